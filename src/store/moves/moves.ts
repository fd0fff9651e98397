import type { RecordMove } from "../../core/dispute/index.ts";
import type { Sql } from "../sql.ts";

/** One move of a record. Ids are UUIDs; `version` is that of the subject, `at` UTC microseconds. */
export type MoveRow = {
  readonly subject: string;
  readonly record: string;
  readonly version: number;
  readonly move: RecordMove;
  readonly at: number;
  readonly statement: string;
};

/** Keeps a move. The subject must be locked. */
export async function insertMove(tx: Sql, { subject, record, version, move, at, statement }: MoveRow): Promise<void> {
  await tx`
    insert into record_move (subject, record, version, move, moved_at, statement)
    values (${subject}, ${record}, ${version}, ${move}, ${at}, ${statement})`;
}
