import { strict as assert } from "node:assert";
import type { App } from "../../src/app.ts";
import {
  type Checkpoint,
  openTiles,
  proveConsistency,
  sha256,
  tilePath,
  tilesForConsistency,
  verifyCheckpoint,
  verifyConsistency,
} from "../../src/core/log/index.ts";
import { checkLog, type Installation, logCheckpoint, logTile, readLogKeys } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Whether all that was stated is in the log, the log is sound, and every checkpoint that was ever shown is of a beginning of it, proven by what
 * is served alone, as a stranger does it.
 */
export async function verifyLog({ installation, settleLog }: App, ledger: Ledger): Promise<void> {
  assert.ok(await settleLog(), "what was stated is not in the log after ten seconds");
  const faults = (await checkLog(installation)).filter(({ ok }) => !ok);
  assert.deepEqual(faults, [], "the check of the log finds faults");
  const now = await believed(installation, await logCheckpoint(installation));
  for (const note of ledger.newCheckpoints()) await verifyBeginning(installation, await believed(installation, note), now);
  ledger.lastCheckpoint = await logCheckpoint(installation);
}

async function believed(installation: Installation, note: string): Promise<Checkpoint> {
  const policy = { origin: installation.log.origin, logKeys: await readLogKeys(installation) };
  return (await verifyCheckpoint(note, policy, nodeEd25519Verify)).checkpoint;
}

async function verifyBeginning(installation: Installation, seen: Checkpoint, now: Checkpoint): Promise<void> {
  const sizes = { from: seen.size, to: now.size };
  const tiles = new Map<string, Uint8Array>();
  for (const tile of tilesForConsistency(sizes)) tiles.set(tilePath(tile), await logTile(installation, { path: tilePath(tile) }));
  const proof = seen.size === now.size ? [] : proveConsistency(sha256, sizes, openTiles(sha256, { ...now, tiles }));
  verifyConsistency(sha256, { ...sizes, fromRoot: seen.root, toRoot: now.root, proof });
}
