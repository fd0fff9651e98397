type Cell = string | number | boolean | null;

/** What a spreadsheet would take for a formula. Records come from strangers: theirs must not run in whoever opens the file. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i;

/** A table as CSV (RFC 4180, CRLF, with a byte order mark, by which spreadsheets know UTF-8). What would be a formula begins with an apostrophe. */
export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cellText(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
