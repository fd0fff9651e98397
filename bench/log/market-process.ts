/** A process that takes records in, sequences, or does both, as any process of the product may. */
import { appendRecords, BATCH_RECORDS_MAX, type Sequencer, startSequencer } from "../../src/service/index.ts";
import { answerParent } from "../child.ts";
import { ratingStream } from "../intake/rating-stream.ts";
import { openUnsequencedMarket, type UnsequencedMarket } from "./open-market.ts";

/** What it is asked: to open the store in a folder, to take the next so many batches in, to begin sequencing, to drain the queue and stop. */
export type MarketRequest =
  | { readonly step: "open"; readonly dir: string }
  | { readonly step: "append"; readonly batches: number; readonly inFlight: number }
  | { readonly step: "sequence" }
  | { readonly step: "stop" };

/** How long the step took. */
export type MarketAnswer = { readonly seconds: number };

const SOURCE = "simulated-market";
const stream = ratingStream();
let market: UnsequencedMarket | undefined;
let sequencer: Sequencer | undefined;

answerParent<MarketRequest>(
  async (request): Promise<MarketAnswer> => {
    if (request.step === "open") market = await openUnsequencedMarket(request.dir);
    return { seconds: await take(request) };
  },
  async () => {
    await sequencer?.close();
    await market?.close();
  },
);

async function take(request: MarketRequest): Promise<number> {
  const { installation } = opened();
  if (request.step === "append") return append(request.batches, request.inFlight);
  const start = performance.now();
  if (request.step === "sequence") sequencer = startSequencer(installation, console.error);
  if (request.step === "stop") {
    while (!(await sequencer?.settle()));
    await sequencer?.close();
    sequencer = undefined;
  }
  return secondsSince(start);
}

/** The records are made before the clock runs. */
async function append(batches: number, inFlight: number): Promise<number> {
  const { installation } = opened();
  const inputs = Array.from({ length: batches }, () => stream(BATCH_RECORDS_MAX));
  const work = inputs.values();
  const appender = async () => {
    for (const batch of work) {
      const results = await appendRecords(installation, { source: SOURCE, inputs: batch });
      if (results.some(({ status }) => status !== "recorded")) throw new Error("a record of the bench was not recorded");
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, appender));
  return secondsSince(start);
}

function opened(): UnsequencedMarket {
  if (market === undefined) throw new Error("the store was not opened yet");
  return market;
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
