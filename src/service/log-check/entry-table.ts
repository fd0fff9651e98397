import { HASH_BYTES } from "../../core/log/index.ts";
import { STATEMENT_KINDS, type StatementKind } from "../../core/statement/index.ts";
import type { LeafSet } from "./leaf-set.ts";
import type { ReadEntry } from "./read-entry.ts";

const ENTRY_HASHES = 3;
const ENTRY_BYTES = ENTRY_HASHES * HASH_BYTES;

/** An entry as it is held: its hashes as text, a character (latin1) for each byte. */
export type HeldEntry = { readonly kind: StatementKind; readonly commitment: string; readonly link: string; readonly tag: string };

/** The entries of some leaves, 97 bytes for each: what a pass in the order of leaves keeps for one in the order of chains. */
export class EntryTable {
  readonly #leaves: LeafSet;
  readonly #hashes: Buffer;
  /** The kind's place in STATEMENT_KINDS and one; 0 where there is no entry. */
  readonly #kinds: Uint8Array;

  constructor(leaves: LeafSet) {
    this.#leaves = leaves;
    this.#hashes = Buffer.alloc(leaves.count * ENTRY_BYTES);
    this.#kinds = new Uint8Array(leaves.count);
  }

  /** Keeps the entry of a leaf; those of leaves that are not asked for go by. */
  keep(leaf: number, { kindNumber, bytes }: ReadEntry): void {
    if (!this.#leaves.has(leaf)) return;
    const place = this.#leaves.placeOf(leaf);
    bytes.copy(this.#hashes, place * ENTRY_BYTES, bytes.length - ENTRY_BYTES);
    this.#kinds[place] = kindNumber + 1;
  }

  /** The entry of a leaf; undefined where none was kept, because none could be read. */
  entryOf(leaf: number): HeldEntry | undefined {
    if (!this.#leaves.has(leaf)) return undefined;
    const place = this.#leaves.placeOf(leaf);
    const kind = STATEMENT_KINDS[(this.#kinds[place] ?? 0) - 1];
    if (kind === undefined) return undefined;
    const at = place * ENTRY_BYTES;
    return { kind, commitment: this.#textAt(at), link: this.#textAt(at + HASH_BYTES), tag: this.#textAt(at + 2 * HASH_BYTES) };
  }

  #textAt(at: number): string {
    return this.#hashes.toString("latin1", at, at + HASH_BYTES);
  }
}
