import { forYouAgain } from "../../core/file/index.ts";
import type { AskerPartStatement } from "../../core/statement/index.ts";
import { canonicalJson } from "../../lib/index.ts";
import { askerPartFaults, readAuditedParts } from "../../store/audit/index.ts";
import { type LawOfChecks, openLawOfChecks, openSealed, tellable } from "../redecide/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether the answers that askers got of their own belong to checks and are found again, and come out again to the last bit (law 5). */
export async function examineAskerParts(scene: Scene): Promise<Finding[]> {
  return [
    findingOf("asker_parts_whole", await askerPartFaults(scene.installation.pool), {
      sound: "every answer to an asker of its own has its check and its statement, and is found by both subjects",
      unsound: "answers to askers of their own lack what they belong to",
    }),
    await examineRepeated(scene),
  ];
}

async function examineRepeated({ installation, keys, onRows }: Scene): Promise<Finding> {
  const law = await openLawOfChecks(installation.pool);
  const found = new FaultList();
  let rows = 0;
  await readAuditedParts(installation.pool, async (chunk) => {
    for (const row of chunk) {
      const part = openedOr(() => openSealed(keys, row, row) as AskerPartStatement);
      const fault = part === undefined ? "body does not open: changed, or sealed under another key" : await faultOf(law, part);
      if (fault !== undefined) found.add({ subject: row.subject, id: row.id, fault });
    }
    rows += chunk.length;
    onRows(rows);
  });
  return findingOf("asker_parts_repeatable", found.faults, {
    sound: "all answers to askers of their own come out again, to the last bit",
    unsound: "answers to askers of their own do not come out again",
  });
}

async function faultOf(law: LawOfChecks, part: AskerPartStatement): Promise<string | undefined> {
  const own = await law.ofPart(part);
  if (own === undefined) return "its law is gone";
  const again = tellable(() => forYouAgain(part, { ...own, known: law.registers }));
  return canonicalJson(again ?? null) === canonicalJson(part.standing) ? undefined : "tallies, part and model give another standing";
}

function openedOr<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
