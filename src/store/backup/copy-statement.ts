import { type Fragment, raw } from "../sql.ts";
import type { BackupTable } from "./header.ts";

/** COPY of a table's columns, by name, in binary: the one format that gives every value back to the bit. */
export function copyStatement({ name, columns }: BackupTable, direction: "to stdout" | "from stdin"): Fragment {
  return raw(`copy "${name}" (${columns.map(([column]) => `"${column}"`).join(", ")}) ${direction} (format binary)`);
}
