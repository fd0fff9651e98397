import { readFile } from "node:fs/promises";
import { type Checkpoint, parseCheckpoint, parseNote } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { writeFileDurable } from "../../lib/node/index.ts";
import { epochOf } from "./log-origin.ts";

/** A signed checkpoint as it lies beside the key, with the two parts of its origin. Its signatures are not checked here. */
export type LastCheckpoint = {
  readonly note: string;
  readonly checkpoint: Checkpoint;
  /** The log's name, which all its epochs share. */
  readonly name: string;
  readonly epoch: number;
};

/** The last checkpoint that was signed, as far as this file knows; undefined where there is none yet. Throws `log_file_damaged`. */
export async function readLastCheckpoint(path: string): Promise<LastCheckpoint | undefined> {
  const note = await readIfThere(path);
  if (note === undefined) return undefined;
  try {
    return parsed(note);
  } catch (cause) {
    throw new CredenceError("log_file_damaged", `${path} holds no signed checkpoint; wanted the one that Credence wrote`, { cause });
  }
}

/**
 * Puts a signed checkpoint in the place of the last one, durably, and returns the one that stands: the old one where it is of a larger tree or
 * a later epoch of this log. Throws `log_unproven`, with both, when they give one tree two roots: a fork; `store_foreign` when the old one is
 * of another log. One writer at a time: the sequencer, which holds the lock.
 */
export async function writeLastCheckpoint(path: string, note: string): Promise<LastCheckpoint> {
  const next = parsed(note);
  const last = await readLastCheckpoint(path);
  if (last !== undefined && (last.note === note || !isFollowedBy(last, next))) return last;
  await writeFileDurable(path, note, { mode: PUBLIC_MODE });
  return next;
}

/** Checkpoints are for everybody. */
const PUBLIC_MODE = 0o644;

function isFollowedBy(last: LastCheckpoint, next: LastCheckpoint): boolean {
  if (last.name !== next.name) {
    throw new CredenceError("store_foreign", `the checkpoint beside the key is of ${last.name}; wanted one of ${next.name}`);
  }
  if (last.epoch !== next.epoch) return last.epoch < next.epoch;
  if (last.checkpoint.size !== next.checkpoint.size) return last.checkpoint.size < next.checkpoint.size;
  if (Buffer.compare(last.checkpoint.root, next.checkpoint.root) === 0) return true;
  throw new CredenceError("log_unproven", `${next.checkpoint.origin} has two roots of size ${next.checkpoint.size}`, {
    details: { notes: [last.note, next.note] },
  });
}

function parsed(note: string): LastCheckpoint {
  const checkpoint = parseCheckpoint(parseNote(note).text);
  return { note, checkpoint, ...epochOf(checkpoint.origin) };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new CredenceError("file_unreadable", `${path} cannot be read`, { cause });
  }
}
