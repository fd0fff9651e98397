import { uuidArray } from "../binary-array.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "../log/index.ts";
import type { Sql } from "../sql.ts";

/** Of a source: the records of these subjects that a dispute removed and nobody put back, with what opens them, whatever became of them since. */
export async function readRemovedRecords(tx: Sql, source: number, subjects: readonly string[]): Promise<OpeningRow[]> {
  if (subjects.length === 0) return [];
  return tx<OpeningRow>`
    select ${OPENING_COLUMNS} from (
      select m.subject, m.record as statement, m.version from record_move m
      join record x on x.subject = m.subject and x.record = m.record and x.source = ${source}
      where m.subject = any(${uuidArray(subjects)}::uuid[]) and m.move = 'removal'
        and not exists (select from record_move n where n.subject = m.subject and n.record = m.record and n.version > m.version)
    ) as w ${OPENING_JOINS}`;
}
