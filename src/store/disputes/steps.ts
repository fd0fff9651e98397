import { int2Array, uuidArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** A place in a dispute: the statement that is its step of that number, counted from 0. */
export type StepPlace = { readonly number: number; readonly statement: string };

/** Keeps in which order statements are the steps of a dispute. */
export async function insertSteps(
  tx: Sql,
  { subject, dispute }: { readonly subject: string; readonly dispute: string },
  steps: readonly StepPlace[],
): Promise<void> {
  await tx`
    insert into dispute_step (subject, dispute, number, statement)
    select ${subject}, ${dispute}, n, s from unnest(${int2Array(steps.map(({ number }) => number))}::smallint[],
      ${uuidArray(steps.map(({ statement }) => statement))}::uuid[]) as w (n, s)`;
}

/** A step as its statement keeps it: sealed under the subject's key by the statement's id; null where it was erased. */
export type StepRow = StepPlace & { readonly subject: string; readonly dispute: string; readonly body: Buffer | null };

/** The steps of disputes, each dispute's in their order. */
export async function readSteps(sql: Sql, disputes: readonly { readonly subject: string; readonly id: string }[]): Promise<StepRow[]> {
  if (disputes.length === 0) return [];
  return sql<StepRow>`
    select t.subject, t.dispute, t.number, t.statement, s.body
    from unnest(${uuidArray(disputes.map(({ subject }) => subject))}::uuid[], ${uuidArray(disputes.map(({ id }) => id))}::uuid[])
      as w (subject, id)
    join dispute_step t on t.subject = w.subject and t.dispute = w.id
    join statement s on s.subject = t.subject and s.id = t.statement
    order by t.subject, t.dispute, t.number`;
}

/** The dispute of which a statement is a step or evidence, with its state; undefined where it is neither. */
export async function disputeOfStatement(
  sql: Sql,
  { subject, statement }: { readonly subject: string; readonly statement: string },
): Promise<{ readonly dispute: string } | undefined> {
  const rows = await sql<{ dispute: string }>`
    select dispute from dispute_step where subject = ${subject} and statement = ${statement}
    union all select dispute from dispute_evidence where subject = ${subject} and id = ${statement}`;
  return rows[0];
}
