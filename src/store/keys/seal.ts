import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { CredenceError } from "../../errors.ts";
import type { Mac } from "./digest.ts";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = "aes-256-gcm";

/**
 * AES-256-GCM (NIST SP 800-38D) of a text, or of bytes, under a subject's key. The nonce is the last 12 bytes of the statement's id: an id names
 * one immutable text, so no nonce is used twice under a key, and none need be stored. Bytes: ciphertext, then the 16-byte tag.
 * Keys come as KeyObjects: Node 24 converts raw bytes anew at each call, which costs more than the sealing.
 */
export function seal(key: KeyObject, id: Buffer, text: string | Uint8Array): Buffer {
  const cipher = createCipheriv(CIPHER, key, id.subarray(-NONCE_BYTES));
  const sealed = typeof text === "string" ? cipher.update(text, "utf8") : cipher.update(text);
  cipher.final();
  return Buffer.concat([sealed, cipher.getAuthTag()]);
}

/** The text of a sealed statement. Throws `store_unsound` when a byte of it was changed or the key is another's. */
export function open(key: KeyObject, id: Buffer, sealed: Buffer): string {
  return openBytes(key, id, sealed).toString("utf8");
}

/** The same of what was sealed as bytes. */
export function openBytes(key: KeyObject, id: Buffer, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv(CIPHER, key, id.subarray(-NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new CredenceError(
      "store_unsound",
      `the sealed statement ${id.toString("hex")} does not open: changed, or sealed under another key`,
      {
        cause,
      },
    );
  }
}

/**
 * Wraps a subject's key, and unwraps it again: the key XOR HMAC-SHA256(wrapping key, subject). The pad is used for this one key
 * alone, so it hides it as a one-time pad does; what is sealed under the key authenticates itself.
 */
export function wrap(mac: Mac, subject: string, key: Buffer): Buffer {
  const pad = Buffer.from(mac(subject), "hex");
  for (let i = 0; i < pad.length; i++) pad[i] = (pad[i] ?? 0) ^ (key[i] ?? 0);
  return pad;
}

/** A small secret, as the value of a private identifier, under the key file: random nonce, ciphertext, tag. */
export function sealSecret(wrapping: Buffer, text: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  return Buffer.concat([nonce, seal(createSecretKey(wrapping), nonce, text)]);
}

/** The text of a small secret. Throws `store_unsound` when it was changed or belongs to another key file. */
export function openSecret(wrapping: Buffer, sealed: Buffer): string {
  return open(createSecretKey(wrapping), sealed.subarray(0, NONCE_BYTES), sealed.subarray(NONCE_BYTES));
}
