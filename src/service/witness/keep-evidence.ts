import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type AddCheckpoint, formatAddCheckpoint, formatNote, originHash, sha256 } from "../../core/log/index.ts";
import { writeFileDurable } from "../../lib/node/index.ts";
import { type Cosigned, isOfLog } from "./cosigned-checkpoint.ts";

/**
 * Anybody can send a log's own checkpoint with a proof of nonsense, so both kinds have an end, each its own: what is certain is not crowded
 * out by what is not. A log forked so often needs no more evidence.
 */
const FILES_OF_KIND_MAX = 32;

/** What was signed last, and what was then sent and does not grow from it. */
export type Evidence = { readonly seen: Cosigned; readonly request: AddCheckpoint };

/** Whether the two prove by themselves that the log forked: its own signatures under two roots of one size. */
export function isFork({ seen, request: { checkpoint } }: Evidence): boolean {
  return isOfLog(seen) && seen.checkpoint.size === checkpoint.size && !Buffer.from(seen.checkpoint.root).equals(checkpoint.root);
}

/**
 * Keeps a signed checkpoint that does not grow from the one signed last, with that one, in a file of `dir`: `fork-...` where two roots of one
 * size prove that the log forked, `unproven-...` where it may only be that the proof was wrong. Returns the path; undefined when there are
 * 32 of the kind already.
 */
export async function keepEvidence(dir: string, evidence: Evidence): Promise<string | undefined> {
  const { seen, request } = evidence;
  const { origin, size, root } = request.checkpoint;
  const kind = `${isFork(evidence) ? "fork" : "unproven"}-${originHash(sha256, origin).slice(0, NAME_CHARS)}`;
  const name = `${kind}-${size}-${Buffer.from(root).toString("hex").slice(0, NAME_CHARS)}.txt`;
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const kept = (await readdir(dir)).filter((file) => file.startsWith(kind));
  const path = join(dir, name);
  if (kept.includes(name)) return path;
  if (kept.length >= FILES_OF_KIND_MAX) return undefined;
  const text = `The witness had signed\n\n${formatNote(seen.note)}\nand was then sent\n\n${formatAddCheckpoint(request)}`;
  await writeFileDurable(path, text, { mode: 0o600 });
  return path;
}

/** 64 bits of a hash: enough to tell files apart. */
const NAME_CHARS = 16;
