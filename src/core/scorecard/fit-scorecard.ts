import type { Binning } from "./binning.ts";
import { type BinningOptions, binningOf } from "./binning-of.ts";
import type { Column } from "./column.ts";
import { fitLogistic, type LogisticFit, type LogisticOptions } from "./fit-logistic.ts";
import { mergedBins } from "./merged-bins.ts";
import { type Mass, massOf, type Outcomes } from "./outcomes.ts";
import { placesOf } from "./places-of.ts";
import { logOddsOf, pointsTable, totalsOf, type WeighedLine } from "./points-table.ts";
import { refineBins } from "./refine-bins.ts";
import type { LeftOut, Scorecard } from "./scorecard.ts";

/** How a scorecard is fitted; what is not said is as in SCORECARD_DEFAULTS. */
export type ScorecardOptions = {
  /** How columns are cut. */
  readonly binning?: BinningOptions;
  /** How single columns are cut, by name: over `binning`. */
  readonly binningOf?: Readonly<Record<string, BinningOptions>>;
  /** The penalty on the coefficients of the weights of evidence. */
  readonly l2?: number;
  readonly pointsToDouble?: number;
  /** At so many points the odds of a good outcome are so many to one, within half a point. */
  readonly anchor?: { readonly points: number; readonly odds: number };
  /**
   * When given, each bin is then fitted by itself beside the others, leaning on its weight of evidence as on an information of so many; see
   * refineBins. Otherwise one coefficient stands for all bins of a line.
   */
  readonly binStrength?: number;
  /** A column of a lesser information value is left out. */
  readonly leastIv?: number;
};

/** What fitScorecard takes where nothing else is said. */
const SCORECARD_DEFAULTS = {
  l2: 1,
  pointsToDouble: 20,
  anchor: { points: 600, odds: 30 },
  leastIv: 0,
} as const satisfies ScorecardOptions;

type Asked = ScorecardOptions & Required<Pick<ScorecardOptions, keyof typeof SCORECARD_DEFAULTS>>;

/**
 * Bins, weights of evidence, logistic regression on these, all of it shrunk by what chance alone would have won, integer points. A column whose
 * coefficient is not above 0 beside the others would give points the wrong way round: the worst such is left out and the rest fitted again, until
 * there is none (with `binStrength` it may come back, in order). So within a line a bin of better outcomes never has fewer points. Throws
 * `internal` where a good and a bad outcome are not both there.
 */
export function fitScorecard(columns: readonly Column[], outcomes: Outcomes, options: ScorecardOptions = {}): Scorecard {
  const asked: Asked = { ...SCORECARD_DEFAULTS, ...options };
  const cut = columns.map((column) => cutOf(column, outcomes, asked));
  const telling = cut.filter(({ binning }) => binning.iv > asked.leastIv && binning.bins.some(({ woe }) => woe !== 0));
  const { kept, fit } = withoutWrongWays(telling, outcomes, asked.l2);
  const shrunk = shrinkageOf(telling, fit, massOf(outcomes));
  const lines = linesOf(telling, { kept, fit }, { outcomes, strength: asked.binStrength })
    .map((line) => ({ ...line, logOdds: line.logOdds.map((value) => shrunk * value) }))
    .flatMap((line) => heard(line, asked.pointsToDouble));
  return inPoints(
    {
      lines,
      leftOut: leftOutOf(
        columns,
        telling.filter((each) => !kept.includes(each)),
        lines,
      ),
    },
    outcomes,
    asked,
  );
}

/** The line with its empty bins within the others, if any two bins that hold something are half a point apart: less would be rounded away. */
function heard(line: WeighedLine, pointsToDouble: number): WeighedLine[] {
  const filled = line.logOdds.filter((_, at) => (line.binning.bins[at]?.share ?? 0) > 0);
  const [least, most] = [Math.min(...filled), Math.max(...filled)];
  if (!((pointsToDouble / Math.LN2) * (most - least) >= 1 / 2)) return [];
  return [{ ...line, logOdds: line.logOdds.map((value) => Math.min(Math.max(value, least), most)) }];
}

type Leaning = { readonly outcomes: Outcomes; readonly strength: number | undefined };

/** The log-odds of each bin. */
function linesOf(telling: readonly Cut[], { kept, fit }: Kept, { outcomes, strength }: Leaning): readonly WeighedLine[] {
  const lines = telling.map((cut): WeighedLine => {
    const coefficient = fit.coefficients[kept.indexOf(cut)] ?? 0;
    return { binning: cut.binning, places: cut.places, logOdds: cut.binning.bins.map(({ woe }) => coefficient * woe) };
  });
  return strength === undefined ? lines : refineBins(lines, outcomes, { intercept: fit.intercept, strength });
}

function leftOutOf(columns: readonly Column[], dropped: readonly Cut[], lines: readonly WeighedLine[]): LeftOut[] {
  const isAmong = (cuts: readonly Pick<Cut, "binning">[], name: string) => cuts.some(({ binning }) => binning.column === name);
  return columns
    .filter(({ name }) => !isAmong(lines, name))
    .map(({ name }) => ({ column: name, because: isAmong(dropped, name) ? "points_the_other_way" : "says_nothing" }));
}

type Cut = { readonly binning: Binning; readonly places: Uint16Array; readonly woe: Float64Array };

function cutOf(column: Column, outcomes: Outcomes, asked: ScorecardOptions): Cut {
  const binning = binningOf(column, outcomes, { ...asked.binning, ...asked.binningOf?.[column.name] });
  const places = placesOf(binning, column);
  return { binning, places, woe: Float64Array.from(places, (place) => binning.bins[place]?.woe ?? 0) };
}

type Kept = { readonly kept: readonly Cut[]; readonly fit: LogisticFit };

/** Leaves out the column with the least coefficient until all are above 0. */
function withoutWrongWays(cuts: readonly Cut[], outcomes: Outcomes, l2: number): Kept {
  let kept = cuts;
  let start: LogisticOptions["start"];
  for (;;) {
    const fit = fitLogistic(
      kept.map(({ woe }) => woe),
      outcomes,
      start === undefined ? { l2 } : { l2, start },
    );
    const least = Math.min(...fit.coefficients);
    const worst = fit.coefficients.indexOf(least);
    if (least > 0 || worst < 0) return { kept, fit };
    kept = kept.filter((_, at) => at !== worst);
    start = { ...fit, coefficients: fit.coefficients.filter((_, at) => at !== worst) };
  }
}

/**
 * What is left of the points once those that only fit chance are taken away: 1 - df / chi2 (van Houwelingen and le Cessie 1990), where chi2 is
 * twice the log-likelihood won and df the bins that were free, those of columns left out included: they were looked at too.
 */
function shrinkageOf(looked: readonly Cut[], { logLoss }: LogisticFit, { good, bad }: Mass): number {
  const all = good + bad;
  const lossBefore = -(good * Math.log(good / all) + bad * Math.log(bad / all));
  const chi2 = 2 * (lossBefore - all * logLoss);
  const free = looked.reduce((sum, { binning: { bins } }) => sum + bins.filter((bin) => bin.good + bin.bad > 0).length - 1, 0);
  return chi2 > 0 ? Math.max(0, 1 - free / chi2) : 0;
}

type Weighed = { readonly lines: readonly WeighedLine[]; readonly leftOut: readonly LeftOut[] };
type Scale = { readonly pointsToDouble: number; readonly anchor: { readonly points: number; readonly odds: number } };

function inPoints({ lines, leftOut }: Weighed, outcomes: Outcomes, { pointsToDouble, anchor }: Scale): Scorecard {
  const factor = pointsToDouble / Math.LN2;
  const worst = lines.map(({ logOdds }) => Math.min(...logOdds));
  const points = lines.map(({ logOdds }, at) => logOdds.map((value) => Math.round(factor * (value - (worst[at] ?? 0)))));
  const { intercept } = fitLogistic([], outcomes, { offset: logOddsOf(lines, outcomes.good.length) });
  const atWorst = worst.reduce((sum, value) => sum + value, intercept);
  const basePoints = Math.round(anchor.points + factor * (atWorst - Math.log(anchor.odds)));
  const totals = totalsOf(
    lines.map(({ places }, at) => ({ places, points: points[at] ?? [] })),
    { basePoints, rows: outcomes.good.length },
  );
  const { table, logLoss } = pointsTable(totals, outcomes, { pointsToDouble, points, basePoints });
  return {
    basePoints,
    lines: lines.map(({ binning }, at) => ({ column: binning.column, ...mergedBins({ binning, points: points[at] ?? [] }) })),
    pointsToDouble,
    table,
    leftOut,
    fittedOn: { ...massOf(outcomes), logLoss },
  };
}
