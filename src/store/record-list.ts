import type { RecordState, WithdrawalReason } from "../core/record/index.ts";
import { int2Array } from "./binary-array.ts";
import type { Sql } from "./sql.ts";

/** Which records of a subject somebody may see. Numbers are those of the store. */
export type RecordSight =
  | { readonly sees: "all" }
  | {
      readonly sees: "some";
      /** Of one's own: in every state. */
      readonly own: { readonly source: number; readonly registers: readonly number[] } | undefined;
      /** Open to all: without what was taken back. */
      readonly openRegisters: readonly number[];
    };

/** A page's place: `before` is the id of the last record of the page before. */
export type RecordPageRequest = {
  readonly subject: string;
  readonly sight: RecordSight;
  readonly before: string | undefined;
  /** This one alone. */
  readonly record?: string | undefined;
  readonly limit: number;
};

/** A record as it lies in the store, with the names of its register and source. Instants are UTC microseconds. */
export type RecordListRow = {
  readonly record: string;
  readonly register: string;
  readonly registerVersion: number;
  readonly source: string;
  readonly occurredAt: number;
  readonly knownAt: number;
  readonly recordedAt: number;
  readonly expiresAt: number;
  readonly isAdverse: boolean;
  readonly state: RecordState;
  readonly counts: readonly number[];
  readonly isSealed: boolean;
  readonly body: Buffer;
  readonly withdrawnAt: number | null;
  readonly reason: WithdrawalReason | null;
  readonly replacement: string | null;
};

/** A page of a subject's records, the last to come first. */
export async function readRecordPage(sql: Sql, { subject, sight, before, record, limit }: RecordPageRequest): Promise<RecordListRow[]> {
  const some = sight.sees === "some" ? sight : undefined;
  return sql<RecordListRow>`
    select r.record, g.name as register, g.version as "registerVersion", s.name as source, r.occurred_at as "occurredAt",
      r.known_at as "knownAt", r.recorded_at as "recordedAt", r.expires_at as "expiresAt", r.is_adverse as "isAdverse", r.state, r.counts,
      r.is_sealed as "isSealed", r.body, w.withdrawn_at as "withdrawnAt", w.reason, w.replacement
    from record r
    join register g on g.id = r.register
    join source s on s.id = r.source
    left join withdrawal w on w.subject = r.subject and w.record = r.record
    where r.subject = ${subject} and (${before ?? null}::uuid is null or r.record < ${before ?? null}::uuid)
      and (${record ?? null}::uuid is null or r.record = ${record ?? null}::uuid)
      and (${some === undefined}
        or (r.source = ${some?.own?.source ?? -1} and r.register = any(${int2Array(some?.own?.registers ?? [])}::smallint[]))
        or (r.state in ('live', 'superseded') and r.register = any(${int2Array(some?.openRegisters ?? [])}::smallint[])))
    order by r.record desc limit ${limit}`;
}
