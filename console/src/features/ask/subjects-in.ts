import { CsvReader, type CsvRow, delimiterOf, textBlocks } from "../../ui/csv/index.ts";

/** As many as one looks through; a program asks about more. */
export const SUBJECTS_MAX = 10_000;

/** Whom a line of a table asks about. `onBehalf` is empty where the table does not say. */
export type SubjectRow = { readonly line: number; readonly subject: string; readonly onBehalf: string };

/** The subjects of a table, or why it has none. */
export type SubjectTable =
  | { readonly rows: readonly SubjectRow[] }
  | { readonly fault: "too_many" | "no_subject" | "empty" | "not_text" }
  | { readonly fault: "not_csv"; readonly line: number };

/** Reads the subjects of a file: by the column named "subject"; a table of one column without a header is taken for subjects too. */
export async function subjectsIn(file: Blob): Promise<SubjectTable> {
  const read = await rowsOf(file);
  if ("fault" in read) return read;
  const [header, ...rest] = read.rows;
  if (header === undefined) return { fault: "empty" };
  const names = header.fields.map((name) => name.trim().toLowerCase());
  const isBare = header.fields.length === 1 && /^[a-z-]+:./i.test(header.fields[0] ?? "");
  const at = isBare ? 0 : names.indexOf("subject");
  if (at === -1) return { fault: "no_subject" };
  const behalfAt = names.findIndex((name) => name === "onbehalf" || name === "on behalf" || name === "on_behalf");
  const subjects = (isBare ? read.rows : rest).flatMap(({ line, fields }) => {
    const subject = (fields[at] ?? "").trim();
    return subject === "" ? [] : [{ line, subject, onBehalf: (fields[behalfAt] ?? "").trim() }];
  });
  if (subjects.length > SUBJECTS_MAX) return { fault: "too_many" };
  return subjects.length === 0 ? { fault: "empty" } : { rows: subjects };
}

async function rowsOf(file: Blob): Promise<{ readonly rows: readonly CsvRow[] } | Exclude<SubjectTable, { rows: unknown }>> {
  const rows: CsvRow[] = [];
  let reader: CsvReader | undefined;
  try {
    for await (const { text } of textBlocks(file)) {
      reader ??= new CsvReader(delimiterOf(text));
      rows.push(...reader.read(text));
      // A header, and one too many: enough to know.
      if (rows.length > SUBJECTS_MAX + 1) return { fault: "too_many" };
    }
  } catch (error) {
    if (error instanceof TypeError) return { fault: "not_text" };
    throw error;
  }
  rows.push(...(reader?.end() ?? []));
  const fault = reader?.fault;
  return fault === undefined ? { rows } : { fault: "not_csv", line: fault.line };
}
