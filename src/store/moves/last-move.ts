import { type Fragment, raw } from "../sql.ts";

/**
 * The last move of the record `r`, as a relation of one row or none: one look into an index for each record. A join with the last moves of all
 * would be planned as a loop through these (see sql.ts).
 */
export const lastMove: Fragment = raw(`(
  select move from record_move where record_move.subject = r.subject and record_move.record = r.record order by version desc limit 1)`);
