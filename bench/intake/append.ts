/** A process that takes records in through the service, as `credence import` does. */
import type { App } from "../../src/app.ts";
import { appendRecords, BATCH_RECORDS_MAX } from "../../src/service/index.ts";
import { answerParent } from "../child.ts";
import { openMarket } from "../throwaway-store.ts";
import { ratingStream } from "./rating-stream.ts";

/** What it is asked: the next so many batches of the stream. So many behind them are somebody else's. */
export type AppendRequest = {
  readonly dir: string;
  readonly source: string;
  readonly batches: number;
  readonly skipAfter: number;
  readonly inFlight: number;
};

/** How long it took, and the ids of the records of each batch, in order. */
export type AppendAnswer = { readonly ms: number; readonly records: readonly (readonly string[])[] };

const stream = ratingStream();
const opened: App[] = [];

answerParent<AppendRequest>(
  async ({ dir, source, batches, skipAfter, inFlight }): Promise<AppendAnswer> => {
    const { installation } = opened[0] ?? (await open(dir));
    const inputs = Array.from({ length: batches }, () => stream(BATCH_RECORDS_MAX));
    for (let batch = 0; batch < skipAfter; batch++) stream(BATCH_RECORDS_MAX);
    const records: string[][] = [];
    const work = inputs.entries();
    const appender = async () => {
      for (const [at, batch] of work) records[at] = recorded(await appendRecords(installation, { source, inputs: batch }));
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: inFlight }, appender));
    return { ms: performance.now() - start, records };
  },
  async () => {
    for (const app of opened) await app.close();
  },
);

async function open(dir: string): Promise<App> {
  const app = await openMarket(dir);
  opened.push(app);
  return app;
}

type Results = Awaited<ReturnType<typeof appendRecords>>;

function recorded(results: Results): string[] {
  return results.map((result) => {
    if (result.status !== "recorded") throw new Error(`a record of the bench was ${result.status}`);
    return result.record;
  });
}
