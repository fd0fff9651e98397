/** Tables of people's own: guessing what their columns mean, and turning their rows into records of a pack's record types. Pure. */
export { type ColumnNotRead, type Guess, type GuessedPart, guessMapping, type PartName } from "./guess/index.ts";
export { columnsOf } from "./mapped-columns.ts";
export type { Mapping } from "./mapping.ts";
export { parseMapping } from "./parse-mapping.ts";
export { type MappedRows, recordsFromTable, type TableReader } from "./records-from-table.ts";
export type { TableRows, TableSample } from "./table.ts";
