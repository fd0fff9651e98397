import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import {
  type Ed25519Sign,
  formatSignerKey,
  formatVerifierKey,
  parseSignerKey,
  type SignerKey,
  sha256,
  signerKeyOf,
  type VerifierKey,
  verifierKeyOf,
  webCryptoEd25519,
} from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { readSecretFile, writeFileDurable } from "../../lib/node/index.ts";

/** An operator's key: its public half is in the configuration, its private half in a file that the operator alone can read. */
export type OperatorKey = { readonly key: VerifierKey; readonly sign: Ed25519Sign };

const SEED_BYTES = 32;

const ed25519 = webCryptoEd25519(crypto.subtle);

/**
 * Makes a key for an operator and writes it to a file of mode 0600. Returns its public half, as the configuration names it. Throws
 * `key_file_unsafe` where there is a file already, and `log_malformed` for a name with a space or a plus.
 */
export async function makeOperatorKey(path: string, name: string): Promise<string> {
  if (existsSync(path)) throw new CredenceError("key_file_unsafe", `there is a file at ${path} already; wanted a new one`);
  const seed = randomBytes(SEED_BYTES);
  const { publicKey } = await ed25519.keyFrom(seed);
  const key = verifierKeyOf(sha256, { name, kind: "ed25519", publicKey });
  const document = { credence: "operator", key: formatSignerKey(signerKeyOf(key, seed)) };
  await writeFileDurable(path, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600 });
  return formatVerifierKey(key);
}

/** Reads an operator's key. Throws `key_file_unsafe` when the file is missing, damaged or readable by others. */
export async function readOperatorKey(path: string): Promise<OperatorKey> {
  const text = await readSecretFile(path);
  try {
    return await keyOf(signerIn(JSON.parse(text.toString())));
  } catch {
    // The parser's own error is left out as a cause, since it may quote the key.
    throw new CredenceError("key_file_unsafe", `the key file ${path} is damaged; wanted the JSON that credence operator-key wrote`);
  }
}

function signerIn({ credence, key }: { credence: unknown; key: unknown }): SignerKey {
  if (credence !== "operator" || typeof key !== "string") throw new RangeError("no key of an operator");
  return parseSignerKey(key);
}

async function keyOf({ name, kind, keyId, seed }: SignerKey): Promise<OperatorKey> {
  const { publicKey, sign } = await ed25519.keyFrom(seed);
  const key = verifierKeyOf(sha256, { name, kind, publicKey });
  if (key.kind !== "ed25519" || key.keyId !== keyId) throw new RangeError("the key and its id differ");
  return { key, sign };
}
