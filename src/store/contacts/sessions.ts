import type { WrappedKey } from "../keys/index.ts";
import type { Sql } from "../sql.ts";

/** A session as kept: never its token. `digest` is the SHA-256 of the token's secret, as hex; instants are UTC microseconds. */
export type OwnSessionRow = {
  readonly subject: string;
  readonly digest: string;
  readonly id: string;
  readonly representative: string | undefined;
  readonly openedAt: number;
  readonly endsAt: number;
  readonly name: Buffer;
};

/** Keeps a session, and forgets those of the subject that are over. */
export async function insertOwnSession(tx: Sql, row: OwnSessionRow): Promise<void> {
  await tx`delete from own_session where subject = ${row.subject} and ends_at <= ${row.openedAt}`;
  await tx`
    insert into own_session (subject, digest, id, representative, opened_at, used_at, ends_at, name)
    values (${row.subject}, decode(${row.digest}, 'hex'), ${row.id}, ${row.representative ?? null}, ${row.openedAt}, ${row.openedAt},
      ${row.endsAt}, ${row.name})`;
}

/** Which session, and that it was used at an instant: it holds if it was used after `idleSince` last. */
export type SessionUse = { readonly subject: string; readonly digest: string; readonly at: number; readonly idleSince: number };

/** A session in use, with the key that opens its name. */
export type UsedSession = Pick<OwnSessionRow, "id" | "name" | "endsAt"> & { readonly isRepresentative: boolean } & WrappedKey;

/** Notes that a session is used; undefined where it is over, was ended, or its subject's key is gone. */
export async function touchOwnSession(sql: Sql, { subject, digest, at, idleSince }: SessionUse): Promise<UsedSession | undefined> {
  const [row] = await sql<UsedSession>`
    update own_session s set used_at = greatest(s.used_at, ${at}::bigint) from subject_key k
    where s.subject = ${subject} and s.digest = decode(${digest}, 'hex') and k.subject = s.subject and s.used_at > ${idleSince}
      and s.ends_at > ${at}
    returning s.id, s.name, s.ends_at as "endsAt", s.representative is not null as "isRepresentative", k.key_version as "keyVersion", k.wrapped`;
  return row;
}

/** Ends a session by its id. */
export async function deleteOwnSession(sql: Sql, { subject, id }: { readonly subject: string; readonly id: string }): Promise<void> {
  await sql`delete from own_session where subject = ${subject} and id = ${id}`;
}

/** Ends every session of a subject. */
export async function deleteOwnSessions(sql: Sql, subject: string): Promise<void> {
  await sql`delete from own_session where subject = ${subject}`;
}
