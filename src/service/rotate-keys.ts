import { CredenceError } from "../errors.ts";
import {
  claimKeys,
  countOlderRows,
  type KeyFile,
  keyringOf,
  lockRotation,
  moveIdentifiers,
  type Pool,
  readKeyFile,
  rewrapSubjectKeys,
  withNewVersion,
  withoutOldVersions,
  withStore,
  writeKeyFile,
} from "../store/index.ts";
import type { Installation } from "./installation.ts";

/** What a rotation has come to. Each step is durable when it is told; `done` counts rows. */
export type RotationProgress = {
  readonly step: "keys_added" | "identifiers_moved" | "subject_keys_wrapped" | "old_keys_removed";
  readonly done: number;
  readonly total: number;
};

/** What a rotation did. `isContinued`: it ended one that had been broken off. */
export type Rotation = { readonly version: number; readonly isContinued: boolean; readonly rows: number };

/**
 * Puts new keys in the place of those in use: adds a version to the key file, moves every identifier, private value and subject key to
 * it in batches, each a transaction, and then takes the old version out of the file. Servers may run on: they find each identifier under
 * the one or the other version, and learn of the new one as described in docs/decisions/0009. Broken off at any point, the store is
 * whole, and another call goes on where it stopped. Keys of references, contents and slots stay: see `KeyFile.reference`.
 * Throws `rotation_running`, `key_file_unsafe` or `store_unavailable`.
 */
export async function rotateKeys(
  { pool }: Pick<Installation, "pool">,
  keyFile: string,
  onProgress: (progress: RotationProgress) => void | Promise<void> = () => {},
): Promise<Rotation> {
  return withStore(() =>
    pool.begin(async (tx) => {
      await lockRotation(tx);
      const { file, isContinued } = await addKeys(pool, keyFile);
      await onProgress({ step: "keys_added", done: 0, total: 0 });
      const rows = await moveRows(pool, file, onProgress);
      await writeKeyFile(keyFile, withoutOldVersions(file));
      await onProgress({ step: "old_keys_removed", done: rows, total: rows });
      return { version: keyringOf(file).current, isContinued, rows };
    }),
  );
}

/** The file with the keys to rotate to. A file of several versions is that of a rotation that was broken off: its newest is taken. */
async function addKeys(pool: Pool, keyFile: string): Promise<{ file: KeyFile; isContinued: boolean }> {
  const found = await readKeyFile(keyFile);
  // First of all: to add keys to another store's file would break that one too.
  await claimKeys(pool, keyringOf(found));
  if (found.versions.length > 1) return { file: found, isContinued: true };
  const file = withNewVersion(found);
  await writeKeyFile(keyFile, file);
  return { file, isContinued: false };
}

/** From the claim on nobody makes a subject under older keys, so that one pass finds all rows. */
async function moveRows(pool: Pool, file: KeyFile, onProgress: (progress: RotationProgress) => void | Promise<void>): Promise<number> {
  const keys = keyringOf(file);
  await claimKeys(pool, keys);
  const { identifiers, subjectKeys } = await countOlderRows(pool, keys.current);
  const total = identifiers + subjectKeys;
  let done = 0;
  for await (const moved of moveIdentifiers(pool, keys)) {
    done += moved;
    await onProgress({ step: "identifiers_moved", done, total });
  }
  for await (const wrapped of rewrapSubjectKeys(pool, keys)) {
    done += wrapped;
    await onProgress({ step: "subject_keys_wrapped", done, total });
  }
  const left = await countOlderRows(pool, keys.current);
  if (left.identifiers + left.subjectKeys === 0) return done;
  throw new CredenceError("store_unsound", "rows lie under older keys though all were moved; the old keys stay in the key file", {
    details: left,
  });
}
