import { uuidArray } from "../binary-array.ts";
import { readChunks } from "../cursor.ts";
import type { ExpiredRecord } from "../expiries.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "../log/index.ts";
import { type Pool, part, type Sql } from "../sql.ts";
import { IS_LOGGED } from "../times-up.ts";

/** An adverse record that still counts, or would if it were not suspended or superseded, with what opens it. */
export type Candidate = OpeningRow;

/** Hands on the adverse records of a register that were not taken back, by subject, some thousands at a time. What waits for the log is not among them. */
export async function readCandidates(pool: Pool, register: number, take: (rows: Candidate[]) => Promise<void>): Promise<void> {
  const query = part`
    select ${OPENING_COLUMNS} from (
      select r.subject, r.record as statement from record r
      where r.register = ${register}::smallint and r.is_adverse and r.state in ('live', 'superseded', 'suspended') and ${IS_LOGGED}
    ) as w ${OPENING_JOINS} order by w.subject, w.statement`;
  await readChunks(pool, { name: "repair_candidates", query }, take);
}

/** Those of some records that are there and may stop counting, with what they counted. The subjects must be locked. */
export async function readRepairable(
  tx: Sql,
  keys: readonly { readonly subject: string; readonly statement: string }[],
): Promise<ExpiredRecord[]> {
  if (keys.length === 0) return [];
  const rows = await tx<Omit<ExpiredRecord, "opening"> & OpeningRow>`
    with w as materialized (
      select r.subject, r.record as statement from unnest(${uuidArray(keys.map(({ subject }) => subject))}::uuid[],
        ${uuidArray(keys.map(({ statement }) => statement))}::uuid[]) as u (subject, record)
      join record r on r.subject = u.subject and r.record = u.record
      where r.is_adverse and r.state in ('live', 'superseded', 'suspended') and ${IS_LOGGED}
    )
    select r.record, r.register, encode(r.slot, 'hex') as slot, r.state, r.occurred_at as "occurredAt", r.month, r.counts, r.came, r.went,
      ${OPENING_COLUMNS} from w ${OPENING_JOINS} order by w.subject, w.statement`;
  return rows.map((row) => ({ ...row, opening: row }));
}

/** One place of the identifier index for each of some subjects, by subject. The digest is hex. */
export async function readIndexKeys(
  tx: Sql,
  subjects: readonly string[],
): Promise<Map<string, { readonly scheme: string; readonly digest: string }>> {
  const rows = await tx<{ subject: string; scheme: string; digest: string }>`
    select distinct on (i.subject) i.subject, i.scheme, encode(i.digest, 'hex') as digest
    from identifier i where i.subject = any(${uuidArray(subjects)}::uuid[]) order by i.subject, i.scheme, i.digest`;
  return new Map(rows.map(({ subject, ...key }) => [subject, key]));
}
