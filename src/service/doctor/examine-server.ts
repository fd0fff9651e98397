import { hash } from "node:crypto";
import { statfs } from "node:fs/promises";
import { configText, registerKey, registerText } from "../../core/law/index.ts";
import { formatBytes, formatShare } from "../../lib/index.ts";
import { assertDurable, knownMigrations, type Place, readInstallation, readKnownRegisters, readMigrations } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type Finding, soundFinding, unsoundFinding } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Below either, an import or a backup may fill the disk, and a full disk stops the server. */
const FREE_BYTES_MIN = 1024 ** 3;
const FREE_SHARE_MIN = 0.05;

/** The server, the schema, the configuration, the disk. */
export async function examineServer({ installation, dataDir }: Scene): Promise<Finding[]> {
  return [await durable(installation), await schema(installation), await configuration(installation), await disk(dataDir)];
}

async function durable({ pool }: Installation): Promise<Finding> {
  try {
    await assertDurable(pool);
    return soundFinding("server_durable", "what the server acknowledges survives a crash");
  } catch (error) {
    return unsoundFinding("server_durable", error instanceof Error ? error.message : String(error));
  }
}

async function schema({ pool }: Installation): Promise<Finding> {
  const [done, known] = [await readMigrations(pool), await knownMigrations()];
  const differing = [...new Set([...done, ...known])].filter((name) => !done.includes(name) || !known.includes(name));
  if (differing.length === 0) return soundFinding("schema_current", `the schema has been through ${known.at(-1)}`);
  const evidence = differing.map((migration) => ({ migration, isInStore: done.includes(migration) }));
  return unsoundFinding("schema_current", "the schema has been through other migrations than this version of Credence has", evidence);
}

/** The store's own words for its configuration and registers, against those that it is worked under. */
async function configuration({ pool, config, registers }: Installation): Promise<Finding> {
  const stored = await readKnownRegisters(pool);
  const evidence: Place[] = [...registers.values()]
    .filter(({ id, register }) => {
      const held = stored.get(registerKey(register));
      return held?.id !== id || held.declaration !== registerText(register);
    })
    .map(({ register }) => ({ register: registerKey(register) }));
  const row = await readInstallation(pool);
  if (row?.config !== config.name) evidence.push({ config: row?.config ?? null });
  const former = stored.size - registers.size + evidence.length;
  const more = former > 0 ? ` (the store also holds ${former} that it no longer has)` : "";
  if (evidence.length > 0)
    return unsoundFinding("config_known", `the store was made under another configuration than ${config.name}`, evidence);
  const digest = hash("sha256", configText(config));
  return soundFinding("config_known", `the store holds the ${registers.size} registers of ${config.name}${more}; configuration ${digest}`);
}

async function disk(dataDir: string | undefined): Promise<Finding> {
  if (dataDir === undefined) return soundFinding("disk_roomy", "not looked at: the server's disk is its own");
  const { bavail, blocks, bsize } = await statfs(dataDir);
  return diskFinding({ freeBytes: bavail * bsize, totalBytes: blocks * bsize });
}

/** A disk that is nearly full is a warning: all is well yet. */
export function diskFinding({ freeBytes, totalBytes }: { readonly freeBytes: number; readonly totalBytes: number }): Finding {
  const detail = `${formatBytes(freeBytes)} of the disk are free (${formatShare(freeBytes / totalBytes)})`;
  if (freeBytes >= FREE_BYTES_MIN && freeBytes >= FREE_SHARE_MIN * totalBytes) return soundFinding("disk_roomy", detail);
  const wanted = `; wanted at least ${formatBytes(FREE_BYTES_MIN)} and ${formatShare(FREE_SHARE_MIN)}`;
  return { ...unsoundFinding("disk_roomy", detail + wanted, [{ freeBytes, totalBytes }]), isWarning: true };
}
