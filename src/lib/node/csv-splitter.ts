import type { Delimiter } from "../guess-delimiter.ts";

/** Rows of fields, and for each the line on which it begins. */
export type CsvRows = { readonly rows: string[][]; readonly lines: number[] };

/** Refuses by throwing: the line, what is wrong, what was wanted. */
export type Refuse = (line: number, reason: string) => never;

/** Free text of a form fits many times over; a longer row comes of a quote that was never closed. */
const ROW_CHARS_MAX = 1024 * 1024;
const FIELD_CHARS_MAX = 256 * 1024;

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** Cuts blocks of whole lines into rows (RFC 4180); a quoted field may run on into the next block. Empty lines are skipped. */
export class CsvSplitter {
  readonly #delimiter: Delimiter;
  readonly #refuse: Refuse;
  #text = "";
  #at = 0;
  #line = 1;
  #rows: CsvRows = { rows: [], lines: [] };

  constructor(delimiter: Delimiter, refuse: Refuse) {
    this.#delimiter = delimiter;
    this.#refuse = refuse;
  }

  /** The rows that end in this block. The block must end in a line feed. */
  split(block: string): CsvRows {
    this.#text = this.#text.slice(this.#at) + block;
    this.#at = 0;
    this.#rows = { rows: [], lines: [] };
    let quote = this.#text.indexOf('"');
    for (let end = this.#text.indexOf("\n"); end !== -1; end = this.#text.indexOf("\n", this.#at)) {
      if (quote !== -1 && quote < this.#at) quote = this.#text.indexOf('"', this.#at);
      if (quote === -1 || quote > end) this.#plainRow(end);
      else if (!this.#quotedRow()) break;
    }
    return this.#rows;
  }

  /** To be called after the last block: refuses a quote that was never closed. */
  end(): void {
    if (this.#at < this.#text.length) this.#refuse(this.#line, "a quoted field is never closed");
  }

  #plainRow(end: number): void {
    const line = this.#text.slice(this.#at, this.#text.charCodeAt(end - 1) === RETURN && end > this.#at ? end - 1 : end);
    if (line.includes("\r")) this.#refuse(this.#line, "a carriage return stands alone; wanted lines that end in LF or CRLF");
    if (line !== "") this.#push(line.split(this.#delimiter), line.length);
    this.#at = end + 1;
    this.#line++;
  }

  /** False when the row does not end in this block. */
  #quotedRow(): boolean {
    const fields: string[] = [];
    let at = this.#at;
    for (;;) {
      const isQuoted = this.#text.charCodeAt(at) === QUOTE;
      const end = isQuoted ? this.#endOfQuoted(at) : this.#endOfUnquoted(at);
      if (end === -1) return false;
      fields.push(isQuoted ? this.#text.slice(at + 1, end - 1).replaceAll('""', '"') : this.#text.slice(at, end));
      const next = this.#text.startsWith("\r\n", end) ? end + 1 : end;
      at = next + 1;
      if (this.#text.charCodeAt(next) === LINE_FEED) break;
      if (this.#text[next] !== this.#delimiter) this.#refuse(this.#line, "something stands between a closing quote and the next delimiter");
    }
    this.#push(fields, at - this.#at);
    this.#line += linesIn(this.#text, this.#at, at);
    this.#at = at;
    return true;
  }

  /** The index after the closing quote, or -1 when it does not come in this block. */
  #endOfQuoted(from: number): number {
    for (let at = this.#text.indexOf('"', from + 1); at !== -1; at = this.#text.indexOf('"', at + 2)) {
      if (this.#text.charCodeAt(at + 1) !== QUOTE) return at + 1;
    }
    if (this.#text.length - this.#at > ROW_CHARS_MAX)
      this.#refuse(this.#line, `a quoted field is not closed within ${ROW_CHARS_MAX} characters`);
    return -1;
  }

  #endOfUnquoted(from: number): number {
    const delimiter = this.#delimiter.charCodeAt(0);
    for (let at = from; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === delimiter || code === LINE_FEED) return at;
      if (code === QUOTE) this.#refuse(this.#line, "a quote stands inside an unquoted field");
      if (code !== RETURN) continue;
      if (this.#text.charCodeAt(at + 1) === LINE_FEED) return at;
      this.#refuse(this.#line, "a carriage return stands alone; wanted lines that end in LF or CRLF");
    }
  }

  #push(fields: string[], chars: number): void {
    if (chars > ROW_CHARS_MAX) this.#refuse(this.#line, `the row is longer than ${ROW_CHARS_MAX} characters`);
    if (chars > FIELD_CHARS_MAX && fields.some((field) => field.length > FIELD_CHARS_MAX)) {
      this.#refuse(this.#line, `a field is longer than ${FIELD_CHARS_MAX} characters`);
    }
    this.#rows.rows.push(fields);
    this.#rows.lines.push(this.#line);
  }
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
