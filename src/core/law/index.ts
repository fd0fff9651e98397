/** What may be declared, recorded, counted and asked: the laws of the house as types, and again as checks when a configuration loads. */

export { type Bounds, boundsOf, COUNT_MAX } from "./bounds.ts";
export { BREACH_REASONS, type Breach, type BreachReason } from "./breach.ts";
export { assertLawful, breachesOf, type Precedents } from "./breaches.ts";
export { configText, lawPackText, purposeText, recordTypeText, registerKey, registerText } from "./canonical.ts";
export {
  type Config,
  defineConfig,
  definePack,
  EXEMPTION_REASONS,
  type ExemptionReason,
  type Keeper,
  lawPackOf,
  type Pack,
  purposesOf,
  registersOf,
  type Source,
  type Subscriber,
} from "./config.ts";
export { nonConformantOf, whyNotConformant } from "./conformance.ts";
export { countsReaderOf, readerOf, type Says, type SaysValue, testOf } from "./evaluate.ts";
export {
  above,
  abs,
  add,
  and,
  atLeast,
  atMost,
  below,
  type Comparison,
  type Condition,
  constant,
  daysBetween,
  equal,
  isRater,
  isWord,
  max,
  min,
  type NumberExpression,
  not,
  or,
  present,
  when,
} from "./expression.ts";
export { DATA_CLASSES, type DataClass, type Field, field, hasWords, isNumeric } from "./field.ts";
export {
  ANCHORS,
  type Anchor,
  type Calendar,
  type ClockDuty,
  type Clocked,
  type Compensation,
  clockOf,
  compensationFor,
  type Disclosure,
  DUTY_NAMES,
  DUTY_OUTCOMES,
  type Duty,
  type DutyName,
  type DutyOutcome,
  dayOn,
  deadlineOf,
  disclosureOf,
  dutyOf,
  ERASURE_GROUNDS,
  ERASURE_REFUSALS,
  type ErasureGround,
  type ErasureRefusal,
  type Extension,
  erasureProvisionOf,
  type HolidayList,
  isClock,
  type Kept,
  keptSince,
  LAW_PACK_NAMES,
  LAW_PACKS,
  type Lateness,
  type LawPack,
  type LawPackName,
  lawPackNamed,
  lawPackOfJurisdiction,
  limitOf,
  type Money,
  outcomeOf,
  type Quantity,
  type Reach,
  retentionOf,
  type Span,
  startOfReach,
  statementWordsMax,
  type Telling,
  tellingOf,
  treatmentWhileOpen,
  type Unverified,
  unverifiedOutcomeOf,
  weekdaysOnly,
} from "./law-packs/index.ts";
export { LAW_WORDS } from "./law-words.ts";
export { LAW_LIMITS } from "./limits.ts";
export { isFieldName, isName } from "./names.ts";
export { type Exemption, exemptionOf, type Needs, needsOf, type PassingLook } from "./needs-of.ts";
export { NEVER_RECORDED, type NeverRecorded } from "./never-recorded.ts";
export {
  type AskerReading,
  definePurpose,
  type Grade,
  type Grades,
  isPublicPurpose,
  type ModelKind,
  type Outcome,
  type OutcomeWords,
  ownRecord,
  type Purpose,
  type PurposeDeclaration,
  type Ratings,
  trained,
} from "./purpose.ts";
export { isRaterClass, RATER_CLASSES, type RaterClass, UNCLASSED } from "./rater-class.ts";
export { raterFieldOf } from "./rater-field.ts";
export { readPurposeText, readRegisterText } from "./read-text.ts";
export {
  type CountReference,
  defineRegister,
  type Keep,
  type LegalBasis,
  type RecordType,
  type Register,
  type RegisterDeclaration,
  type SubjectKind,
} from "./register.ts";
export { type Repair, type RepairTest, repairBegins, repairTestOf } from "./repair.ts";
export { defineSector, SECTOR_NAMES, type Sector, type SectorName } from "./sector.ts";
export { SIGNATURES_NEEDED, WIDENING_KINDS, type Widening, type WideningKind, wideningsOf } from "./widening/index.ts";
export type { OutcomeNames, PackWords, ReasonNames, RecordWords, RegisterWords } from "./words.ts";
