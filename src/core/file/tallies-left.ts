import type { Tallies } from "../standing/index.ts";
import type { CheckStatement } from "../statement/index.ts";
import type { Tally } from "../tally/index.ts";
import { openSummedTallies } from "./summed-tallies.ts";
import { type Leaving, withoutTakenBack } from "./tallies-without.ts";
import type { Stated } from "./tally-timeline.ts";

/**
 * What the records that are there sum to at the versions which checks read, but for those that were taken back or removed up to the `known`
 * versions, whatever the checks say; undefined where a register's version is not known. Throws `record_malformed`.
 */
export function openTalliesLeft(
  bySubject: ReadonlyMap<string, readonly Stated[]>,
  { checks, registers, known }: Leaving,
): (check: CheckStatement) => Tallies | undefined {
  const left = new Map([...bySubject].map(([subject, stated]) => [subject, withoutTakenBack(stated, known.get(subject) ?? 0)]));
  const summed = openSummedTallies(left, { checks, registers });
  return (check) => {
    const tallies: Record<string, Tally> = {};
    for (const name of Object.keys(check.registers)) {
      const tally = summed(check, name);
      if (tally === undefined) return undefined;
      tallies[name] = tally;
    }
    return tallies;
  };
}
