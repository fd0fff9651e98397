import { hash } from "node:crypto";
import { parseInstant } from "../../lib/index.ts";
import type { Pack, RecordType } from "../law/index.ts";
import type { RecordInput } from "../record/index.ts";
import { readDate } from "./dates/index.ts";
import { identifierReader } from "./identifier-reader.ts";
import { assertColumns, columnsOf } from "./mapped-columns.ts";
import type { DateFrom, Mapping, RecordFrom } from "./mapping.ts";
import { filledCell, type TableRows } from "./table.ts";
import { type ReadValue, type Row, type ValueReader, valueReader } from "./value-reader.ts";

/**
 * The records of some rows of a table. `lines[i]` is the line of the row that made `records[i]`; `leftOut` counts rows that make no record,
 * by reason: `subject_is_empty`, `occurredAt_is_no_date`, `deal_has_no_outcome`, `outcome_is_not_known_yet`, ...
 */
export type MappedRows = {
  readonly records: readonly RecordInput[];
  readonly lines: readonly number[];
  readonly leftOut: Readonly<Record<string, number>>;
};

/** Turns rows into records, part by part; it remembers rows without a number of their own, to tell equal ones apart. */
export type TableReader = (rows: TableRows) => MappedRows;

/**
 * The reader of a table under a mapping, for a whole table from its first part to its last. Throws `mapping_malformed` when the table lacks
 * a column, naming those it has. What a row says wrongly is no error: the row is counted in `leftOut`, or refused by the record parser.
 */
export function recordsFromTable(mapping: Mapping, pack: Pack): TableReader {
  const read = rowReader(mapping, pack);
  return ({ columns, rows, lines }) => {
    assertColumns(mapping, columns);
    const records: RecordInput[] = [];
    const places: number[] = [];
    const leftOut: Record<string, number> = {};
    const at = new Map(columns.map((name, index) => [name, index]));
    rows.forEach((cells, row) => {
      const found = read((column) => cells[at.get(column) ?? -1]);
      if (typeof found === "string") {
        leftOut[found] = (leftOut[found] ?? 0) + 1;
        return;
      }
      records.push(...found);
      places.push(...found.map(() => lines[row] ?? 0));
    });
    return { records, lines: places, leftOut };
  };
}

type Cell = Row["cell"];

/** What all records of a row have in common. */
type Envelope = Pick<RecordInput, "subject" | "occurredAt" | "knownAt"> & { readonly reference: string };

/** The records a row makes, or the reason why it makes none. */
function rowReader(mapping: Mapping, pack: Pack): (cell: Cell) => readonly RecordInput[] | string {
  const envelopeOf = envelopeReader(mapping);
  const readers = Object.entries(mapping.records).map(([type, from]) => recordReader({ mapping, pack, type, from }));
  return (cell) => {
    const envelope = envelopeOf(cell);
    if (typeof envelope === "string") return envelope;
    const made = readers.map((reader) => reader(cell, envelope));
    const records = made.filter((record) => typeof record !== "string");
    return records.length > 0 ? records : (made.find((record) => typeof record === "string") ?? "row_says_nothing");
  };
}

function envelopeReader(mapping: Mapping): (cell: Cell) => Envelope | string {
  const { zone = "UTC" } = mapping;
  const subjectOf = identifierReader("subject", mapping.subject, mapping);
  const referenceOf = referenceReader(mapping);
  const until = mapping.until === undefined ? Infinity : parseInstant(mapping.until, { zone }).micros;
  const dateIn = (cell: Cell, { column, dates, wholeDay }: DateFrom) => {
    const text = filledCell(cell(column));
    return text === undefined ? undefined : (readDate(text, { format: dates, zone, isWholeDay: wholeDay === true }) ?? "no_date");
  };
  return (cell) => {
    const subject = subjectOf({ cell });
    if (subject === undefined) return "subject_is_empty";
    if ("leftOut" in subject) return subject.leftOut;
    const occurred = dateIn(cell, mapping.occurredAt);
    if (occurred === undefined) return "occurredAt_is_empty";
    if (occurred === "no_date") return "occurredAt_is_no_date";
    const found = (mapping.knownAt ?? []).map((from) => dateIn(cell, from)).filter((date) => date !== undefined && date !== "no_date");
    const known = found.reduce((first, date) => (date.micros < first.micros ? date : first), found[0] ?? occurred);
    if (known.micros > until) return "outcome_is_not_known_yet";
    const base = { subject: subject.value, occurredAt: occurred.text, reference: referenceOf(cell) };
    return known.micros > occurred.micros ? { ...base, knownAt: known.text } : base;
  };
}

type RecordQuestion = { readonly mapping: Mapping; readonly pack: Pack; readonly type: string; readonly from: RecordFrom };

function recordReader({ mapping, pack, type, from }: RecordQuestion): (cell: Cell, envelope: Envelope) => RecordInput | string {
  const { register, declared } = declaredType(pack, type);
  const fields = Object.entries(declared.says).map(([name, field]): [string, ValueReader, boolean] => {
    const source = from.says[name];
    return [name, source === undefined ? () => undefined : valueReader({ name, field, from: source, mapping }), field.optional === true];
  });
  return (cell, { reference, ...envelope }) => {
    const says: Record<string, unknown> = {};
    for (const [name, read, isOptional] of fields) {
      const value: ReadValue = read({ cell, reference });
      if (value === undefined && !isOptional) return `${name}_is_empty`;
      if (value === undefined) continue;
      if ("leftOut" in value) return value.leftOut;
      says[name] = value.value;
    }
    return { register, type, reference: `${type}-${reference}`, ...envelope, says };
  };
}

function declaredType(pack: Pack, type: string): { readonly register: string; readonly declared: RecordType } {
  const register = pack.registers.find(({ records }) => Object.hasOwn(records, type));
  const declared = register?.records[type];
  if (register === undefined || declared === undefined) throw new RangeError(`the pack ${pack.name} declares no ${type}`);
  return { register: register.name, declared };
}

/** Hex digits that tell rows apart: 96 bits. */
const DIGEST_CHARS = 24;

/**
 * Without a number of its own a row is "the second of those that say this", which stays true in whatever order the table comes. A digest,
 * since the cells may be private and a reference is not. Holds an entry for each different row.
 */
function referenceReader(mapping: Mapping): (cell: Cell) => string {
  const { reference } = mapping;
  const columns = columnsOf(mapping);
  const seen = new Map<string, number>();
  return (cell) => {
    const own = reference === undefined ? undefined : filledCell(cell(reference.column));
    if (own !== undefined) return own;
    const digest = hash("sha256", JSON.stringify(columns.map((column) => cell(column)))).slice(0, DIGEST_CHARS);
    const nth = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, nth);
    return `row-${digest}-${nth}`;
  };
}
