import { noticeFaults } from "../../store/audit/index.ts";
import { type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether every notice and every result of one is a statement, and nothing secret is kept of those that are settled. */
export async function examineNotices({ installation }: Scene): Promise<Finding[]> {
  return [
    findingOf("notices_whole", await noticeFaults(installation.pool), {
      sound: "every notice, and what became of it, is stated, and no secret is left of those that are settled",
      unsound: "notices lack their statements, or are left in a state that cannot be",
    }),
  ];
}
