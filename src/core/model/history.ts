import { type Counted, CountedRecords, type CountedRegister } from "./counted-records.ts";
import { HistoryColumn } from "./history-column.ts";
import { orderOf } from "./history-order.ts";

/**
 * One record, as a fit and a backtest see it. `subject` is a dense number of the caller's: 0, 1, 2, ... Instants are UTC microseconds,
 * `month` is the month of `occurredAt`. `good` and `bad` are what it counts for the purpose's outcome. `rating` is what the record says
 * on a scale of its own, brought to 0..1; a record with a rating and no outcome is known to the plain mean and never asked about.
 */
export type HistoryRow = {
  readonly subject: number;
  readonly occurredAt: number;
  readonly knownAt: number;
  readonly month: number;
  readonly good: number;
  readonly bad: number;
  readonly rating?: number | undefined;
  /** All that it adds to its subject's tally, where the builder was told of registers; `register` is a place among them. */
  readonly counted?: { readonly register: number; readonly counts: readonly number[] };
  /** Who asked before it happened, a number like `subject`: with whom the subject dealt. */
  readonly asker?: number | undefined;
};

/** What an entry of a history says. */
export const BAD = 0;
export const GOOD = 1;
/** It has a rating only, or counts that are no outcome. */
export const NO_OUTCOME = 2;

/**
 * A purpose's past in columns: one entry for each single outcome, in order of `occurredAt`. `knownFrom` is the later of knownAt and
 * occurredAt, since nothing is known before it is asked about; `byKnowledge` lists the entries in that order.
 */
export type History = {
  readonly entries: number;
  readonly outcomes: number;
  readonly subjects: number;
  readonly hasRatings: boolean;
  readonly subject: Int32Array;
  readonly occurredAt: Float64Array;
  readonly knownFrom: Float64Array;
  readonly month: Int32Array;
  /** BAD, GOOD or NO_OUTCOME. */
  readonly result: Uint8Array;
  /** NaN where there is none. */
  readonly rating: Float64Array;
  readonly byKnowledge: Uint32Array;
  /** Present where the history was built for tallies. */
  readonly counted?: Counted;
  /** NO_ASKER where nobody is known to have asked. */
  readonly asker: Int32Array;
};

/** Nobody is known to have asked before this entry. */
export const NO_ASKER = -1;

/** A record that counts for more outcomes than this is a statistic, and asking for each apart would take too long. */
export const OUTCOMES_PER_RECORD_MAX = 1_000;

/**
 * The history of these records, in any order (of what shares an instant the order given is kept, and means nothing). A record that counts for several outcomes makes as many entries, asked at once; one with
 * neither outcome nor rating makes none. Throws a RangeError for a count that is no integer from 0 to OUTCOMES_PER_RECORD_MAX.
 */
export function historyOf(rows: Iterable<HistoryRow>): History {
  const builder = new HistoryBuilder();
  for (const row of rows) builder.add(row);
  return builder.history();
}

/** Takes a history record by record, where the records come from a stream: about 80 bytes an entry at most, and no objects. */
export class HistoryBuilder {
  readonly #subject = new HistoryColumn(Int32Array);
  readonly #occurredAt = new HistoryColumn(Float64Array);
  readonly #knownFrom = new HistoryColumn(Float64Array);
  readonly #month = new HistoryColumn(Int32Array);
  readonly #result = new HistoryColumn(Uint8Array);
  readonly #rating = new HistoryColumn(Float64Array);
  readonly #asker = new HistoryColumn(Int32Array);
  readonly #records: CountedRecords | undefined;

  /** @param registers those whose records are counted, each row then bringing `counted`; without them a history has no tallies. */
  constructor(registers?: readonly CountedRegister[]) {
    this.#records = registers === undefined ? undefined : new CountedRecords(registers);
  }

  /** Throws as historyOf does. */
  add(row: HistoryRow): void {
    demandCount("good", row.good);
    demandCount("bad", row.bad);
    this.#records?.open(row);
    for (let i = 0; i < row.good; i++) this.#push(row, GOOD, i === 0);
    for (let i = 0; i < row.bad; i++) this.#push(row, BAD, i === 0 && row.good === 0);
    if (row.good + row.bad === 0 && (row.rating !== undefined || this.#records !== undefined)) this.#push(row, NO_OUTCOME, true);
  }

  /** The history of what was added so far. */
  history(): History {
    const order = orderOf(this.#occurredAt.whole());
    const subject = this.#subject.taken(order);
    const knownFrom = this.#knownFrom.taken(order);
    const result = this.#result.taken(order);
    const rating = this.#rating.taken(order);
    return {
      entries: order.length,
      outcomes: result.reduce((sum, each) => (each === NO_OUTCOME ? sum : sum + 1), 0),
      subjects: subject.reduce((most, each) => Math.max(most, each + 1), 0),
      hasRatings: rating.some((each) => !Number.isNaN(each)),
      subject,
      occurredAt: this.#occurredAt.taken(order),
      knownFrom,
      month: this.#month.taken(order),
      result,
      rating,
      byKnowledge: orderOf(knownFrom),
      asker: this.#asker.taken(order),
      ...(this.#records === undefined ? {} : { counted: this.#records.counted(order) }),
    };
  }

  /** A record's rating is one rating, however many outcomes it counts for. */
  #push(row: HistoryRow, result: number, isFirst: boolean): void {
    this.#subject.push(row.subject);
    this.#occurredAt.push(row.occurredAt);
    this.#knownFrom.push(Math.max(row.knownAt, row.occurredAt));
    this.#month.push(row.month);
    this.#result.push(result);
    this.#rating.push(isFirst ? (row.rating ?? Number.NaN) : Number.NaN);
    this.#asker.push(row.asker ?? NO_ASKER);
    this.#records?.entry();
  }
}

function demandCount(side: "good" | "bad", count: number): void {
  if (Number.isInteger(count) && count >= 0 && count <= OUTCOMES_PER_RECORD_MAX) return;
  throw new RangeError(`a record counts ${count} ${side} outcomes; wanted an integer from 0 to ${OUTCOMES_PER_RECORD_MAX}`);
}
