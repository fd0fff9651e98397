/** The law packs: what each jurisdiction asks for, as data with numbers and citations, and what follows from it for a date. No legal advice. */

export { type Calendar, dayOn, weekdaysOnly } from "./calendar.ts";
export { type Clocked, deadlineOf, startOfReach } from "./deadline.ts";
export {
  type Compensation,
  compensationFor,
  type Lateness,
  statementWordsMax,
  treatmentWhileOpen,
  type Unverified,
  unverifiedOutcomeOf,
} from "./dispute-law.ts";
export {
  ANCHORS,
  type Anchor,
  type ClockDuty,
  DUTY_NAMES,
  DUTY_OUTCOMES,
  type Duty,
  type DutyName,
  type DutyOutcome,
  type Extension,
  isClock,
  type Money,
  type Quantity,
  type Span,
} from "./duty.ts";
export { clockOf, dutyOf, limitOf, outcomeOf } from "./duty-of.ts";
export {
  ERASURE_GROUNDS,
  ERASURE_REFUSALS,
  type ErasureGround,
  type ErasureRefusal,
  erasureProvisionOf,
} from "./erasure-grounds.ts";
export { type HolidayList, LAW_PACK_NAMES, type LawPack, type LawPackName } from "./law-pack.ts";
export { LAW_PACKS, lawPackNamed, lawPackOfJurisdiction } from "./law-packs.ts";
export { type Disclosure, disclosureOf, type Reach, type Telling, tellingOf } from "./looks-law.ts";
export { type Kept, keptSince, retentionOf } from "./retention-of.ts";
