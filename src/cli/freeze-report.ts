import type { Freeze, Thaw } from "../core/freeze/index.ts";
import { formatDay, formatInstant } from "../lib/index.ts";
import type { FreezeResult } from "../service/index.ts";
import type { Report } from "./report.ts";
import { wrapText } from "./wrap-text.ts";

/** What was done about freezes, what the law wanted, and what stands now. */
export function freezeReport(said: string, result: FreezeResult): Report {
  const { dueBy, freezes, subject } = result;
  const law = dueBy === undefined ? [] : [`The law gives until ${formatInstant(dueBy)}; it is done.`];
  const stands = freezes.length === 0 ? ["Nothing is frozen now."] : freezes.map((freeze) => freezeText(freeze, subject));
  return { text: [said, ...law, ...stands].map((line) => wrapText(line)).join("\n"), json: jsonOf(result) };
}

/** What stands of a freeze, for whoever asked about a subject. */
export function freezeText({ purpose, placedAt, thaws, subject: of }: Freeze, subject: string): string {
  const whose = of === subject ? "" : ", by somebody linked to this subject";
  const openings = thaws.map((thaw) => `, but open ${thawText(thaw)}`).join("");
  return `${purpose}: frozen since ${formatDay(placedAt)}${whose}${openings}.`;
}

function thawText({ subscriber, until }: Thaw): string {
  return `to ${subscriber ?? "everybody"}${until === undefined ? "" : ` until ${formatInstant(until)}`}`;
}

/** Instants as the API tells them. */
function jsonOf({ at, dueBy, freezes, ...rest }: FreezeResult) {
  return {
    ...rest,
    at: formatInstant(at),
    dueBy: dueBy === undefined ? null : formatInstant(dueBy),
    freezes: freezes.map(freezeJson),
  };
}

/** A freeze as JSON tells it. */
export function freezeJson({ placedAt, thaws, ...freeze }: Freeze) {
  return {
    ...freeze,
    placedAt: formatInstant(placedAt),
    thaws: thaws.map(({ subscriber, until }) => ({
      subscriber: subscriber ?? null,
      until: until === undefined ? null : formatInstant(until),
    })),
  };
}
