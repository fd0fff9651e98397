import type { History } from "../../core/model/index.ts";

/** Fewer later outcomes, or fewer of either kind, and a figure would be chance. */
const LATER_LEAST = 50;
const OF_EACH_KIND_LEAST = 10;

/** How many later deals there are, and how they went. */
type Later = { readonly outcomes: number; readonly bad: number };

/** What a table has too little of to be measured by, each as a sentence with the numbers seen and wanted; none means enough. */
export function shortfallOf({ outcomes, subjects }: Pick<History, "outcomes" | "subjects">, later: Later): readonly string[] {
  const good = later.outcomes - later.bad;
  return [
    ...(outcomes === 0 ? ["no row tells how a deal went"] : []),
    ...(outcomes > 0 && later.outcomes < LATER_LEAST
      ? [`${later.outcomes} outcomes in the last part of the table; wanted ${LATER_LEAST} or more`]
      : []),
    ...(outcomes > 0 && later.bad < OF_EACH_KIND_LEAST
      ? [`${later.bad} of the later deals went wrong; wanted ${OF_EACH_KIND_LEAST} or more to measure by`]
      : []),
    ...(outcomes > 0 && good < OF_EACH_KIND_LEAST
      ? [`${good} of the later deals went well; wanted ${OF_EACH_KIND_LEAST} or more to measure by`]
      : []),
    ...(outcomes > 0 && subjects === outcomes ? ["nobody stands in the table twice, so nobody has a record to judge by"] : []),
  ];
}
