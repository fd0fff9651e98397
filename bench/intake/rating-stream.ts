import type { RecordInput } from "../../src/core/record/index.ts";
import { formatInstant, parseInstant, seededRandom } from "../../src/lib/index.ts";

/** How many subjects the records are about. */
export const SUBJECTS = 50_000;

/** The records of a stream: each call gives the next so many. */
export type RatingStream = (count: number) => RecordInput[];

const SEED = 20_241_117;
const RATERS = 50_000;
const START = parseInstant("2024-01-01T00:00:00Z").micros;
/** Between two records: 20,000 a month, so that a subject has one every two or three months. */
const STEP_MICROS = 130_000_000;

/** Ratings of random traders by random others, in the order of time: the same records in each run. `account` names the nth trader. */
export function ratingStream(account: (trader: number) => string = traderName): RatingStream {
  const random = seededRandom(SEED);
  let number = 0;
  const next = (): RecordInput => {
    number++;
    return {
      register: "trades",
      type: "rated",
      reference: `rating-${number}`,
      subject: account(random.int(SUBJECTS)),
      occurredAt: formatInstant(START + number * STEP_MICROS),
      says: { rating: random.int(21) - 10, by: `account:bench:rater-${random.int(RATERS)}` },
    };
  };
  return (count) => Array.from({ length: count }, next);
}

/** The name of the nth trader. */
function traderName(trader: number): string {
  return `account:bench:trader-${trader}`;
}
