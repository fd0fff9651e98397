import { CredenceError } from "../../errors.ts";
import { type Checkpoint, parseNote, verifyCheckpoint, verifyNote } from "../log/index.ts";
import type { FileDocument, FileLog } from "./file-document.ts";
import { fileNoteText } from "./file-note.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import type { Crypto, KnownKeys } from "./known-keys.ts";

/** By epoch, the checkpoints that are signed by a known key. */
export type BelievedCheckpoints = ReadonlyMap<number, Checkpoint>;

type Believed = {
  readonly checkpoints: BelievedCheckpoints;
  readonly findings: readonly FileFinding[];
  /** Places of signatures that nobody could check: witnesses', whose keys are not known here. */
  readonly unchecked: readonly string[];
};

/** Which checkpoints may be believed. */
export async function believeCheckpoints({ logs }: FileDocument, keys: KnownKeys, { verify }: Crypto): Promise<Believed> {
  const checkpoints = new Map<number, Checkpoint>();
  const faults: Fault[] = [];
  const unchecked: string[] = [];
  for (const [at, { epoch, origin, checkpoint: signed }] of logs.entries()) {
    const place = `logs[${at}].checkpoint`;
    try {
      const { checkpoint, note, verified } = await verifyCheckpoint(signed, { origin, logKeys: keys.get(epoch) ?? [] }, verify);
      checkpoints.set(epoch, checkpoint);
      if (note.signatures.length > verified.length) unchecked.push(`the witnesses' signatures in ${place}`);
    } catch (error) {
      faults.push({ place, says: `the checkpoint of the log of epoch ${epoch} cannot be believed: ${reasonOf(error)}` });
    }
  }
  const sound = logs.map((log) => sizeText(log, checkpoints)).join("; ");
  return { checkpoints, findings: findingsOf("checkpoints_are_signed", faults, sound), unchecked };
}

function sizeText({ epoch, origin }: FileLog, checkpoints: BelievedCheckpoints): string {
  return `the log ${origin} has signed that it has ${checkpoints.get(epoch)?.size} statements`;
}

/** What only the file's signature vouches for, to name it when nothing else is wrong. */
type Signed = {
  readonly document: FileDocument;
  readonly keys: KnownKeys;
  readonly onlySigned: readonly string[];
  readonly isElseSound: boolean;
};

/** Whether the whole document is as the log's key signed it. */
export async function examineFileSignature(
  { document, keys, onlySigned, isElseSound }: Signed,
  { hash, verify }: Crypto,
): Promise<FileFinding[]> {
  const found = (faults: readonly Fault[]) => findingsOf("file_is_signed", faults, "the file as a whole is as the log's key signed it");
  const note = parseNote(document.signature);
  try {
    await verifyNote(note, keys.get(document.logs.at(-1)?.epoch ?? 0) ?? [], verify);
  } catch (error) {
    return found([{ place: "signature", says: `the signature under the file is not one of the log's key: ${reasonOf(error)}` }]);
  }
  if (note.text === fileNoteText(hash, document)) return found([]);
  const says = "the file is not as it was signed";
  if (!isElseSound) return found([{ place: "", says: `${says}; what else is wrong says where it was changed` }]);
  const parts = onlySigned.join(", ");
  return found([{ place: parts, says: `${says}: the head was changed, or was taken from another file (one of ${parts})` }]);
}

/** What a coded error says; anything else is a mistake of ours. */
function reasonOf(error: unknown): string {
  if (error instanceof CredenceError) return error.message;
  throw error;
}
