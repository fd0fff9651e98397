import { formatCount } from "../lib/index.ts";
import type { RepairReport } from "../service/index.ts";
import type { Report } from "./report.ts";
import { wrapText } from "./wrap-text.ts";

/** What a campaign ended, or would, and how many subjects change their grade. */
export function repairReport({ campaign, records, subjects, moves }: RepairReport, isDryRun: boolean): Report {
  const { name, title, cite } = campaign;
  const lines = linesFor({ records, subjects, moves }, isDryRun);
  return { text: [wrapText(`${title} (${cite})`), ...lines].join("\n"), json: { campaign: name, isDryRun, records, subjects, moves } };
}

function linesFor({ records, subjects, moves }: Omit<RepairReport, "campaign">, isDryRun: boolean): string[] {
  if (records === 0) return ["No record is left that it is of."];
  const ended = isDryRun ? "would stop counting" : "stopped counting";
  return [
    `${counted(records, "record")} ${ended}, about ${counted(subjects, "subject")}.`,
    ...moves.map(({ purpose, from, to, subjects: moved }) => `  ${purpose}: ${counted(moved, "subject")} ${movedText(from, to)}`),
    isDryRun ? "Nothing was changed." : "No answer is given anew: the records were right.",
  ];
}

function movedText(from: string, to: string): string {
  return from === to ? stays(from) : `from ${from} to ${to}`;
}

function stays(grade: string): string {
  return grade === "none" ? "without a grade as before" : `with ${grade} as before`;
}

function counted(count: number, word: string): string {
  return `${formatCount(count)} ${word}${count === 1 ? "" : "s"}`;
}
