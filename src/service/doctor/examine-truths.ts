import { truthFaults } from "../../store/audit/index.ts";
import { type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether what was measured of answers and of models is still what was stated then. */
export async function examineTruths({ installation: { pool } }: Scene): Promise<Finding[]> {
  return [
    findingOf("truths_whole", await truthFaults(pool), {
      sound: "every month's truth and every measurement is as the log has it",
      unsound: "truths of months or measurements are not as the log has them",
    }),
  ];
}
