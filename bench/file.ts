import { buildServer } from "../src/http/index.ts";
import { formatInstant, parseInstant } from "../src/lib/index.ts";
import { appendRecords, issueApiKey, refitModels } from "../src/service/index.ts";
import { endingIn } from "./cleanup.ts";
import { fillMarket } from "./fill-market.ts";
import type { Figure, PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { type ThrowawayStore, withThrowawayStore } from "./throwaway-store.ts";

const RECORDS = 6_000;
const CHECKS = 4_000;
const ROUNDS = 5;
const SUBJECT = "account:bench:subject";

/** Enough to fit the models on, which checks want. */
const MARKET = { records: 20_000, sellers: 1_000 };

/** Records of one batch. */
const BATCH = 1_000;
/** As many checks are asked at a time. */
const AT_ONCE = 100;

/** A record every six hours: their effects differ over four years. */
const START = parseInstant("2022-06-01T00:00:00Z").micros;
const STEP_MICROS = 21_600_000_000;

/** Where the file is asked for, in which words. */
const WAYS = [
  { name: "as JSON", accept: "application/json", lang: "en" },
  { name: "as a page", accept: "text/html", lang: "en" },
  { name: "as a page in Chinese", accept: "text/html", lang: "zh-Hans" },
] as const;

/** How long an operator, or the subject, waits for the file of a subject with 10,000 statements. */
export async function fileForHumans(): Promise<PartReport> {
  return withThrowawayStore(async (store) => {
    await fill(store);
    const { installation, check } = store.app;
    const { secret } = await issueApiKey(installation, { role: "operator", holder: "bench" });
    const server = buildServer({ installation, check });
    return endingIn(
      async () => server.close(),
      async () => {
        const figures: Figure[] = [];
        for (const { name, accept, lang } of WAYS) {
          const asked = {
            url: `/v1/subjects/${encodeURIComponent(SUBJECT)}/report?lang=${lang}`,
            headers: { authorization: `Bearer ${secret}`, accept },
          };
          const { seconds, busySeconds, mebibytes } = await roundsOf(async () => {
            const { statusCode, body } = await server.inject({ method: "GET", ...asked });
            if (statusCode !== 200) throw new Error(`the file of the bench was answered with ${statusCode}`);
            return body;
          });
          figures.push(
            { name, unit: "s", target: "< 1", value: spreadOf(seconds) },
            { name: `${name}, processor time`, unit: "s", value: spreadOf(busySeconds) },
            { name: `${name}, its size`, unit: "MiB", value: spreadOf([mebibytes]) },
          );
        }
        return { part: "file", how: HOW, figures };
      },
    );
  });
}

const HOW = `The file for a human of a subject with ${RECORDS} records and ${CHECKS} checks, each record with what it adds to each standing, from the request to the
last byte of the answer, the look at it stated and committed in between.`;

async function fill({ app: { installation, check } }: ThrowawayStore): Promise<void> {
  await fillMarket(installation, MARKET);
  await refitModels(installation);
  for (let from = 0; from < RECORDS; from += BATCH) {
    const inputs = Array.from({ length: BATCH }, (_, i) => recordOf(from + i));
    const results = await appendRecords(installation, { source: "simulated-market", inputs });
    if (results.some(({ status }) => status !== "recorded")) throw new Error("a record of the bench was not recorded");
  }
  for (let from = 0; from < CHECKS; from += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, i) =>
        check({ purpose: "trade-with", subject: SUBJECT, subscriber: "demo", look: "first", onBehalf: `bench ${from + i}` }),
      ),
    );
  }
}

function recordOf(i: number) {
  return {
    register: "trades",
    type: "rated",
    reference: `subject-${i}`,
    subject: SUBJECT,
    occurredAt: formatInstant(START + i * STEP_MICROS),
    says: { rating: (i % 21) - 10, by: `account:bench:rater-${i % 500}` },
  };
}

type Rounds = { readonly seconds: readonly number[]; readonly busySeconds: readonly number[]; readonly mebibytes: number };

/** The first is the warm-up. The processor's time is that of this process, without the database's. */
async function roundsOf(work: () => Promise<string>): Promise<Rounds> {
  const [seconds, busySeconds]: [number[], number[]] = [[], []];
  let mebibytes = 0;
  for (let round = -1; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    const start = performance.now();
    mebibytes = Buffer.byteLength(await work()) / 1024 ** 2;
    if (round < 0) continue;
    seconds.push((performance.now() - start) / 1000);
    const { user, system } = process.cpuUsage(before);
    busySeconds.push((user + system) / 1_000_000);
  }
  return { seconds, busySeconds, mebibytes };
}
