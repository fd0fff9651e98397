import type { Register } from "../../core/law/index.ts";
import { sqlOfCount } from "../expression-sql.ts";
import { type Fragment, list, part, raw, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/**
 * Records of a register in the clear whose counts are not what the declaration gives of their body, evaluated by the server: all of them
 * at once, and by another evaluator than the one that counted them. Fails on a body that is no JSON: those must be looked at singly.
 */
export async function clearCountFaults(sql: Sql, register: Register, registerId: number): Promise<Faults> {
  const evaluated = part`array[${list(register.countNames.map((count) => countOf(register, count)))}]::bigint[]`;
  // The inner query is kept apart (offset 0), so that each body is parsed once and not once for each look at a field.
  return faultsIn(
    sql,
    part`
      select r.subject, r.record, r.counts as held, ${evaluated} as evaluated from (
        select subject, record, counts, rater_class, content -> 'says' as says, content ->> 'type' as type from (
          select subject, record, counts, rater_class, convert_from(body, 'UTF8')::jsonb as content
          from record where register = ${registerId} and not is_sealed offset 0
        ) as parsed offset 0
      ) as r
      where r.counts is distinct from ${evaluated}`,
  );
}

/** A count, by the type of the record; 0 in a type that does not declare it. */
function countOf(register: Register, count: string): Fragment {
  const cases = Object.entries(register.records).flatMap(([type, { counts }]) => {
    const expression = counts[count];
    return expression === undefined
      ? []
      : [part`when ${type} then ${raw(sqlOfCount(expression, { says: "r.says", raterClass: "r.rater_class" }))}`];
  });
  return cases.length === 0 ? raw("0") : part`case r.type ${list(cases, " ")} else 0 end`;
}
