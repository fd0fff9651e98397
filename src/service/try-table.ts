import type { Purpose } from "../core/law/index.ts";
import { type BacktestReport, backtest } from "../core/model/index.ts";
import { withStore } from "../store/index.ts";
import { type ImportBatch, type ImportSummary, importRecords } from "./import-records.ts";
import type { Installation } from "./installation.ts";
import { type HoldBack, holdBackOf, plainAnswers, shortfallOf, type Verdict, verdictOf } from "./own-table/index.ts";
import { historyFor } from "./read-history.ts";

/** A table to be tried: its records, whose they are, and the question they answer. */
export type Trial = {
  readonly purpose: Purpose;
  readonly source: string;
  readonly batches: AsyncIterable<ImportBatch>;
  /** Ratings say more than the outcome does, so that their plain mean is worth a comparison. */
  readonly hasMean: boolean;
  /** The share of outcomes, the latest, that is measured. */
  readonly last: number;
  readonly onProgress?: (progress: { readonly records: number; readonly share: number | undefined }) => void;
};

/** What came in, and either how well standings would have told good deals from bad, or what there is too little of. */
export type TrialResult = {
  readonly summary: ImportSummary;
  readonly outcomes: number;
  readonly subjects: number;
  /** UTC microseconds of the first and the last deal; undefined where there are none. */
  readonly from: number | undefined;
  readonly until: number | undefined;
} & ({ readonly measured: Measured } | { readonly measured: undefined; readonly missing: readonly string[] });

/** The figures of a trial. */
export type Measured = {
  readonly report: BacktestReport;
  readonly holdBack: HoldBack;
  readonly verdict: Verdict;
  /** Later deals with somebody of whom nothing was known. */
  readonly newcomers: number;
};

/**
 * Imports a table into an installation made for it, and replays it: how well would standings have told good deals from bad, asked before
 * each, and whom would each threshold have caught and wronged? Throws what the input throws, and `store_unavailable`.
 */
export async function tryTable(installation: Installation, trial: Trial): Promise<TrialResult> {
  const { purpose, source, batches, onProgress } = trial;
  const summary = await importRecords(installation, {
    source,
    batches,
    isHistory: true,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const history = await withStore(() => historyFor(installation, { purpose, source }));
  const { outcomes, subjects, occurredAt } = history;
  const table = { summary, outcomes, subjects, from: occurredAt[0], until: occurredAt.at(-1) };
  if (outcomes === 0) return { ...table, measured: undefined, missing: shortfallOf(history, { outcomes: 0, bad: 0 }) };
  const report = backtest(history, { purpose: { name: purpose.name, leastEvidence: purpose.model.leastEvidence }, last: trial.last });
  const missing = shortfallOf(history, report);
  if (missing.length > 0) return { ...table, measured: undefined, missing };
  const plain = plainAnswers(history, report.from ?? 0);
  const holdBack = holdBackOf(report, plain, trial.hasMean && history.hasRatings);
  return { ...table, measured: { report, holdBack, verdict: verdictOf(report, holdBack.rows), newcomers: plain.newcomers } };
}
