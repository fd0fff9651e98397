import type { Sql } from "../sql.ts";

/** A code as kept: its digest (hex) alone. Instants are UTC microseconds. */
export type CodeRow = {
  readonly digest: string;
  readonly endsAt: number;
  readonly tries: number;
  readonly way: "code" | "verification";
};

/** Whose code it is: the subject, and who of it (or which of its contacts) may show it. */
export type CodePlace = { readonly subject: string; readonly holder: string };

/** Keeps a code in the place of an earlier one. */
export async function keepCode(
  tx: Sql,
  { subject, holder }: CodePlace,
  row: Omit<CodeRow, "tries"> & { readonly madeAt: number },
): Promise<void> {
  await tx`
    insert into one_time_code (subject, holder, digest, made_at, ends_at, tries, way)
    values (${subject}, ${holder}, decode(${row.digest}, 'hex'), ${row.madeAt}, ${row.endsAt}, 0, ${row.way})
    on conflict (subject, holder) do update
    set digest = excluded.digest, made_at = excluded.made_at, ends_at = excluded.ends_at, tries = 0, way = excluded.way`;
}

/** The code that is out, locked: two tries at once are two tries. */
export async function lockCode(tx: Sql, { subject, holder }: CodePlace): Promise<CodeRow | undefined> {
  const [row] = await tx<CodeRow>`
    select encode(digest, 'hex') as digest, ends_at as "endsAt", tries, way from one_time_code
    where subject = ${subject} and holder = ${holder} for update`;
  return row;
}

/** Counts a wrong try. */
export async function countCodeTry(tx: Sql, { subject, holder }: CodePlace): Promise<void> {
  await tx`update one_time_code set tries = tries + 1 where subject = ${subject} and holder = ${holder}`;
}

/** Takes a code away: it was used. */
export async function deleteCode(tx: Sql, { subject, holder }: CodePlace): Promise<void> {
  await tx`delete from one_time_code where subject = ${subject} and holder = ${holder}`;
}
