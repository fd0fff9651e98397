import { textArray } from "../binary-array.ts";
import type { WrappedKey } from "../keys/index.ts";
import { raw, type Sql } from "../sql.ts";

/** A notice to be sent now. `body` is its statement, sealed under the subject's key; null: it, or the key, was erased since. */
export type DueNotice = {
  readonly subject: string;
  readonly id: string;
  readonly queuedAt: number;
  readonly tries: number;
  readonly key: WrappedKey | null;
  readonly body: Buffer | null;
  /** What the statement must not say, sealed by an id of its own. */
  readonly secretId: string | null;
  readonly secret: Buffer | null;
};

/** The lanes in which a notice is due at an instant, but for some. One look into an index for each lane, however much waits in it. */
export async function readDueLanes(
  sql: Sql,
  { now, except }: { readonly now: number; readonly except: readonly string[] },
): Promise<string[]> {
  const rows = await sql<{ lane: string }>`
    with recursive lanes as (
      select min(lane) as lane from notice where due_at is not null
      union all
      select (select min(n.lane) from notice n where n.due_at is not null and n.lane > l.lane) from lanes l where l.lane is not null
    )
    select lane from lanes l where lane is not null and not lane = any(${textArray(except)}::text[])
      and exists (select from notice n where n.lane = l.lane and n.due_at <= ${now})`;
  return rows.map(({ lane }) => lane);
}

/** Which notices are taken, and until when nobody else takes them. */
export type Claim = { readonly lane: string; readonly now: number; readonly until: number; readonly limit: number };

/** Takes the notices of a lane that have been due for longest. Whoever dies over them leaves them due again at `until`. */
export async function claimNotices(sql: Sql, { lane, now, until, limit }: Claim): Promise<DueNotice[]> {
  const rows = await sql<Omit<DueNotice, "key"> & { keyVersion: number | null; wrapped: Buffer | null }>`
    with due as (
      select subject, id from notice where lane = ${lane} and due_at <= ${now} order by due_at limit ${raw(String(limit))} for update skip locked
    ), taken as (
      update notice n set due_at = ${until} from due d where n.subject = d.subject and n.id = d.id
      returning n.subject, n.id, n.queued_at, n.tries, n.secret_id, n.secret
    )
    select t.subject, t.id, t.queued_at as "queuedAt", t.tries, t.secret_id as "secretId", t.secret, s.body,
      k.key_version as "keyVersion", k.wrapped
    from taken t left join subject_key k on k.subject = t.subject left join statement s on s.subject = t.subject and s.id = t.id
    order by t.queued_at, t.id`;
  return rows.map(({ keyVersion, wrapped, ...row }) => ({
    ...row,
    key: keyVersion === null || wrapped === null ? null : { keyVersion, wrapped },
  }));
}
