import {
  bundlePath,
  edgeRoot,
  formatBundle,
  grownBundles,
  growTree,
  hashLeaf,
  type KeyKind,
  type NoteSigner,
  sha256,
  TILE_WIDTH,
  tilePath,
  verifierKeyOf,
  webCryptoEd25519,
} from "../src/core/log/index.ts";

/** Ed25519 of this Node's Web Crypto, as a browser has it. */
export const ed25519 = webCryptoEd25519(crypto.subtle);

/** What verifying takes: our own SHA-256 and that Ed25519. */
export const CHECKS = { hash: sha256, verify: ed25519.verify };

/** Log time in these tests: 2026-11-22T00:00:00Z in seconds since 1970. */
export const NOW_SECONDS = 1_795_305_600;

/** A log made by ours, all of it in memory. */
export type GivenLog = {
  readonly size: number;
  readonly entries: readonly Uint8Array[];
  readonly leafHashes: readonly Uint8Array[];
  readonly root: Uint8Array;
  /** Tiles and bundles by path; between steps also those that were outgrown. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** A log of `size` entries "entry 0", "entry 1" and so on, grown in steps of `step`. */
export function givenLog(size: number, step = 10_000): GivenLog {
  const entries = Array.from({ length: size }, (_, index) => new TextEncoder().encode(`entry ${index}`));
  const leafHashes = entries.map((entry) => hashLeaf(sha256, entry));
  const files = new Map<string, Uint8Array>();
  let edge: { size: number; levels: readonly Uint8Array[] } = { size: 0, levels: [] };
  while (edge.size < size) {
    const grown = growTree(sha256, edge, leafHashes.slice(edge.size, edge.size + step));
    for (const { tile, bytes } of grown.tiles) files.set(tilePath(tile), bytes);
    edge = grown.edge;
  }
  for (const { index, width } of grownBundles(0, size)) {
    const from = index * TILE_WIDTH;
    files.set(bundlePath({ index, width }), formatBundle(entries.slice(from, from + width)));
  }
  return { size, entries, leafHashes, root: edgeRoot(sha256, edge), files };
}

/** A key that signs, always the same for a name and kind. Its seed is the SHA-256 of the name. */
export async function givenSigner(name: string, kind: KeyKind = "ed25519"): Promise<NoteSigner> {
  const { publicKey, sign } = await ed25519.keyFrom(sha256(new TextEncoder().encode(name)));
  const key = verifierKeyOf(sha256, { name, kind, publicKey });
  return kind === "ed25519" ? { key, sign } : { key, sign, timeSeconds: NOW_SECONDS };
}

/** The text or bytes with one bit flipped. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8) % bytes.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
  return changed;
}
