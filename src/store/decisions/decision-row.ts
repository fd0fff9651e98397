import type { DecisionStatement } from "../../core/statement/index.ts";
import type { Sql } from "../sql.ts";

/** A decision as it is kept; what no law says is null. Instants are UTC microseconds. */
export type DecisionRow = Pick<DecisionStatement, "subject" | "subscriber" | "outcome" | "decidedBy" | "decidedAt"> & {
  readonly check: string;
  readonly statement: string;
  readonly reportedAt: number;
  readonly looks: number | null;
  readonly noticeBy: number | null;
  readonly freeFileUntil: number | null;
};

/** The decision on a check; undefined where none was reported. */
export async function readDecision(sql: Sql, { subject, check }: Pick<DecisionRow, "subject" | "check">): Promise<DecisionRow | undefined> {
  const rows = await sql<DecisionRow>`
    select subject, id as check, statement, subscriber, outcome, decided_by as "decidedBy", decided_at as "decidedAt",
      reported_at as "reportedAt", looks, notice_by as "noticeBy", free_file_until as "freeFileUntil"
    from decision where subject = ${subject} and id = ${check}`;
  return rows[0];
}

/** Keeps a decision on a check of which none was reported. The subject must be locked. */
export async function insertDecision(tx: Sql, row: DecisionRow): Promise<void> {
  await tx`
    insert into decision (subject, id, statement, subscriber, outcome, decided_by, decided_at, reported_at, looks, notice_by, free_file_until)
    values (${row.subject}, ${row.check}, ${row.statement}, ${row.subscriber}, ${row.outcome}, ${row.decidedBy}, ${row.decidedAt},
      ${row.reportedAt}, ${row.looks}, ${row.noticeBy}, ${row.freeFileUntil})`;
}
