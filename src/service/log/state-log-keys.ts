import {
  type Keyring,
  type LogFilePaths,
  newStatementId,
  readLogKeyFile,
  readLogKeyTexts,
  type Session,
  uuidText,
} from "../../store/index.ts";
import { objectOf } from "./open-statement.ts";
import { type PlainStatement, writeStatements } from "./write-statements.ts";

type Stating = { readonly keys: Keyring; readonly now: () => number; readonly files: LogFilePaths };

/**
 * States each key that took another's place and of which the log does not tell: the rotation was broken off after the key file was written, or
 * the store was restored from a copy of before.
 */
export async function stateLogKeys(tx: Session, { keys, now, files }: Stating): Promise<void> {
  const notes = (await readLogKeyFile(files.logKey)).keys.flatMap(({ note }) => (note === undefined ? [] : [note]));
  if (notes.length === 0) return;
  const stated = new Set((await readLogKeyTexts(tx)).map((text) => objectOf(text)?.note));
  const at = now();
  const statements = notes
    .filter((note) => !stated.has(note))
    .map((note): PlainStatement => ({ kind: "log_key", id: uuidText(newStatementId(at)), at, note }));
  await writeStatements(tx, { keys, now }, statements);
}
