import { type Faults, faultsIn } from "../audit/index.ts";
import { readChunksWithin } from "../cursor.ts";
import { type Fragment, part, type Sql } from "../sql.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "./check-openings.ts";

/** The subjects of one log from an id on and before another. */
export type SubjectRange = { readonly epoch: number; readonly from: string; readonly before: string | undefined };

/** Hands on which leaves the statements about a range of subjects are. */
export async function readLeafNumbers(tx: Sql, range: SubjectRange, take: (leaves: readonly number[]) => Promise<void>): Promise<void> {
  const query = part`select leaf from leaf w where ${within(range)}`;
  await readChunksWithin<{ leaf: number }>(tx, { name: "leaf_numbers", query }, (rows) => take(rows.map(({ leaf }) => leaf)));
}

/** A statement where the log has it, with what opens its commitment. */
export type PlacedStatement = OpeningRow & { readonly n: number; readonly leaf: number };

/** Hands the statements about a range of subjects on, subject by subject, each chain in its order. */
export async function readPlacedStatements(tx: Sql, range: SubjectRange, take: (rows: PlacedStatement[]) => Promise<void>): Promise<void> {
  const query = part`
    select w.n, w.leaf, ${OPENING_COLUMNS} from leaf w ${OPENING_JOINS} where ${within(range)} order by w.subject, w.epoch, w.n`;
  await readChunksWithin(tx, { name: "placed_statements", query }, take);
}

/** One statement of a chain; undefined where the chain is shorter. */
export async function readPlacedStatement(
  tx: Sql,
  { subject, epoch, n }: { readonly subject: string; readonly epoch: number; readonly n: number },
): Promise<PlacedStatement | undefined> {
  const rows = await tx<PlacedStatement>`
    select w.n, w.leaf, ${OPENING_COLUMNS} from leaf w ${OPENING_JOINS}
    where w.subject = ${subject}::uuid and w.epoch = ${epoch}::smallint and w.n = ${n}::bigint`;
  return rows[0];
}

/** Statements that more than one leaf is said to be. */
export async function doubledStatements(tx: Sql): Promise<Faults> {
  return faultsIn(
    tx,
    part`
      select statement, count(*) as leaves, 'one statement in several leaves' as fault
      from leaf group by statement having count(*) > 1`,
  );
}

/** Last links of chains that have no leaf. */
export async function emptyChains(tx: Sql): Promise<Faults> {
  return faultsIn(
    tx,
    part`
      select c.epoch, c.subject, c.n, 'a last link without a leaf' as fault from chain c
      where not exists (select from leaf l where l.subject = c.subject and l.epoch = c.epoch)
        or not exists (select from log_epoch e where e.epoch = c.epoch)`,
  );
}

/** Leaves of a log that the store does not know. */
export async function leavesOfNoLog(tx: Sql): Promise<Faults> {
  return faultsIn(
    tx,
    part`
      select l.epoch, min(l.leaf) as leaf, 'leaves of a log that is not there' as fault from leaf l
      where not exists (select from log_epoch e where e.epoch = l.epoch) group by l.epoch`,
  );
}

function within({ epoch, from, before }: SubjectRange): Fragment {
  const end = before === undefined ? part`` : part` and w.subject < ${before}::uuid`;
  return part`w.epoch = ${epoch}::smallint and w.subject >= ${from}::uuid${end}`;
}
