import { formatCount } from "../../lib/index.ts";
import { assertFits, keyVersionsUsed, readKeyFile, readKeyInUse } from "../../store/index.ts";
import { type Finding, soundFinding, unsoundFinding } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** The key file as a file. */
export async function examineKeyFile({ keyFile }: Scene): Promise<Finding[]> {
  // What is wrong with it is thrown, and becomes the finding.
  await readKeyFile(keyFile);
  return [soundFinding("key_file_private", "the key file is whole, and readable by its owner only")];
}

/** The versions of keys, in the file and in the store. */
export async function examineKeys({ installation: { pool }, keys }: Scene): Promise<Finding[]> {
  const inUse = await readKeyInUse(pool);
  if (inUse !== undefined) assertFits(inUse, keys);
  const inFile = keys.file.versions.map(({ version }) => version);
  const used = await keyVersionsUsed(pool);
  const missing = used.filter(({ version }) => !inFile.includes(version));
  const present =
    missing.length === 0
      ? soundFinding("keys_present", `the key file has every version of keys that the store uses: ${inFile.join(", ")}`)
      : unsoundFinding("keys_present", `the key file has versions ${inFile.join(", ")}, and the store needs others`, missing);
  const older = used.filter(({ version }) => version !== keys.current);
  const olderRows = older.reduce((sum, { rows }) => sum + rows, 0);
  const finished =
    inFile.length === 1 && older.length === 0
      ? soundFinding("rotation_finished", "no rotation of keys was broken off")
      : unsoundFinding(
          "rotation_finished",
          `a rotation of keys was broken off: ${formatCount(olderRows)} rows lie under older keys; rotate again to end it`,
          older,
        );
  return [present, { ...finished, isWarning: !finished.ok }];
}
