/** Base64 of exactly 32 bytes: 43 characters, of which the last has two bits to spare that must be zero, and one of padding. */
const BASE64_OF_32 = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** Whether a text is the one base64 form of 32 bytes: hashes, salts, keys. */
export function isBase64Of32(text: string): boolean {
  return BASE64_OF_32.test(text);
}

/** The bytes of a base64 text that was looked at before. */
export function fromBase64(text: string): Uint8Array {
  const chars = atob(text);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < chars.length; at++) bytes[at] = chars.charCodeAt(at);
  return bytes;
}

/** Base64 of a hash. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Hex of a hash. */
export function toHex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
}
