import type { RecordState, WithdrawalReason } from "../../core/record/index.ts";
import type { StatementKind } from "../../core/statement/index.ts";
import { uuidArray } from "../binary-array.ts";
import { raw, type Sql } from "../sql.ts";

/** What is wanted: everything of these subjects, so many rows of each kind at most. */
export type ReportRequest = { readonly subjects: readonly string[]; readonly limit: number };

/** A record with what a report tells of it. Instants are UTC microseconds, digests hex. */
export type ReportRecordRow = {
  readonly subject: string;
  readonly record: string;
  readonly register: string;
  readonly registerVersion: number;
  readonly source: string;
  readonly state: RecordState;
  readonly occurredAt: number;
  readonly knownAt: number;
  readonly recordedAt: number;
  readonly expiresAt: number;
  readonly month: number;
  readonly isAdverse: boolean;
  readonly counts: readonly number[];
  readonly slot: string | null;
  readonly content: string;
  readonly isSealed: boolean;
  readonly body: Buffer;
  readonly withdrawnAt: number | null;
  readonly reason: WithdrawalReason | null;
  readonly replacement: string | null;
};

/** A check, sealed; without a body where it was erased or its time was up. */
export type ReportCheckRow = { readonly subject: string; readonly id: string; readonly body: Buffer | null };

/** A statement that is neither record nor check; without a body where it was erased. */
export type ReportDeedRow = ReportCheckRow & { readonly kind: StatementKind; readonly madeAt: number };

/** The records of some subjects, the last to happen first. */
export async function readReportRecords(sql: Sql, { subjects, limit }: ReportRequest): Promise<ReportRecordRow[]> {
  return sql<ReportRecordRow>`
    select r.subject, r.record, g.name as register, g.version as "registerVersion", s.name as source, r.state, r.occurred_at as "occurredAt",
      r.known_at as "knownAt", r.recorded_at as "recordedAt", r.expires_at as "expiresAt", r.month, r.is_adverse as "isAdverse", r.counts,
      encode(r.slot, 'hex') as slot, encode(r.content, 'hex') as content, r.is_sealed as "isSealed", r.body,
      w.withdrawn_at as "withdrawnAt", w.reason, w.replacement
    from record r
    join register g on g.id = r.register
    join source s on s.id = r.source
    left join withdrawal w on w.subject = r.subject and w.record = r.record
    where r.subject = any(${uuidArray(subjects)}::uuid[])
    order by r.occurred_at desc, r.record desc limit ${raw(String(limit))}`;
}

/** The checks of some subjects, the last first. */
export async function readReportChecks(sql: Sql, { subjects, limit }: ReportRequest): Promise<ReportCheckRow[]> {
  return sql<ReportCheckRow>`
    select subject, id, body from subject_check where subject = any(${uuidArray(subjects)}::uuid[])
    order by asked_at desc, id desc limit ${raw(String(limit))}`;
}

/** The other statements about some subjects, the last first; what was stated in one moment in the order of the log, as far as it is in it. */
export async function readReportDeeds(sql: Sql, { subjects, limit }: ReportRequest): Promise<ReportDeedRow[]> {
  return sql<ReportDeedRow>`
    select s.subject, s.id, s.kind, s.made_at as "madeAt", s.body from statement s
    left join leaf w on w.statement = s.id and w.subject = s.subject
    where s.subject = any(${uuidArray(subjects)}::uuid[])
    order by s.made_at desc, w.epoch desc nulls first, w.n desc nulls first, s.id desc limit ${raw(String(limit))}`;
}

/** How many records and checks of some subjects were destroyed: erased, or their time was up. */
export async function countDestroyed(sql: Sql, subjects: readonly string[]): Promise<{ records: number; checks: number }> {
  const [row] = await sql<{ records: number; checks: number }>`
    select count(*) filter (where of = 'record') as records, count(*) filter (where of = 'check') as checks
    from erasure where subject = any(${uuidArray(subjects)}::uuid[])`;
  return row ?? { records: 0, checks: 0 };
}
