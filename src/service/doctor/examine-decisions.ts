import { standingAgain } from "../../core/file/index.ts";
import type { RedecisionStatement, RenewedCheckStatement } from "../../core/statement/index.ts";
import { canonicalJson } from "../../lib/index.ts";
import { decisionFaults, erasureRequestFaults, readAuditedRedecisions, redecisionFaults } from "../../store/audit/index.ts";
import { type LawOfChecks, openLawOfChecks, openRedecidable, openSealed, tellable } from "../redecide/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether what was decided on checks, and again, belongs to them, and whether decisions come out again to the last bit (law 5). */
export async function examineDecisions(scene: Scene): Promise<Finding[]> {
  const { pool } = scene.installation;
  return [
    findingOf("redecisions_whole", await redecisionFaults(pool), {
      sound: "every check decided again has its statements, and nothing is left of those that were renewed",
      unsound: "decisions of checks lack what they belong to, or renewed checks are still there",
    }),
    await examineRepeated(scene),
    findingOf("decisions_whole", await decisionFaults(pool), {
      sound: "every decision against a subject, and every review, has its check and its statements",
      unsound: "decisions against subjects, or reviews, lack what they belong to",
    }),
    findingOf("erasure_requests_whole", await erasureRequestFaults(pool), {
      sound: "every request for erasure has its statements, and its answer",
      unsound: "requests for erasure lack what they belong to",
    }),
  ];
}

async function examineRepeated({ installation, keys, onRows }: Scene): Promise<Finding> {
  const law = await openLawOfChecks(installation.pool);
  const found = new FaultList();
  let rows = 0;
  await readAuditedRedecisions(installation.pool, async (chunk) => {
    for (const row of chunk) {
      const fault = await faultOf(law, () => {
        const { check } = openRedecidable(keys, row);
        const decided = openSealed(keys, row, { id: row.redecision, body: row.redecided });
        return { check, decided: decided as RedecisionStatement | RenewedCheckStatement };
      });
      if (fault !== undefined) found.add({ subject: row.subject, id: row.id, fault });
    }
    rows += chunk.length;
    onRows(rows);
  });
  return findingOf("redecisions_repeatable", found.faults, {
    sound: "all checks that were decided again give their last standings, to the last bit",
    unsound: "checks that were decided again do not give their last standings",
  });
}

type Opening = () => {
  readonly check: ReturnType<typeof openRedecidable>["check"];
  readonly decided: RedecisionStatement | RenewedCheckStatement;
};

async function faultOf(law: LawOfChecks, openIt: Opening): Promise<string | undefined> {
  const opened = openedOr(openIt);
  if (opened === undefined) return "body does not open: changed, or sealed under another key";
  const { check, decided } = opened;
  const own = await law.of(check);
  if (own === undefined) return "the law of its check is gone";
  const again = tellable(() => standingAgain(check, { ...own, tallies: decided.tallies }));
  return again !== undefined && canonicalJson(again) === canonicalJson(decided.standing)
    ? undefined
    : "tally and model give another standing";
}

function openedOr<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
