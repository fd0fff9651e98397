import { decodeBase64, encodeBase64, malformed, parseDecimal, quoted } from "../bytes/index.ts";
import { parseCheckpoint, parseNote } from "../note/index.ts";
import { requireSize } from "../tree/index.ts";
import { formatHashLines, parseHashLines } from "./hash-lines.ts";

const HEADER = "c2sp.org/tlog-proof@v1";

/** Enough for a salted body of 64 KiB with its salt; what is not vouched for should not be large. */
const EXTRA_BYTES_MAX = 131_072;

/** "Entry `index` is in the log, as these hashes lead to the root of this signed checkpoint." `extra` is vouched for by nobody. */
export type LogProof = {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  readonly checkpoint: string;
  readonly extra?: Uint8Array;
};

/**
 * Text of a proof (c2sp.org/tlog-proof), kept as `*.tlog-proof`.
 *
 *     c2sp.org/tlog-proof@v1
 *     extra YWdl...                                    only where there is any
 *     index 73894
 *     gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=     hashes, the leaf's sibling first
 *                                                      an empty line
 *     example.com/fancylog                             the signed checkpoint as it is
 *     ...
 */
export function formatLogProof({ index, hashes, checkpoint, extra }: LogProof): string {
  const extraLine = extra === undefined ? "" : `extra ${encodeBase64(requireExtra(extra))}\n`;
  return `${HEADER}\n${extraLine}index ${requireSize(index, "index")}\n${formatHashLines(hashes)}\n${checkpoint}`;
}

/** Reads a proof, and nothing else; its checkpoint must be a note of a checkpoint in form. Throws `log_malformed`. Proves nothing by itself. */
export function parseLogProof(text: string): LogProof {
  const split = text.indexOf("\n\n");
  if (split === -1) throw malformed(`wanted a proof, an empty line and a checkpoint, saw ${quoted(text)}`);
  const [header, ...lines] = text.slice(0, split).split("\n");
  if (header !== HEADER) throw malformed(`wanted a text that begins with ${HEADER}, saw ${quoted(text)}`);
  const extra = lines[0]?.startsWith("extra ") ? lines.shift()?.slice("extra ".length) : undefined;
  const checkpoint = text.slice(split + 2);
  parseCheckpoint(parseNote(checkpoint).text);
  return {
    index: indexIn(lines.shift() ?? ""),
    hashes: parseHashLines(lines),
    checkpoint,
    ...(extra === undefined ? {} : { extra: requireExtra(decodeBase64(extra, "extra")) }),
  };
}

function indexIn(line: string): number {
  if (!line.startsWith("index ")) throw malformed(`wanted "index" and a number, saw ${quoted(line)}`);
  return parseDecimal(line.slice("index ".length), "index");
}

function requireExtra(extra: Uint8Array): Uint8Array {
  if (extra.length > 0 && extra.length <= EXTRA_BYTES_MAX) return extra;
  throw malformed(`wanted extra data of 1 to ${EXTRA_BYTES_MAX} bytes or none, saw ${extra.length}`);
}
