import { requireHash } from "../bytes/index.ts";

/** Two leaves of one log with one tag: a chain has two statements in one place, and everybody can see it. */
export type Fork = { readonly first: number; readonly second: number };

/**
 * Finds two leaves with one tag in a log that is read from its beginning, and tells a subject whether a tag was ever used. Holds about 100 bytes
 * a leaf: a million leaves in 100 MB.
 */
export class ForkFinder {
  readonly #leafByTag = new Map<string, number>();

  /** Takes note of a leaf's tag; gives the fork when an earlier leaf has the same one. Throws `log_malformed` unless it has 32 bytes. */
  add(index: number, tag: Uint8Array): Fork | undefined {
    const key = keyOf(tag);
    const first = this.#leafByTag.get(key);
    if (first !== undefined) return { first, second: index };
    this.#leafByTag.set(key, index);
    return undefined;
  }

  /** The first leaf with this tag; undefined when none was added: for the tag after a chain's head, proof that nothing follows. */
  leafWith(tag: Uint8Array): number | undefined {
    return this.#leafByTag.get(keyOf(tag));
  }
}

/** One character for each byte: the smallest key of a Map that has the bytes' own equality. */
function keyOf(tag: Uint8Array): string {
  return String.fromCharCode(...requireHash(tag, "tag"));
}
