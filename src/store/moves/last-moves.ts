import { type Fragment, raw } from "../sql.ts";

/** The last move of each record that has any, as a relation of subject, record and move. */
export const lastMoves: Fragment = raw(
  "(select distinct on (subject, record) subject, record, move from record_move order by subject, record, version desc)",
);
