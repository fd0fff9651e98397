/** Bytes and text of a log: SHA-256, HMAC, strict base64, UTF-8 and decimals. No dependency, no Node, no state. */
export { decodeBase64, decodeHash, encodeBase64 } from "./base64.ts";
export { concatBytes, equalBytes, HASH_BYTES, type Hash, requireHash, uint64Bytes } from "./bytes.ts";
export { parseDecimal } from "./decimal.ts";
export { malformed, quoted, unproven } from "./faults.ts";
export { hashParts } from "./hash-parts.ts";
export { hmac } from "./hmac.ts";
export { sha256 } from "./sha256.ts";
export { decodeText, encodeText, requireNoteText } from "./text.ts";
