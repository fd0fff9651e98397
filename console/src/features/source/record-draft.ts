import type { RecordField, RecordKind } from "./record-fields.ts";
import { recordOfRow, type SentRecord } from "./record-of-row.ts";
import { saidText } from "./said-text.ts";
import type { Contested } from "./use-disputes.ts";

/** The right record while it is being written: its texts by the paths of its fields. */
export type RecordDraft = {
  readonly register: string;
  readonly type: string;
  readonly values: Readonly<Record<string, string>>;
};

/** So private identifiers are told: what is masked has to be written anew. */
const MASKED = /•••/;

/** Begins as the contested record was, but for its reference, which has to be another, and for what is masked. */
export function draftOf({ record, identifiers, kind }: Contested): RecordDraft {
  if (record === null) return { register: "", type: "", values: {} };
  const says = Object.entries(record.says).flatMap(([name, value]) => valuesOf(name, value));
  const [subject = ""] = identifiers;
  const values = {
    reference: `${record.reference ?? ""}-corrected`,
    subject: MASKED.test(subject) ? "" : subject,
    kind,
    occurredAt: timeOf(record),
    ...Object.fromEntries(says),
  };
  return { register: record.register.replace(/@\d+$/, ""), type: record.type, values };
}

function valuesOf(name: string, value: unknown): [string, string][] {
  if (typeof value === "object" && value !== null && "amountMinor" in value && "currency" in value) {
    return [
      [`says.${name}.amountMinor`, String(value.amountMinor)],
      [`says.${name}.currency`, String(value.currency)],
    ];
  }
  const text = saidText(value);
  return [[`says.${name}`, MASKED.test(text) ? "" : text]];
}

const CHARS = { day: 10, month: 7, year: 4 } as const;
const HALF_DAY_MS = 43_200_000;

/** As exactly as it was known: a day counts from its end, and was written as a day. */
function timeOf({ occurredAt, precision }: NonNullable<Contested["record"]>): string {
  if (precision === "instant") return occurredAt;
  return new Date(Date.parse(occurredAt) - HALF_DAY_MS).toISOString().slice(0, CHARS[precision]);
}

/** The record as it is sent, by the fields that its register declares. */
export function recordOfDraft({ register, type, values }: RecordDraft, fields: readonly RecordField[]): SentRecord {
  const columns = Object.fromEntries(fields.map(({ path }, at) => [path, at]));
  const row = fields.map(({ path }) => values[path] ?? "");
  return recordOfRow({ register, type, fields }, columns, row);
}

/** The fields of a draft's type of record. */
export function fieldsOf(kinds: readonly RecordKind[], { register, type }: RecordDraft): readonly RecordField[] {
  return kinds.find((kind) => kind.register === register && kind.type === type)?.fields ?? [];
}
