import { inside, report } from "./breach.ts";
import { recordTypeText, registerKey, registerText } from "./canonical.ts";
import { checkExpressions } from "./check-expressions.ts";
import { LAW_LIMITS } from "./limits.ts";
import type { RecordTypeDraft } from "./parse-record-type.ts";
import type { RegisterDraft } from "./parse-register.ts";

/** What a register is checked against besides itself. */
export type Precedent = {
  /** `recordTypeText` of each record type that ships in packs. */
  readonly shippedTexts: ReadonlySet<string>;
  /** `registerText` by `registerKey` of each register the store saw before. */
  readonly known: ReadonlyMap<string, string>;
};

/** Checks a register against the laws. */
export function checkRegister(draft: RegisterDraft, precedent: Precedent): void {
  for (const recordType of draft.recordTypes) {
    checkExpressions(recordType);
    checkAdverse(recordType, draft);
    if (draft.about.includes("person")) checkAboutPersons(recordType, precedent);
  }
  checkCounts(draft);
  checkVersion(draft, precedent);
}

function checkAdverse(recordType: RecordTypeDraft, { hasAdverseKeep }: RegisterDraft): void {
  if (!recordType.isAdverse || hasAdverseKeep) return;
  report(recordType.place, "adverse_without_retention", "saw adverse records and no keep.adverse, wanted { adverse: { years } }");
}

function checkAboutPersons(recordType: RecordTypeDraft, { shippedTexts }: Precedent): void {
  const says = inside(recordType.place, "says");
  for (const [name, field] of recordType.fields) {
    if (field?.class === "place") report(inside(says, name), "data_class_refused", "saw place about persons, wanted it about bodies only");
  }
  const { name, whole, place } = recordType;
  if (whole === undefined || shippedTexts.has(recordTypeText(name, whole))) return;
  report(place, "record_type_not_shipped", "saw a record type about persons that is not, to the letter, in the shipped packs");
}

/** Names that differ in capitals only would be one column to whoever reads the tally table by hand. */
function checkCounts({ place, recordTypes }: RegisterDraft): void {
  const taken = new Set<string>();
  for (const recordType of recordTypes) {
    const counts = inside(recordType.place, "counts");
    for (const name of recordType.counts.keys()) {
      const folded = name.toLowerCase();
      if (taken.has(folded)) report(inside(counts, name), "two_counts_of_one_name", "saw the name a second time, wanted one count of it");
      taken.add(folded);
    }
  }
  if (taken.size <= LAW_LIMITS.counts) return;
  report(place, "too_many", `saw ${taken.size} counts, wanted at most ${LAW_LIMITS.counts} in a register`);
}

function checkVersion({ place, whole }: RegisterDraft, { known }: Precedent): void {
  if (whole === undefined) return;
  const key = registerKey(whole);
  const before = known.get(key);
  if (before === undefined || before === registerText(whole)) return;
  report(place, "register_changed_without_new_version", `saw ${key} other than it was before, wanted a new version`);
}
