import { type BareStanding, bareStandingOf, type ScorecardModel } from "../standing/index.ts";
import { BaseRates, type DayRates } from "./base-rates.ts";
import { monthOfDay } from "./day.ts";
import { GOOD, type History, NO_OUTCOME } from "./history.ts";
import { emptyCard, fitOf, type MonthFit } from "./month-fit.ts";
import { PointInTime, type Trained } from "./point-in-time.ts";
import { decaysOf } from "./readings.ts";
import { BASE_HALF_LIVES } from "./shape.ts";
import { strideAt } from "./stride-at.ts";

/** Outcomes of which each makes a row; beyond, one in two, and so on: enough that bins and points no longer move. */
const ROWS_IN_FULL = 200_000;

type Open = { readonly row: number | undefined; readonly isNewcomer: boolean };

/**
 * Follows a history in time and says which scorecard serves on each day: bins, points and evidence are fitted anew at the start of each UTC
 * month, the base rate is of each UTC day, both from what was known before. Live fit and backtest both run this, as they do Fitter. The
 * caller keeps the order of time: startDay, then everything asked at an instant, then everything that becomes known at it.
 */
export class ScorecardFitter {
  readonly #history: History;
  readonly #trained: Trained;
  readonly #table: PointInTime;
  readonly #rates = new BaseRates();
  readonly #open = new Map<number, Open>();
  readonly #outcomes: Int32Array;
  readonly #base: number;
  #day: number | undefined;
  #today: DayRates = this.#rates.rates();
  #month = { month: Number.NaN, rows: 0, outcomes: 0, from: 0, to: 0 };
  #fit: MonthFit | undefined;
  #asked = 0;
  #known = { outcomes: 0, from: 0, to: 0 };
  #model: ScorecardModel | undefined;

  /** Throws a RangeError for a history without tallies, or a base half-life that is not one of BASE_HALF_LIVES. */
  constructor(history: History, trained: Trained) {
    this.#history = history;
    this.#trained = trained;
    this.#table = new PointInTime(history, trained);
    this.#outcomes = new Int32Array(history.subjects);
    this.#base = BASE_HALF_LIVES.indexOf(trained.recipe.baseHalfLifeMonths);
    if (this.#base === -1)
      throw new RangeError(`base half-life ${trained.recipe.baseHalfLifeMonths}; wanted one of ${BASE_HALF_LIVES.join(", ")}`);
  }

  /** Opens a day, closing those before. Throws a RangeError for a day before the open one. */
  startDay(day: number): void {
    const from = this.#day ?? day;
    if (day < from) throw new RangeError(`day ${day} comes before day ${from}, which is open`);
    for (let closed = from; closed < day; closed++) this.#rates.closeDay();
    this.#day = day;
    this.#today = this.#rates.rates();
    this.#model = undefined;
    const month = monthOfDay(day);
    if (month === this.#month.month) return;
    this.#month = { month, rows: this.#table.known, ...this.#known };
    this.#fit = undefined;
  }

  /** The model that serves on the open day. It is fitted when it is first asked for, from what was known when the month began. */
  model(): ScorecardModel {
    this.#model ??= this.#made();
    return this.#model;
  }

  /** What the model of the open day answers about the subject of an entry. */
  answer(entry: number): BareStanding {
    const { purpose } = this.#trained;
    const { tallies, asker } = this.#table.talliesAt(entry);
    const month = this.#history.month[entry] ?? 0;
    return bareStandingOf({ purpose, model: this.model(), tallies, month, asker });
  }

  ask(entry: number): void {
    const subject = this.#history.subject[entry] ?? 0;
    const isNewcomer = (this.#outcomes[subject] ?? 0) < this.#trained.purpose.model.leastEvidence;
    const stride = strideAt(this.#asked, ROWS_IN_FULL);
    const isRow = this.#asked % stride === 0;
    this.#asked += 1;
    this.#open.set(entry, { isNewcomer, row: isRow ? this.#table.ask({ entry, baseRate: this.#baseRate() }, stride) : undefined });
  }

  know(entry: number): void {
    this.#table.know(entry);
    const open = this.#open.get(entry);
    if (open === undefined || this.#history.result[entry] === NO_OUTCOME) return;
    this.#open.delete(entry);
    const day = this.#day ?? 0;
    if (open.row !== undefined) this.#table.knowRow(open.row, monthOfDay(day));
    this.#rates.note({ isGood: this.#history.result[entry] === GOOD, isNewcomer: open.isNewcomer });
    const subject = this.#history.subject[entry] ?? 0;
    this.#outcomes[subject] = (this.#outcomes[subject] ?? 0) + 1;
    this.#known = { outcomes: this.#known.outcomes + 1, from: this.#known.outcomes === 0 ? day : this.#known.from, to: day };
  }

  #baseRate(): number {
    return this.#today.good[this.#base] ?? Number.NaN;
  }

  #made(): ScorecardModel {
    if (this.#day === undefined) throw new RangeError("no day is open; call startDay first");
    const { purpose, recipe } = this.#trained;
    const { month, rows, outcomes, from, to } = this.#month;
    this.#fit ??= fitOf(this.#table.rows(rows), { recipe, month }) ?? emptyCard(recipe, this.#baseRate());
    const { logLoss, evidence, table, ...card } = this.#fit;
    return {
      kind: "scorecard",
      purpose: purpose.name,
      day: this.#day,
      baseRate: this.#baseRate(),
      baseHalfLifeMonths: recipe.baseHalfLifeMonths,
      decays: decaysOf(recipe),
      ...card,
      table,
      evidence,
      fittedOn: { outcomes, from, to, logLoss },
    };
  }
}
