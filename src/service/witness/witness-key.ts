import { randomBytes } from "node:crypto";
import {
  type Ed25519Sign,
  formatSignerKey,
  parseSignerKey,
  type SignerKey,
  sha256,
  signerKeyOf,
  type VerifierKey,
  verifierKeyOf,
} from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { readSecretFile, writeFileDurable } from "../../lib/node/index.ts";
import { ed25519 } from "./ed25519.ts";

/** The key of a witness, and the logs it has a state of: where the key is, the state of each must be. */
export type WitnessKey = {
  readonly key: VerifierKey;
  readonly sign: Ed25519Sign;
  readonly signer: SignerKey;
  readonly origins: readonly string[];
};

const SEED_BYTES = 32;

/** A fresh key. Without a name it gets one that nobody else has. */
export async function newWitnessKey(name = `credence.local/witness-${randomBytes(4).toString("hex")}`): Promise<WitnessKey> {
  const seed = randomBytes(SEED_BYTES);
  const { publicKey, sign } = await ed25519.keyFrom(seed);
  const key = verifierKeyOf(sha256, { name, kind: "cosignature", publicKey });
  return { key, sign, signer: signerKeyOf(key, seed), origins: [] };
}

/** Reads the key file. Throws `key_file_unsafe` when it is damaged or readable by others. */
export async function readWitnessKey(path: string): Promise<WitnessKey> {
  const text = await readSecretFile(path);
  try {
    return await keyOf(parseWitnessKey(JSON.parse(text.toString())));
  } catch {
    // The parser's own error is left out as a cause, since it may quote the key.
    throw new CredenceError("key_file_unsafe", `the key file ${path} is damaged; wanted the JSON that Credence wrote`);
  }
}

/** Writes the key file, durably and readable by its owner only. */
export async function writeWitnessKey(path: string, { signer, origins }: WitnessKey): Promise<void> {
  const document = { credence: "witness", key: formatSignerKey(signer), origins };
  await writeFileDurable(path, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600 });
}

type Parsed = { readonly signer: SignerKey; readonly origins: readonly string[] };

function parseWitnessKey(document: { credence: unknown; key: unknown; origins: unknown }): Parsed {
  const { credence, key, origins } = document;
  if (credence !== "witness" || typeof key !== "string" || !Array.isArray(origins)) throw new RangeError("no key of a witness");
  const texts = origins.filter((origin) => typeof origin === "string");
  if (texts.length !== origins.length) throw new RangeError("an origin is no text");
  return { signer: parseSignerKey(key), origins: texts };
}

async function keyOf({ signer, origins }: Parsed): Promise<WitnessKey> {
  const { publicKey, sign } = await ed25519.keyFrom(signer.seed);
  const key = verifierKeyOf(sha256, { name: signer.name, kind: signer.kind, publicKey });
  if (key.kind !== "cosignature" || key.keyId !== signer.keyId) throw new RangeError("the key and its id differ");
  return { key, sign, signer, origins };
}
