import type { Sql } from "../sql.ts";

/** How often somebody was tried for, under the name that was given. Instants are UTC microseconds. */
export type PauseRow = {
  /** Wrong codes since the last pause. */
  readonly tries: number;
  readonly pauses: number;
  readonly pausedUntil: number;
  /** When a code was last asked for. */
  readonly askedAt: number;
};

/** The row of a name (its digest, hex), locked until the transaction ends; made where there is none. Rows unchanged since `staleAt` go. */
export async function lockPause(
  tx: Sql,
  digest: string,
  { at, staleAt }: { readonly at: number; readonly staleAt: number },
): Promise<PauseRow> {
  await tx`delete from sign_in_pause where changed_at < ${staleAt}`;
  const [row] = await tx<PauseRow>`
    insert into sign_in_pause (digest, tries, pauses, paused_until, asked_at, changed_at)
    values (decode(${digest}, 'hex'), 0, 0, 0, 0, ${at})
    on conflict (digest) do update set changed_at = excluded.changed_at
    returning tries, pauses, paused_until as "pausedUntil", asked_at as "askedAt"`;
  return row ?? { tries: 0, pauses: 0, pausedUntil: 0, askedAt: 0 };
}

/** Writes what became of a locked row. */
export async function keepPause(tx: Sql, digest: string, { tries, pauses, pausedUntil, askedAt }: PauseRow): Promise<void> {
  await tx`
    update sign_in_pause set tries = ${tries}, pauses = ${pauses}, paused_until = ${pausedUntil}, asked_at = ${askedAt}
    where digest = decode(${digest}, 'hex')`;
}
