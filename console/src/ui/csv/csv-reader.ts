/** One row of a table, and the line of the file on which it begins. */
export type CsvRow = { readonly line: number; readonly fields: readonly string[] };

/** Where a file stops being CSV, and how. */
export type CsvFault = { readonly line: number; readonly fault: "never_closed" | "after_quote" | "row_too_long" };

/** Free text fits many times over; a longer row comes of a quote that was never closed. */
const ROW_CHARS_MAX = 1_048_576;

/**
 * Reads CSV (RFC 4180) block by block. Quoted fields may hold delimiters, doubled quotes and line ends; lines end in LF or CRLF; empty lines are
 * skipped; a byte order mark is dropped. After a fault nothing more is read.
 */
export class CsvReader {
  readonly #delimiter: string;
  #text = "";
  #line = 1;
  #isFirst = true;
  #fault: CsvFault | undefined;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Where it stopped being CSV; undefined while it is. */
  get fault(): CsvFault | undefined {
    return this.#fault;
  }

  /** The rows that end in this block. */
  read(block: string): CsvRow[] {
    this.#text += this.#isFirst ? block.replace(/^\ufeff/, "") : block;
    if (block !== "") this.#isFirst = false;
    return this.#rows(false);
  }

  /** What is left at the end of the file. */
  end(): CsvRow[] {
    return this.#rows(true);
  }

  #rows(isEnd: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    let at = 0;
    while (this.#fault === undefined) {
      const cut = cutRow(this.#text, { from: at, delimiter: this.#delimiter, isEnd });
      if (cut === "more") break;
      if ("fault" in cut) {
        this.#fault = { line: this.#line, fault: cut.fault };
        break;
      }
      if (cut.fields.length > 1 || cut.fields[0] !== "") rows.push({ line: this.#line, fields: cut.fields });
      this.#line += cut.lines;
      at = cut.next;
    }
    this.#text = this.#text.slice(at);
    if (this.#fault === undefined && this.#text.length > ROW_CHARS_MAX) this.#fault = { line: this.#line, fault: "row_too_long" };
    return rows;
  }
}

type Cutting = { readonly from: number; readonly delimiter: string; readonly isEnd: boolean };
type Cut = { readonly fields: string[]; readonly next: number; readonly lines: number } | { readonly fault: CsvFault["fault"] } | "more";

/** The row that begins at a place; "more" where it does not end in this text. */
function cutRow(text: string, { from, delimiter, isEnd }: Cutting): Cut {
  if (from >= text.length) return "more";
  const fields: string[] = [];
  let lines = 1;
  let at = from;
  for (;;) {
    const field = text[at] === '"' ? quotedField(text, at, isEnd) : plainField(text, at, { delimiter, isEnd });
    if (field === "more" || "fault" in field) return field;
    fields.push(field.value);
    lines += field.value.split("\n").length - 1;
    const end = endOfField(text, field.next, isEnd);
    if (end === "more") return end;
    if (end !== undefined) return { fields, next: end, lines };
    if (text[field.next] !== delimiter) return { fault: "after_quote" };
    at = field.next + 1;
  }
}

/** Where the next row begins, if this place ends one; undefined if it does not. */
function endOfField(text: string, at: number, isEnd: boolean): number | "more" | undefined {
  if (at >= text.length) return isEnd ? at : "more";
  if (text[at] === "\n") return at + 1;
  if (text[at] !== "\r") return undefined;
  if (at + 1 >= text.length && !isEnd) return "more";
  return text[at + 1] === "\n" ? at + 2 : at + 1;
}

type CutField = { readonly value: string; readonly next: number } | { readonly fault: CsvFault["fault"] } | "more";

function quotedField(text: string, from: number, isEnd: boolean): CutField {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return isEnd ? { fault: "never_closed" } : "more";
    if (quote + 1 >= text.length && !isEnd) return "more";
    if (text[quote + 1] !== '"') return { value: text.slice(from + 1, quote).replaceAll('""', '"'), next: quote + 1 };
    at = quote + 2;
  }
}

function plainField(text: string, from: number, { delimiter, isEnd }: Omit<Cutting, "from">): CutField {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
  if (at >= text.length && !isEnd) return "more";
  return { value: text.slice(from, at), next: at };
}
