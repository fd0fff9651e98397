import type { Calendar } from "./calendar.ts";
import { startOfReach } from "./deadline.ts";
import type { ClockDuty } from "./duty.ts";
import { clockOf, dutyOf } from "./duty-of.ts";
import type { LawPack } from "./law-pack.ts";

/** An instant in UTC microseconds, where it is, and whether the looks in question were about work: some laws reach further back then. */
export type Reach = { readonly at: number; readonly calendar: Calendar; readonly isForEmployment: boolean };

/** Who is told that a record was wrong; `since` (UTC microseconds) is absent where the law sets no limit of time. */
export type Telling = { readonly who: "every_receiver" | "receivers_on_request"; readonly since?: number };

/** Whom the pack wants told of a correction made at an instant, of those who received the wrong record; undefined where its law asks none. */
export function tellingOf(pack: LawPack, { at, calendar, isForEmployment }: Reach): Telling | undefined {
  const general = dutyOf(pack, "tell_past_receivers");
  if (general?.atEnd === "tell_receivers") return { who: "every_receiver" };
  const clock = forWork(pack, isForEmployment, { work: "tell_past_receivers_employment", other: "tell_past_receivers" });
  return clock === undefined ? undefined : { who: "receivers_on_request", since: startOfReach(clock, { from: at, calendar }) };
}

/** What a subject is shown of who looked. */
export type Disclosure = {
  /** UTC microseconds; looks from then on are shown. Absent where the law sets no limit: then as long as checks are kept. */
  readonly since?: number;
  /** How long a look may be withheld under a named legal instrument. */
  readonly withheldAtMost: ClockDuty | undefined;
};

/** Which looks a subject that asks at an instant is shown, at the least. */
export function disclosureOf(pack: LawPack, { at, calendar, isForEmployment }: Reach): Disclosure {
  const clock = forWork(pack, isForEmployment, { work: "show_looks_employment", other: "show_looks" });
  const withheldAtMost = clockOf(pack, "withhold_look");
  return clock === undefined ? { withheldAtMost } : { since: startOfReach(clock, { from: at, calendar }), withheldAtMost };
}

type Names = { readonly work: ClockDuty["name"]; readonly other: ClockDuty["name"] };

function forWork(pack: LawPack, isForEmployment: boolean, { work, other }: Names): ClockDuty | undefined {
  return (isForEmployment ? clockOf(pack, work) : undefined) ?? clockOf(pack, other);
}
