import { localDayStart } from "../../../lib/index.ts";
import { dayOn, weekdaysOnly } from "./calendar.ts";
import { deadlineOf, startOfReach } from "./deadline.ts";
import type { ClockDuty, DutyName } from "./duty.ts";
import { clockOf } from "./duty-of.ts";
import type { LawPack } from "./law-pack.ts";

/** For each kind of what is kept, the duties that limit it, the most special first. */
const LIMITED_BY = {
  adverse: ["keep_adverse", "keep_records"],
  other: ["keep_records"],
  bankruptcy: ["keep_bankruptcy", "keep_adverse", "keep_records"],
  charge_off: ["keep_charge_off", "keep_adverse", "keep_records"],
  check: ["show_looks"],
  check_for_employment: ["show_looks_employment", "show_looks"],
  trader_details: ["keep_trader_details"],
} as const satisfies Record<string, readonly DutyName[]>;

/** What is kept: adverse records and others, two special kinds of adverse ones, checks, and what is known of who a trader is. */
export type Kept = keyof typeof LIMITED_BY;

/**
 * How long the pack lets something be kept, and from which anchor; undefined where its law sets no number, and the register's and the
 * source's hold. `deadlineOf` gives the last instant. Checks are kept as long as they must be shown.
 */
export function retentionOf(pack: LawPack, kept: Kept): ClockDuty | undefined {
  for (const name of LIMITED_BY[kept]) {
    const clock = clockOf(pack, name);
    if (clock !== undefined) return clock;
  }
  return undefined;
}

/**
 * Of what was kept, the first instant (UTC microseconds) of which the pack's time is not up yet; undefined where its law sets no number. No
 * retention counts business days, so no holidays are needed. A pack may count from the end of a matter: who knows only when it began, counts
 * from there, and is early rather than late.
 */
export function keptSince(pack: LawPack, kept: "adverse" | "other" | "check", at: number): number | undefined {
  const clock = retentionOf(pack, kept);
  if (clock === undefined) return undefined;
  const calendar = weekdaysOnly(pack.zone);
  let since = startOfReach(clock, { from: at, calendar });
  // Seven years before 29 February is the 28th, and seven years after the 28th it is past.
  while (deadlineOf(clock, { from: since, calendar }) < at) since = localDayStart(dayOn(calendar, since) + 1, pack.zone);
  return since;
}
