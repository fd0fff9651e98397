import type { Band, Bin, CutOff, GroupRow, Judged, Reading, Scorecard, Truth } from "../core/scorecard/index.ts";
import { type Estimate, formatCount, formatShare, textTable } from "../lib/index.ts";
import type { ReadTable, Unread } from "./scorecard-table.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

const RIGHT = "right" as const;

/** Two standard errors: a difference of more is hardly chance. */
const HARDLY_CHANCE = 2;

const MEASURES = [
  ["AUC", "auc"],
  ["KS", "ks"],
  ["Brier", "brier"],
  ["log-loss", "logLoss"],
  ["calibration error", "calibration"],
] as const satisfies readonly (readonly [string, keyof Truth])[];

const DIFFERENCES = [
  ["AUC - the scorecard's", "auc"],
  ["log-loss - the scorecard's", "logLoss"],
] as const;

/** How true it is, beside others, on rows that no fit had seen. */
export function truthLines(
  { truth, plain, withKept, plainWithKept }: Judged,
  { folds, seed }: { readonly folds: number; readonly seed: number },
): string[] {
  const others: (readonly [string, Reading])[] = [
    ["plain logistic", plain],
    ...(withKept === undefined ? [] : [["+ protected", withKept] as const]),
    ...(plainWithKept === undefined ? [] : [["plain, + prot.", plainWithKept] as const]),
  ];
  const rows = [
    ...MEASURES.map(([name, of]) => [name, ...[truth, ...others.map(([, reading]) => reading.truth)].map((each) => withError(each[of]))]),
    ...DIFFERENCES.map(([name, of]) => [
      name,
      "",
      ...others.map(([, { more }]) => `${signed(more[of].value)} ± ${more[of].error.toFixed(4)}`),
    ]),
  ];
  const header = ["", "scorecard", ...others.map(([name]) => name)];
  const also = withKept === undefined ? "" : " + protected: fits that read the protected columns too, for comparison only.";
  return [
    wrapText(
      `${folds} folds (seed ${seed}): each row is answered for by a fit that has not seen it. Figures with their standard errors; differences row by row. Plain logistic: regression on the same columns as they are.${also}`,
    ),
    textTable(rows, { header, align: ["left", ...header.slice(1).map(() => RIGHT)], widthMax: COLUMNS_MAX }),
    wrapText(verdict(plain)),
  ];
}

function verdict({ more: { logLoss, auc } }: Reading): string {
  const isBetter = logLoss.value > 0;
  const isChance = Math.abs(logLoss.value) <= HARDLY_CHANCE * logLoss.error;
  const said = isBetter ? "is truer than" : "is less true than";
  return `By log-loss the scorecard ${said} plain logistic regression by ${Math.abs(logLoss.value).toFixed(4)} (AUC ${signed(-auc.value)})${isChance ? "; that may be chance" : ""}.`;
}

/** Binning and points, line by line. */
export function linesOfCard({ basePoints, lines, pointsToDouble }: Scorecard): string[] {
  const rows = lines.flatMap(({ column, binning: { bins, iv }, points }) => [
    [`${column} (IV ${iv.toFixed(3)})`, "", "", "", "", ""],
    ...bins.flatMap((bin, at) => (bin.good + bin.bad === 0 ? [] : [binRow(bins, at, points[at] ?? 0)])),
  ]);
  const header = ["scorecard", "cases", "share", "bad", "WoE", "points"];
  return [
    wrapText(
      `Begin with ${basePoints} points, and add for each line those of the bin that holds. ${pointsToDouble} points more double the odds of good. A bin that no case fell in has the points of weight 0.`,
    ),
    textTable(rows, { header, align: ["left", RIGHT, RIGHT, RIGHT, RIGHT, RIGHT], widthMax: COLUMNS_MAX }),
  ];
}

function binRow(bins: readonly Bin[], at: number, points: number): string[] {
  const bin = bins[at];
  if (bin === undefined) return [];
  const { good, bad, share, woe } = bin;
  return [
    `  ${heldText(bins, at)}`,
    formatCount(good + bad),
    formatShare(share),
    formatShare(bad / (good + bad)),
    woe.toFixed(2),
    String(points),
  ];
}

function heldText(bins: readonly Bin[], at: number): string {
  const holds = bins[at]?.holds;
  switch (holds?.kind) {
    case "numbers": {
      const before = bins[at - 1]?.holds;
      const from = before?.kind === "numbers" ? before.below : undefined;
      if (from === undefined) return holds.below === undefined ? "any number" : `below ${holds.below}`;
      return holds.below === undefined ? `${from} and more` : `${from} to below ${holds.below}`;
    }
    case "special":
      return `${holds.value}`;
    case "labels":
      return holds.labels.join(" | ");
    case "missing":
    case undefined:
      return "missing";
  }
}

const BECAUSE = {
  asked: "as asked",
  one_value: "one value only",
  row_number: "a row number",
  too_many_words: "too many different words",
  says_nothing: "says nothing",
  points_the_other_way: "beside the others its points would run the wrong way",
} as const satisfies Record<Unread["because"] | Scorecard["leftOut"][number]["because"], string>;

/** Columns that are not in it, with reasons. */
export function leftOutLines({ leftOut }: Scorecard, { unread, kept }: ReadTable): string[] {
  const left = [...unread, ...leftOut].map(({ column, because }) => `${column} (${BECAUSE[because]})`);
  const all = [...left, ...kept.map(({ name }) => `${name} (protected)`)];
  return all.length === 0 ? [] : [wrapText(`Not in it: ${all.join(", ")}.`)];
}

/** Bands of points with the odds that were found in them. */
export function bandLines(bands: readonly Band[], { table: { from, probabilities } }: Scorecard): string[] {
  const promised = (points: number) => {
    const p = probabilities[Math.min(Math.max(points - from, 0), probabilities.length - 1)] ?? Number.NaN;
    return p / (1 - p);
  };
  const rows = bands.map((band) => [
    `${band.from} to ${band.below - 1}`,
    formatCount(band.good + band.bad),
    formatCount(band.bad),
    formatShare(band.bad / (band.good + band.bad)),
    oddsText(band.odds),
    oddsText(promised(((band.from + band.below - 1) / 2) | 0)),
  ]);
  const header = ["points", "cases", "bad", "share bad", "odds found", "odds at its middle"];
  return [textTable(rows, { header, align: ["left", RIGHT, RIGHT, RIGHT, RIGHT, RIGHT], widthMax: COLUMNS_MAX })];
}

/** What each cut-off would have let in, and who changes places beside the old number. */
export function cutOffLines(cutOffs: readonly CutOff[], { target, old }: ReadTable): string[] {
  const share = (count: number, of: number) => (of === 0 ? "-" : formatShare(count / of));
  const rows = cutOffs.map((row) => [
    String(row.cutOff),
    share(row.accepted, target.length),
    share(row.bad, row.accepted),
    formatShare(row.badRefused),
    formatShare(row.goodRefused),
    ...(row.old === undefined
      ? []
      : [
          share(row.old.bad, row.old.accepted),
          `${formatCount(row.old.in.rows)}, ${share(row.old.in.bad, row.old.in.rows)}`,
          `${formatCount(row.old.out.rows)}, ${share(row.old.out.bad, row.old.out.rows)}`,
        ]),
  ]);
  const beside = old === undefined ? [] : ["old: bad", "swapped in", "swapped out"];
  const header = ["accept from", "accepted", "of them bad", "bad refused", "good refused", ...beside];
  const turned =
    old === undefined
      ? ""
      : ` Beside it ${old.column}${old.isTurned ? ", of which less is better," : ""} where it accepts about as many; how many are swapped in and out by the new, and the share of them that was bad.`;
  return [
    wrapText(`Had every case been accepted from so many points on:${turned}`),
    textTable(rows, { header, align: header.map(() => RIGHT), widthMax: COLUMNS_MAX }),
  ];
}

/** What it does to groups that it cannot see. */
export function groupLines(groups: readonly GroupRow[], cutOff: number): string[] {
  if (groups.length === 0) return [];
  const rows = groups.flatMap((row, at) => [
    ...(groups[at - 1]?.column === row.column ? [] : [[row.column, "", "", "", "", "", "", ""]]),
    [
      `  ${row.group}`,
      formatCount(row.rows),
      formatShare(1 - row.goodShare),
      `${signed(row.gap.value, 3)} ± ${row.gap.error.toFixed(3)}`,
      formatShare(row.accepted),
      Number.isNaN(row.ratio) ? "-" : row.ratio.toFixed(2),
      formatShare(row.goodAccepted),
      formatShare(row.badAccepted),
    ],
  ]);
  const header = ["protected", "cases", "bad", "given - found", "accepted", "ratio", "of good", "of bad"];
  return [
    wrapText(
      `Protected groups, which no points read, accepted from ${cutOff} points on. Given - found: the mean probability of good less the share that was good. Ratio: accepted, over the group with the most; below .80 is looked at (29 CFR 1607.4(D)).`,
    ),
    textTable(rows, { header, align: ["left", RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT], widthMax: COLUMNS_MAX }),
  ];
}

function withError({ value, error }: Estimate): string {
  return `${value.toFixed(4)} ± ${error.toFixed(4)}`;
}

function signed(value: number, digits = 4): string {
  return `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(digits)}`;
}

function oddsText(odds: number): string {
  if (odds === 0) return "no good";
  if (!Number.isFinite(odds)) return "no bad";
  return odds >= 1 ? `${odds.toFixed(1)} : 1` : `1 : ${(1 / odds).toFixed(1)}`;
}
