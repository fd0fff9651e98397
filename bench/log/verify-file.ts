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
import type { Figure, PartReport, Unit } from "../report.ts";
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
    const [commands, alone] = [await rounds(() => command(file)), await rounds(await aloneOn(file))];
    const figure = (name: string, unit: Unit, values: readonly number[], target = ""): Figure => ({
      name,
      unit,
      target,
      value: spreadOf(values),
    });
    return {
      part: "verify-file",
      how: HOW,
      figures: [
        figure("statements of the subject", "statements", [statements]),
        figure("size of the file", "MiB", [(await readFile(file)).length / 1024 ** 2]),
        figure(
          "credence verify",
          "s",
          commands.map(({ seconds }) => seconds),
          "< 1",
        ),
        figure(
          "verifying alone",
          "s",
          alone.map(({ seconds }) => seconds),
        ),
        figure(
          "verifying alone, processor time",
          "s",
          alone.map(({ busySeconds }) => busySeconds),
        ),
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

async function rounds(work: () => Promise<void>): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    // The first is the warm-up.
    if (round >= 0) taken.push({ seconds, busySeconds: (user + system) / 1_000_000 });
  }
  return taken;
}

/** Fails where the file does not hold. */
async function command(file: string): Promise<void> {
  await promisify(execFile)(process.execPath, [MAIN, "verify", file]);
}

async function aloneOn(path: string): Promise<() => Promise<void>> {
  const text = await readFile(path, "utf8");
  const { verify } = webCryptoEd25519(crypto.subtle);
  const digestOf = (content: string) => Buffer.from(sha256(Buffer.from(content))).toString("hex");
  const registers = shippedPacks.flatMap((pack) => pack.registers);
  const shippedRegisters = new Map(registers.map((register) => [registerKey(register), digestOf(registerText(register))]));
  return async () => {
    const { holds, checks } = await verifyFile(parseFileText(text), { verify, shippedRegisters });
    if (!holds || checks.length !== CHECKS) throw new Error("the file of the bench does not hold");
  };
}
