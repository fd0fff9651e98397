import { CsvReader, delimiterOf, textBlocks } from "../../ui/csv/index.ts";
import type { ColumnsByPath } from "./columns-for.ts";
import type { RecordKind } from "./record-fields.ts";
import { recordOfRow, type SentRecord } from "./record-of-row.ts";

/** A line of a file: the record to be sent, or why there is none. */
export type UploadLine = { readonly line: number; readonly reference: string } & (
  | { readonly record: SentRecord }
  | { readonly fault: "not_json" | "not_csv" | "not_text" }
);

/** How a file is read: a record on each line, or a table whose columns fill the fields of one type of record. */
export type UploadForm =
  | { readonly form: "ndjson" }
  | { readonly form: "csv"; readonly delimiter: string; readonly kind: RecordKind; readonly columns: ColumnsByPath };

type Piece = { readonly rows: readonly UploadLine[]; readonly share: number };

/** The lines of a file, piece by piece. Of a file that stops being what it was taken for, the last line says so. */
export async function* linesOf(file: Blob, form: UploadForm): AsyncGenerator<Piece> {
  const read = form.form === "csv" ? csvLines(form) : jsonLines();
  let last = 0;
  try {
    for await (const { text, share } of textBlocks(file)) {
      const rows = read.next(text);
      last = rows.at(-1)?.line ?? last;
      yield { rows, share };
    }
    yield { rows: read.end(), share: 1 };
  } catch (error) {
    // So a decoder tells that bytes are no UTF-8.
    if (!(error instanceof TypeError)) throw error;
    yield { rows: [{ line: last + 1, reference: "", fault: "not_text" }], share: 1 };
  }
}

type LineReader = { readonly next: (block: string) => UploadLine[]; readonly end: () => UploadLine[] };

function csvLines({ delimiter, kind, columns }: Extract<UploadForm, { form: "csv" }>): LineReader {
  const reader = new CsvReader(delimiter);
  let hasHeader = false;
  const lines = (rows: ReturnType<CsvReader["read"]>): UploadLine[] => {
    const body = hasHeader ? rows : rows.slice(1);
    hasHeader ||= rows.length > 0;
    return body.map(({ line, fields }) => withReference(line, recordOfRow(kind, columns, fields)));
  };
  return {
    next: (block) => lines(reader.read(block)),
    end: () => {
      const rest = lines(reader.end());
      return reader.fault === undefined ? rest : [...rest, { line: reader.fault.line, reference: "", fault: "not_csv" }];
    },
  };
}

function jsonLines(): LineReader {
  let waiting = "";
  let line = 0;
  const parse = (texts: readonly string[]): UploadLine[] =>
    texts.flatMap((text) => {
      line += 1;
      return text.trim() === "" ? [] : [lineOf(line, text)];
    });
  return {
    next: (block) => {
      const texts = (waiting + block).split("\n");
      waiting = texts.pop() ?? "";
      return parse(texts);
    },
    end: () => parse([waiting]),
  };
}

function lineOf(line: number, text: string): UploadLine {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return withReference(line, { ...parsed });
  } catch {
    // Told with the line.
  }
  return { line, reference: "", fault: "not_json" };
}

function withReference(line: number, record: SentRecord): UploadLine {
  const { reference } = record;
  return { line, reference: typeof reference === "string" ? reference : "", record };
}

/** What a file seems to be, by its beginning: with the header and the first rows of a table, or the first line of records. */
export type FileHead =
  | { readonly form: "ndjson"; readonly first: string }
  | { readonly form: "csv"; readonly delimiter: string; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly form: "empty" | "not_text" };

const HEAD_BYTES = 65_536;
const HEAD_ROWS = 3;

/** Looks at the beginning of a file. */
export async function headOf(file: Blob): Promise<FileHead> {
  // The cut may fall within a character: what is left of it is dropped.
  const text = new TextDecoder().decode(await file.slice(0, HEAD_BYTES).arrayBuffer()).replace(/^\ufeff/, "");
  if (text.includes("\u0000")) return { form: "not_text" };
  if (text.trim() === "") return { form: "empty" };
  if (text.trimStart().startsWith("{")) return { form: "ndjson", first: text.trimStart().split("\n", 1)[0] ?? "" };
  const delimiter = delimiterOf(text);
  const rows = new CsvReader(delimiter).read(file.size > HEAD_BYTES ? text : `${text}\n`);
  const [header, ...rest] = rows.map(({ fields }) => fields);
  if (header === undefined) return { form: "empty" };
  return { form: "csv", delimiter, header: header.map((name) => name.trim()), rows: rest.slice(0, HEAD_ROWS) };
}
