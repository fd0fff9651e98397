import { formatCount } from "../lib/index.ts";
import type { Redecided } from "../service/index.ts";

/** How many earlier answers were decided again, and with what result, as a sentence or two. */
export function redecidedText({ checks, changed, undecided }: Redecided): string {
  const left =
    undecided === 0 ? "" : ` ${formatCount(undecided)} could not be decided again: their law or their records are not there any more.`;
  if (checks === 0) return `No earlier answer had counted it.${left}`;
  const [answers, were] = checks === 1 ? ["answer", "was"] : ["answers", "were"];
  const result = changed === 0 ? "none came out otherwise" : `${formatCount(changed)} came out otherwise, and the askers are told`;
  return `${formatCount(checks)} earlier ${answers} that had counted it ${were} decided again: ${result}.${left}`;
}
