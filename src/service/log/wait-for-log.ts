import { setTimeout as pause } from "node:timers/promises";
import { formatLogProof } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { placesOfStatements, readEpochs, type StatementPlace, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { proveLeaves } from "./prove-leaves.ts";
import { isShown, type ShownLog } from "./read-log.ts";

/** Statements waited for in one request: each proof is a kilobyte, and a larger batch has its receipt. */
export const WAIT_STATEMENTS_MAX = 1_000;

/** A checkpoint comes each second; who waits longer than this is better off with the receipt. */
const WAIT_MS_MAX = 10_000;

/** Between two looks: a fifth of what a round of the sequencer takes. */
const LOOK_MS = 50;

/**
 * Waits until these statements are in the log, and gives the tlog-proof of each by its id, against the checkpoint published then. Throws
 * `log_late` where they are not within ten seconds: they are kept all the same, and the receipt stands.
 */
export async function waitForLog({ pool }: Pick<Installation, "pool">, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const until = performance.now() + WAIT_MS_MAX;
  for (;;) {
    const found = await withStore(() => provenNow(pool, ids));
    if (found !== undefined) return found;
    if (performance.now() >= until) throw new CredenceError("log_late", `${ids.length} statements are not all in the log after 10 s`);
    await pause(LOOK_MS);
  }
}

async function provenNow(pool: Installation["pool"], ids: readonly string[]): Promise<Map<string, string> | undefined> {
  // The logs first: what is published by then is in the places too.
  const logs = (await readEpochs(pool)).filter(isShown);
  const places = await placesOfStatements(pool, ids);
  const isThere = ({ epoch, leaf }: StatementPlace): boolean => logs.some((log) => log.epoch === epoch && leaf < log.publishedSize);
  if (!ids.every((id) => isThere(places.get(id) ?? NOWHERE))) return undefined;
  const proofs = new Map<string, string>();
  for (const log of logs) for (const [id, proof] of await provenIn(pool, log, places)) proofs.set(id, proof);
  return proofs;
}

const NOWHERE: StatementPlace = { subject: "", epoch: 0, n: 0, leaf: 0 };

type Places = ReadonlyMap<string, StatementPlace>;

async function provenIn(pool: Installation["pool"], { epoch, origin, publishedSize, published }: ShownLog, places: Places) {
  const within = [...places].filter(([, place]) => place.epoch === epoch);
  const proofs = await proveLeaves(
    pool,
    { epoch, origin, size: publishedSize },
    within.map(([, { leaf }]) => leaf),
  );
  return within.map(([id, { leaf }], i) => {
    return [id, formatLogProof({ index: leaf, hashes: proofs[i] ?? [], checkpoint: published })] as const;
  });
}
