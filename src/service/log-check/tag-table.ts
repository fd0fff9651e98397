/** Of each tag so much is kept: two of a billion tags agree in it by chance with a probability of 3 %, and then their other bytes decide. */
const PREFIX_BYTES = 8;

/** The beginnings of a log's tags, 8 bytes a leaf: finds which of them more than one leaf has. */
export class TagTable {
  readonly #prefixes: BigUint64Array;
  readonly #bytes: Uint8Array;

  constructor(size: number) {
    this.#prefixes = new BigUint64Array(size);
    this.#bytes = new Uint8Array(this.#prefixes.buffer);
  }

  add(leaf: number, tag: Uint8Array): void {
    this.#bytes.set(tag.subarray(0, PREFIX_BYTES), leaf * PREFIX_BYTES);
  }

  /** Beginnings that several leaves have. The table is of no use afterwards: it is sorted where it lies. */
  takeSuspects(): ReadonlySet<bigint> {
    const suspects = new Set<bigint>();
    let last = 0n;
    // What is zero was never added: no entry could be read there.
    for (const prefix of this.#prefixes.sort()) {
      if (prefix === last && prefix !== 0n) suspects.add(prefix);
      last = prefix;
    }
    return suspects;
  }

  /** The beginning of a tag, as the table has it. */
  prefixOf(tag: Uint8Array): bigint {
    return new BigUint64Array(Uint8Array.from(tag.subarray(0, PREFIX_BYTES)).buffer)[0] ?? 0n;
  }
}
