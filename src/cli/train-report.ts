import type { Purpose } from "../core/law/index.ts";
import type { Measures } from "../core/model/index.ts";
import { formatCount, formatDay, formatInstant, formatShare, textTable } from "../lib/index.ts";
import type { Training } from "../service/index.ts";
import { SIMULATED } from "./answer-text.ts";
import { fittedText } from "./fitted-text.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** What was asked for. */
export type TrainingAsked = {
  readonly purpose: Pick<Purpose, "name" | "outcome">;
  readonly last: number;
  readonly isActivated: boolean;
  readonly isSimulated?: boolean;
};

/** A candidate beside the active form and the baselines, what the difference is worth, and what was done. With nothing to measure it is bad. */
export function trainReport(training: Training, { purpose, last, isActivated, isSimulated = false }: TrainingAsked): Report {
  const { candidate, active, loss, isBetter, recipe, activated, series } = training;
  const { from, until, model: _model, ...measured } = candidate;
  const json = {
    series,
    last,
    isSimulated,
    ...(from === undefined || until === undefined ? {} : { from: formatInstant(from), until: formatInstant(until) }),
    candidate: measured,
    active: active.standing,
    activeForm: active.model.kind,
    loss,
    isBetter,
    recipe,
    ...(activated === undefined ? {} : { activation: activated.activation, model: activated.fitted.model }),
  };
  if (candidate.outcomes === 0) return { text: `There are no outcomes of ${purpose.name} to train on.`, json, isBad: true };
  const parts = [
    ...(isSimulated ? [wrapText(SIMULATED)] : []),
    wrapText(headline(training, purpose)),
    tableOf(training),
    wrapText(verdict(training)),
    wrapText(deed(training, isActivated)),
  ];
  return { text: parts.join("\n\n"), json };
}

function headline({ candidate: { outcomes, bad, from, until } }: Training, { name, outcome: { words } }: TrainingAsked["purpose"]): string {
  const span = from === undefined || until === undefined ? "" : `, from ${formatDay(from)} to ${formatDay(until)}`;
  return `${name}: judged on ${formatCount(outcomes)} ${words.many}${span}, ${formatCount(bad)} of them (${formatShare(bad / outcomes)}) ${words.bad}. Each was asked about before it happened, by models refitted every month on what was known by then.`;
}

function tableOf({ candidate, active }: Training): string {
  const kind = active.model.kind === "scorecard" ? "active: scorecard" : "active: own record";
  const rows: (readonly [string, Measures])[] = [
    ["candidate: scorecard", candidate.standing],
    [kind, active.standing],
    ...(candidate.mean === undefined ? [] : [["plain mean of ratings", candidate.mean] as const]),
    ["plain share of own outcomes", candidate.share],
    ["base rate", candidate.baseRate],
  ];
  const cells = rows.map(([name, { logLoss, brier, auc, calibrationError }]) => [
    name,
    figure(logLoss),
    figure(brier),
    figure(auc),
    figure(calibrationError),
  ]);
  const header = ["", "log-loss", "Brier", "AUC", "calibration error"];
  return textTable(cells, { header, align: ["left", "right", "right", "right", "right"], widthMax: COLUMNS_MAX });
}

/** Three decimals: the fourth changes with a handful of outcomes. */
const figure = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : "-");

function verdict({ loss: { difference, standardError }, isBetter, candidate }: Training): string {
  const amount = `${Math.abs(difference).toFixed(4)} in log-loss, with a standard error of ${standardError.toFixed(4)}`;
  const covered = `${formatShare(candidate.coverage)} of its 90 % intervals held what happened.`;
  if (isBetter) return `The candidate is better by ${amount}. ${covered}`;
  if (difference < 0)
    return `The candidate is better by ${amount}: that is no more than chance would give, so it has not earned its place. ${covered}`;
  return `The candidate is worse by ${amount}, so it has not earned its place. ${covered}`;
}

function deed({ isBetter, activated, series }: Training, isActivated: boolean): string {
  if (activated !== undefined)
    return `It is in use now, as activation ${activated.activation} of ${series}, and the log says so. ${fittedText(activated.fitted)}`;
  if (!isBetter) return "Nothing was changed.";
  return isActivated ? "Somebody else activated a form meanwhile; nothing was changed." : "Nothing was changed; --activate puts it in use.";
}
