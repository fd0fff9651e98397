import { compareText } from "../../lib/index.ts";
import { inside, type Place, report } from "./breach.ts";
import { LAW_LIMITS } from "./limits.ts";
import { type Keeping, parseKeeping } from "./parse-keeping.ts";
import { demandKind, isParts, type Parts, parseEntries, parseName, parseParts, refuseUnknown, seen } from "./parse-part.ts";
import { parseRecordType, type RecordTypeDraft } from "./parse-record-type.ts";
import { type RegisterDeclaration, SUBJECT_KINDS, type SubjectKind } from "./register.ts";
import { SECTOR_NAMES, type Sector } from "./sector.ts";

/** A register as far as it could be read: what is undefined in it has its breach already. */
export type RegisterDraft = {
  /** What stood in the configuration, to know it again where a purpose reads it. */
  readonly raw: unknown;
  readonly place: Place;
  readonly name: string | undefined;
  readonly sector: Sector | undefined;
  /** Unknown means person (law 2). */
  readonly about: readonly SubjectKind[];
  readonly hasAdverseKeep: boolean;
  readonly recordTypes: readonly RecordTypeDraft[];
  /** All of it, when each of its parts could be read. */
  readonly whole: RegisterDeclaration | undefined;
};

const KNOWN = ["kind", "name", "version", "sector", "about", "basis", "public", "keep", "records", "counts", "countNames"];

/** Reads one register, and checks what can be checked on its parts alone. */
export function parseRegister(raw: unknown, place: Place): RegisterDraft {
  const parts = parseParts(raw, place);
  refuseUnknown(parts, KNOWN, place);
  demandKind(parts, "register", place);
  const name = parseName(parts.name, inside(place, "name"));
  const version = parseVersion(parts.version, inside(place, "version"));
  const sector = parseSector(parts.sector, inside(place, "sector"));
  const about = parseAbout(parts.about, inside(place, "about"));
  const keeping = parseKeeping(parts, place);
  const recordTypes = parseRecordTypes(parts.records, inside(place, "records"));
  demandDerived(parts, recordTypes, place);
  const hasAdverseKeep = isParts(parts.keep) && parts.keep.adverse !== undefined;
  const whole = wholeOf({ name, version, sector, about, keeping, records: recordsOf(recordTypes) });
  return { raw, place, name, sector, about: about ?? ["person"], hasAdverseKeep, recordTypes, whole };
}

/** The kinds of subject a register or purpose is about: a list of one or both. */
export function parseAbout(raw: unknown, place: Place): readonly SubjectKind[] | undefined {
  const given: readonly unknown[] = Array.isArray(raw) ? raw.slice(0, SUBJECT_KINDS.length + 1) : [];
  const about = given.flatMap((kind) => SUBJECT_KINDS.filter((known) => known === kind));
  if (about.length > 0 && about.length === given.length && new Set(about).size === about.length) return about;
  return report(place, "part_malformed", `saw ${seen(raw)}, wanted a list of ${SUBJECT_KINDS.join(" or ")}, or both`);
}

function parseVersion(raw: unknown, place: Place): number | undefined {
  if (typeof raw === "number" && Number.isInteger(raw) && raw >= 1 && raw <= LAW_LIMITS.version) return raw;
  return report(place, "part_malformed", `saw ${seen(raw)}, wanted a whole number of 1 to ${LAW_LIMITS.version}`);
}

function parseSector(raw: unknown, place: Place): Sector | undefined {
  const given = isParts(raw) ? raw.name : undefined;
  const name = SECTOR_NAMES.find((known) => known === given);
  if (name !== undefined) return { kind: "sector", name };
  return report(place, "sector_unknown", `saw ${seen(given)}, wanted a sector named ${SECTOR_NAMES.join(", ")}`);
}

function parseRecordTypes(raw: unknown, place: Place): readonly RecordTypeDraft[] {
  const entries = parseEntries(raw, LAW_LIMITS.recordTypes, place);
  if (entries.length === 0) report(place, "part_malformed", "saw no record type, wanted one or more");
  return entries.map(([name, recordType]) => parseRecordType(name, recordType, inside(place, name)));
}

/** A register written out by hand could name other counts than its record types have. */
function demandDerived(parts: Parts, recordTypes: readonly RecordTypeDraft[], place: Place): void {
  const names = [...new Set(recordTypes.flatMap((draft) => [...draft.counts.keys()]))].sort(compareText);
  const listed: readonly unknown[] = Array.isArray(parts.countNames) ? parts.countNames : [];
  const referred = isParts(parts.counts) ? Object.keys(parts.counts).sort(compareText) : [];
  const isSame = (found: readonly unknown[]) => found.length === names.length && names.every((name, at) => name === found[at]);
  if (isSame(listed) && isSame(referred)) return;
  report(place, "part_malformed", "saw counts or countNames other than its record types declare, wanted what defineRegister gives");
}

function recordsOf(drafts: readonly RecordTypeDraft[]): RegisterDeclaration["records"] | undefined {
  const whole = drafts.flatMap(({ name, whole }) => (whole === undefined ? [] : [[name, whole] as const]));
  return whole.length === drafts.length ? Object.fromEntries(whole) : undefined;
}

type Read = {
  readonly name: string | undefined;
  readonly version: number | undefined;
  readonly sector: Sector | undefined;
  readonly about: readonly SubjectKind[] | undefined;
  readonly keeping: Keeping | undefined;
  readonly records: RegisterDeclaration["records"] | undefined;
};

function wholeOf({ name, version, sector, about, keeping, records }: Read): RegisterDeclaration | undefined {
  const isWhole = name !== undefined && version !== undefined && sector && about && keeping && records;
  return isWhole ? { name, version, sector, about, ...keeping, records } : undefined;
}
