import type { LawPack, Purpose } from "../law/index.ts";
import type { BacktestReport, MeasuredFigures } from "../model/index.ts";
import type { Model } from "../standing/index.ts";
import type { WatchedMonth } from "../watch/index.ts";

/** Everything that a model card tells of the model that serves a purpose. Instants are UTC microseconds. */
export type ModelCard = {
  /** Who runs the installation. */
  readonly keeper: string;
  readonly madeAt: number;
  readonly purpose: Purpose;
  readonly model: Model;
  readonly version: number;
  /** The SHA-256 of the model's canonical JSON, as hex. */
  readonly digest: string;
  /** What it would have answered about the last share of the outcomes, each asked before it was known; undefined where that was not measured. */
  readonly backtest: CardBacktest | undefined;
  readonly last: number;
  /** How its form compared with the one before when it was put in use; undefined for a purpose's first form. */
  readonly activation: Activated | undefined;
  /** The answers that were given, month by month, the latest first. */
  readonly months: readonly WatchedMonth[];
  /** Undefined where the sector's law pack is not named. */
  readonly lawPack: Pick<LawPack, "name" | "title"> | undefined;
  readonly isSimulated: boolean;
  readonly isConformant: boolean;
};

/** What a card shows of a backtest: one that was just made, or one that was kept. */
export type CardBacktest = Pick<BacktestReport, "outcomes" | "bad" | "from" | "until" | "calibration" | "coverage"> & {
  readonly standing: MeasuredFigures;
  readonly baseRate: MeasuredFigures;
  readonly share: MeasuredFigures;
  readonly mean?: MeasuredFigures | undefined;
};

/** How a form earned its place: mean log-losses on the same outcomes, and their difference with its standard error. */
export type Activated = {
  readonly at: number;
  readonly outcomes: number;
  readonly candidate: number;
  readonly before: number;
  readonly difference: number;
  readonly standardError: number;
};
