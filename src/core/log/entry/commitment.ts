import { CredenceError } from "../../../errors.ts";
import { concatBytes, type Hash, malformed } from "../bytes/index.ts";

/** Random bytes before each body: without them a short body could be found by trying all. */
export const SALT_BYTES = 32;

/** The largest body of a statement, 64 KiB: a text for a human fits, a document does not, and a file of 1,000 statements stays readable. */
export const BODY_BYTES_MAX = 65_536;

/** What opens a commitment. Destroy both and the commitment says nothing for ever. */
export type Opening = { readonly salt: Uint8Array; readonly body: Uint8Array };

/**
 * `SHA-256(salt || body)`: 32 random bytes, then the statement's canonical JSON (RFC 8785) in UTF-8. `cat salt body | sha256sum` gives the same.
 * Throws `log_malformed` for a salt of another length, `body_too_large` for a body over 65,536 bytes.
 */
export function commitmentOf(hash: Hash, { salt, body }: Opening): Uint8Array {
  if (salt.length !== SALT_BYTES) throw malformed(`wanted a salt of ${SALT_BYTES} bytes, saw ${salt.length}`);
  if (body.length > BODY_BYTES_MAX) {
    throw new CredenceError("body_too_large", `wanted the body of a statement in at most ${BODY_BYTES_MAX} bytes, saw ${body.length}`);
  }
  return hash(concatBytes([salt, body]));
}
