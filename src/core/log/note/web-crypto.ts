import { concatBytes, decodeBase64, malformed } from "../bytes/index.ts";
import type { Ed25519Sign, Ed25519Verify } from "./ed25519.ts";

/** What precedes the seed in the PKCS #8 form of an Ed25519 private key (RFC 8410, section 7): `302e020100300506032b657004220420`. */
const PKCS8_PREFIX = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

/** The errors by which `importKey` says that bytes are no key, against those by which it says that it knows no Ed25519. */
const KEY_ERROR_NAMES = ["DataError", "OperationError"];

type Bytes = Uint8Array<ArrayBuffer>;

/** The part of `crypto.subtle` used here. Chrome 137, Firefox 129, Safari 17 and Node 20 have it. `Key` is its CryptoKey. */
export type SubtleEd25519<Key> = {
  importKey(format: "raw" | "pkcs8", data: Bytes, algorithm: "Ed25519", extractable: boolean, usages: ("sign" | "verify")[]): Promise<Key>;
  exportKey(format: "jwk", key: Key): Promise<{ x?: string }>;
  verify(algorithm: "Ed25519", key: Key, signature: Bytes, data: Bytes): Promise<boolean>;
  sign(algorithm: "Ed25519", key: Key, data: Bytes): Promise<ArrayBuffer>;
};

/**
 * Ed25519 from Web Crypto: `webCryptoEd25519(crypto.subtle)`. `verify` is for `verifyNote` and its like; `keyFrom` takes the 32-byte seed of a
 * private key and gives what a `NoteSigner` is made of. Keys are imported anew for each signature: a note has few.
 */
export function webCryptoEd25519<Key>(subtle: SubtleEd25519<Key>): {
  readonly verify: Ed25519Verify;
  readonly keyFrom: (seed: Uint8Array) => Promise<{ readonly publicKey: Uint8Array; readonly sign: Ed25519Sign }>;
} {
  return {
    async verify({ publicKey, message, signature }) {
      const key = await importOrNothing(() => subtle.importKey("raw", new Uint8Array(publicKey), "Ed25519", false, ["verify"]));
      if (key === undefined) return false;
      return subtle.verify("Ed25519", key, new Uint8Array(signature), new Uint8Array(message));
    },
    async keyFrom(seed) {
      const pkcs8 = new Uint8Array(concatBytes([PKCS8_PREFIX, seed]));
      const key = await subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]);
      return {
        publicKey: fromBase64Url((await subtle.exportKey("jwk", key)).x),
        sign: async (message) => new Uint8Array(await subtle.sign("Ed25519", key, new Uint8Array(message))),
      };
    },
  };
}

async function importOrNothing<Key>(load: () => Promise<Key>): Promise<Key | undefined> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Error && KEY_ERROR_NAMES.includes(error.name)) return undefined;
    throw error;
  }
}

/** The 32 bytes of a JSON Web Key (RFC 8037): 43 characters without padding. */
function fromBase64Url(text: string | undefined): Uint8Array {
  if (text === undefined) throw malformed("wanted the public key of an Ed25519 private key, saw none");
  return decodeBase64(`${text.replaceAll("-", "+").replaceAll("_", "/")}=`, "public key");
}
