import { BODY_BYTES_MAX, SALT_BYTES } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { sha256 } from "../../lib/node/index.ts";
import { randomBlock } from "../keys/index.ts";

/** What a leaf will say of a statement, and the salt without which nobody can tell of what. */
export type Salted = { readonly salt: Buffer; readonly commitment: Buffer };

/** Most bodies are shorter, in any script; one block is shared between calls, which is safe because a call never awaits. */
const SHORT_BODY_BYTES = 8_192;
const UTF8_BYTES_MAX = 3;
const shared = Buffer.alloc(SALT_BYTES + SHORT_BODY_BYTES);

/**
 * Commits to a statement's canonical text: SHA-256 over 32 fresh random bytes and the text in UTF-8, as `commitmentOf` of core/log. Throws
 * `body_too_large` beyond 65,536 bytes.
 */
export function commitTo(text: string): Salted {
  const salt = randomBlock(SALT_BYTES);
  return { salt, commitment: saltedDigest(salt, text) };
}

/** SHA-256 over a salt and a text. Throws `body_too_large`. */
function saltedDigest(salt: Uint8Array, text: string): Buffer {
  if (text.length * UTF8_BYTES_MAX <= SHORT_BODY_BYTES) {
    shared.set(salt);
    const end = SALT_BYTES + shared.write(text, SALT_BYTES);
    return sha256(shared.subarray(0, end));
  }
  const body = Buffer.from(text);
  if (body.length > BODY_BYTES_MAX) {
    throw new CredenceError("body_too_large", `the statement has ${body.length} bytes; wanted at most ${BODY_BYTES_MAX}`);
  }
  return sha256(Buffer.concat([salt, body]));
}
