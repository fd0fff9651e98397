import { activationFaults } from "../../store/audit/index.ts";
import { type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether the forms in which models are fitted are those that were stated. */
export async function examineActivations({ installation: { pool } }: Scene): Promise<Finding[]> {
  return [
    findingOf("activations_stated", await activationFaults(pool), {
      sound: "every form in which models are fitted is as the log has it",
      unsound: "forms in which models are fitted are not as the log has them",
    }),
  ];
}
