import { formatCount, formatMonth } from "../lib/index.ts";
import { type Expired, expireRecords } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";

/** `credence expire`: ends the records and checks whose time is up, as a running server does once a day. */
export const expire: Command = async (given) => {
  const isDryRun = given.has("dry-run");
  const config = await configFor(given);
  return withApp(given, config, async ({ installation, settleLog }) => {
    await settleLog();
    const expired = await expireRecords(installation, { isDryRun });
    return { text: wordsFor(expired, isDryRun).join("\n"), json: { isDryRun, ...expired } };
  });
};

function wordsFor({ registers, checks, subjects }: Expired, isDryRun: boolean): string[] {
  const records = registers.reduce((sum, row) => sum + row.records, 0);
  if (records === 0 && checks === 0) return ["Nothing is past its time."];
  const [ends, of] = [isDryRun ? "would expire" : "expired", `about ${counted(subjects, "subject")}`];
  const lines = [`${counted(records, "record")} and ${counted(checks, "check")} ${ends}, ${of}.`, ...linesFor(registers)];
  const stays = "Their leaves stay in the log, which shows nothing but that they were; no answer is given anew: what expires was right.";
  return [...lines, isDryRun ? "Nothing was changed." : stays];
}

/** A line for each register; its months one by one are in the JSON. */
function linesFor(registers: Expired["registers"]): string[] {
  return [...Map.groupBy(registers, ({ register }) => register)].map(([register, rows]) => {
    const records = rows.reduce((sum, row) => sum + row.records, 0);
    const [first, last] = [rows[0], rows.at(-1)].map((row) => formatMonth(row?.month ?? 0));
    return `  ${register}: ${counted(records, "record")} of ${first === last ? first : `${first} to ${last}`}`;
  });
}

function counted(count: number, word: string): string {
  return `${formatCount(count)} ${word}${count === 1 ? "" : "s"}`;
}
