import { decodeHash, encodeBase64, malformed, parseDecimal, quoted, requireHash, requireNoteText } from "../bytes/index.ts";
import { requireSize } from "../tree/index.ts";

/** Extension lines are discouraged by tlog-checkpoint; ours has none. So many of another log's are read. */
const EXTENSIONS_MAX = 16;

/** "The log `origin` has `size` leaves, and this is their root." Extension lines are kept as they are and mean nothing here. */
export type Checkpoint = {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  readonly extensions: readonly string[];
};

/**
 * Text of a checkpoint (c2sp.org/tlog-checkpoint), to be signed as a note: origin, size, root in base64, extension lines.
 *
 *     example.com/behind-the-sofa
 *     20852163
 *     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
 */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  if (extensions.length > EXTENSIONS_MAX) throw malformed(`wanted at most ${EXTENSIONS_MAX} extension lines, saw ${extensions.length}`);
  const lines = [origin, `${requireSize(size, "size")}`, encodeBase64(requireHash(root, "root")), ...extensions];
  return lines.map((line) => `${requireLine(line)}\n`).join("");
}

/** Reads the text of a checkpoint, and nothing else. Throws `log_malformed`. It is not to be believed before `verifyCheckpoint`. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = "", size = "", root = "", ...rest] = text.split("\n");
  const extensions = rest.slice(0, -1);
  const checkpoint = { origin, size: parseDecimal(size, "size"), root: decodeHash(root, "root"), extensions };
  if (formatCheckpoint(checkpoint) !== text) throw malformed(`wanted a checkpoint whose lines each end in a newline, saw ${quoted(text)}`);
  return checkpoint;
}

function requireLine(line: string): string {
  if (line !== "" && !line.includes("\n")) return requireNoteText(line, "checkpoint");
  throw malformed(`wanted lines of a checkpoint that are not empty, saw ${quoted(line)}`);
}
