import { setTimeout as pause } from "node:timers/promises";
import { BATCH_RECORDS_MAX } from "../../src/service/index.ts";
import type { Pool } from "../../src/store/index.ts";
import { type Child, withChild } from "../child.ts";
import { endingIn } from "../cleanup.ts";
import type { Figure, PartReport, Unit } from "../report.ts";
import { spreadOf } from "../spread.ts";
import { withThrowawayFolder } from "../throwaway-store.ts";
import type { MarketAnswer, MarketRequest } from "./market-process.ts";
import { openUnsequencedMarket } from "./open-market.ts";

/** Some seconds of intake each time: several rounds of the sequencer. */
const TURN_BATCHES = 5;
const TURN_RECORDS = TURN_BATCHES * BATCH_RECORDS_MAX;
/** With the warm-up 600,000 records; the stream's 690,000th would be of a day to come, which intake refuses. */
const ROUNDS = 3;

/** As `importRecords` has. */
const IN_FLIGHT = 2;

/** Between two looks at what waits longest. */
const LOOK_MS = 100;

const HOW = `${TURN_RECORDS} records taken in by turns: with nobody sequencing, with a sequencer in a process of its own, and with one in the very process that takes
in. After each turn the log comes to rest, off the clock. Lag: the age of the oldest commit that waits, looked at every ${LOOK_MS} ms, the greatest of a
turn; and how long the log needs after the last record. It keeps up where neither grows with the length of the turn.`;

type Turn = { readonly rate: number; readonly lagSeconds: number; readonly restSeconds: number };
type Way = "alone" | "beside" | "within";
type Round = Readonly<Record<Way, Turn>>;

/** What intake loses to the sequencer. */
export async function intakeBeside(): Promise<PartReport> {
  const rounds = await withThrowawayFolder(measure);
  const figure = (name: string, unit: Unit, of: (round: Round) => number): Figure => ({ name, unit, value: spreadOf(rounds.map(of)) });
  const figures = [
    { ...figure("intake with a sequencer beside : alone", "ratio", ({ alone, beside }) => beside.rate / alone.rate), target: ">= 0.85" },
    figure("intake with a sequencer within : alone", "ratio", ({ alone, within }) => within.rate / alone.rate),
    figure("intake alone", "records/s", ({ alone }) => alone.rate),
    figure("intake beside a sequencer", "records/s", ({ beside }) => beside.rate),
    { ...figure("longest lag, beside", "s", ({ beside }) => beside.lagSeconds), target: "bounded" },
    { ...figure("longest lag, within", "s", ({ within }) => within.lagSeconds), target: "bounded" },
    figure("log at rest after the last record, beside", "s", ({ beside }) => beside.restSeconds),
    figure("log at rest after the last record, within", "s", ({ within }) => within.restSeconds),
  ];
  return { part: "intake-beside", how: HOW, figures };
}

type Market = Child<MarketRequest>;
type Lane = { readonly pool: Pool; readonly taker: Market; readonly other: Market };

async function measure(dir: string): Promise<Round[]> {
  const { installation, close } = await openUnsequencedMarket(dir);
  const script = new URL("./market-process.ts", import.meta.url);
  return endingIn(close, () =>
    withChild<MarketRequest, Round[]>(script, (taker) =>
      withChild<MarketRequest, Round[]>(script, async (other) => {
        for (const child of [taker, other]) await child.ask<MarketAnswer>({ step: "open", dir });
        return measureRounds({ pool: installation.pool, taker, other });
      }),
    ),
  );
}

/** The first round is the warm-up. */
async function measureRounds({ pool, taker, other }: Lane): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const alone = await turn({ pool, taker, other });
    const beside = await turn({ pool, taker, other, sequencer: other });
    const within = await turn({ pool, taker, other, sequencer: taker });
    if (round >= 0) rounds.push({ alone, beside, within });
  }
  return rounds;
}

async function turn({ pool, taker, other, sequencer }: Lane & { readonly sequencer?: Market }): Promise<Turn> {
  await sequencer?.ask<MarketAnswer>({ step: "sequence" });
  const done = new AbortController();
  const watching = watchLag(pool, done.signal);
  const { seconds } = await taker
    .ask<MarketAnswer>({ step: "append", batches: TURN_BATCHES, inFlight: IN_FLIGHT })
    .finally(() => done.abort());
  const lagSeconds = await watching;
  if (sequencer === undefined) await other.ask<MarketAnswer>({ step: "sequence" });
  const rest = await (sequencer ?? other).ask<MarketAnswer>({ step: "stop" });
  return { rate: TURN_RECORDS / seconds, lagSeconds, restSeconds: rest.seconds };
}

async function watchLag(pool: Pool, signal: AbortSignal): Promise<number> {
  let greatest = 0;
  while (!signal.aborted) {
    const [row] = await pool<{ at: number }>`select queued_at as at from log_queue order by queued_at limit 1`;
    if (row !== undefined) greatest = Math.max(greatest, Date.now() / 1000 - row.at / 1_000_000);
    await pause(LOOK_MS, undefined, { signal }).catch(() => {});
  }
  return greatest;
}
