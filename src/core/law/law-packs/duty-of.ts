import { type ClockDuty, type Duty, type DutyName, type DutyOutcome, isClock } from "./duty.ts";
import type { LawPack } from "./law-pack.ts";

/** The pack's duty of that name; undefined where its law has none. */
export function dutyOf({ duties }: LawPack, name: DutyName): Duty | undefined {
  return duties.find((duty) => duty.name === name);
}

/** The same where it has a clock, for deadlineOf. */
export function clockOf(pack: LawPack, name: DutyName): ClockDuty | undefined {
  const duty = dutyOf(pack, name);
  return duty !== undefined && isClock(duty) ? duty : undefined;
}

/** The number of a duty without a clock: words of a statement, reasons of a notice, reports a year. */
export function limitOf(pack: LawPack, name: DutyName): number | undefined {
  const duty = dutyOf(pack, name);
  return duty === undefined || isClock(duty) ? undefined : duty.number?.amount;
}

/** What the pack does at the end of a duty's time, or at once. */
export function outcomeOf(pack: LawPack, name: DutyName): DutyOutcome | undefined {
  return dutyOf(pack, name)?.atEnd;
}
