import type { Purpose, RaterClass } from "../law/index.ts";
import type { Tallies } from "../standing/index.ts";
import { fold, type Tally, type TallyEntry } from "../tally/index.ts";
import { type Forgery, forgeryOf, type Pattern, patternReaderOf } from "./patterns.ts";

/**
 * One live record, as an attack sees it. `subject` and `rater` are accounts, dense numbers of the caller's in the order in which the
 * market saw them first: 0, 1, 2, ... One account may rate and be rated. `counts` stand in the order of the register's `countNames`.
 */
export type MarketRecord = {
  readonly subject: number;
  /** Absent where the record names nobody who rated. */
  readonly rater?: number;
  readonly register: string;
  readonly month: number;
  readonly counts: readonly number[];
};

/** A purpose's past as a network of ratings, with what an attack needs to know of it. */
export type Market = {
  readonly purpose: Purpose;
  readonly accounts: number;
  /** The month asked about. */
  readonly month: number;
  readonly records: number;
  /** Those with an outcome, in order of account. */
  readonly subjects: readonly number[];
  readonly talliesOf: (subject: number) => Tallies;
  readonly sumsOf: (subject: number) => Sums;
  readonly edges: Edges;
  /** What forged deals leave, by the class of whoever forges: the best and the worst that can be said. */
  readonly forgeryBy: (rater: RaterClass) => Forgery;
};

/** A subject's plain sums: outcomes, and ratings brought to 0..1. Nothing fades, and nothing is superseded. */
export type Sums = { good: number; bad: number; ratings: number; ratingSum: number };

/** Who rated whom how, record by record, in columns. */
export type Edges = {
  readonly rater: readonly number[];
  readonly subject: readonly number[];
  readonly good: readonly number[];
  readonly bad: readonly number[];
};

/** The market that these records make, in any order. */
export function marketOf(purpose: Purpose, records: Iterable<MarketRecord>): Market {
  const builder = new MarketBuilder(purpose);
  for (const record of records) builder.add(record);
  return builder.market();
}

/** Takes a market record by record, where the records come from a stream. */
export class MarketBuilder {
  readonly #read: ReturnType<typeof patternReaderOf>;
  readonly #purpose: Purpose;
  readonly #entries = new Map<number, Map<string, TallyEntry[]>>();
  readonly #sums = new Map<number, Sums>();
  readonly #edges = { rater: [] as number[], subject: [] as number[], good: [] as number[], bad: [] as number[] };
  #accounts = 0;
  #records = 0;
  #month: number;

  /** `month` is the one asked about; the last in which anything happened when not given. */
  constructor(purpose: Purpose, { month = 0 } = {}) {
    this.#month = month;
    this.#purpose = purpose;
    this.#read = patternReaderOf(purpose);
  }

  add(record: MarketRecord): void {
    const { subject, rater, month } = record;
    const pattern = this.#read(record.register, record.counts);
    this.#accounts = Math.max(this.#accounts, subject + 1, (rater ?? -1) + 1);
    this.#month = Math.max(this.#month, month);
    this.#records += 1;
    this.#entry(record);
    addTo(this.#sumsFor(subject), pattern);
    if (rater !== undefined) this.#edge(rater, subject, pattern);
  }

  market(): Market {
    const tallies = new Map([...this.#entries].map(([subject, byRegister]) => [subject, foldAll(byRegister)]));
    const sums = this.#sums;
    return {
      purpose: this.#purpose,
      accounts: this.#accounts,
      month: this.#month,
      records: this.#records,
      subjects: [...sums]
        .filter(([, { good, bad }]) => good + bad > 0)
        .map(([subject]) => subject)
        .sort((a, b) => a - b),
      talliesOf: (subject) => tallies.get(subject) ?? {},
      sumsOf: (subject) => sums.get(subject) ?? noSums(),
      edges: this.#edges,
      forgeryBy: remembered((rater) => forgeryOf(this.#purpose, rater)),
    };
  }

  #entry({ subject, register, month, counts }: MarketRecord): void {
    const byRegister = this.#entries.get(subject) ?? new Map<string, TallyEntry[]>();
    this.#entries.set(subject, byRegister);
    const entries = byRegister.get(register) ?? [];
    byRegister.set(register, entries);
    entries.push({ month, counts });
  }

  #sumsFor(subject: number): Sums {
    const sums = this.#sums.get(subject) ?? noSums();
    this.#sums.set(subject, sums);
    return sums;
  }

  #edge(rater: number, subject: number, { good, bad }: Pattern): void {
    if (good + bad === 0) return;
    this.#edges.rater.push(rater);
    this.#edges.subject.push(subject);
    this.#edges.good.push(good);
    this.#edges.bad.push(bad);
  }
}

/** Adds what one record says to a subject's sums. */
export function addTo(sums: Sums, { good, bad, rating }: Pattern): void {
  sums.good += good;
  sums.bad += bad;
  if (rating === undefined) return;
  sums.ratings += 1;
  sums.ratingSum += rating;
}

const noSums = (): Sums => ({ good: 0, bad: 0, ratings: 0, ratingSum: 0 });

function foldAll(byRegister: ReadonlyMap<string, readonly TallyEntry[]>): Record<string, Tally> {
  return Object.fromEntries([...byRegister].map(([register, entries]) => [register, fold(entries)]));
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
