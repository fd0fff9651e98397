import type { Sql } from "../sql.ts";

/** An operator's signature under a change: a signed note, and the statement that says so. */
export type LawSignature = { readonly operator: string; readonly note: string; readonly signedAt: number; readonly statement: string };

/** A widening that was proposed: digests of the law before and after, and the text of the latter. Instants in UTC microseconds. */
export type LawChangeRow = {
  readonly change: string;
  readonly before: string;
  readonly after: string;
  readonly declaration: string;
  readonly proposedAt: number;
  readonly proposedBy: string;
  /** The first microsecond in which it may be in force; undefined until as many have signed as must. */
  readonly effectiveAt: number | undefined;
  readonly signatures: readonly LawSignature[];
};

type Proposed = Omit<LawChangeRow, "effectiveAt" | "signatures">;

/** Keeps a change that was proposed. */
export async function insertLawChange(tx: Sql, row: Proposed): Promise<void> {
  await tx`
    insert into law_change (change, before, after, declaration, proposed_at, proposed_by)
    values (${row.change}, ${row.before}, ${row.after}, ${row.declaration}, ${row.proposedAt}, ${row.proposedBy})`;
}

type Signed = LawSignature & { readonly change: string; readonly effectiveAt: number | undefined };

/** Keeps a signature, and from when the change may be in force where it was the last that was wanted. */
export async function insertLawSignature(tx: Sql, { change, effectiveAt, operator, note, signedAt, statement }: Signed): Promise<void> {
  await tx`
    insert into law_signature (change, operator, note, signed_at, statement)
    values (${change}, ${operator}, ${note}, ${signedAt}, ${statement})`;
  if (effectiveAt !== undefined) {
    await tx`update law_change set effective_at = ${effectiveAt} where change = ${change} and effective_at is null`;
  }
}

type Ended = { readonly change: string; readonly outcome: "withdrawn" | "in_force"; readonly at: number };

/** Ends a change: it waits no longer. */
export async function endLawChange(tx: Sql, { change, outcome, at }: Ended): Promise<void> {
  await tx`update law_change set outcome = ${outcome}, ended_at = ${at} where change = ${change} and outcome is null`;
}

type Row = Proposed & { readonly effectiveAt: number | null };

/** The changes that wait, in the order in which they were proposed. */
export async function readPendingLawChanges(sql: Sql): Promise<LawChangeRow[]> {
  const rows = await sql<Row>`
    select change, before, after, declaration, proposed_at as "proposedAt", proposed_by as "proposedBy", effective_at as "effectiveAt"
    from law_change where outcome is null order by change`;
  const signatures = await sql<LawSignature & { change: string }>`
    select s.change, s.operator, s.note, s.signed_at as "signedAt", s.statement
    from law_signature s join law_change c on c.change = s.change where c.outcome is null order by s.signed_at, s.operator`;
  return rows.map(({ effectiveAt, ...row }) => ({
    ...row,
    effectiveAt: effectiveAt ?? undefined,
    signatures: signatures.filter(({ change }) => change === row.change).map(({ change: _, ...signature }) => signature),
  }));
}
