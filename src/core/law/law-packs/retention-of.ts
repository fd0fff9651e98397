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
