import { BATCH_RECORDS_MAX, issueApiKey } from "../../src/service/index.ts";
import { type Child, withChild } from "../child.ts";
import type { Figure, PartReport } from "../report.ts";
import type { ServeRequest } from "../serve-market.ts";
import { spreadOf } from "../spread.ts";
import { type ThrowawayStore, withThrowawayStore } from "../throwaway-store.ts";
import type { AppendAnswer, AppendRequest } from "./append.ts";
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
binary COPY (one connection, buffers made before, a commit for each batch) of the very same rows in the order in which they came, into
tables with the same columns and indexes on the same server. The first two ratios are to the record rows alone; the others to record and reference rows in one transaction.`;

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
  readonly dir: string;
  readonly bare: BareTables;
  readonly appender: Child<AppendRequest>;
  readonly furnisher: Child<FurnishRequest>;
  readonly target: { readonly url: string; readonly key: string };
  /** What the furnisher sends. The appender has the same stream, and passes over what was sent meanwhile. */
  readonly stream: RatingStream;
};

/** Every process as in production: a server, a source beside it, and an import that opens the store by itself. */
async function measure({ app, dir, client }: ThrowawayStore): Promise<Round[]> {
  const { secret: key } = await issueApiKey(app.installation, { role: "source", holder: SOURCE });
  const bare = await makeBareTables(client);
  return withChild<ServeRequest, Round[]>(new URL("../serve-market.ts", import.meta.url), async (server) => {
    const target = { url: await server.ask<string>({ dir }), key };
    return withChild<FurnishRequest, Round[]>(new URL("./furnish.ts", import.meta.url), (furnisher) =>
      withChild<AppendRequest, Round[]>(new URL("./append.ts", import.meta.url), (appender) =>
        measureRounds({ dir, bare, appender, furnisher, target, stream: ratingStream() }),
      ),
    );
  });
}

async function measureRounds(lane: Lane): Promise<Round[]> {
  // Both ways in and both bare tables, so that none of them meets its first rows on the clock.
  for (let batch = 0; batch < WARM_UP_BATCHES; batch += 2 * ROUND_BATCHES) await measureRound(lane);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(lane));
  return rounds;
}

async function measureRound(lane: Lane): Promise<Round> {
  const { bare } = lane;
  const service = await byService(lane);
  const records = await rateOf(() => bare.copyRecords(service.rows));
  const both = await rateOf(() => bare.copyBoth(service.rows));
  const http = await byHttp(lane);
  // The bare tables are to grow as the product's do.
  await bare.copyRecords(http.rows);
  await bare.copyBoth(http.rows);
  return { service: service.rate, http: http.rate, records, both };
}

type Written = { readonly rate: number; readonly rows: readonly BareBatch[] };

/** The appender's stream is the furnisher's, from which both take by turns. */
async function byService({ dir, bare, appender, stream }: Lane): Promise<Written> {
  for (let batch = 0; batch < ROUND_BATCHES; batch++) stream(BATCH_RECORDS_MAX);
  const request = { dir, source: SOURCE, batches: ROUND_BATCHES, skipAfter: ROUND_BATCHES, inFlight: IN_FLIGHT };
  const { ms, records } = await appender.ask<AppendAnswer>(request);
  return { rate: perSecond(ms), rows: await rowsOf(bare, records) };
}

async function byHttp({ bare, furnisher, stream, target }: Lane): Promise<Written> {
  const batches = Array.from({ length: ROUND_BATCHES }, () => stream(BATCH_RECORDS_MAX));
  const bodies = batches.map((batch) => Buffer.from(batch.map((record) => JSON.stringify(record)).join("\n")));
  const { ms, records } = await furnisher.ask<FurnishAnswer>({ ...target, bodies, inFlight: IN_FLIGHT });
  return { rate: perSecond(ms), rows: await rowsOf(bare, records) };
}

async function rowsOf(bare: BareTables, batches: readonly (readonly string[])[]): Promise<BareBatch[]> {
  const rows: BareBatch[] = [];
  for (const batch of batches) rows.push(await bare.rowsOf(batch));
  return rows;
}

async function rateOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return perSecond(performance.now() - start);
}

/** Records of a round, each second. */
function perSecond(ms: number): number {
  return (ROUND_BATCHES * BATCH_RECORDS_MAX * 1000) / ms;
}
