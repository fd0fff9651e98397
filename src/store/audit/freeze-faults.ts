import { part, type Sql } from "../sql.ts";
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
