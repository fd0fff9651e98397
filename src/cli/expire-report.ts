import { formatCount, formatDay, formatMonth } from "../lib/index.ts";
import type { Expired } from "../service/index.ts";
import type { Report } from "./report.ts";

const ENDED = "Their leaves stay in the log, which shows nothing but that they were; no answer is given anew: what expires was right.";

/** What expired, or would. */
export function expireReport(expired: Expired, isDryRun: boolean): Report {
  return { text: linesFor(expired, isDryRun).join("\n"), json: { isDryRun, ...expired } };
}

function linesFor({ at, registers, checks, subjects }: Expired, isDryRun: boolean): string[] {
  const records = sumOf(registers);
  if (records === 0 && checks === 0) return [`Nothing is past its time as of ${formatDay(at)}.`];
  const ended = isDryRun ? "would expire" : "expired";
  return [
    `As of ${formatDay(at)}, ${counted(records, "record")} and ${counted(checks, "check")} ${ended}, about ${counted(subjects, "subject")}.`,
    ...registerLines(registers),
    isDryRun ? "Nothing was changed." : ENDED,
  ];
}

/** A line for each register; its months one by one are in the JSON. */
function registerLines(registers: Expired["registers"]): string[] {
  return [...Map.groupBy(registers, ({ register }) => register)].map(([register, rows]) => {
    const [first, last] = [rows[0], rows.at(-1)].map((row) => formatMonth(row?.month ?? 0));
    return `  ${register}: ${counted(sumOf(rows), "record")} of ${first === last ? first : `${first} to ${last}`}`;
  });
}

function sumOf(rows: Expired["registers"]): number {
  return rows.reduce((sum, { records }) => sum + records, 0);
}

function counted(count: number, word: string): string {
  return `${formatCount(count)} ${word}${count === 1 ? "" : "s"}`;
}
