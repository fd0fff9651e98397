import { canonicalJson } from "../../../lib/index.ts";
import type { Duty, DutyName, LawPack } from "../law-packs/index.ts";
import type { SectorName } from "../sector.ts";
import { isAboutPersons, type LawText, registersIn } from "./law-text.ts";
import { otherParts } from "./other-parts.ts";
import type { Widening } from "./widening.ts";

/** A shorter time, or a smaller number, protects the subject no less. Of every duty in neither list another number is in doubt. */
const SHORTER_IS_STRICTER: readonly DutyName[] = [
  "decide_dispute",
  "forward_dispute",
  "source_answers",
  "tell_dispute_result",
  "answer_own_statement",
  "keep_records",
  "keep_adverse",
  "keep_bankruptcy",
  "keep_charge_off",
  "keep_copy_of_public_register",
  "keep_trader_details",
  "show_minor_penalty",
  "show_general_penalty",
  "show_serious_penalty",
  "repair_record",
  "answer_request",
  "refuse_request",
  "withhold_look",
  "inform_subject",
  "place_freeze",
  "lift_freeze",
  "block_identity_theft",
  "adverse_action_notice",
];

/** A longer reach, or a larger number, protects the subject no less. */
const LONGER_IS_STRICTER: readonly DutyName[] = [
  "own_statement",
  "pay_for_delay",
  "tell_past_receivers",
  "tell_past_receivers_employment",
  "free_reports",
  "free_report_after_denial",
  "fraud_alert",
  "extended_fraud_alert",
  "contest_decision",
  "notice_of_ending",
];

/** What lets somebody do more: without it nobody may. */
const PERMITS: readonly DutyName[] = ["refuse_frivolous", "pass_freeze"];

/** What takes the place of another duty where it is there, or bounds what is done anyhow: neither having it newly nor losing it is surely no weaker. */
const IN_DOUBT: readonly DutyName[] = [
  "put_back_deleted",
  "refuse_request",
  "keep_adverse",
  "keep_bankruptcy",
  "keep_charge_off",
  "show_looks_employment",
  "withhold_look",
];

const PACK_PARTS = ["kind", "name", "title", "jurisdictions", "duties"];
/** Where a duty is written, and whether somebody has read it there. */
const TOLD_PARTS = ["name", "citation", "isConfirmed", "note"];

/** Where the law pack of a sector with persons in it protects them less than the one before. Duties that are added, or stricter, are none. */
export function lawPackWidenings(before: LawText, after: LawText): Widening[] {
  const sectors = new Set([...registersIn(after).values()].filter(isAboutPersons).map(({ sector }) => sector));
  return [...sectors].flatMap((sector) => packWidenings(sector, before.lawPacks?.[sector], after.lawPacks?.[sector]));
}

function packWidenings(sector: SectorName, before: LawPack | undefined, after: LawPack | undefined): Widening[] {
  if (before === undefined) return [];
  const at = `lawPacks.${sector}`;
  if (after === undefined) return [{ what: "law_pack_weaker", at, says: `no law pack holds any more, and ${before.name} did` }];
  const known = new Map(after.duties.map((duty) => [duty.name, duty]));
  const weaker = before.duties.flatMap((duty) => dutyWidenings(duty, known.get(duty.name), at));
  const isNew = ({ name }: Duty) => !before.duties.some((duty) => duty.name === name);
  const permits = after.duties.filter((duty) => [...PERMITS, ...IN_DOUBT].includes(duty.name) && isNew(duty));
  return [
    ...weaker,
    ...permits.map(({ name }) => weakened(`${at}.${name}`, "it is new, and may permit what was not permitted")),
    ...otherParts({ before, after, known: PACK_PARTS, at }).map((other) => weakened(other.at, other.says)),
  ];
}

function dutyWidenings(before: Duty, after: Duty | undefined, at: string): Widening[] {
  const place = `${at}.${before.name}`;
  if (after === undefined) return PERMITS.includes(before.name) ? [] : [weakened(place, "the duty is gone")];
  const others = canonicalJson(withoutNumber(before)) === canonicalJson(withoutNumber(after));
  if (others && isNoWeaker(before, after)) return [];
  return [
    weakened(place, others ? `${numberOf(before)} became ${numberOf(after)}` : "it is another, and nothing says that it is no weaker"),
  ];
}

function isNoWeaker({ name, number: was }: Duty, { number: is }: Duty): boolean {
  if (canonicalJson({ number: was }) === canonicalJson({ number: is })) return true;
  if (was === undefined || is === undefined || was.unit !== is.unit) return false;
  if (currencyOf(was) !== currencyOf(is)) return false;
  if (SHORTER_IS_STRICTER.includes(name)) return is.amount <= was.amount;
  return LONGER_IS_STRICTER.includes(name) && is.amount >= was.amount;
}

function currencyOf(number: NonNullable<Duty["number"]>): string | undefined {
  return "currency" in number ? number.currency : undefined;
}

function withoutNumber(duty: Duty): object {
  return Object.fromEntries(Object.entries(duty).filter(([part]) => part !== "number" && !TOLD_PARTS.includes(part)));
}

function numberOf({ number }: Duty): string {
  return number === undefined ? "no number" : `${number.amount} ${number.unit}`;
}

function weakened(at: string, says: string): Widening {
  return { what: "law_pack_weaker", at, says };
}
