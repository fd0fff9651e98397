import { stateFaults, tallyFaults, versionFaults } from "../../store/index.ts";
import { type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether states and tallies are what a fold of the statements gives (law 4). */
export async function examineFolds({ installation: { pool, registers } }: Scene): Promise<Finding[]> {
  const states = findingOf("states_folded", await stateFaults(pool), {
    sound: "every record is in the state that its statements give it",
    unsound: "records are in another state than their statements give them",
  });
  const versions = findingOf("versions_ordered", await versionFaults(pool), {
    sound: "records come and go at versions of their subjects",
    unsound: "records come or go at versions that their subjects never had",
  });
  const tallies: Finding[] = [];
  for (const { id, register } of registers.values()) {
    const faults = await tallyFaults(pool, register, id);
    tallies.push(
      findingOf("tallies_folded", faults, {
        sound: `the tallies of ${register.name} are the sums of its live records`,
        unsound: `tally rows of ${register.name} are not the sums of its live records; rebuild to set them right`,
      }),
    );
  }
  return [states, versions, ...tallies];
}
