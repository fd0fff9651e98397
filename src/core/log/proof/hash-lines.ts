import { decodeHash, encodeBase64, malformed, requireHash } from "../bytes/index.ts";

/** A tree of 2^64 - 1 leaves, the largest in C2SP, needs no more hashes for a proof: tlog-witness names 63. */
const PROOF_HASHES_MAX = 63;

/** A proof in lines: each hash in base64, 44 characters and a newline. */
export function formatHashLines(hashes: readonly Uint8Array[]): string {
  requireCount(hashes.length);
  return hashes.map((hash) => `${encodeBase64(requireHash(hash, "proof"))}\n`).join("");
}

/** Reads lines without their newlines. Throws `log_malformed` for more than 63, or one that is not 32 bytes in base64. */
export function parseHashLines(lines: readonly string[]): Uint8Array[] {
  requireCount(lines.length);
  return lines.map((line, at) => decodeHash(line, `hash ${at + 1} of a proof`));
}

function requireCount(hashes: number): void {
  if (hashes > PROOF_HASHES_MAX) throw malformed(`wanted a proof of at most ${PROOF_HASHES_MAX} hashes, saw ${hashes}`);
}
