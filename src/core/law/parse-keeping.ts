import { inside, type Place, report } from "./breach.ts";
import { LAW_LIMITS } from "./limits.ts";
import { isParts, type Parts, parseParts, parseText, refuseUnknown, seen } from "./parse-part.ts";
import { type Keep, LEGAL_BASES, type LegalBasis, type RegisterDeclaration } from "./register.ts";

/** Why a register's records are kept, who may see standings made of them, and for how long. */
export type Keeping = Pick<RegisterDeclaration, "basis" | "public" | "keep">;

/** Reads a register's basis, publicity and retention; undefined, and breaches, when one of them is amiss. */
export function parseKeeping(parts: Parts, place: Place): Keeping | undefined {
  const basis = parseBasis(parts.basis, inside(place, "basis"));
  const isPublic = parts.public !== undefined;
  const shown = isPublic ? parsePublic(parts.public, inside(place, "public")) : undefined;
  const keep = parseKeeps(parts.keep, inside(place, "keep"));
  if (basis === undefined || keep === undefined || (isPublic && shown === undefined)) return undefined;
  return { basis, keep, ...(shown === undefined ? {} : { public: shown }) };
}

function parseBasis(raw: unknown, place: Place): LegalBasis | undefined {
  if (!isParts(raw)) return report(place, "register_without_basis", `saw ${seen(raw)}, wanted { kind, cite }`);
  refuseUnknown(raw, ["kind", "cite"], place);
  const cite = parseText(raw.cite, inside(place, "cite"), "register_without_basis");
  const kind = LEGAL_BASES.find((known) => known === raw.kind);
  if (kind === undefined) return report(place, "register_without_basis", `saw ${seen(raw.kind)}, wanted one of ${LEGAL_BASES.join(", ")}`);
  return cite === undefined ? undefined : { kind, cite };
}

function parsePublic(raw: unknown, place: Place): { readonly cite: string } | undefined {
  if (!isParts(raw)) return report(place, "public_without_cite", `saw ${seen(raw)}, wanted { cite }`);
  refuseUnknown(raw, ["cite"], place);
  const cite = parseText(raw.cite, inside(place, "cite"), "public_without_cite");
  return cite === undefined ? undefined : { cite };
}

function parseKeeps(raw: unknown, place: Place): RegisterDeclaration["keep"] | undefined {
  const parts = parseParts(raw, place);
  refuseUnknown(parts, ["adverse", "other"], place);
  const other = parseKeep(parts.other, inside(place, "other"));
  if (parts.adverse === undefined) return other && { other };
  const adverse = parseKeep(parts.adverse, inside(place, "adverse"));
  return other && adverse && { adverse, other };
}

function parseKeep(raw: unknown, place: Place): Keep | undefined {
  const parts = isParts(raw) ? raw : {};
  refuseUnknown(parts, ["years"], place);
  const { years } = parts;
  if (typeof years === "number" && Number.isInteger(years) && years >= 1 && years <= LAW_LIMITS.keepYears) return { years };
  const found = isParts(raw) ? seen(years) : seen(raw);
  return report(place, "retention_out_of_bounds", `saw ${found}, wanted { years } of 1 to ${LAW_LIMITS.keepYears}, whole ones`);
}
