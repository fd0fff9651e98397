import type { Register } from "../../law/index.ts";
import type { BaseAmong } from "../../standing/index.ts";

/** A count as people call it, with its register. */
export type Named = string;

/** Everything that a model card says, in one language. Numbers come as they are to be read. */
export type CardWords = {
  readonly stop: string;
  readonly list: string;
  readonly and: string;
  readonly title: (purpose: string, version: number) => string;
  readonly ofProbability: (outcome: string) => string;
  readonly parts: {
    readonly model: string;
    readonly backtest: string;
    readonly months: string;
    readonly limits: string;
    readonly law: string;
    readonly table: string;
  };
  readonly facts: { readonly form: string; readonly serves: string; readonly fitted: string; readonly inUse: string };
  readonly forms: { readonly "own-record": string; readonly scorecard: string };
  readonly serves: (day: string, baseRate: string) => string;
  readonly fitted: (of: { readonly outcomes: string; readonly from?: string; readonly to?: string; readonly logLoss: string }) => string;
  readonly firstForm: string;
  readonly earned: (of: Earned) => string;
  readonly half: (months: number) => string;
  readonly months: (months: number) => string;
  readonly own: {
    readonly reads: (half: string) => string;
    readonly newcomer: (of: { readonly share: string; readonly among: string; readonly half: string; readonly strength: string }) => string;
    readonly among: Readonly<Record<BaseAmong, string>>;
  };
  readonly card: {
    readonly begin: (points: number) => string;
    readonly edges: string;
    readonly asker: string;
    readonly double: (points: number) => string;
    readonly evidence: (of: { readonly prior: string; readonly worth: string; readonly half: string }) => string;
    readonly heads: { readonly value: string; readonly points: string; readonly share: string; readonly probability: string };
    readonly none: string;
    readonly any: string;
    readonly below: (edge: string) => string;
    readonly from: (edge: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly fewer: (points: number) => string;
    readonly more: (points: number) => string;
  };
  readonly reads: ReadingWords;
  readonly backtest: BacktestWords;
  readonly watched: WatchedWords;
  readonly limits: LimitWords;
  readonly law: {
    readonly about: (kinds: string) => string;
    readonly kinds: { readonly person: string; readonly body: string };
    readonly noPack: string;
    readonly under: (title: string, name: string) => string;
    readonly consent: (cite: string) => string;
    readonly grades: (grades: string) => string;
    readonly grade: (letter: string, least: string) => string;
    readonly heads: { readonly register: string; readonly ground: string; readonly keep: string; readonly counts: string };
    readonly basis: Readonly<Record<Register["basis"]["kind"], string>>;
    readonly ground: (basis: string, cite: string) => string;
    readonly keep: (years: number, adverse: number | undefined) => string;
    readonly after: string;
  };
  readonly made: (day: string) => string;
  readonly digest: string;
  readonly inTheLog: string;
};

type Earned = {
  readonly day: string;
  readonly outcomes: string;
  readonly candidate: string;
  readonly before: string;
  readonly difference: string;
  readonly error: string;
};

/** What a characteristic reads, of whom. */
type ReadingWords = {
  readonly whose: { readonly subject: string; readonly asker: string };
  readonly who: { readonly subject: string; readonly asker: string };
  readonly share: (of: {
    readonly whose: string;
    readonly good: Named;
    readonly bad: Named;
    readonly half: string;
    readonly strength: number;
  }) => string;
  readonly amount: (of: { readonly whose: string; readonly counts: string; readonly half: string }) => string;
  readonly mean: (of: { readonly whose: string; readonly sum: Named; readonly number: Named; readonly half: string }) => string;
  readonly tenure: (of: { readonly whose: string; readonly register: string }) => string;
  readonly recency: (of: { readonly whose: string; readonly counts: string }) => string;
  readonly trend: (of: { readonly good: Named; readonly short: string; readonly long: string }) => string;
  readonly run: (of: { readonly who: string; readonly bad: Named; readonly good: Named }) => string;
  readonly or: string;
};

type BacktestWords = {
  readonly none: string;
  readonly said: (of: {
    readonly last: string;
    readonly outcomes: string;
    readonly many: string;
    readonly from: string;
    readonly until: string;
    readonly bad: string;
    readonly badWord: string;
    readonly coverage: string;
  }) => string;
  readonly readings: { readonly standing: string; readonly mean: string; readonly share: string; readonly baseRate: string };
  readonly heads: { readonly logLoss: string; readonly brier: string; readonly auc: string; readonly error: string };
  readonly chart: {
    readonly title: string;
    readonly note: (outcomes: string) => string;
    readonly given: string;
    readonly well: string;
    readonly asSaid: string;
    readonly answers: string;
  };
};

type WatchedWords = {
  readonly none: string;
  readonly said: (out: string | undefined) => string;
  readonly heads: {
    readonly month: string;
    readonly outcomes: string;
    readonly told: string;
    readonly well: string;
    readonly band: string;
    readonly logLoss: string;
    readonly auc: string;
  };
  readonly band: (low: string, high: string) => string;
  readonly out: string;
  readonly chart: { readonly title: string; readonly note: string; readonly happened: string };
};

type LimitWords = {
  readonly notConformant: string;
  readonly simulated: string;
  readonly oneQuestion: (question: string, subject: string) => string;
  readonly newcomer: (least: number) => string;
  readonly registers: string;
  readonly fitted: (outcomes: number) => string;
  readonly average: (subject: string) => string;
  readonly coverage: (share: string) => string;
  readonly reasons: string;
};
