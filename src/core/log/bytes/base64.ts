import { HASH_BYTES } from "./bytes.ts";
import { malformed, quoted } from "./faults.ts";

const CANONICAL_SHAPE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** `String.fromCharCode` takes its characters as arguments, and engines bound their number; 2^13 is below every bound. */
const CHUNK_BYTES = 8192;

/** Standard base64 with padding (RFC 4648, section 4): the only one in C2SP formats. */
export function encodeBase64(bytes: Uint8Array): string {
  let chars = "";
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) chars += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  return btoa(chars);
}

/** Strict: padding there, no white space, unused bits zero, so that one value has one text. `what` names the place in the message. */
export function decodeBase64(text: string, what: string): Uint8Array {
  const bytes = CANONICAL_SHAPE.test(text) ? Uint8Array.from(atob(text), (char) => char.charCodeAt(0)) : undefined;
  if (bytes === undefined || encodeBase64(bytes) !== text) throw malformed(`${what}: wanted canonical base64, saw ${quoted(text)}`);
  return bytes;
}

/** A hash in base64: 44 characters, 32 bytes. */
export function decodeHash(text: string, what: string): Uint8Array {
  const bytes = decodeBase64(text, what);
  if (bytes.length !== HASH_BYTES) throw malformed(`${what}: wanted base64 of ${HASH_BYTES} bytes, saw ${quoted(text)}`);
  return bytes;
}
