import type { ColumnNotRead, GuessedPart } from "../core/mapping/index.ts";
import { fitText, textTable } from "../lib/index.ts";
import type { Plan } from "./try-plan.ts";
import { goodAndBad } from "./try-words.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** A column's name longer than this is cut: the JSON has it whole. */
const NAME_COLUMNS_MAX = 24;
const NOT_READ_LINES_MAX = 2;
const INDENT = "  ";

/** How the table was read, part by part, and what was not read; as lines. */
export function readingLines({ guess, mapping, purpose }: Pick<Plan, "guess" | "mapping" | "purpose">): readonly string[] {
  const types = Object.keys(mapping.records)
    .map((type) => JSON.stringify(type))
    .join(" and ");
  const by = guess === undefined ? " by the mapping given" : "";
  const head = wrapText(`Read${by} as ${types} records of the pack ${mapping.pack}${goodAndBad({ purpose, mapping })}.`).split("\n");
  return guess === undefined ? head : [...head, ...partLines(guess.parts), ...notReadLines(guess.notRead)];
}

function partLines(parts: readonly GuessedPart[]): readonly string[] {
  const rows = parts.map(({ part, column, because, confidence }) => [part, fitText(column, NAME_COLUMNS_MAX), surety(confidence), because]);
  return textTable(rows, { widthMax: COLUMNS_MAX - INDENT.length })
    .split("\n")
    .map((line) => INDENT + line);
}

/** In words: a number of two decimals would claim to be known. */
function surety(confidence: number): string {
  return confidence >= 0.8 ? "sure" : confidence >= 0.55 ? "likely" : "a guess";
}

/** Columns by the reason for which they are not read, those never read first, cut to two lines; the JSON has them all. */
export function notReadLines(notRead: readonly ColumnNotRead[]): readonly string[] {
  if (notRead.length === 0) return [];
  const isOrdinary = (because: string) => Number(because === "not needed");
  const groups = [...Map.groupBy(notRead, ({ because }) => because)].sort(([a], [b]) => isOrdinary(a) - isOrdinary(b));
  const told = groups.map(
    ([because, columns]) => `${columns.map(({ column }) => fitText(column, NAME_COLUMNS_MAX)).join(", ")} (${because})`,
  );
  const lines = wrapText(told.join("; "), { first: `${INDENT}not read  ` }).split("\n");
  if (lines.length <= NOT_READ_LINES_MAX) return lines;
  const last = lines[NOT_READ_LINES_MAX - 1] ?? "";
  return [...lines.slice(0, NOT_READ_LINES_MAX - 1), `${fitText(last, COLUMNS_MAX - 2)} …`];
}

/** What is in doubt, as many as there is room for; the JSON has them all. */
export function doubtLines(doubts: readonly string[], linesMax: number): readonly string[] {
  const shown: string[] = [];
  for (const [at, doubt] of doubts.entries()) {
    const lines = wrapText(doubt, { first: `${INDENT}? ` }).split("\n");
    const rest = doubts.length - at;
    const isLast = rest === 1;
    if (shown.length + lines.length + (isLast ? 0 : 1) > linesMax)
      return [...shown, `${INDENT}? ${rest} more in doubt: --json tells`].slice(0, Math.max(linesMax, 1));
    shown.push(...lines);
  }
  return shown;
}
