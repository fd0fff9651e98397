import { readChunks } from "../cursor.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "../log/index.ts";
import { type Pool, part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/** Freezes of nobody, or of a body; thaws of nothing frozen. */
export async function freezeFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'freeze of no person' as fault, f.subject, f.purpose from subject_freeze f
      where not exists (select from subject s where s.subject = f.subject and s.kind = 'person')
      union all
      select 'thaw of nothing frozen', t.subject, t.purpose from thaw t
      where not exists (select from subject_freeze f where f.subject = t.subject and f.purpose = t.purpose)`,
  );
}

/** Hands on the statements by which subjects froze and thawed, each subject's in one piece as far as a chunk holds it. */
export async function readFreezeStatements(pool: Pool, take: (rows: OpeningRow[]) => Promise<void>): Promise<void> {
  const query = part`
    select ${OPENING_COLUMNS} from (
      select subject, id as statement from statement where kind in ('freeze', 'thaw')
    ) as w ${OPENING_JOINS} order by w.subject, w.statement`;
  await readChunks(pool, { name: "freeze_statements", query }, take);
}

/** A freeze or a thaw as it stands. */
export type FreezeState = {
  readonly subject: string;
  readonly purpose: string;
  /** Null: the freeze itself; empty: a thaw for everybody. */
  readonly subscriber: string | null;
  readonly until: number | null;
};

/** Hands on all freezes and thaws that stand. */
export async function readFreezeStates(pool: Pool, take: (rows: FreezeState[]) => Promise<void>): Promise<void> {
  const query = part`
    select subject, purpose, null::text as subscriber, null::bigint as until from subject_freeze
    union all select subject, purpose, subscriber, until from thaw`;
  await readChunks(pool, { name: "freeze_states", query }, take);
}
