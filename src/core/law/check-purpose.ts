import { boundsOf } from "./bounds.ts";
import { inside, type Place, report } from "./breach.ts";
import { registerKey, registerText } from "./canonical.ts";
import { LAW_LIMITS } from "./limits.ts";
import { seen } from "./parse-part.ts";
import type { PurposeDraft } from "./parse-purpose.ts";
import { parseRegister, type RegisterDraft } from "./parse-register.ts";
import type { CountReference } from "./register.ts";

/** Checks a purpose against the laws and the registers of its configuration. */
export function checkPurpose(draft: PurposeDraft, declared: readonly RegisterDraft[]): void {
  const reads = draft.reads.flatMap((raw, index) => findRegister(raw, declared, inside(inside(draft.place, "reads"), index)));
  const asker = inside(draft.place, "asker");
  const askerReads = draft.askerReads.flatMap((raw, index) => findRegister(raw, declared, inside(inside(asker, "reads"), index)));
  checkSectors(draft, reads);
  if (askerReads.length > 0) checkAskerSector([...reads, ...askerReads], inside(asker, "reads"));
  checkSide("good", draft, reads);
  checkSide("bad", draft, reads);
  for (const ratings of draft.ratings) {
    if (ratings !== undefined && !isRead(ratings, reads)) reportUnread(inside(draft.place, "ratings"), ratings);
  }
  for (const register of reads) checkKindsMeet(draft, register);
}

/** A purpose may carry a register that is in no pack: it would have escaped every check. */
function findRegister(raw: unknown, declared: readonly RegisterDraft[], place: Place): readonly RegisterDraft[] {
  const same = declared.find((register) => register.raw === raw);
  if (same !== undefined) return [same];
  const { whole } = parseRegister(raw, { at: place.at, found: [] });
  const text = whole && registerText(whole);
  const equal = whole && declared.find((register) => register.whole !== undefined && registerText(register.whole) === text);
  if (equal !== undefined) return [equal];
  const name = whole === undefined ? "a register" : registerKey(whole);
  report(place, "purpose_reads_undeclared_register", `saw ${name}, which is not, to the letter, a register of the configuration's packs`);
  return [];
}

/** Law 2: a person's contexts never meet. */
function checkSectors(draft: PurposeDraft, reads: readonly RegisterDraft[]): void {
  const sectors = new Set(reads.flatMap(({ sector }) => (sector === undefined ? [] : [sector.name])));
  if (sectors.size <= 1 || !draft.about.includes("person")) return;
  const wanted = "one sector in a purpose about persons";
  report(inside(draft.place, "reads"), "purpose_reads_across_sectors", `saw ${[...sectors].join(", ")}, wanted ${wanted}`);
}

/** The asker may be a person whatever the subject is, so that law 2 holds of both together. */
function checkAskerSector(reads: readonly RegisterDraft[], place: Place): void {
  const sectors = new Set(reads.flatMap(({ sector }) => (sector === undefined ? [] : [sector.name])));
  if (sectors.size <= 1) return;
  report(place, "purpose_reads_across_sectors", `saw ${[...sectors].join(", ")}, wanted the asker read in the subject's sector`);
}

function checkSide(side: "good" | "bad", draft: PurposeDraft, reads: readonly RegisterDraft[]): void {
  const reference = draft[side];
  if (reference === undefined) return;
  const place = inside(inside(draft.place, "outcome"), side);
  const register = reads.find(({ name }) => name === reference.register);
  if (register === undefined || !hasCount(register, reference.count)) {
    reportUnread(place, reference);
    return;
  }
  checkOutcomeBounds(register, reference, place);
  const missing = draft.about.filter((kind) => !register.about.includes(kind));
  if (missing.length === 0) return;
  const found = `saw ${missing.join(", ")} asked about, and an outcome from ${reference.register}, which is about ${register.about.join(", ")}`;
  report(place, "purpose_about_kind_not_in_register", `${found}; wanted it about the same kinds`);
}

/** An outcome is so many times that it went one way: never negative, and few for one record. */
function checkOutcomeBounds({ recordTypes }: RegisterDraft, { count }: CountReference, place: Place): void {
  for (const { whole } of recordTypes) {
    const expression = whole?.counts[count];
    if (whole === undefined || expression === undefined) continue;
    const { min, max } = boundsOf(expression, whole);
    if (min >= 0 && max <= LAW_LIMITS.outcomesOfRecord) continue;
    report(place, "count_out_of_bounds", `saw ${min} to ${max}, wanted 0 to ${LAW_LIMITS.outcomesOfRecord} outcomes for one record`);
  }
}

function isRead(reference: CountReference, reads: readonly RegisterDraft[]): boolean {
  return reads.some((register) => register.name === reference.register && hasCount(register, reference.count));
}

function reportUnread(place: Place, { register, count }: CountReference): void {
  report(place, "purpose_outcome_not_read", `saw ${seen(`${register}.${count}`)}, wanted a count of a register it reads`);
}

function hasCount(register: RegisterDraft, count: string): boolean {
  return register.recordTypes.some((recordType) => recordType.counts.has(count));
}

/** A register that shares a kind adds something for some subjects; one that shares none can never add anything. */
function checkKindsMeet(draft: PurposeDraft, register: RegisterDraft): void {
  if (register.about.some((kind) => draft.about.includes(kind))) return;
  const found = `saw ${register.name ?? "a register"}, which is about ${register.about.join(", ")}`;
  report(inside(draft.place, "reads"), "purpose_about_kind_not_in_register", `${found}; wanted it about ${draft.about.join(" or ")}`);
}
