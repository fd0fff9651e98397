import { readChunks } from "../cursor.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "../log/index.ts";
import { type Pool, part } from "../sql.ts";

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
