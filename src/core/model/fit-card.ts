import {
  fitScorecard,
  type NumericColumn,
  type Outcomes,
  outcomesAt,
  outcomesOf,
  rowsAt,
  type Scorecard,
  type ScorecardLine,
  type ScorecardOptions,
} from "../scorecard/index.ts";
import type { Characteristic, ScorecardBin, ScorecardModel } from "../standing/index.ts";
import type { KnownRows } from "./point-in-time.ts";
import { decaysOf, readingIn } from "./readings.ts";
import type { Recipe } from "./recipe.ts";

/** What a fit of the points says: all of a model that does not change from day to day, evidence apart. */
export type Card = Pick<ScorecardModel, "basePoints" | "characteristics" | "table">;

/** From this many outcomes of each kind on, points say something: about ten for each line (Peduzzi 1996) that then has any. */
const OUTCOMES_MIN = 50;

/** Rows on which lines are looked through: enough that a line of any worth is not missed. */
const SCREENED_ROWS = 6_000;

/** At 0 points the odds are even: a total tells its odds by halving and doubling from there. */
const ANCHOR = { points: 0, odds: 1 } as const;

const SHARE_DECIMALS = 1e6;

/**
 * Fits the points to what was known, what became known in `month` counting in full and what is older ever less; undefined with too few
 * outcomes of either kind.
 */
export function fitCard(rows: KnownRows, { recipe, month }: { readonly recipe: Recipe; readonly month: number }): Card | undefined {
  const good = rows.outcomes.reduce((sum, outcome) => sum + outcome, 0);
  if (Math.min(good, rows.outcomes.length - good) < OUTCOMES_MIN) return undefined;
  const weights = rows.weights.map((weight, at) => weight * 2 ** (((rows.knownIn[at] ?? month) - month) / recipe.trainingHalfLifeMonths));
  const columns = rows.values.map((values, at): NumericColumn => ({ kind: "numeric", name: recipe.lines[at]?.code ?? "", values }));
  const all = { columns, outcomes: outcomesOf(rows.outcomes, weights) };
  return cardOf(fitted(screened(all, recipe), recipe), recipe);
}

type Table = { readonly columns: readonly NumericColumn[]; readonly outcomes: Outcomes };

const fitted = ({ columns, outcomes }: Table, recipe: Recipe): Scorecard => fitScorecard(columns, outcomes, optionsOf(recipe));

/**
 * Without the columns that have no place beside the others. Most have none, and each is found out by a fit of its own: so they are looked for
 * in some of the rows, evenly taken, which says it as well.
 */
function screened({ columns, outcomes }: Table, recipe: Recipe): Table {
  const stride = Math.floor(outcomes.good.length / SCREENED_ROWS);
  if (stride < 2) return { columns, outcomes };
  const rows = Int32Array.from({ length: Math.floor(outcomes.good.length / stride) }, (_, at) => at * stride);
  const { lines } = fitted({ columns: columns.map((column) => rowsAt(column, rows)), outcomes: outcomesAt(outcomes, rows) }, recipe);
  return { outcomes, columns: columns.filter(({ name }) => lines.some(({ column }) => column === name)) };
}

function optionsOf({
  lines,
  binsMax,
  binShareMin,
  binPenalty,
  binSmoothing,
  partsMax,
  ridge,
  binStrength,
  pointsToDouble,
}: Recipe): ScorecardOptions {
  return {
    binning: { binsMax, leastShare: binShareMin, penalty: binPenalty, smoothing: binSmoothing, partsMax },
    binningOf: Object.fromEntries(lines.map(({ code, trend }) => [code, { trend }])),
    l2: ridge,
    ...(binStrength === undefined ? {} : { binStrength }),
    pointsToDouble,
    anchor: ANCHOR,
  };
}

function cardOf({ basePoints, lines, pointsToDouble, table }: Scorecard, recipe: Recipe): Card {
  const decays = decaysOf(recipe);
  const characteristics = recipe.lines.flatMap(({ code, of, reads }): Characteristic[] => {
    const line = lines.find(({ column }) => column === code);
    return line === undefined ? [] : [{ code, of, reads: readingIn(reads, decays), ...binsOf(line) }];
  });
  return { basePoints, characteristics, table: { ...table, pointsToDouble } };
}

/** The bins of numbers, and the one of missing values, which stands last. */
function binsOf({ binning, points }: ScorecardLine): Pick<Characteristic, "bins" | "missing"> {
  const bins = binning.bins.map(({ holds, share }, at): ScorecardBin & { readonly isNumber: boolean } => {
    const bin = { isNumber: holds.kind === "numbers", points: points[at] ?? 0, share: Math.round(share * SHARE_DECIMALS) / SHARE_DECIMALS };
    return holds.kind === "numbers" && holds.below !== undefined ? { ...bin, below: holds.below } : bin;
  });
  const plain = bins.map(({ isNumber: _isNumber, ...bin }) => bin);
  return { bins: plain.filter((_, at) => bins[at]?.isNumber), missing: plain.at(-1) ?? { points: 0, share: 0 } };
}
