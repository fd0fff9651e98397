import type { Sql } from "../sql.ts";

/** An operator's finding as kept: its evidence is sealed under the subject's key by the row's id. Instants are UTC microseconds. */
export type VerificationRow = {
  readonly subject: string;
  readonly id: string;
  readonly operator: string;
  readonly proposedAt: number;
  readonly confirmedAt: number | null;
  readonly body: Buffer;
};

/** Keeps a finding that nobody has confirmed. */
export async function insertVerification(tx: Sql, row: Omit<VerificationRow, "confirmedAt">): Promise<void> {
  await tx`
    insert into verification (subject, id, operator, proposed_at, body)
    values (${row.subject}, ${row.id}, ${row.operator}, ${row.proposedAt}, ${row.body})`;
}

/** A finding, locked until the transaction ends. */
export async function lockVerification(tx: Sql, id: string): Promise<VerificationRow | undefined> {
  const [row] = await tx<VerificationRow>`
    select subject, id, operator, proposed_at as "proposedAt", confirmed_at as "confirmedAt", body from verification
    where id = ${id} for update`;
  return row;
}

/** A finding. */
export async function readVerification(sql: Sql, id: string): Promise<VerificationRow | undefined> {
  const [row] = await sql<VerificationRow>`
    select subject, id, operator, proposed_at as "proposedAt", confirmed_at as "confirmedAt", body from verification where id = ${id}`;
  return row;
}

/** A finding that waits, without what was seen. */
export type OpenVerification = Pick<VerificationRow, "subject" | "id" | "operator" | "proposedAt">;

/** Findings made since an instant that nobody has confirmed, the oldest first. */
export async function readOpenVerifications(
  sql: Sql,
  { since, limit }: { readonly since: number; readonly limit: number },
): Promise<OpenVerification[]> {
  return sql<OpenVerification>`
    select subject, id, operator, proposed_at as "proposedAt" from verification
    where confirmed_at is null and proposed_at > ${since} order by proposed_at, id limit ${limit}`;
}

/** How many there are of them. */
export async function countOpenVerifications(sql: Sql, { since }: { readonly since: number }): Promise<number> {
  const [row] = await sql<{
    open: number;
  }>`select count(*) as open from verification where confirmed_at is null and proposed_at > ${since}`;
  return row?.open ?? 0;
}

/** Marks a finding confirmed. */
export async function markConfirmed(
  tx: Sql,
  { subject, id, at }: { readonly subject: string; readonly id: string; readonly at: number },
): Promise<void> {
  await tx`update verification set confirmed_at = ${at} where subject = ${subject} and id = ${id}`;
}
