/** What a column lies in. */
export type Numbers = Float64Array | Int32Array | Uint8Array;

/** Numbers of a chunk: half a megabyte of the widest. */
const CHUNK_BITS = 16;
const CHUNK = 2 ** CHUNK_BITS;

/**
 * A column that grows at its end. In chunks, since a list of numbers takes eight bytes each whatever they are, and is copied to half as
 * much room again whenever it is full.
 */
export class HistoryColumn<Column extends Numbers> {
  readonly #make: new (
    length: number,
  ) => Column;
  readonly #chunks: Column[] = [];
  #length = 0;

  constructor(make: new (length: number) => Column) {
    this.#make = make;
  }

  push(value: number): void {
    const at = this.#length % CHUNK;
    if (at === 0) this.#chunks.push(new this.#make(CHUNK));
    const last = this.#chunks.at(-1);
    if (last !== undefined) last[at] = value;
    this.#length += 1;
  }

  /** All of it, in the order in which it was pushed. */
  whole(): Column {
    const column = new this.#make(this.#length);
    this.#chunks.forEach((chunk, at) => {
      column.set(chunk.subarray(0, Math.min(CHUNK, this.#length - at * CHUNK)), at * CHUNK);
    });
    return column;
  }

  /** The values at the places of `order`. */
  taken(order: Uint32Array): Column {
    const column = new this.#make(order.length);
    for (let at = 0; at < order.length; at++) {
      const place = order[at] ?? 0;
      column[at] = this.#chunks[place >>> CHUNK_BITS]?.[place % CHUNK] ?? 0;
    }
    return column;
  }
}
