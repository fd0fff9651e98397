import { fitText, textWidth } from "./text-width.ts";

/** How a table looks. */
export type TextTableOptions = {
  /** Names of the columns, above a rule. */
  readonly header?: readonly string[];
  /** For each column; left when not given. */
  readonly align?: readonly ("left" | "right")[];
  /** The most columns of a terminal to take; without it cells are never cut. */
  readonly widthMax?: number;
};

const GAP = "  ";

/** A column is not made narrower than this: a table that does not fit then is wider than the terminal, but can be read. */
const COLUMN_WIDTH_MIN = 6;

/**
 * Rows as lines of aligned columns, for a terminal; East Asian wide characters take two. Where the table would be wider than
 * `widthMax`, the widest columns are cut with an ellipsis. Controls in cells become spaces, so that no cell can move the cursor.
 * Lines have no trailing spaces, and the last no line end.
 */
export function textTable(rows: readonly (readonly string[])[], { header, align = [], widthMax }: TextTableOptions = {}): string {
  const all = header === undefined ? rows : [header, ...rows];
  const cells = all.map((row) => row.map((cell) => fitText(cell, Number.POSITIVE_INFINITY)));
  const widths = fittedWidths(naturalWidths(cells), widthMax);
  const lines = cells.map((row) => line(row, widths, align));
  if (header !== undefined) lines.splice(1, 0, widths.map((width) => "─".repeat(width)).join(GAP));
  return lines.join("\n");
}

function naturalWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, textWidth(cell));
  }
  return widths;
}

/** Takes away from the widest column, one by one, until the line fits or all are at their least. */
function fittedWidths(natural: readonly number[], widthMax = Number.POSITIVE_INFINITY): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)) - widthMax;
  for (; excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= COLUMN_WIDTH_MIN) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function line(row: readonly string[], widths: readonly number[], align: TextTableOptions["align"] = []): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    const fitted = fitText(cell, width);
    const padding = " ".repeat(width - textWidth(fitted));
    return align[column] === "right" ? padding + fitted : fitted + padding;
  });
  return cells.join(GAP).trimEnd();
}
