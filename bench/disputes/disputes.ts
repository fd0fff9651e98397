import { issueApiKey } from "../../src/service/index.ts";
import { withChild } from "../child.ts";
import { fillMarket } from "../fill-market.ts";
import type { Figure, PartReport, Unit } from "../report.ts";
import type { ServeRequest } from "../serve-market.ts";
import { spreadOf } from "../spread.ts";
import { type ThrowawayStore, withThrowawayStore } from "../throwaway-store.ts";

const MARKET = { records: 20_000, sellers: 3_000 };
/** Contests of one round, each of another subject's record. */
const CONTESTS = 150;
const ROUNDS = 5;
/** Letters come in a few at a time. */
const CONNECTIONS = 4;

const HOW = `${CONTESTS} disputes opened over ${CONNECTIONS} connections by turns with as many requests to a bare route that does one durable INSERT: Fastify with
the same key check, driver and pool, and nothing else. Opening one locks the subject, sets the law's clocks, suspends the record (its counts
leave the tally), states it all in the log, seals the words, and queues two notices. Each server is a process of its own.`;

type Contest = { readonly subject: string; readonly record: string };
type Times = { readonly p50: number; readonly p99: number };
type Round = { readonly dispute: Times; readonly bare: Times };

/** Opening disputes over HTTP, against a bare route that inserts. */
export async function disputing(): Promise<PartReport> {
  const rounds = await withThrowawayStore(measure);
  const figure = (name: string, unit: Unit, of: (round: Round) => number): Figure => ({ name, unit, value: spreadOf(rounds.map(of)) });
  const figures: Figure[] = [
    { ...figure("p99 of opening a dispute : of a bare insert", "ratio", ({ dispute, bare }) => dispute.p99 / bare.p99), target: "<= 3" },
    figure("p50 of opening a dispute : of a bare insert", "ratio", ({ dispute, bare }) => dispute.p50 / bare.p50),
    figure("p50 of opening a dispute", "ms", ({ dispute }) => dispute.p50),
    figure("p99 of opening a dispute", "ms", ({ dispute }) => dispute.p99),
    figure("p50 of a bare insert", "ms", ({ bare }) => bare.p50),
    figure("p99 of a bare insert", "ms", ({ bare }) => bare.p99),
  ];
  return { part: "disputes", how: HOW, figures };
}

async function measure({ app, dir }: ThrowawayStore): Promise<Round[]> {
  await fillMarket(app.installation, MARKET);
  const { secret } = await issueApiKey(app.installation, { role: "operator", holder: "bench" });
  const contests = await contestsIn(app.installation);
  return withChild<ServeRequest, Round[]>(new URL("../serve-market.ts", import.meta.url), (product) =>
    withChild<ServeRequest, Round[]>(new URL("./serve-insert.ts", import.meta.url), async (bare) => {
      const addresses = { product: await product.ask<string>({ dir }), bare: await bare.ask<string>({ dir }) };
      return measureRounds(addresses, secret, contests);
    }),
  );
}

/** One record of each of so many subjects. */
async function contestsIn({ pool }: ThrowawayStore["app"]["installation"]): Promise<Contest[]> {
  const rows = await pool<Contest>`
    select distinct on (subject) subject, record from record order by subject limit ${CONTESTS * (ROUNDS + 1)}`;
  if (rows.length < CONTESTS * (ROUNDS + 1)) throw new RangeError("too few subjects to contest for");
  return rows;
}

type Addresses = { readonly product: string; readonly bare: string };

async function measureRounds({ product, bare }: Addresses, key: string, contests: readonly Contest[]): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const own = contests.slice(round * CONTESTS, (round + 1) * CONTESTS);
    const measured = { dispute: await timed(product, key, own), bare: await timed(bare, key, own) };
    // The first is the warm-up.
    if (round > 0) rounds.push(measured);
  }
  return rounds;
}

async function timed(address: string, key: string, contests: readonly Contest[]): Promise<Times> {
  const times: number[] = [];
  const work = contests.values();
  const ask = async () => {
    for (const contest of work) {
      const start = performance.now();
      await open(address, key, contest);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function open(address: string, key: string, contest: Contest): Promise<void> {
  const answer = await fetch(`${address}/v1/disputes`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({
      ...contest,
      ground: "outcome_wrong",
      text: "The parcel came on the day that was promised; the carrier's slip says so.",
    }),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`the bench's dispute was refused: ${text}`);
}
