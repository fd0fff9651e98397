import { sha256, webCryptoEd25519 } from "../../core/log/index.ts";

/** Ed25519 of this Node's Web Crypto. */
export const ed25519 = webCryptoEd25519(crypto.subtle);

/** What verifying takes. */
export const CHECKS = { hash: sha256, verify: ed25519.verify };
