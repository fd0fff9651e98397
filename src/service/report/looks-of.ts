import type { Deed, ReportedLook } from "../../core/report/index.ts";
import { type CheckStatement, renewedAsCheck } from "../../core/statement/index.ts";

/**
 * Who looked and what they were told, the last first, each with how it was decided again since. A check that was renewed, because a record that
 * it read was erased, is told as it was renewed: its own text is gone. `deeds` come the last first.
 */
export function looksOf(checks: readonly CheckStatement[], deeds: readonly Deed[]): ReportedLook[] {
  const again = new Map<string, ReportedLook["again"][number][]>();
  const renewed = new Map<string, CheckStatement>();
  for (const deed of deeds) {
    if (deed.kind === "renewed_check" && !renewed.has(deed.check)) renewed.set(deed.check, renewedAsCheck(deed));
    if (deed.kind !== "redecision") continue;
    const { at, cause, standing } = deed;
    again.set(deed.check, [{ at, cause, standing }, ...(again.get(deed.check) ?? [])]);
  }
  const held = new Set(checks.map(({ id }) => id));
  const all = [...checks, ...[...renewed.values()].filter(({ id }) => !held.has(id))];
  if (all.length > checks.length) all.sort((a, b) => b.at - a.at);
  return all.map(({ id, at, subject, subscriber, onBehalf, look, purpose, asked, standing }) => ({
    ...{ subject, at, subscriber, onBehalf, look, asked },
    check: id,
    purpose: purpose.name,
    told: standing,
    again: again.get(id) ?? [],
  }));
}
