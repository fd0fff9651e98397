import { type Entry, HASH_BYTES } from "../../core/log/index.ts";
import { isStatementKind, STATEMENT_KINDS } from "../../core/statement/index.ts";
import type { LeafSet } from "./leaf-set.ts";

const ENTRY_HASHES = 3;
const ENTRY_BYTES = ENTRY_HASHES * HASH_BYTES;

/** The entries of some leaves, 101 bytes for each: what a pass in the order of leaves keeps for one in the order of chains. */
export class EntryTable {
  readonly #leaves: LeafSet;
  readonly #hashes: Buffer;
  readonly #days: Uint32Array;
  /** The kind's place in STATEMENT_KINDS and one; 0 where there is no entry. */
  readonly #kinds: Uint8Array;

  constructor(leaves: LeafSet) {
    this.#leaves = leaves;
    this.#hashes = Buffer.alloc(leaves.count * ENTRY_BYTES);
    this.#days = new Uint32Array(leaves.count);
    this.#kinds = new Uint8Array(leaves.count);
  }

  /** Keeps the entry of a leaf; those of leaves that are not asked for go by. */
  keep(leaf: number, { kind, day, commitment, link, tag }: Entry): void {
    if (!this.#leaves.has(leaf) || !isStatementKind(kind)) return;
    const place = this.#leaves.placeOf(leaf);
    [commitment, link, tag].forEach((hash, i) => {
      this.#hashes.set(hash, place * ENTRY_BYTES + i * HASH_BYTES);
    });
    this.#days[place] = day;
    this.#kinds[place] = STATEMENT_KINDS.indexOf(kind) + 1;
  }

  /** The entry of a leaf; undefined where none was kept, because none could be read. */
  entryOf(leaf: number): Entry | undefined {
    if (!this.#leaves.has(leaf)) return undefined;
    const place = this.#leaves.placeOf(leaf);
    const kind = STATEMENT_KINDS[(this.#kinds[place] ?? 0) - 1];
    if (kind === undefined) return undefined;
    const hashAt = (i: number) => this.#hashes.subarray(place * ENTRY_BYTES + i * HASH_BYTES, place * ENTRY_BYTES + (i + 1) * HASH_BYTES);
    return { kind, day: this.#days[place] ?? 0, commitment: hashAt(0), link: hashAt(1), tag: hashAt(2) };
  }
}
