import { malformed } from "../bytes/index.ts";
import { formatKey, type KeyKind, parseKey, type VerifierKey } from "./verifier-key.ts";

const PREFIX = "PRIVATE+KEY+";

/** A private key with its name: the 32-byte seed of RFC 8032. Whoever has it signs as the log. */
export type SignerKey = { readonly name: string; readonly keyId: number; readonly kind: KeyKind; readonly seed: Uint8Array };

/** The private key that belongs to a public one. */
export function signerKeyOf({ name, keyId, kind }: VerifierKey, seed: Uint8Array): SignerKey {
  return { name, keyId, kind, seed };
}

/** Text of a private key as Go's `golang.org/x/mod/sumdb/note` writes it: `PRIVATE+KEY+<name>+<key id>+<base64 of type and seed>`. */
export function formatSignerKey({ name, keyId, kind, seed }: SignerKey): string {
  return `${PREFIX}${formatKey({ name, keyId, kind, bytes: seed })}`;
}

/**
 * Reads a private key; throws `log_malformed`, and never repeats the text. Whether the id belongs to the key shows when the public key is
 * derived: `verifierKeyOf(hash, { ... }).keyId` must be this `keyId`.
 */
export function parseSignerKey(text: string): SignerKey {
  if (!text.startsWith(PREFIX)) throw malformed(`wanted a private key as ${PREFIX}name+1234abcd+base64, saw something else`);
  const { bytes: seed, ...named } = parseKey(text.slice(PREFIX.length));
  return { ...named, seed };
}
