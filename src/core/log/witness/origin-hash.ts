import { encodeText, type Hash } from "../bytes/index.ts";

/**
 * Where a witness shows what it signed last of a log: `GET <monitoring prefix>/<origin hash>/checkpoint` (c2sp.org/tlog-witness). SHA-256 of the
 * origin in 64 lowercase hex digits.
 */
export function originHash(hash: Hash, origin: string): string {
  return Array.from(hash(encodeText(origin)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
