import { SIGNATURES_NEEDED, type Widening } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { formatInstant } from "../../lib/index.ts";
import type { LawChangeState, LawVerdict, WaitingLawChange } from "./law-verdict.ts";

/** More are in the details. */
const SHOWN_MAX = 20;

/** The refusal of a configuration that widens the law: what it widens, and what is wanted before it may. */
export function lawWidened({ widenings, waiting }: LawVerdict & { readonly is: "refused" }): CredenceError {
  const lines = widenings.slice(0, SHOWN_MAX).map(widenedText);
  const more = widenings.length > SHOWN_MAX ? [`and ${widenings.length - SHOWN_MAX} more`] : [];
  const message = [
    `the configuration is wider about persons than the law in force, ${widenings.length} times:`,
    ...lines,
    ...more,
    wantedOf(waiting),
  ].join("\n  ");
  const changes = waiting.map(({ row, state }) => ({ change: row.change, ...state }));
  return new CredenceError("law_widened", message, { details: { widenings, changes } });
}

function widenedText({ at, what, says }: Widening): string {
  return `${at}: ${what}: ${says}`;
}

function wantedOf(waiting: readonly WaitingLawChange[]): string {
  const [last] = waiting.slice(-1);
  if (last === undefined) return `wanted a change that was proposed, signed by ${SIGNATURES_NEEDED} operators and published 30 days ago`;
  return `the change ${last.row.change} covers it: ${stateText(last.state)}`;
}

function stateText(state: LawChangeState): string {
  switch (state.is) {
    case "to_be_signed":
      return `signed by ${state.signed} operators; wanted ${SIGNATURES_NEEDED}`;
    case "to_be_published":
      return "its signatures are not in the log yet";
    case "waiting":
      return `in force from ${formatInstant(state.until)} on at the earliest`;
    case "stale":
      return "the law was narrowed since it was proposed; wanted a new one";
    case "ready":
      return "it may be in force";
  }
}
