import type { SaysValue, SubjectKind } from "../../core/law/index.ts";
import { type CountedRecord, effectsOf, type ReportedRecord, type StandingNow } from "../../core/report/index.ts";
import type { Precision } from "../../lib/index.ts";
import type { ReportRecordRow } from "../../store/report/index.ts";
import type { Installation } from "../installation.ts";
import { toldFields } from "../list-records.ts";
import { endsAt } from "./ends-at.ts";
import type { SealedRow } from "./sealed-rows.ts";

/** Canonical content, as far as a report tells it. */
type Content = {
  readonly type: string;
  readonly reference: string;
  readonly precision: Precision;
  readonly says: Readonly<Record<string, SaysValue>>;
};

type Telling = {
  readonly kind: SubjectKind;
  readonly standings: readonly StandingNow[];
  readonly open: (row: SealedRow) => string | undefined;
};

/** Records in the words of their registers, each with what it adds to the standings as they are now. */
export function recordsOf(
  { config, registers }: Pick<Installation, "config" | "registers">,
  rows: readonly ReportRecordRow[],
  { kind, standings, open }: Telling,
): ReportedRecord[] {
  const counted = rows.map((row): CountedRecord => ({ ...row, slot: row.slot ?? undefined }));
  const effectOf = effectsOf(standings, counted);
  const names = new Set(rows.map(({ register }) => register));
  const endOf = new Map([...names].map((name) => [name, endsAt(config, registers.get(name)?.register, kind)]));
  return rows.map((row, i) => {
    const content = JSON.parse(open({ ...row, id: row.record }) ?? "{}") as Content;
    const fields = registers.get(row.register)?.register.records[content.type]?.says ?? {};
    const one = counted[i];
    const { subject, record, register, registerVersion, source, state, occurredAt, knownAt, recordedAt, isAdverse } = row;
    return {
      ...{ subject, record, register, registerVersion, source, state, occurredAt, knownAt, recordedAt, isAdverse },
      expiresAt: endOf.get(register)?.(row) ?? row.expiresAt,
      type: content.type,
      reference: content.reference,
      precision: content.precision,
      says: toldFields(content.says, fields, true),
      takenBack: takenBack(row),
      effects: one === undefined ? [] : effectOf(one),
    };
  });
}

function takenBack({ withdrawnAt, reason, replacement }: ReportRecordRow): ReportedRecord["takenBack"] {
  return withdrawnAt === null ? undefined : { at: withdrawnAt, reason: reason ?? undefined, replacement: replacement ?? undefined };
}
