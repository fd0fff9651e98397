import { CredenceError } from "../../errors.ts";
import { type Delimiter, guessDelimiter } from "../guess-delimiter.ts";
import { type CsvLayout, laidOut, layoutOfHeader, layoutWithoutHeader } from "./csv-columns.ts";
import { type CsvRows, CsvSplitter, type Refuse } from "./csv-splitter.ts";
import { inputName, type TextInput, textBlocks } from "./text-blocks.ts";

/** What the text should look like. */
export type CsvOptions = {
  /** The columns wanted; each row is delivered in this order, whatever the header's. Without it all are delivered as they stand. */
  readonly columns?: readonly string[];
  /** Whether the first row names the columns; true when not given. Without a header the rows must have exactly `columns`. */
  readonly hasHeader?: boolean;
  /** What becomes of columns beyond the wanted ones: "refuse" when not given. */
  readonly extraColumns?: "refuse" | "ignore";
  /** A comma when not given; "guess" looks at the beginning of the text. */
  readonly delimiter?: Delimiter | "guess";
};

/**
 * Some hundreds or thousands of rows, as many as were read at once. `lines[i]` is the line on which `rows[i]` begins. `share` is how
 * much of the path's bytes was read (0..1), undefined for a stream.
 */
export type CsvBatch = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly share: number | undefined;
};

/** A line in bytes; twice a row's limit in characters, since most characters take one or two. */
const LINE_BYTES_MAX = 2 * 1024 * 1024;

/**
 * Reads a CSV text (RFC 4180) from a path (.gz is unpacked) or a stream of bytes, in constant memory, batch by batch; at least one
 * batch comes, empty if the text has no rows. Quoted fields may hold delimiters, doubled quotes and line ends; lines end in LF or
 * CRLF; empty lines are skipped; a byte order mark is dropped; names in the header are trimmed, fields are not.
 *
 * Throws `csv_malformed` (line, columns wanted) for missing, extra or doubled columns, a row of another width, a broken quote, a row
 * over 1 Mi or a field over 256 Ki characters; `text_not_utf8`; `file_unreadable`. No field's content is in a message.
 */
export async function* readCsv(input: TextInput, options: CsvOptions = {}): AsyncGenerator<CsvBatch, void, undefined> {
  const refuse = refusing(inputName(input));
  let splitter: CsvSplitter | undefined;
  let layout: CsvLayout | undefined;
  for await (const { text, share } of textBlocks(input, { lineBytesMax: LINE_BYTES_MAX, tooLong: "csv_malformed" })) {
    splitter ??= new CsvSplitter(delimiterOf(text, options), refuse);
    const split = splitter.split(text.endsWith("\n") ? text : `${text}\n`);
    layout ??= takeLayout(split, options, refuse);
    if (layout !== undefined) yield { columns: layout.columns, rows: laidOut(split, layout, refuse), lines: split.lines, share };
  }
  splitter?.end();
  if (layout !== undefined) return;
  if (options.hasHeader !== false)
    refuse(1, `the text is empty; wanted a header${options.columns ? ` with ${options.columns.join(", ")}` : ""}`);
  yield { columns: options.columns ?? [], rows: [], lines: [], share: undefined };
}

/** Decides the layout by the first row, and takes that row away if it is the header. Undefined while no row has come. */
function takeLayout(split: CsvRows, options: CsvOptions, refuse: Refuse): CsvLayout | undefined {
  const [first] = split.rows;
  if (first === undefined) return undefined;
  if (options.hasHeader === false) return layoutWithoutHeader(options.columns, first.length);
  split.rows.shift();
  const areExtrasIgnored = options.extraColumns === "ignore";
  return layoutOfHeader(first, split.lines.shift() ?? 1, { columns: options.columns, areExtrasIgnored, refuse });
}

function delimiterOf(text: string, { delimiter = "," }: CsvOptions): Delimiter {
  return delimiter === "guess" ? guessDelimiter(text) : delimiter;
}

function refusing(name: string): Refuse {
  return (line, reason) => {
    throw new CredenceError("csv_malformed", `${name}, line ${line}: ${reason}`);
  };
}
