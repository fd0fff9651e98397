import { CredenceError } from "../../errors.ts";
import type { Mapping, ValueFrom } from "./mapping.ts";

/** The columns that a mapping reads, each once, in the order of the mapping. */
export function columnsOf(mapping: Mapping): readonly string[] {
  return [...new Set(placesOf(mapping).map(({ column }) => column))];
}

/** Throws `mapping_malformed` unless the table has every column that the mapping reads. */
export function assertColumns(mapping: Mapping, columns: readonly string[]): void {
  const missing = placesOf(mapping).find(({ column }) => !columns.includes(column));
  if (missing === undefined) return;
  const known = columns.map((column) => JSON.stringify(column.slice(0, SHOWN_CHARS_MAX))).slice(0, SHOWN_COLUMNS_MAX);
  throw new CredenceError(
    "mapping_malformed",
    `${missing.path} is ${JSON.stringify(missing.column)}, which the table lacks; wanted one of ${known.join(", ")}`,
    {
      details: { path: missing.path, seen: missing.column, wanted: columns.slice(0, SHOWN_COLUMNS_MAX) },
    },
  );
}

const SHOWN_CHARS_MAX = 40;
const SHOWN_COLUMNS_MAX = 60;

type ColumnPlace = { readonly path: string; readonly column: string };

function placesOf({ subject, reference, occurredAt, knownAt = [], records }: Mapping): readonly ColumnPlace[] {
  const values = Object.entries(records).flatMap(([type, { says }]) =>
    Object.entries(says).flatMap(([name, from]) => {
      const column = columnOf(from);
      return column === undefined ? [] : [{ path: `records.${type}.says.${name}`, column }];
    }),
  );
  return [
    { path: "subject.column", column: subject.column },
    ...(reference === undefined ? [] : [{ path: "reference.column", column: reference.column }]),
    { path: "occurredAt.column", column: occurredAt.column },
    ...knownAt.map(({ column }, at) => ({ path: `knownAt.${at}.column`, column })),
    ...values,
  ];
}

function columnOf(from: ValueFrom): string | undefined {
  if ("column" in from) return from.column;
  return "filled" in from ? from.filled : undefined;
}
