import { setTimeout as pause } from "node:timers/promises";
import { formatNote, parseCheckpoint, parseNote, proveConsistency, sha256, tilesForConsistency } from "../../core/log/index.ts";
import { isUnavailable, keepWitnessed, lockPublishing, readEpochs, readGrowingLog } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { WitnessAnswer, Witnessed, Witnesses } from "../witness/index.ts";
import { readerOfStored } from "./tree-in-store.ts";

/** Witnesses being asked. `close` waits for the question under way, two seconds at most. */
export type Witnessing = { readonly close: () => Promise<void> };

/** A checkpoint comes each second. */
const REST_MS = 1_000;

type Watching = { readonly installation: Installation; readonly witnesses: Witnesses };

/**
 * Has each published checkpoint cosigned, once a second, for as long as it is not closed; what enough witnesses cosigned is served from then on.
 * `onTrouble` hears what a witness does instead of cosigning, when that changes. The log never waits for a witness.
 */
export function startWitnessing(watching: Watching, onTrouble: (says: string) => void): Witnessing {
  const { installation, witnesses } = watching;
  if (witnesses.policy.witnesses.length === 0) return { close: async () => {} };
  const closing = new AbortController();
  const told = new Map<string, string>();
  const run = async (): Promise<void> => {
    let size = -1;
    while (!closing.signal.aborted) {
      try {
        const asked = await askOnce(installation, witnesses, size);
        if (asked !== undefined) size = asked.size;
        for (const answer of asked?.answers ?? []) tellChange(told, answer, onTrouble);
      } catch (error) {
        if (!isUnavailable(error)) onTrouble(error instanceof Error ? error.message : String(error));
      }
      await pause(REST_MS, undefined, { signal: closing.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    close: async () => {
      closing.abort();
      await running;
    },
  };
}

/**
 * Asks once whether a witness has signed more of our log than the store holds, and can prove it with our own signature: then the store is an
 * older copy. The proof is laid beside the key, and the next opening begins another log. Returns whether it was so.
 */
export async function isBehindWitnesses({ installation, witnesses }: Watching): Promise<boolean> {
  if (witnesses.policy.witnesses.length === 0) return false;
  return (await askOnce(installation, witnesses, 0))?.isBehind ?? false;
}

type AskedOnce = Pick<Witnessed, "answers"> & { readonly size: number; readonly isBehind: boolean };

/** Asks for the checkpoint that is published, where it is not of this size, which was asked for before. */
async function askOnce(installation: Installation, witnesses: Witnesses, askedBefore: number): Promise<AskedOnce | undefined> {
  const { pool, log, now } = installation;
  const row = (await readEpochs(pool)).at(-1);
  if (row?.published === undefined || row.publishedSize === askedBefore) return undefined;
  const { epoch, publishedSize: size, published } = row;
  const { note, quorum, answers } = await witnesses.ask({
    note: parseNote(published),
    logKeys: [log.key],
    nowSeconds: Math.floor(now() / 1_000_000),
    consistencyProof: async (from, to) =>
      proveConsistency(sha256, { from, to }, await readerOfStored(pool, { epoch, size: to }, tilesForConsistency({ from, to }))),
  });
  const isBehind = await keepEvidence(installation, answers);
  if (quorum.isMet) await keepWitnessed(pool, { epoch, size, checkpoint: formatNote(note), at: now() });
  // One that was down may come back: what it did not sign is asked of it again.
  return { answers, isBehind, size: answers.every(({ state }) => state === "cosigned") ? size : -1 };
}

/** Lays the proof that the log was larger once beside the key. Since we asked, another process may have made it grow: then it is none. */
async function keepEvidence({ pool, log }: Installation, answers: readonly WitnessAnswer[]): Promise<boolean> {
  let isBehind = false;
  for (const { state, evidence } of answers) {
    if (state !== "ahead" || evidence === undefined) continue;
    const { size } = parseCheckpoint(parseNote(evidence).text);
    await pool.begin(async (tx) => {
      await lockPublishing(tx);
      if (((await readGrowingLog(tx))?.size ?? 0) >= size) return;
      await log.keepCheckpoint(evidence);
      isBehind = true;
    });
  }
  return isBehind;
}

/** Once, and again when it is another trouble, or over. */
function tellChange(told: Map<string, string>, { name, state, says }: WitnessAnswer, tell: (says: string) => void): void {
  const before = told.get(name);
  if (before === state || (before === undefined && state === "cosigned")) return;
  told.set(name, state);
  tell(says);
}
