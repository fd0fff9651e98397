import { hash } from "node:crypto";
import { HASH_BYTES, type Opening } from "../../core/log/index.ts";

/*
 * What `linkOf`, `tagOf`, `commitmentOf` and `hashLeaf` of core/log give, 32 bytes as text of as many characters (latin1): Node hashes into a
 * text four times faster than into a buffer, and texts compare fast. Blocks are shared between calls, which is safe because none awaits.
 */
/** What Node calls latin1 here. */
const TEXT = "binary";

const LINK_PREFIX = "credence/link/v1\n";
const NUMBER_BYTES = 8;
const N_AT = LINK_PREFIX.length;
const PREVIOUS_AT = N_AT + NUMBER_BYTES;
const COMMITMENT_AT = PREVIOUS_AT + HASH_BYTES;
const linkBlock = Buffer.alloc(COMMITMENT_AT + HASH_BYTES);
linkBlock.write(LINK_PREFIX);

/** A link, from what it follows. */
export function linkText({
  n,
  previous,
  commitment,
}: {
  readonly n: number;
  readonly previous: string;
  readonly commitment: string;
}): string {
  writeNumber(linkBlock, N_AT, n);
  linkBlock.write(previous, PREVIOUS_AT, "latin1");
  linkBlock.write(commitment, COMMITMENT_AT, "latin1");
  return hash("sha256", linkBlock, TEXT);
}

/** FIPS 198-1: a block of SHA-256, and the pads of HMAC. */
const BLOCK_BYTES = 64;
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;

/** The tags of one chain by their numbers. */
export class TagTexts {
  readonly #inner: Buffer;
  readonly #outer: Buffer;

  /** A chain's key, 32 bytes. */
  constructor(chainKey: Uint8Array) {
    this.#inner = Buffer.alloc(BLOCK_BYTES + NUMBER_BYTES, INNER_PAD);
    this.#outer = Buffer.alloc(BLOCK_BYTES + HASH_BYTES, OUTER_PAD);
    for (const [at, byte] of chainKey.entries()) {
      this.#inner[at] = INNER_PAD ^ byte;
      this.#outer[at] = OUTER_PAD ^ byte;
    }
  }

  tagText(n: number): string {
    writeNumber(this.#inner, BLOCK_BYTES, n);
    this.#outer.write(hash("sha256", this.#inner, TEXT), BLOCK_BYTES, "latin1");
    return hash("sha256", this.#outer, TEXT);
  }
}

/** What a leaf says of a statement. */
export function commitmentText({ salt, body }: Opening): string {
  return joinedText(salt, body);
}

/** RFC 6962, section 2.1. */
const LEAF_PREFIX = Uint8Array.of(0);

/** The hash of an entry in the tree. */
export function leafText(entry: Uint8Array): string {
  return joinedText(LEAF_PREFIX, entry);
}

/** Longer than most statements, and than every entry. */
const SHORT_BYTES = 8_192;
const shortBlock = Buffer.alloc(SHORT_BYTES);
/** A view costs as much as a hash: those of each length that was met are kept. */
const shortViews: (Buffer | undefined)[] = [];

function joinedText(first: Uint8Array, second: Uint8Array): string {
  const bytes = first.length + second.length;
  if (bytes > SHORT_BYTES) return hash("sha256", Buffer.concat([first, second]), TEXT);
  shortBlock.set(first);
  shortBlock.set(second, first.length);
  const view = shortViews[bytes] ?? shortBlock.subarray(0, bytes);
  shortViews[bytes] = view;
  return hash("sha256", view, TEXT);
}

function writeNumber(into: Buffer, at: number, n: number): void {
  // A store that is not sound may hold any safe integer.
  into.writeInt32BE(Math.floor(n / 0x1_0000_0000), at);
  into.writeUInt32BE(n >>> 0, at + 4);
}
