import type { RecordMove } from "../core/dispute/index.ts";
import { uuidArray } from "./binary-array.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "./log/index.ts";
import type { Sql } from "./sql.ts";

/** A record of a subject that stood at some time; `goneAt` is the version from which it was taken back, and `moves` what disputes made of it. */
export type HistoryRecord = OpeningRow & {
  readonly subjectVersion: number;
  readonly goneAt: number | null;
  readonly moves: readonly { readonly kind: RecordMove; readonly version: number }[] | null;
};

/** All records of subjects that are not erased or expired, with the versions of the subjects, all of one moment. A subject without any has a row with no kind. */
export async function readRecordHistories(tx: Sql, subjects: readonly string[]): Promise<HistoryRecord[]> {
  return tx<HistoryRecord>`
    select u.version as "subjectVersion", t.version as "goneAt", ${OPENING_COLUMNS}, (
        select json_agg(json_build_object('kind', m.move, 'version', m.version))
        from record_move m where m.subject = x.subject and m.record = x.record
      ) as moves
    from subject u
    left join record x on x.subject = u.subject
    left join withdrawal t on t.subject = x.subject and t.record = x.record
    cross join lateral (select u.subject, x.record as statement) as w ${OPENING_JOINS}
    where u.subject = any(${uuidArray(subjects)}::uuid[])`;
}
