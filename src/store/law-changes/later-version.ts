import type { Register } from "../../core/law/index.ts";
import { tallyTable } from "../schema.ts";
import type { Sql } from "../sql.ts";

/**
 * A later version of a register that the store works under, the newest of which there are records; undefined where there is none. One that was entered and then refused,
 * so that nothing counts under it and the tallies of the version before are there, is none.
 */
export async function laterVersion(sql: Sql, register: Register): Promise<number | undefined> {
  const [row] = await sql<{ version: number }>`
    select g.version, exists (select from record r where r.register = g.id) as counts from register g
    where g.name = ${register.name} and g.version > ${register.version}
      and (to_regclass('${tallyTable(register)}') is null or exists (select from record r where r.register = g.id))
    order by counts desc, g.version desc limit 1`;
  return row?.version;
}
