import { readChunks } from "../cursor.ts";
import { type Pool, part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/**
 * Erased statements of which something is left, or that came back; statements that are gone, and nothing says that they were erased; erasures that
 * no statement tells of, unless the subject's key is gone. Of an erased record the reference stays, without the digest of its content.
 */
export async function erasureFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'erased record still there' as fault, e.subject, e.statement from erasure e
      where exists (select from record r where r.subject = e.subject and r.record = e.statement)
      union all
      select 'withdrawal of an erased record', e.subject, e.statement from erasure e
      where exists (select from withdrawal w where w.subject = e.subject and w.record = e.statement)
      union all
      select 'erased check still there', e.subject, e.statement from erasure e
      join subject_check c on c.subject = e.subject and c.id = e.statement where c.body is not null or c.salt is not null
      union all
      select 'erased statement still there', e.subject, e.statement from erasure e
      join statement s on s.subject = e.subject and s.id = e.statement where s.body is not null or s.salt is not null
      union all
      select 'erased record with its content, or without its reference', subject, statement from (
        select subject, statement from erasure where of = 'record'
        except select subject, record from reference where content = ''::bytea
      ) as f
      union all
      select 'gone, and not erased', c.subject, c.id from subject_check c
      where c.body is null and not exists (select from erasure e where e.subject = c.subject and e.statement = c.id)
      union all
      select 'gone, and not erased', s.subject, s.id from statement s
      where (s.body is null or s.salt is null) and not exists (select from erasure e where e.subject = s.subject and e.statement = s.id)
      union all
      select 'erasure that no statement tells of', e.subject, e.statement from erasure e
      where not exists (select from statement s where s.subject = e.subject and s.id = e.erasure and s.kind in ('erasure', 'expiry', 'renewed_check', 'repair') and s.body is not null)
        and exists (select from subject_key k where k.subject = e.subject)
      union all
      select 'erased at a version its subject never had', e.subject, e.statement from erasure e
      where not exists (select from subject s where s.subject = e.subject and s.version >= e.version)
        or e.came > e.went or e.went > e.version`,
  );
}

type Erased = { readonly subject: string; readonly statement: string };

/**
 * Hands on what the store says was erased, but for what ends again by itself after a restore: what expired in its time, and checks that are renewed
 * when a record of theirs is erased again.
 */
export async function readErased(pool: Pool, take: (rows: Erased[]) => Promise<void>): Promise<void> {
  await readChunks(
    pool,
    {
      name: "erased",
      query: part`
    select e.subject, e.statement from erasure e where not e.is_expiry
      and not exists (select from statement s where s.subject = e.subject and s.id = e.erasure and s.kind = 'renewed_check')`,
    },
    take,
  );
}
