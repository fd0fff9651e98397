import { malformed, parseDecimal, quoted } from "../bytes/index.ts";
import { type Checkpoint, formatNote, type Note, parseCheckpoint, parseNote } from "../note/index.ts";
import { formatHashLines, parseHashLines } from "../proof/index.ts";
import { requireSize } from "../tree/index.ts";

/** "You last signed `oldSize` leaves; this proof leads from there to this checkpoint." */
export type AddCheckpoint = {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  readonly note: Note;
  readonly checkpoint: Checkpoint;
};

/**
 * Body of `POST <submission prefix>/add-checkpoint` (c2sp.org/tlog-witness).
 *
 *     old 20852014
 *     PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=     hashes of the consistency proof, at most 63
 *                                                      an empty line
 *     example.com/behind-the-sofa                      the signed checkpoint
 *     ...
 */
export function formatAddCheckpoint({ oldSize, proof, note }: Omit<AddCheckpoint, "checkpoint">): string {
  return `old ${requireSize(oldSize, "old size")}\n${formatHashLines(proof)}\n${formatNote(note)}`;
}

/** Reads such a body, and nothing else; throws `log_malformed`, which a witness answers with 400. Nothing in it is checked yet. */
export function parseAddCheckpoint(body: string): AddCheckpoint {
  const split = body.indexOf("\n\n");
  const [old = "", ...lines] = body.slice(0, Math.max(0, split)).split("\n");
  if (!old.startsWith("old ")) throw malformed(`wanted "old" and a size, hashes, an empty line and a checkpoint, saw ${quoted(body)}`);
  const note = parseNote(body.slice(split + 2));
  return {
    oldSize: parseDecimal(old.slice("old ".length), "old size"),
    proof: parseHashLines(lines),
    note,
    checkpoint: parseCheckpoint(note.text),
  };
}
