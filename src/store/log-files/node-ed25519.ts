import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, verify } from "node:crypto";
import type { Ed25519Verify } from "../../core/log/index.ts";

/** Bytes of a seed, and of a public key. */
export const KEY_BYTES = 32;

/** What precedes the seed of an Ed25519 private key in PKCS #8, and a public key in SubjectPublicKeyInfo (RFC 8410, sections 7 and 4). */
const PKCS8_PREFIX = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI_PREFIX = Buffer.from("302a300506032b6570032100", "hex");

/** Ed25519 (RFC 8032) of Node's OpenSSL: at once, where Web Crypto gives a promise. Verdicts are the same. */
export const nodeEd25519Verify: Ed25519Verify = ({ publicKey, message, signature }) => {
  if (publicKey.length !== KEY_BYTES) return false;
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: "der", type: "spki" });
  return verify(null, message, key, signature);
};

/** A seed that nobody has had before. */
export function newSeed(): Uint8Array {
  return new Uint8Array(randomBytes(KEY_BYTES));
}

/** The private key of a 32-byte seed. */
export function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: "der", type: "pkcs8" });
}

/** The 32 bytes of the public key that belongs to a seed. */
export function publicKeyOf(seed: Uint8Array): Uint8Array {
  return new Uint8Array(createPublicKey(privateKeyOf(seed)).export({ format: "der", type: "spki" }).subarray(-KEY_BYTES));
}
