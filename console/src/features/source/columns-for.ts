import type { RecordField, RecordKind } from "./record-fields.ts";

/** By the path of a field, the column that fills it; a field that none fills is left out. */
export type ColumnsByPath = Readonly<Record<string, number>>;

/** The columns that a table's own header names: "says.rating", "rating" and "Rating" are the same; a name that fits two fields fits neither. */
export function columnsFor(fields: readonly RecordField[], header: readonly string[]): ColumnsByPath {
  const named = header.map(plain);
  const found: Record<string, number> = {};
  for (const { path } of fields) {
    const at = namesOf(path)
      .map((name) => named.indexOf(name))
      .find((index) => index !== -1);
    if (at !== undefined) found[path] = at;
  }
  return found;
}

/** "says.price.amountMinor" may be written so, or without "says". */
function namesOf(path: string): string[] {
  return [plain(path), plain(path.replace(/^says\./, ""))];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The fields that no column fills, though every record wants them. */
export function missingFields(fields: readonly RecordField[], columns: ColumnsByPath): readonly RecordField[] {
  return fields.filter(({ path, isRequired }) => isRequired && columns[path] === undefined);
}

/** The type of record that a table's header fits best: by how many of its fields it fills. */
export function kindFor(kinds: readonly RecordKind[], header: readonly string[]): RecordKind | undefined {
  const counted = kinds.map((kind) => {
    const columns = columnsFor(kind.fields, header);
    return { kind, fits: Object.keys(columns).length - missingFields(kind.fields, columns).length };
  });
  return counted.reduce<(typeof counted)[number] | undefined>(
    (best, each) => (best === undefined || each.fits > best.fits ? each : best),
    undefined,
  )?.kind;
}
