import type { Deed, ReportedLook } from "../../core/report/index.ts";
import { type CheckStatement, renewedAsCheck } from "../../core/statement/index.ts";

/** A check as a report tells it. What it read, which is most of a check, is let go at once: there may be thousands. */
export function lookOf({ id, at, subject, subscriber, onBehalf, look, purpose, asked, standing }: CheckStatement): ReportedLook {
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
