import { disputeFaults } from "../../store/audit/index.ts";
import { readNotedDisputes } from "../../store/disputes/index.ts";
import { foldFaultIn } from "../dispute/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

const PAGE = 200;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/** Whether every dispute is what its statements say, and every contested record in the state that its disputes leave it in. */
export async function examineDisputes({ installation, keys, onRows }: Scene): Promise<Finding[]> {
  const { pool } = installation;
  const whole = findingOf("disputes_whole", await disputeFaults(pool), {
    sound: "contested records are in the state that their disputes leave them in, and every step is stated",
    unsound: "contested records are in another state than their disputes leave them in, or steps are not stated",
  });
  const differing = new FaultList();
  let after = BEFORE_ALL;
  for (let rows = 0; ; ) {
    const page = await readNotedDisputes(pool, { after, limit: PAGE });
    for (const noted of page) {
      const fault = await foldFaultIn(pool, { keys }, noted);
      if (fault !== undefined) differing.add({ subject: noted.subject, dispute: noted.id, fault });
    }
    rows += page.length;
    onRows(rows);
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  return [
    whole,
    findingOf("disputes_folded", differing.faults, {
      sound: "what is noted of every dispute is what its steps come to",
      unsound: "disputes are noted otherwise than their steps come to",
    }),
  ];
}
