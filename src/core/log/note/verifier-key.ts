import { concatBytes, decodeBase64, encodeBase64, encodeText, type Hash, malformed, quoted } from "../bytes/index.ts";
import { requireKeyName } from "./key-name.ts";

/** Bytes of an Ed25519 public key (RFC 8032), and of the seed of a private one. */
const KEY_BYTES = 32;

/** What a key signs: the text of a note (`ed25519`, type 0x01), or a checkpoint with a time as a witness does (`cosignature`, 0x04). */
export type KeyKind = "ed25519" | "cosignature";

const TYPE_BYTES: Readonly<Record<KeyKind, number>> = { ed25519: 0x01, cosignature: 0x04 };

/** A public key with its name. `keyId` is a uint32, not a secure digest: name and id find the key, the key alone convinces. */
export type VerifierKey = { readonly name: string; readonly keyId: number; readonly kind: KeyKind; readonly publicKey: Uint8Array };

type NamedKey = Omit<VerifierKey, "keyId">;

/** The key id of signed-note: the first four bytes, the highest first, of `SHA-256(name || 0x0A || type || public key)`. */
export function keyIdOf(hash: Hash, { name, kind, publicKey }: NamedKey): number {
  const digest = hash(concatBytes([encodeText(`${name}\n`), Uint8Array.of(TYPE_BYTES[kind]), publicKey]));
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0);
}

/** A public key with the id that belongs to it. Throws `log_malformed` for a name or a key that may not be. */
export function verifierKeyOf(hash: Hash, key: NamedKey): VerifierKey {
  requireKeyName(key.name);
  if (key.publicKey.length !== KEY_BYTES) throw malformed(`wanted a public key of ${KEY_BYTES} bytes, saw ${key.publicKey.length}`);
  return { name: key.name, keyId: keyIdOf(hash, key), kind: key.kind, publicKey: key.publicKey };
}

/**
 * Text of a verifier key (a "vkey"): `<name>+<key id, 8 hex digits>+<base64 of type and public key>`.
 *
 *     example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k
 */
export function formatVerifierKey({ name, keyId, kind, publicKey }: VerifierKey): string {
  return formatKey({ name, keyId, kind, bytes: publicKey });
}

/** Reads a verifier key; throws `log_malformed` for another type of key, or for an id that is not its own. */
export function parseVerifierKey(hash: Hash, text: string): VerifierKey {
  const { bytes: publicKey, ...named } = parseKey(text);
  const key = { ...named, publicKey };
  const wanted = keyIdOf(hash, key);
  if (key.keyId !== wanted) throw malformed(`${quoted(text)}: wanted the key id ${hexOf(wanted)}, saw ${hexOf(key.keyId)}`);
  return key;
}

type KeyText = { readonly name: string; readonly keyId: number; readonly kind: KeyKind; readonly bytes: Uint8Array };

/** The form that public and private keys share: name, id, and base64 of the type's byte and the key's 32. */
export function formatKey({ name, keyId, kind, bytes }: KeyText): string {
  return `${requireKeyName(name)}+${hexOf(keyId)}+${encodeBase64(concatBytes([Uint8Array.of(TYPE_BYTES[kind]), bytes]))}`;
}

/** Reads it, and nothing else. A private key may be what is wrong, so no message repeats the text. */
export function parseKey(text: string): KeyText {
  // Names have no plus, base64 has: so the third part takes the rest.
  const { name = "", id = "", material = "" } = /^(?<name>[^+]+)\+(?<id>[0-9a-f]{8})\+(?<material>.+)$/u.exec(text)?.groups ?? {};
  if (material === "") throw malformed("wanted a key as name+1234abcd+base64, saw something else");
  const bytes = decodeKey(material);
  const kind = bytes[0] === TYPE_BYTES.ed25519 ? "ed25519" : "cosignature";
  if (bytes[0] !== TYPE_BYTES[kind] || bytes.length !== 1 + KEY_BYTES) {
    throw malformed(`wanted a key of type 1 or 4 and ${KEY_BYTES} bytes, saw type ${bytes[0]} and ${bytes.length - 1} bytes`);
  }
  return { name: requireKeyName(name), keyId: Number.parseInt(id, 16), kind, bytes: bytes.subarray(1) };
}

function decodeKey(material: string): Uint8Array {
  try {
    return decodeBase64(material, "key");
  } catch {
    throw malformed("wanted canonical base64 at the end of a key, saw something else");
  }
}

function hexOf(keyId: number): string {
  return keyId.toString(16).padStart(8, "0");
}
