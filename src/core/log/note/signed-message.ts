import { concatBytes, encodeText, malformed, uint64Bytes } from "../bytes/index.ts";
import { parseCheckpoint } from "./checkpoint.ts";

/** Bytes of an Ed25519 signature (RFC 8032). */
const ED25519_BYTES = 64;

const TIME_BYTES = 8;

/**
 * What a witness signs (c2sp.org/tlog-cosignature): a header, the time in seconds since 1970, and the whole text of the checkpoint.
 *
 *     cosignature/v1
 *     time 1679315147
 *     example.com/behind-the-sofa
 *     20852163
 *     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
 */
export function cosignedMessage(text: string, timeSeconds: number): Uint8Array {
  parseCheckpoint(text);
  return encodeText(`cosignature/v1\ntime ${requireTime(timeSeconds)}\n${text}`);
}

/** Bytes of a cosignature: the time as 8 bytes, the highest first, and the 64 of Ed25519. */
export function formatCosignature(timeSeconds: number, signature: Uint8Array): Uint8Array {
  return concatBytes([uint64Bytes(requireTime(timeSeconds)), signature]);
}

/** Splits them again; undefined when they are not 72 bytes, or the time is 0 or past 2^53 - 1: such a signature cannot be right. */
export function parseCosignature(bytes: Uint8Array): { readonly timeSeconds: number; readonly signature: Uint8Array } | undefined {
  if (bytes.length !== TIME_BYTES + ED25519_BYTES) return undefined;
  const timeSeconds = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  return isTime(timeSeconds) ? { timeSeconds, signature: bytes.subarray(TIME_BYTES) } : undefined;
}

function requireTime(timeSeconds: number): number {
  if (isTime(timeSeconds)) return timeSeconds;
  throw malformed(`wanted whole seconds since 1970, saw ${timeSeconds}`);
}

function isTime(timeSeconds: number): boolean {
  return Number.isSafeInteger(timeSeconds) && timeSeconds > 0;
}
