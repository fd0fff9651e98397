import { bandTable, cutOffFor, cutOffTable, groupTable, type Judged } from "../core/scorecard/index.ts";
import { formatCount, formatShare } from "../lib/index.ts";
import type { Report } from "./report.ts";
import { bandLines, cutOffLines, groupLines, leftOutLines, linesOfCard, truthLines } from "./scorecard-report-parts.ts";
import type { ReadTable } from "./scorecard-table.ts";
import { wrapText } from "./wrap-text.ts";

/** What was asked for, and what came of it. */
export type Fitted = {
  readonly path: string;
  readonly target: string;
  readonly table: ReadTable;
  readonly judged: Judged;
  readonly document: unknown;
  readonly folds: number;
  readonly seed: number;
  readonly out: string | undefined;
};

/** A scorecard with how true it is, its bands and cut-offs, and what it does to protected groups. */
export function scorecardReport(fitted: Fitted): Report {
  const { table, judged, document, folds, seed, target, out } = fitted;
  const { points, probabilities } = judged;
  const cutOff = cutOffFor(Float64Array.from(points), shareGood(table) * points.length);
  const bands = bandTable(points, table.target, judged.scorecard.pointsToDouble);
  const cutOffs = cutOffTable({ points, target: table.target, ...(table.old === undefined ? {} : { old: table.old.values }) });
  const groups = table.kept.flatMap((column) => groupTable(column, { points, probabilities, target: table.target, cutOff }));
  const { truth, plain, withKept, plainWithKept } = judged;
  const json = {
    target: {
      column: target,
      bad: table.bad,
      rows: table.target.length,
      goodShare: shareGood(table),
      withoutTarget: table.rowsWithoutTarget,
    },
    folds,
    seed,
    truth,
    byFold: judged.folds,
    plain,
    ...(withKept === undefined ? {} : { withProtected: withKept, plainWithProtected: plainWithKept }),
    scorecard: document,
    unread: table.unread,
    protected: table.kept.map(({ name }) => name),
    bands,
    cutOffs,
    fairness: { cutOff, groups },
  };
  const text = [
    wrapText(headline(fitted)),
    ...truthLines(judged, { folds, seed }),
    ...linesOfCard(judged.scorecard),
    ...leftOutLines(judged.scorecard, table),
    ...bandLines(bands, judged.scorecard),
    ...cutOffLines(cutOffs, table),
    ...groupLines(groups, cutOff),
    ...(out === undefined ? [] : [wrapText(`The scorecard is in ${out}.`)]),
  ].join("\n\n");
  return { text, json };
}

function shareGood({ target }: ReadTable): number {
  return target.reduce((sum, value) => sum + value, 0) / target.length;
}

function headline({ path, target, table }: Fitted): string {
  const rows = table.target.length;
  const bad = rows - Math.round(shareGood(table) * rows);
  const guess = table.isBadGuessed ? ` (taken as bad; say --bad where it is another value)` : "";
  const lost = table.rowsWithoutTarget === 0 ? "" : ` ${formatCount(table.rowsWithoutTarget)} rows without ${target} were left out.`;
  return `${path}: ${formatCount(rows)} rows, ${formatCount(bad)} of them (${formatShare(bad / rows)}) with ${target} = ${table.bad}${guess}.${lost}`;
}
