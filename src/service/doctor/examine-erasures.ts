import { erasureFaults, readErased, readErasureList } from "../../store/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether nothing is left of what was erased, nothing is gone that was not, and a restore would erase it all again. */
export async function examineErasures({ installation: { pool, log } }: Scene): Promise<Finding[]> {
  const whole = findingOf("erasures_whole", await erasureFaults(pool), {
    sound: "nothing is left of what was erased, and nothing else is gone",
    unsound: "statements were erased in part, or are gone and were not erased",
  });
  const listed = new Set<string>();
  for await (const erasures of readErasureList(log.files.erasures)) for (const { statement } of erasures) listed.add(statement);
  const missing = new FaultList();
  await readErased(pool, async (rows) => {
    for (const row of rows) if (!listed.has(row.statement)) missing.add(row);
  });
  return [
    whole,
    findingOf("erasures_listed", missing.faults, {
      sound: "every erasure is in the list beside the key, and so outlives a restore",
      unsound: "erasures are not in the list beside the key: a restore would bring back what they erased",
    }),
  ];
}
