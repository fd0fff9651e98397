import type { ColumnsByPath } from "./columns-for.ts";
import type { RecordKind } from "./record-fields.ts";

/** A record as it is sent; the server parses it against its register. */
export type SentRecord = Readonly<Record<string, unknown>>;

const INTEGER = /^[+-]?\d{1,15}$/;

/**
 * One row of a table as a record. An empty cell is nothing; a whole number is one where the field wants one. Whatever does not fit is sent as it stands:
 * the server says what it wanted instead.
 */
export function recordOfRow({ register, type, fields }: RecordKind, columns: ColumnsByPath, row: readonly string[]): SentRecord {
  const record: Record<string, unknown> = { register, type };
  const says: Record<string, unknown> = {};
  for (const { path, isInteger } of fields) {
    const at = columns[path];
    const text = at === undefined ? "" : (row[at] ?? "").trim();
    if (text === "") continue;
    const value = isInteger && INTEGER.test(text) ? Number(text) : text;
    const [first = "", name, part] = path.split(".");
    if (name === undefined) record[first] = value;
    else if (part === undefined) says[name] = value;
    else says[name] = { ...partsOf(says[name]), [part]: value };
  }
  return { ...record, says };
}

function partsOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
