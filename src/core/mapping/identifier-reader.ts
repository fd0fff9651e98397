import type { IdentifierFrom, MappedScheme, Mapping } from "./mapping.ts";
import { filledCell } from "./table.ts";

/** Schemes whose values are somebody's own: the table's name says whose. */
const OF_THE_TABLE: ReadonlySet<MappedScheme> = new Set(["account", "establishment", "agency", "licence"]);

type Read = { readonly value: string } | { readonly leftOut: string } | undefined;

/** Longer values are no names; an identifier of them would be refused one by one. */
const CHARS_MAX = 200;

/** Reads who is named in a cell, as `scheme:value`; whether the value fits its scheme is for the record parser to say. */
export function identifierReader(
  name: string,
  { column, as, country, nobody = [] }: IdentifierFrom,
  { table }: Mapping,
): (row: { readonly cell: (column: string) => string | undefined }) => Read {
  const prefix = OF_THE_TABLE.has(as) ? `${as}:${table}:` : country === undefined ? `${as}:` : `${as}:${country}:`;
  return ({ cell }) => {
    const text = filledCell(cell(column));
    if (text === undefined || nobody.includes(text)) return undefined;
    return text.length > CHARS_MAX ? { leftOut: `${name}_is_too_long_for_a_name` } : { value: prefix + text };
  };
}
