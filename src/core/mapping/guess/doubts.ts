import { readDate } from "../dates/index.ts";
import { filledCell } from "../table.ts";
import type { Choice } from "./choice.ts";
import type { StatusWord } from "./status-column.ts";
import type { Understanding } from "./understanding.ts";

/** What is in doubt, the weightiest first: what was taken, and what to change in the mapping if it was wrong. */
export function doubtsOf(found: Understanding): readonly string[] {
  return [
    ...subjectDoubts(found),
    ...orderOfDateDoubts(found),
    ...outcomeDoubts(found),
    ...wordDoubts(found),
    ...promiseDoubts(found),
    ...paymentDoubts(found),
    ...knownDoubts(found),
    ...zoneDoubts(found),
  ];
}

function subjectDoubts({ subject }: Understanding): string[] {
  const [other] = subject.alike;
  if (other === undefined) return [];
  return [`${quoted(other)} might be the one to judge as well as ${quoted(subject.column.name)}, which was taken: change subject.column.`];
}

function orderOfDateDoubts({ dates }: Understanding): string[] {
  const unsure = [dates.occurred, dates.promised, dates.delivered, dates.settled].find(
    (choice) => choice?.column.dates?.isAmbiguous === true,
  );
  if (unsure === undefined) return [];
  return [
    `Day or month first cannot be told in ${quoted(unsure.column.name)}; the day was taken: change dates to month-first if it is not.`,
  ];
}

function outcomeDoubts({ outcome, line }: Understanding): string[] {
  const [other] = outcome.alike;
  const taken = (outcome.status ?? outcome.rating)?.column.name ?? "";
  const doubts: string[] = [];
  if (outcome.by !== "dates" && outcome.status?.isFlag === true && outcome.status.confidence < 0.5) {
    doubts.push(`Nothing says which of the two words of ${quoted(taken)} is the bad one: turn them round in its words if need be.`);
  }
  if (other !== undefined) doubts.push(`${quoted(other)} tells how it went as well as ${quoted(taken)}, which was taken.`);
  if (line === "trades" && outcome.by === "status")
    doubts.push("Without a promised date each outcome is recorded as a rating by the other side, +1 or -1.");
  return doubts;
}

/** Words nobody taught us, and words for which the record type has none. */
function wordDoubts({ outcome: { by, status } }: Understanding): string[] {
  if (status === undefined) return [];
  const unknown = status.words.filter(({ side }) => side === "unclear");
  const sentBack = by === "dates" ? status.words.filter(({ kind }) => kind === "returned" || kind === "disputed") : [];
  return [
    ...(unknown.length === 0
      ? []
      : [`${listed(unknown)} in ${quoted(status.column.name)}: not understood, so no outcome; give a meaning in its words.`]),
    ...(sentBack.length === 0
      ? []
      : [`${listed(sentBack)}: counts as delivered, in time or late; make it "cancelled" in the words to count it as bad.`]),
  ];
}

function promiseDoubts({ outcome, dates, line }: Understanding): string[] {
  if (outcome.by !== "dates") return [];
  const rivals = [dates.promised, dates.delivered].flatMap((choice) =>
    choice?.alike[0] === undefined
      ? []
      : [`${quoted(choice.alike[0])} is a date of the same kind as ${quoted(choice.column.name)}, which was taken.`],
  );
  const { delivered } = dates;
  const hasGaps = line === "orders" && outcome.status === undefined && delivered !== undefined && delivered.column.filledShare < 1;
  return hasGaps
    ? [...rivals, `Where ${quoted(delivered.column.name)} is empty, it was not delivered: overdue, once its promise has passed.`]
    : rivals;
}

/** Whoever buys or borrows is judged by dates of paying: the nearest that ships is an order. */
function paymentDoubts({ line, subject }: Understanding): string[] {
  const isBuyer = subject.column.named.has("demandSide") && !subject.column.named.has("supplySide");
  return line === "orders" && isBuyer ? ["What is paid is read as delivered: no record type for payments ships yet."] : [];
}

function knownDoubts({ outcome, dates, line }: Understanding): string[] {
  if (outcome.by !== "status" || line !== "trades" || dates.settled !== undefined || dates.delivered !== undefined) return [];
  return ["Nothing tells when an outcome became known; it is taken as known at once, which flatters every figure."];
}

function zoneDoubts({ sample, dates }: Understanding): string[] {
  const isLocal = [dates.occurred, dates.promised, dates.delivered].some(
    (choice) => choice !== undefined && hasLocalTimes(sample.rows, choice),
  );
  return isLocal ? ['Times have no zone and are read as UTC: add "zone": "Europe/Berlin" or the like.'] : [];
}

/** A cell that means another instant elsewhere. */
function hasLocalTimes(rows: readonly (readonly string[])[], { column: { dates, at } }: Choice): boolean {
  if (dates === undefined) return false;
  const cell = rows.map((row) => filledCell(row[at])).find((text) => text !== undefined);
  const read = (zone: string) => readDate(cell ?? "", { format: dates.format, zone })?.micros;
  return read("UTC") !== read("+01:00");
}

const SHOWN_WORDS_MAX = 3;

function listed(words: readonly StatusWord[]): string {
  const shown = words
    .slice(0, SHOWN_WORDS_MAX)
    .map(({ word }) => quoted(word))
    .join(", ");
  return words.length > SHOWN_WORDS_MAX ? `${shown} and ${words.length - SHOWN_WORDS_MAX} more` : shown;
}

const SHOWN_CHARS_MAX = 40;

function quoted(text: string): string {
  return JSON.stringify(text.length > SHOWN_CHARS_MAX ? `${text.slice(0, SHOWN_CHARS_MAX)}…` : text);
}
