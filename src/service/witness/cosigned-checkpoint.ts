import { readFile } from "node:fs/promises";
import {
  type Checkpoint,
  formatCheckpoint,
  formatNote,
  hashEmpty,
  type Note,
  type NoteSigner,
  parseCheckpoint,
  parseNote,
  sha256,
  signNote,
  type VerifierKey,
  verifyNote,
  type WitnessedLog,
} from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { writeFileDurable } from "../../lib/node/index.ts";
import { ed25519 } from "./ed25519.ts";

/**
 * The last checkpoint of a log that the witness signed. Its file is the signed note itself: a changed bit shows, and it can be shown to
 * everybody as it is.
 */
export type Cosigned = { readonly note: Note; readonly checkpoint: Checkpoint };

/** Of a log that has not sent anything yet: no leaves, signed by the witness only, and shown to nobody. */
export async function cosignNothing(origin: string, signer: NoteSigner): Promise<Cosigned> {
  const checkpoint = { origin, size: 0, root: hashEmpty(sha256), extensions: [] };
  return { note: await signNote(formatCheckpoint(checkpoint), [signer]), checkpoint };
}

/** Whether the log has sent it: it then has a signature beside the witness's own. */
export function isOfLog({ note }: Cosigned): boolean {
  return note.signatures.length > 1;
}

/** Whose file it is: the witness by its key, the log by its origin and keys. */
type Parties = { readonly key: VerifierKey; readonly log: WitnessedLog };

/** Reads the file. Throws `witness_state_unsafe` when it is missing, damaged, of another log or not signed by this witness. */
export async function readCosigned(path: string, { key, log }: Parties): Promise<Cosigned> {
  try {
    const note = parseNote(await readFile(path, "utf8"));
    const checkpoint = parseCheckpoint(note.text);
    if (checkpoint.origin !== log.origin) throw new RangeError(`a checkpoint of ${checkpoint.origin}`);
    const { verified } = await verifyNote(note, [key, ...log.keys], ed25519.verify);
    if (!verified.some((signed) => signed.key === key)) throw new RangeError("not signed by the witness");
    return { note, checkpoint };
  } catch (cause) {
    const message = `${path} does not hold what was signed last of ${log.origin}; wanted a checkpoint with this witness's own signature`;
    throw new CredenceError("witness_state_unsafe", message, { cause });
  }
}

/** Writes the file, durably. Throws `file_unreadable`. */
export async function writeCosigned(path: string, { note }: Cosigned): Promise<void> {
  await writeFileDurable(path, formatNote(note), { mode: 0o600 });
}
