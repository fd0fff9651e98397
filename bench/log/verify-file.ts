import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parseFileText, verifyFile } from "../../src/core/file/index.ts";
import { registerKey, registerText } from "../../src/core/law/index.ts";
import { sha256, webCryptoEd25519 } from "../../src/core/log/index.ts";
import { formatInstant, parseInstant } from "../../src/lib/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import { appendRecords, refitModels, subjectFile } from "../../src/service/index.ts";
import { fillMarket } from "../fill-market.ts";
import type { Figure, PartReport } from "../report.ts";
import { spreadOf } from "../spread.ts";
import { type ThrowawayStore, withThrowawayStore } from "../throwaway-store.ts";

const RECORDS = 700;
const CHECKS = 300;
const ROUNDS = 5;
const SUBJECT = "account:bench:subject";
const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** Enough to fit the models on, which checks want. */
const MARKET = { records: 20_000, sellers: 1_000 };

/** A record every day, so that checks decide over 23 months. */
const START = parseInstant("2024-07-01T00:00:00Z").micros;
const DAY_MICROS = 86_400_000_000;

const HOW = `The file of a subject with ${RECORDS} records and ${CHECKS} checks: every leaf rebuilt and proven, every standing computed again. The command is a new
process each time, from its start to its end; without it, the verifying alone, in a process that has verified before.`;

/** How long it takes whoever has a file to verify it. */
export async function verifying(): Promise<PartReport> {
  return withThrowawayStore(async (store) => {
    const file = join(store.dir, "subject-file.json");
    const statements = await writeSubjectFile(store, file);
    const commands = await roundsOf(() => command(file));
    const alone = await roundsOf(await aloneOn(file));
    const seconds = (name: string, values: readonly number[]): Figure => ({ name, unit: "s", value: spreadOf(values) });
    const megabytes = (await readFile(file)).length / 1024 ** 2;
    return {
      part: "verify-file",
      how: HOW,
      figures: [
        { name: "statements of the subject", unit: "statements", value: spreadOf([statements]) },
        { name: "size of the file", unit: "MiB", value: spreadOf([megabytes]) },
        { ...seconds("credence verify", commands.map(inAll)), target: "< 1" },
        seconds("credence verify, processor time", commands.map(busy)),
        seconds("verifying alone", alone.map(inAll)),
        seconds("verifying alone, processor time", alone.map(busy)),
      ],
    };
  });
}

async function writeSubjectFile({ app }: ThrowawayStore, path: string): Promise<number> {
  const { installation, check } = app;
  await fillMarket(installation, MARKET);
  await refitModels(installation);
  const inputs = Array.from({ length: RECORDS }, (_, i) => ({
    register: "trades",
    type: "rated",
    reference: `subject-${i}`,
    subject: SUBJECT,
    occurredAt: formatInstant(START + i * DAY_MICROS),
    says: { rating: (i % 21) - 10, by: `account:bench:rater-${i}` },
  }));
  const results = await appendRecords(installation, { source: "simulated-market", inputs });
  if (results.some(({ status }) => status !== "recorded")) throw new Error("a record of the bench was not recorded");
  for (let i = 0; i < CHECKS; i++) {
    await check({ purpose: "trade-with", subject: SUBJECT, subscriber: "demo", look: "first", onBehalf: `bench ${i}` });
  }
  if (!(await app.settleLog())) throw new Error("the log did not come to rest");
  const file = await subjectFile(installation, { subject: SUBJECT, viewer: { role: "operator", holder: "bench", registers: [] } });
  await writeFile(path, JSON.stringify(file));
  return file.chains.reduce((sum, { statements }) => sum + statements.length, 0);
}

type Taken = { readonly seconds: number; readonly busySeconds: number };

const inAll = ({ seconds }: Taken): number => seconds;
const busy = ({ busySeconds }: Taken): number => busySeconds;

/** The first is the warm-up. */
async function roundsOf(work: () => Promise<Taken>): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const one = await work();
    if (round >= 0) taken.push(one);
  }
  return taken;
}

/** Lets the process of a command say last what it took of the processor: Node tells it of no other process. */
const TELL_USAGE = "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error(String(user+system))})";

/** Fails where the file does not hold. */
async function command(file: string): Promise<Taken> {
  const start = performance.now();
  const { stderr } = await promisify(execFile)(process.execPath, ["--import", TELL_USAGE, MAIN, "verify", file]);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, busySeconds: Number(stderr.trimEnd().split("\n").at(-1)) / 1_000_000 };
}

async function aloneOn(path: string): Promise<() => Promise<Taken>> {
  const text = await readFile(path, "utf8");
  const { verify } = webCryptoEd25519(crypto.subtle);
  const digestOf = (content: string) => Buffer.from(sha256(Buffer.from(content))).toString("hex");
  const registers = shippedPacks.flatMap((pack) => pack.registers);
  const shippedRegisters = new Map(registers.map((register) => [registerKey(register), digestOf(registerText(register))]));
  return async () => {
    const before = process.cpuUsage();
    const start = performance.now();
    const { holds, checks } = await verifyFile(parseFileText(text), { verify, shippedRegisters });
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    if (!holds || checks.length !== CHECKS) throw new Error("the file of the bench does not hold");
    return { seconds, busySeconds: (user + system) / 1_000_000 };
  };
}
