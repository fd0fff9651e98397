import { type AuditedIdentifier, type Keyring, readAuditedIdentifiers } from "../../store/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import { lookedAt, type Scene } from "./scene.ts";

/** Whether each identifier's value opens, and leads to its own place in the index. */
export async function examineIdentifiers(scene: Scene): Promise<Finding[]> {
  const looked = await lookedAt(scene, "identifier", "identifiers");
  const found = new FaultList();
  let rows = 0;
  await readAuditedIdentifiers(scene.installation.pool, looked.extent, async (chunk) => {
    for (const row of chunk) {
      const fault = faultOf(row, scene.keys);
      if (fault !== undefined) found.add({ fault, scheme: row.scheme, subject: row.subject });
    }
    rows += chunk.length;
    scene.onRows(rows);
  });
  return [
    findingOf("identifiers_open", found.faults, {
      sound: `${looked.words} open and lie at their own digests`,
      unsound: `of ${looked.words} do not open or lie at another's digest`,
    }),
  ];
}

function faultOf(row: AuditedIdentifier, keys: Keyring): string | undefined {
  try {
    const identifier = keys.openValue(row);
    const digests = [keys.indexDigest(identifier), ...keys.olderIndexDigests(identifier)];
    return digests.includes(row.digest) ? undefined : "digest of another value";
  } catch {
    return "value does not open";
  }
}
