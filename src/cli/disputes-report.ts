import type { Due } from "../core/dispute/index.ts";
import { formatDuration, formatInstant, textTable } from "../lib/index.ts";
import type { WorkPage } from "../service/dispute/index.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

const DUTIES: Readonly<Record<Due["duty"], string>> = {
  route: "ask the source",
  answer: "the source answers",
  decide: "decide",
  tell: "tell the subject",
  answer_statement: "answer the statement",
};

const MICROS_IN_MILLI = 1_000;

/** What waits, the least time left first. */
export function disputesReport({ disputes, next }: WorkPage): Report {
  const items = disputes.flatMap(({ row, dues, at }) => dues.slice(0, 1).map((due) => ({ row, due, at })));
  const json = items.map(({ row, due }) => ({
    dispute: row.id,
    record: row.record,
    source: row.source,
    state: row.state,
    law: row.law,
    duty: due.duty,
    owedBy: due.owedBy,
    by: formatInstant(due.by),
  }));
  if (items.length === 0) return { text: "No dispute waits for anything.", json };
  const rows = items.map(({ row, due, at }) => [timeLeft(due.by - at), DUTIES[due.duty], due.owedBy, row.source, row.law, row.id]);
  const header = ["time left", "what is due", "by whom", "source", "law", "dispute"];
  const table = textTable(rows, { header, align: ["right", "left", "left", "left", "left", "left"], widthMax: COLUMNS_MAX });
  const more = next === undefined ? [] : [wrapText("There are more: ask with --limit.")];
  return { text: [table, ...more].join("\n\n"), json };
}

function timeLeft(micros: number): string {
  return micros < 0 ? `${formatDuration(-micros / MICROS_IN_MILLI)} late` : formatDuration(micros / MICROS_IN_MILLI);
}
