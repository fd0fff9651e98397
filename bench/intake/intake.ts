import type { RecordInput } from "../../src/core/record/index.ts";
import { appendRecords, BATCH_RECORDS_MAX, issueApiKey } from "../../src/service/index.ts";
import { type Child, withChild } from "../child.ts";
import type { Figure, PartReport } from "../report.ts";
import type { ServeRequest } from "../serve-market.ts";
import { spreadOf } from "../spread.ts";
import { type ThrowawayStore, withThrowawayStore } from "../throwaway-store.ts";
import { type BareBatch, type BareTables, makeBareTables } from "./bare-tables.ts";
import type { FurnishAnswer, FurnishRequest } from "./furnish.ts";
import { type RatingStream, ratingStream, SUBJECTS } from "./rating-stream.ts";

/** Enough records first that nearly every subject is there already, as in a market that has run for a while. */
const WARM_UP_BATCHES = 10;
const ROUNDS = 5;
const ROUND_BATCHES = 4;

/** As many batches under way as importRecords has, and as a source with one connection to spare would. */
const IN_FLIGHT = 2;

const SOURCE = "simulated-market";

const HOW = `Batches of ${BATCH_RECORDS_MAX} ratings of ${SUBJECTS} traders, bodies encrypted, ${IN_FLIGHT} batches under way; by turns with a bare
binary COPY (one connection, buffers made before, a commit for each batch) of the very same rows, into tables with the same columns and
indexes on the same server. The first two ratios are to the record rows alone; the others to record and reference rows in one transaction.`;

type Round = { readonly service: number; readonly http: number; readonly records: number; readonly both: number };

/** Intake through the service and through HTTP, against a bare COPY of the same rows. */
export async function intake(): Promise<PartReport> {
  const rounds = await withThrowawayStore(measure);
  const rate = (name: string, of: (round: Round) => number): Figure => ({ name, unit: "records/s", value: spreadOf(rounds.map(of)) });
  const ratio = (name: string, target: string, of: (round: Round) => number): Figure => ({
    name,
    unit: "ratio",
    target,
    value: spreadOf(rounds.map(of)),
  });
  const figures = [
    ratio("service : COPY of records", ">= 0.30", ({ service, records }) => service / records),
    ratio("HTTP : COPY of records", ">= 0.22", ({ http, records }) => http / records),
    ratio("service : COPY of records and references", "", ({ service, both }) => service / both),
    ratio("HTTP : COPY of records and references", "", ({ http, both }) => http / both),
    rate("service", ({ service }) => service),
    rate("HTTP", ({ http }) => http),
    rate("COPY of records", ({ records }) => records),
    rate("COPY of records and references", ({ both }) => both),
  ];
  return { part: "intake", how: HOW, figures };
}

type Lane = {
  readonly store: ThrowawayStore;
  readonly bare: BareTables;
  readonly stream: RatingStream;
  readonly client: Child<FurnishRequest>;
  readonly target: { readonly url: string; readonly key: string };
};

async function measure(store: ThrowawayStore): Promise<Round[]> {
  const { secret } = await issueApiKey(store.app.installation, { role: "source", holder: SOURCE });
  const bare = await makeBareTables(store.client);
  return withChild<ServeRequest, Round[]>(new URL("../serve-market.ts", import.meta.url), async (server) => {
    const url = await server.ask<string>({ dir: store.dir });
    return withChild<FurnishRequest, Round[]>(new URL("./furnish.ts", import.meta.url), async (client) => {
      const lane = { store, bare, stream: ratingStream(), client, target: { url, key: secret } };
      await warmUp(lane);
      const rounds: Round[] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(lane));
      return rounds;
    });
  });
}

/** Both ways in and both bare tables, so that none of them meets its first rows on the clock. */
async function warmUp(lane: Lane): Promise<void> {
  const service = await byService(lane, WARM_UP_BATCHES - ROUND_BATCHES);
  const http = await byHttp(lane, ROUND_BATCHES);
  const rows = [...service.rows, ...http.rows];
  await lane.bare.copyRecords(rows);
  await lane.bare.copyBoth(rows);
}

async function measureRound(lane: Lane): Promise<Round> {
  const { bare } = lane;
  const service = await byService(lane, ROUND_BATCHES);
  const records = await rateOf(ROUND_BATCHES, () => bare.copyRecords(service.rows));
  const both = await rateOf(ROUND_BATCHES, () => bare.copyBoth(service.rows));
  const http = await byHttp(lane, ROUND_BATCHES);
  // The bare tables are to grow as the product's do.
  await bare.copyRecords(http.rows);
  await bare.copyBoth(http.rows);
  return { service: service.rate, http: http.rate, records, both };
}

type Written = { readonly rate: number; readonly rows: readonly BareBatch[] };

async function byService(lane: Lane, count: number): Promise<Written> {
  const batches = nextBatches(lane, count);
  const ids: string[][] = [];
  const rate = await rateOf(count, async () => {
    const work = batches.entries();
    const append = async () => {
      for (const [at, inputs] of work) ids[at] = await appended(lane, inputs);
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, append));
  });
  return { rate, rows: await rowsOf(lane, ids) };
}

async function appended({ store }: Lane, inputs: readonly RecordInput[]): Promise<string[]> {
  const results = await appendRecords(store.app.installation, { source: SOURCE, inputs });
  return results.map((result) => {
    if (result.status !== "recorded") throw new Error(`a record of the bench was ${result.status}`);
    return result.record;
  });
}

async function byHttp(lane: Lane, count: number): Promise<Written> {
  const bodies = nextBatches(lane, count).map((batch) => Buffer.from(batch.map((record) => JSON.stringify(record)).join("\n")));
  const { ms, records } = await lane.client.ask<FurnishAnswer>({ ...lane.target, bodies, inFlight: IN_FLIGHT });
  return { rate: perSecond(count, ms), rows: await rowsOf(lane, records) };
}

function nextBatches({ stream }: Lane, count: number): RecordInput[][] {
  return Array.from({ length: count }, () => stream(BATCH_RECORDS_MAX));
}

async function rowsOf({ bare }: Lane, batches: readonly (readonly string[])[]): Promise<BareBatch[]> {
  const rows: BareBatch[] = [];
  for (const batch of batches) rows.push(await bare.rowsOf(batch));
  return rows;
}

async function rateOf(batches: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return perSecond(batches, performance.now() - start);
}

function perSecond(batches: number, ms: number): number {
  return (batches * BATCH_RECORDS_MAX * 1000) / ms;
}
