import { canonicalJson } from "../../../lib/index.ts";
import type { Field } from "../field.ts";
import { fieldReadsOf } from "../nodes.ts";
import type { Keep, RecordType } from "../register.ts";
import { isAboutPersons, type RegisterText } from "./law-text.ts";
import { otherParts } from "./other-parts.ts";
import { added, named, type Widening } from "./widening.ts";

/** Every part of a register that is looked at here, or that does not widen anything by itself (its version: what changed with it does). */
const REGISTER_PARTS = ["name", "version", "sector", "about", "basis", "public", "keep", "records"];
const RECORD_TYPE_PARTS = ["says", "onePer", "adverse", "counts"];

/** What of a register about persons is wider than it was; one that is new, or was about bodies alone, is wider as a whole. */
export function registerWidenings(before: RegisterText | undefined, after: RegisterText): Widening[] {
  const at = `registers.${after.name}`;
  if (!isAboutPersons(after)) return [];
  if (before === undefined || !isAboutPersons(before)) {
    return [{ what: "register_new", at, says: `records about persons are kept in a new register, ${after.name}` }];
  }
  const types = Object.entries(after.records).flatMap(([name, type]) =>
    typeWidenings(Object.hasOwn(before.records, name) ? before.records[name] : undefined, type, `${at}.records.${name}`),
  );
  return [
    ...sectorWidenings(before, after, at),
    ...basisWidenings(before, after, at),
    ...publicWidenings(before, after, at),
    ...keepWidenings(before, after, at),
    ...types,
    ...otherParts({ before, after, known: REGISTER_PARTS, at }),
  ];
}

function sectorWidenings(before: RegisterText, after: RegisterText, at: string): Widening[] {
  if (before.sector === after.sector) return [];
  return [{ what: "register_in_other_sector", at: `${at}.sector`, says: `it moves from ${before.sector} to ${after.sector}` }];
}

/** To consent is a narrowing; between the others, and away from it, it is in doubt, and so a widening. */
function basisWidenings(before: RegisterText, after: RegisterText, at: string): Widening[] {
  const [was, is] = [before.basis.kind, after.basis.kind];
  if (was === is || is === "consent") return [];
  return [{ what: "basis_other", at: `${at}.basis`, says: `records are kept on the ground of ${is}, and no longer of ${was}` }];
}

function publicWidenings(before: RegisterText, after: RegisterText, at: string): Widening[] {
  if (before.public !== undefined || after.public === undefined) return [];
  return [{ what: "open_to_all", at: `${at}.public`, says: "standings read from it are open to everybody" }];
}

function keepWidenings(before: RegisterText, after: RegisterText, at: string): Widening[] {
  const kinds = ["adverse", "other"] as const;
  const longer = kinds.flatMap((kind): Widening[] => {
    // Without a time of its own an adverse record was kept as long as any other.
    const [was, is] = [(before.keep[kind] ?? before.keep.other).years, after.keep[kind]?.years ?? 0];
    return is > was
      ? [{ what: "kept_longer", at: `${at}.keep.${kind}`, says: `${kind} records are kept ${is} years, and were ${was}` }]
      : [];
  });
  return [...longer, ...redrawnWidenings(before, after, at)];
}

/** Where the line between adverse and other is drawn anew, a record may change sides: nothing is longer only if the longest is no longer than the shortest was. */
function redrawnWidenings(before: RegisterText, after: RegisterText, at: string): Widening[] {
  const most = Math.max(...yearsOf(after.keep));
  const least = Math.min(...yearsOf(before.keep));
  if (most <= least) return [];
  return Object.entries(after.records).flatMap(([name, { adverse }]): Widening[] => {
    const was = Object.hasOwn(before.records, name) ? before.records[name] : undefined;
    if (was === undefined || canonicalJson({ adverse: was.adverse }) === canonicalJson({ adverse })) return [];
    const says = `what is adverse is drawn anew: records that were kept ${least} years may be kept ${most}`;
    return [{ what: "kept_longer", at: `${at}.records.${name}.adverse`, says }];
  });
}

function yearsOf({ adverse, other }: { readonly adverse?: Keep; readonly other: Keep }): number[] {
  return adverse === undefined ? [other.years] : [adverse.years, other.years];
}

function typeWidenings(before: RecordType | undefined, after: RecordType, at: string): Widening[] {
  if (before === undefined) return [{ what: "record_type_new", at, says: "records of a new type are kept" }];
  const fields = Object.entries(after.says).flatMap(([name, field]) =>
    fieldWidenings(Object.hasOwn(before.says, name) ? before.says[name] : undefined, field, `${at}.says.${name}`),
  );
  return [
    ...fields,
    ...slotWidenings(before, after, at),
    ...readWidenings(before, after, at),
    ...otherParts({ before, after, known: RECORD_TYPE_PARTS, at }),
  ];
}

function fieldWidenings(before: Field | undefined, after: Field, at: string): Widening[] {
  if (before === undefined) return [{ what: "field_new", at, says: `a record says more: a field of the class ${after.class}` }];
  const how = widerFieldOf(before, after);
  return how === undefined ? [] : [{ what: "field_wider", at, says: how }];
}

function widerFieldOf(before: Field, after: Field): string | undefined {
  if (before.class !== after.class) return `its class is ${after.class}, and was ${before.class}`;
  if (before.optional === true && after.optional !== true) return "a record must say it, and could leave it out";
  if ("words" in after && "words" in before) {
    const words = added(before.words, after.words);
    if (words.length > 0) return `it may say more: ${named(words)}`;
  }
  if ("min" in after && "min" in before && (after.min < before.min || after.max > before.max)) {
    return `it may be from ${after.min} to ${after.max}, and could be from ${before.min} to ${before.max}`;
  }
  return undefined;
}

/** More records stand beside each other where none, or another one, takes the place of the earlier. */
function slotWidenings(before: RecordType, after: RecordType, at: string): Widening[] {
  if (before.onePer === undefined || canonicalJson(before.onePer) === canonicalJson(after.onePer ?? [])) return [];
  const says = `a later record takes the earlier one's place otherwise than by ${named(before.onePer)}`;
  return [{ what: "kept_more_of_one", at: `${at}.onePer`, says }];
}

function readWidenings(before: RecordType, after: RecordType, at: string): Widening[] {
  const more = added(fieldsReadBy(before), fieldsReadBy(after));
  if (more.length === 0) return [];
  return [{ what: "count_reads_more", at: `${at}.counts`, says: `its counts read more of a record: ${named(more)}` }];
}

function fieldsReadBy({ counts }: RecordType): string[] {
  return Object.values(counts).flatMap((count) => fieldReadsOf(count).map(({ field }) => field));
}
