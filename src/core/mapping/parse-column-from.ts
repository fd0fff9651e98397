import { DATE_FORMATS } from "./dates/index.ts";
import { type DateFrom, type IdentifierFrom, MAPPED_SCHEMES } from "./mapping.ts";
import { objectAt, refuse, textAt, wordAt } from "./mapping-part.ts";

/** `{ "column": "Seller", "as": "account" }` */
export function identifierAt(path: string, given: unknown): IdentifierFrom {
  const { column, as, country, nobody } = objectAt(path, given, ["column", "as", "country", "nobody"]);
  const scheme = wordAt(`${path}.as`, as, MAPPED_SCHEMES);
  const needsCountry = scheme === "national-id" || scheme === "company";
  if (needsCountry && !(typeof country === "string" && /^[a-z]{2}$/.test(country)))
    throw refuse(`${path}.country`, country, "two letters, as in cn");
  if (!needsCountry && country !== undefined) throw refuse(`${path}.country`, country, `nothing: ${scheme} has no country`);
  return {
    column: textAt(`${path}.column`, column),
    as: scheme,
    ...(typeof country === "string" ? { country } : {}),
    ...(nobody === undefined ? {} : { nobody: textsAt(`${path}.nobody`, nobody) }),
  };
}

/** `{ "column": "Ordered", "dates": "day-first" }` */
export function dateAt(path: string, given: unknown): DateFrom {
  const { column, dates, wholeDay } = objectAt(path, given, ["column", "dates", "wholeDay"]);
  if (wholeDay !== undefined && wholeDay !== true) throw refuse(`${path}.wholeDay`, wholeDay, "true, or nothing");
  const format = wordAt(`${path}.dates`, dates, DATE_FORMATS);
  return { column: textAt(`${path}.column`, column), dates: format, ...(wholeDay === true ? { wholeDay } : {}) };
}

const NOBODY_MAX = 20;

function textsAt(path: string, given: unknown): readonly string[] {
  if (!Array.isArray(given) || given.length > NOBODY_MAX) throw refuse(path, given, `a list of at most ${NOBODY_MAX} texts`);
  return given.map((text, at) => textAt(`${path}.${at}`, text));
}
