import type { Sql } from "../sql.ts";

/** What an operator may have done. */
export type JobKind = "doctor" | "import" | "simulate" | "train";

/** A job that is over. `document` is JSON: what came of it, or `{code, message}` of its failure. Instants are UTC microseconds. */
export type JobRow = {
  readonly id: string;
  readonly kind: JobKind;
  readonly about: string;
  readonly operator: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly outcome: "done" | "failed" | "stopped";
  readonly document: string;
};

/** More than anybody looks back on; a candidate that is older is trained again. */
const JOBS_KEPT_MAX = 200;

/** Keeps a job that is over, and lets go of those that are too many. */
export async function insertJob(tx: Sql, row: JobRow): Promise<void> {
  await tx`
    insert into job (id, kind, about, operator, started_at, ended_at, outcome, document)
    values (${row.id}, ${row.kind}, ${row.about}, ${row.operator}, ${row.startedAt}, ${row.endedAt}, ${row.outcome}, ${row.document})`;
  await tx`delete from job where id in (select id from job order by ended_at desc, id desc offset ${JOBS_KEPT_MAX})`;
}

/** The last jobs that are over, the latest first. */
export async function readJobs(sql: Sql, limit: number): Promise<JobRow[]> {
  return sql<JobRow>`
    select id, kind, about, operator, started_at as "startedAt", ended_at as "endedAt", outcome, document
    from job order by ended_at desc, id desc limit ${limit}`;
}

/** A job that is over. */
export async function readJob(sql: Sql, id: string): Promise<JobRow | undefined> {
  const [row] = await sql<JobRow>`
    select id, kind, about, operator, started_at as "startedAt", ended_at as "endedAt", outcome, document from job where id = ${id}`;
  return row;
}

/** The last training of each series that came to an end. */
export async function readLastTrainings(sql: Sql): Promise<JobRow[]> {
  return sql<JobRow>`
    select distinct on (about) id, kind, about, operator, started_at as "startedAt", ended_at as "endedAt", outcome, document
    from job where kind = 'train' and outcome = 'done' order by about, ended_at desc, id desc`;
}
