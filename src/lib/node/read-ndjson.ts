import { CredenceError } from "../../errors.ts";
import { inputName, type TextInput, textBlocks } from "./text-blocks.ts";

/** `lines[i]` is the line of `values[i]`; `share` is how much of the path's bytes was read (0..1), undefined for a stream. */
export type NdjsonBatch = { readonly values: readonly unknown[]; readonly lines: readonly number[]; readonly share: number | undefined };

/** One value takes a few hundred bytes; a line of a mebibyte is a file that is no NDJSON. */
const LINE_BYTES_MAX = 1024 * 1024;

/**
 * Reads NDJSON (one JSON value a line) from a path (.gz is unpacked) or a stream of bytes, in constant memory, batch by batch.
 * Empty lines are skipped, a byte order mark is dropped. The values are as JSON.parse gives them: unknown.
 *
 * Throws `json_malformed` with the line (and says so when it is the last and was cut off) or for a line over 1 MiB;
 * `text_not_utf8`; `file_unreadable`. Batches before the one with the broken line have been delivered; nothing of it has.
 */
export async function* readNdjson(input: TextInput): AsyncGenerator<NdjsonBatch, void, undefined> {
  const name = inputName(input);
  let line = 0;
  for await (const { text, share } of textBlocks(input, { lineBytesMax: LINE_BYTES_MAX, tooLong: "json_malformed" })) {
    const values: unknown[] = [];
    const lines: number[] = [];
    const texts = text.split("\n");
    const isCut = texts.at(-1) !== "";
    if (!isCut) texts.pop();
    for (const [at, json] of texts.entries()) {
      line++;
      if (json.trim() === "") continue;
      values.push(parsed(json, `${name}, line ${line}`, isCut && at === texts.length - 1));
      lines.push(line);
    }
    yield { values, lines, share };
  }
}

/** The parser's own message is left out, since it quotes the text; only its position is used. */
function parsed(json: string, place: string, isCut: boolean): unknown {
  if (json.length > LINE_BYTES_MAX) throw new CredenceError("json_malformed", `${place}: longer than ${LINE_BYTES_MAX} characters`);
  try {
    return JSON.parse(json);
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    const column = position === undefined ? "" : `, column ${Number(position) + 1}`;
    throw new CredenceError("json_malformed", isCut ? `${place}, the last, is cut off` : `${place}${column}: not valid JSON`);
  }
}
