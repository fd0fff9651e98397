import type { Register } from "../../core/law/index.ts";
import { differingRows, foldedStates } from "../rebuild.ts";
import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/** Records in another state than the statements give them. */
export async function stateFaults(sql: Sql): Promise<Faults> {
  return faultsIn(sql, part`select subject, record, held, state as folded from (${foldedStates}) as folded where state <> held`);
}

/** Tally rows of a register that are not the sum of its live records. An absent row is null. */
export async function tallyFaults(sql: Sql, register: Register, registerId: number): Promise<Faults> {
  return faultsIn(sql, differingRows(register, registerId));
}

/** Records whose coming and going is not in order, or not among their subject's versions. */
export async function versionFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select r.subject, r.record, r.state, r.came, r.went, s.version from record r join subject s on s.subject = r.subject
      where (r.state = 'live') <> (r.went is null) or r.went < r.came or greatest(r.came, r.went) > s.version or r.came < 1`,
  );
}
