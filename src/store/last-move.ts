import { type Fragment, raw } from "./sql.ts";

/**
 * The last move of the record `r`, null where there is none, as an expression. Hardly any record has one: which do is looked up in a table that
 * the server makes once, and only of these the index is read. A join would be planned as a look into the index for each record (see sql.ts),
 * which doubles the time that a rebuild takes.
 */
export const lastMove: Fragment = raw(`
  case when exists (select from record_move m where m.subject = r.subject and m.record = r.record)
    then (select m.move from record_move m where m.subject = r.subject and m.record = r.record order by m.version desc limit 1) end`);
