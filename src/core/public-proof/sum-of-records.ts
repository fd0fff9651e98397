import { canonicalJson, formatMonth } from "../../lib/index.ts";
import { tallyTimeline } from "../file/index.ts";
import type { Register } from "../law/index.ts";
import type { Tallies } from "../standing/index.ts";
import { emptyTally, merge, type Tally } from "../tally/index.ts";
import { altered, type Found, foundOr, holds } from "./found.ts";
import type { ProvenRecords } from "./proven-records.ts";

/** The registers that were read, the tallies that were told, and the versions at which each subject was read. */
export type Summed = {
  readonly registers: readonly Register[];
  readonly tallies: Tallies;
  readonly versions: ReadonlyMap<string, number>;
};

/** Whether the tallies are the sums of the records in the log, at the versions that the answer read (law 4). Gives how many records counted. */
export function sumOfRecords({ bySubject }: ProvenRecords, { registers, tallies, versions }: Summed): Promise<Found<number>> {
  return foundOr("tally_differs", "", () => {
    let counted = 0;
    for (const register of registers) {
      const summed = [...versions].map(([subject, version]) => {
        return tallyTimeline(bySubject.get(subject) ?? [], { register, versions: [version] }).get(version) ?? emptyTally;
      });
      const sum = summed.reduce((all, tally) => merge(all, tally), emptyTally);
      const told = tallies[register.name] ?? emptyTally;
      if (canonicalJson(sum) !== canonicalJson(told)) return altered("tally_differs", register.name, differenceOf(sum, told));
      counted += sum.reduce((records, row) => records + row.records, 0);
    }
    return holds(counted);
  });
}

function differenceOf(sum: Tally, told: Tally): string {
  const months = [...new Set([...sum, ...told].map(({ month }) => month))].sort((a, b) => a - b);
  const textAt = (tally: Tally, month: number): string => {
    const row = tally.find((each) => each.month === month);
    return row === undefined ? "no records" : `${row.records} records counting ${row.counts.join(", ")}`;
  };
  const month = months.find((each) => textAt(sum, each) !== textAt(told, each)) ?? 0;
  return `${formatMonth(month)}: told ${textAt(told, month)}; the records make ${textAt(sum, month)}`;
}
