import { concatBytes, type Hash } from "./bytes.ts";

/** Longer than any entry, node or link with its prefix. */
const SHARED_BYTES = 256;

/**
 * Hash of the parts one after the other. Short messages are put together in one block that all calls share, which is safe because a hash returns
 * before the next begins and keeps no hold of its input: V8 gives an array of more than 64 bytes memory of its own, and that costs several times
 * the hashing of it.
 */
export function hashParts(hash: Hash, parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  if (length > SHARED_BYTES) return hash(concatBytes(parts));
  let at = 0;
  for (const part of parts) {
    shared.set(part, at);
    at += part.length;
  }
  const message = views[length] ?? shared.subarray(0, length);
  views[length] = message;
  return hash(message);
}

const shared = new Uint8Array(SHARED_BYTES);
/** By length: a view costs as much as copying what it shows. */
const views: Uint8Array[] = [];
