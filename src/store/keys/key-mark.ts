import { createHmac } from "node:crypto";
import type { KeyFile, KeyVersion } from "./key-file.ts";

const MARK_HEX_CHARS = 32;

/**
 * Tells one key file from another, without telling any key: HMAC-SHA256 under a version's index key over the other keys that the store
 * depends on, cut to 16 bytes, as hex. No identifier begins like its text, so it is no digest of the index.
 */
export function keyMark({ reference }: Pick<KeyFile, "reference">, { index, wrapping }: KeyVersion): string {
  const mark = createHmac("sha256", index).update("credence key mark, 1\n").update(wrapping).update(reference).digest("hex");
  return mark.slice(0, MARK_HEX_CHARS);
}
