import type { OutcomeRow, OwnRecordModel } from "../standing/index.ts";
import { BaseRates, type DayRates } from "./base-rates.ts";
import { monthOfDay } from "./day.ts";
import { OwnRows } from "./own-rows.ts";
import { BASE_HALF_LIVES, DEFAULT_SHAPE, type Shape } from "./shape.ts";
import { type Question, ShapeLosses } from "./shape-losses.ts";
import { strideAt } from "./stride-at.ts";
import { weightsOf } from "./weights-of.ts";

/** What a fit needs of a purpose. A subject with fewer known outcomes than `leastEvidence` is a newcomer. */
export type FittedPurpose = { readonly name: string; readonly leastEvidence: number };

/** An outcome that was asked about, to be handed back when it becomes known. */
export type Asked = {
  readonly subject: number;
  readonly month: number;
  readonly isNewcomer: boolean;
  /** Absent where the shapes are not compared on this outcome: see strideAt. Rates and records count every outcome. */
  readonly question: Question | undefined;
};

const LOSS_DECIMALS = 1e6;

/**
 * Follows a history in time and says which model serves on each day: the shape is fitted anew at the start of each UTC month, the base
 * rate each UTC day, both from what was known before. A backtest and the live fit both run this. The caller keeps the order of time:
 * startDay, then everything asked at an instant, then everything that becomes known at it.
 */
export class Fitter {
  readonly #purpose: FittedPurpose;
  readonly #rates = new BaseRates();
  readonly #own = new OwnRows();
  readonly #losses = new ShapeLosses();
  #today: { day: number; rates: DayRates } | undefined;
  #fit = { month: Number.NaN, shape: DEFAULT_SHAPE, weights: weightsOf(DEFAULT_SHAPE.halfLifeMonths), outcomes: 0, logLoss: 0 };
  #asked = 0;
  #known = 0;

  constructor(purpose: FittedPurpose) {
    this.#purpose = purpose;
  }

  /** Opens a day, closing those before, and returns the model that serves on it. Throws a RangeError for a day before the open one. */
  startDay(day: number): OwnRecordModel {
    const from = this.#today?.day ?? day;
    if (day < from) throw new RangeError(`day ${day} comes before day ${from}, which is open`);
    for (let closed = from; closed < day; closed++) this.#rates.closeDay();
    const rates = this.#rates.rates();
    this.#today = { day, rates };
    this.#refit(monthOfDay(day));
    return this.#model(day, rates);
  }

  /** A subject's known outcomes by month: what `standingOf` takes. */
  rowsOf(subject: number): readonly OutcomeRow[] {
    return this.#own.of(subject);
  }

  /** An outcome about to happen to the subject, in the month given. */
  ask({ subject, month }: { readonly subject: number; readonly month: number }): Asked {
    const rates = this.#openDay().rates;
    const isNewcomer = this.#own.outcomesOf(subject) < this.#purpose.leastEvidence;
    const weight = strideAt(this.#asked);
    const isCompared = this.#asked % weight === 0;
    this.#asked += 1;
    const rows = this.#own.of(subject);
    return { subject, month, isNewcomer, question: isCompared ? this.#losses.ask({ rows, month, rates, weight }) : undefined };
  }

  /** What was asked about became known, on the open day. */
  know(asked: Asked, isGood: boolean): void {
    this.#openDay();
    this.#known += 1;
    if (asked.question !== undefined) this.#losses.know(asked.question, isGood);
    this.#rates.note({ isGood, isNewcomer: asked.isNewcomer });
    this.#own.add(asked, isGood);
  }

  #openDay(): { readonly rates: DayRates } {
    if (this.#today === undefined) throw new RangeError("no day is open; call startDay first");
    return this.#today;
  }

  #refit(month: number): void {
    if (month === this.#fit.month) return;
    const { shape, logLoss } = this.#losses.best();
    const rounded = Math.round(logLoss * LOSS_DECIMALS) / LOSS_DECIMALS;
    this.#fit = { month, shape, weights: weightsOf(shape.halfLifeMonths), outcomes: this.#known, logLoss: rounded };
  }

  #model(day: number, rates: DayRates): OwnRecordModel {
    const { shape, weights, outcomes, logLoss } = this.#fit;
    return {
      kind: "own-record",
      purpose: this.#purpose.name,
      day,
      halfLifeMonths: shape.halfLifeMonths,
      weights,
      priorStrength: shape.priorStrength,
      baseRate: baseRateOf(shape, rates),
      baseAmong: "newcomers",
      baseHalfLifeMonths: shape.baseHalfLifeMonths,
      fittedOn: { outcomes, logLoss },
    };
  }
}

function baseRateOf(shape: Shape, rates: DayRates): number {
  return rates.good[BASE_HALF_LIVES.indexOf(shape.baseHalfLifeMonths)] ?? Number.NaN;
}
