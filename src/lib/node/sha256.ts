import { hash } from "node:crypto";

/** What Node calls latin1 here. */
const TEXT = "binary";

/** SHA-256 of Node's OpenSSL, by way of a text: Node 24 hashes into one several times faster than into a buffer. */
export function sha256(bytes: Uint8Array): Buffer {
  return Buffer.from(hash("sha256", bytes, TEXT), TEXT);
}
