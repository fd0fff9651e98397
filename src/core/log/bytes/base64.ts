import { HASH_BYTES } from "./bytes.ts";
import { malformed, quoted } from "./faults.ts";

const CANONICAL_SHAPE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Standard base64 with padding (RFC 4648, section 4): the only one in C2SP formats. In a loop: most are hashes, too short for a call to pay. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    text += digit(first >> 2) + digit((first << 4) | ((second ?? 0) >> 4));
    text += second === undefined ? "=" : digit((second << 2) | ((third ?? 0) >> 6));
    text += third === undefined ? "=" : digit(third);
  }
  return text;
}

const digit = (bits: number): string => DIGITS.charAt(bits & 63);

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
