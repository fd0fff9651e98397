import { HistoryColumn } from "./history-column.ts";

/** A register as a history holds it: the counts of its records stand in the order of `countNames`. */
export type CountedRegister = { readonly name: string; readonly countNames: readonly string[] };

/**
 * What the records of a history add to tallies: `record` is the place of an entry's record, the rest lies by record. A record's counts
 * begin at its place times `width`.
 */
export type Counted = {
  readonly registers: readonly CountedRegister[];
  readonly width: number;
  readonly record: Int32Array;
  readonly register: Uint8Array;
  readonly counts: Float64Array;
};

/** What a record brings to be counted. */
type CountedRow = { readonly counted?: { readonly register: number; readonly counts: readonly number[] } };

/** Takes the counts of a history's records, record by record, and which entry is of which record. */
export class CountedRecords {
  readonly #registers: readonly CountedRegister[];
  readonly #width: number;
  readonly #record = new HistoryColumn(Int32Array);
  readonly #register = new HistoryColumn(Uint8Array);
  readonly #counts = new HistoryColumn(Float64Array);
  #records = 0;

  constructor(registers: readonly CountedRegister[]) {
    this.#registers = registers;
    this.#width = Math.max(0, ...registers.map(({ countNames }) => countNames.length));
  }

  /** The next record: entries from now on are its. Throws a RangeError where it brings other counts than its register has. */
  open({ counted }: CountedRow): void {
    const register = this.#registers[counted?.register ?? -1];
    if (counted === undefined || counted.counts.length !== register?.countNames.length) {
      throw new RangeError(`a record brings ${counted?.counts.length ?? "no"} counts; wanted those of one of the history's registers`);
    }
    this.#register.push(counted.register);
    for (let at = 0; at < this.#width; at++) this.#counts.push(counted.counts[at] ?? 0);
    this.#records += 1;
  }

  /** An entry of the open record. */
  entry(): void {
    this.#record.push(this.#records - 1);
  }

  /** All of it, with the entries in the order given. */
  counted(order: Uint32Array): Counted {
    return {
      registers: this.#registers,
      width: this.#width,
      record: this.#record.taken(order),
      register: this.#register.whole(),
      counts: this.#counts.whole(),
    };
  }
}
