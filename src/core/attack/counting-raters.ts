import type { Purpose, RecordType, Register } from "../law/index.ts";

/**
 * Whether no account can be counted twice in a register for one subject and month: every record type that counts for anything holds its
 * raters to one record (`onePer`), and names nothing else there by which there could be more.
 */
function isOnePerRater(register: Register): boolean {
  return Object.values(register.records).filter(countsForSomething).every(isHeldToRater);
}

/** Whether that is so of every register that the purpose reads: then what some accounts can do to a standing is bounded by their number. */
export function countsEachRaterOnce({ reads }: Pick<Purpose, "reads">): boolean {
  return reads.every(isOnePerRater);
}

const countsForSomething = ({ counts }: RecordType) => Object.keys(counts).length > 0;

function isHeldToRater({ says, onePer }: RecordType): boolean {
  if (onePer === undefined) return false;
  const raters = onePer.filter((part) => says[part]?.class === "counterparty");
  return raters.length > 0 && onePer.every((part) => part === "month" || raters.includes(part));
}
