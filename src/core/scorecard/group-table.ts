import { type Estimate, meanEstimate } from "../../lib/index.ts";
import type { Column } from "./column.ts";
import { edgesOf, partOf } from "./pre-bins.ts";

/** How a scorecard that has not seen a protected column treats one of its groups. */
export type GroupRow = {
  readonly column: string;
  readonly group: string;
  readonly rows: number;
  readonly goodShare: number;
  /** The mean of the probabilities given less the share of good that happened, with its standard error. */
  readonly gap: Estimate;
  readonly accepted: number;
  /** The share accepted over that of the group with the most: below .8 US agencies look closer (29 CFR 1607.4(D)). */
  readonly ratio: number;
  readonly goodAccepted: number;
  readonly badAccepted: number;
};

/** What was answered for rows, what happened in them, and from how many points on they are accepted. */
export type AnsweredRows = {
  readonly points: Int32Array;
  readonly probabilities: Float64Array;
  readonly target: Uint8Array;
  readonly cutOff: number;
};

/** Numbers (age) are shown in quarters. */
const PARTS = 4;

/** A group of fewer rows says little, and might say too much about somebody: such groups are put together. */
const GROUP_ROWS_MIN = 20;

/** Each group of a protected column with what came to it: for comparison only, nothing here goes into a model. */
export function groupTable(column: Column, answered: AnsweredRows): GroupRow[] {
  const { names, groups } = groupsOf(column);
  const rows = names.map((group, at) =>
    rowOf(column.name, group, { answered, rows: Int32Array.from(groups.keys()).filter((row) => groups[row] === at) }),
  );
  const found = rows.filter(({ rows: count }) => count > 0);
  const most = Math.max(...found.map(({ accepted }) => accepted));
  return found.map((row) => ({ ...row, ratio: row.accepted / most }));
}

type Grouped = { readonly names: readonly string[]; readonly groups: Int32Array };

function groupsOf(column: Column): Grouped {
  if (column.kind === "category") return groupsOfLabels(column.labels, column.codes);
  const distinct = [...new Set(column.values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (distinct.length <= PARTS * 2) {
    return groupsOfLabels(
      distinct.map(String),
      Int32Array.from(column.values, (value) => distinct.indexOf(value)),
    );
  }
  const edges = edgesOf(column, PARTS);
  const names = Array.from({ length: edges.length + 1 }, (_, part) => rangeName(edges[part - 1], edges[part]));
  return {
    names: [...names, "missing"],
    groups: Int32Array.from(column.values, (value) => (Number.isNaN(value) ? names.length : partOf(value, edges))),
  };
}

function rangeName(from: number | undefined, below: number | undefined): string {
  if (from === undefined) return below === undefined ? "all" : `below ${below}`;
  return below === undefined ? `${from} and more` : `${from} to below ${below}`;
}

function groupsOfLabels(labels: readonly string[], codes: Int32Array): Grouped {
  const counts = new Int32Array(labels.length);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const large = labels.map((_, code) => code).filter((code) => (counts[code] ?? 0) >= GROUP_ROWS_MIN);
  const place = new Map(large.map((code, at) => [code, at]));
  const names = [...large.map((code) => labels[code] ?? ""), "all others, or missing"];
  return { names, groups: Int32Array.from(codes, (code) => place.get(code) ?? large.length) };
}

function rowOf(
  column: string,
  group: string,
  { answered, rows }: { readonly answered: AnsweredRows; readonly rows: Int32Array },
): GroupRow {
  const { points, probabilities, target, cutOff } = answered;
  const isAccepted = (row: number) => (points[row] ?? 0) >= cutOff;
  const good = rows.filter((row) => target[row] === 1);
  const bad = rows.filter((row) => target[row] !== 1);
  return {
    column,
    group,
    rows: rows.length,
    goodShare: good.length / rows.length,
    gap: meanEstimate(Float64Array.from(rows, (row) => (probabilities[row] ?? 0) - (target[row] ?? 0))),
    accepted: rows.filter(isAccepted).length / rows.length,
    ratio: Number.NaN,
    goodAccepted: good.filter(isAccepted).length / good.length,
    badAccepted: bad.filter(isAccepted).length / bad.length,
  };
}
