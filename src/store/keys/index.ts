/** The installation's secrets and what is made with them: digests, sealed bodies, statement ids. */
export type { Digester } from "./digest.ts";
export {
  ensureKeyFile,
  type KeyFile,
  type KeyVersion,
  newKeyFile,
  readKeyFile,
  withNewVersion,
  withoutOldVersions,
  writeKeyFile,
} from "./key-file.ts";
export { type Keyring, keyringOf, type WrappedKey } from "./keyring.ts";
export { open, openBytes, seal } from "./seal.ts";
export { newStatementId, randomBlock, uuidBytes, uuidText } from "./statement-id.ts";
