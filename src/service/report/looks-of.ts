import type { Deed, ReportedLook } from "../../core/report/index.ts";
import { type CheckStatement, renewedAsCheck } from "../../core/statement/index.ts";

/** What a report tells of a check. */
export type ToldCheck = Pick<
  CheckStatement,
  "id" | "at" | "subject" | "subscriber" | "onBehalf" | "look" | "purpose" | "asked" | "standing"
>;

/**
 * A check's text without the tallies that it read, which are most of it, and of which a report tells nothing: there may be thousands of checks. In
 * canonical JSON they come last but for the version; within a string the quotes of their name would be escaped.
 */
export function withoutTallies(text: string): string {
  const at = text.lastIndexOf(',"tallies":{');
  return at === -1 ? text : `${text.slice(0, at)}}`;
}

/** A check as a report tells it. */
export function lookOf({ id, at, subject, subscriber, onBehalf, look, purpose, asked, standing }: ToldCheck): ReportedLook {
  return { subject, check: id, at, subscriber, onBehalf, look, purpose: purpose.name, asked, told: standing, again: [] };
}

/**
 * Who looked and what they were told, the last first, each with how it was decided again since. A check that was renewed, because a record that
 * it read was erased, is told as it was renewed: its own text is gone. `deeds` come the last first.
 */
export function looksOf(looks: readonly ReportedLook[], deeds: readonly Deed[]): ReportedLook[] {
  const again = new Map<string, ReportedLook["again"][number][]>();
  const renewed = new Map<string, ReportedLook>();
  for (const deed of deeds) {
    if (deed.kind === "renewed_check" && !renewed.has(deed.check)) renewed.set(deed.check, lookOf(renewedAsCheck(deed)));
    if (deed.kind !== "redecision") continue;
    const { at, cause, standing } = deed;
    again.set(deed.check, [{ at, cause, standing }, ...(again.get(deed.check) ?? [])]);
  }
  const held = new Set(looks.map(({ check }) => check));
  const all = [...looks, ...[...renewed.values()].filter(({ check }) => !held.has(check))];
  if (all.length > looks.length) all.sort((a, b) => b.at - a.at);
  return all.map((look) => ({ ...look, again: again.get(look.check) ?? [] }));
}
