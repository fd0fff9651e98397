import type { ScorecardModel } from "../core/standing/index.ts";
import { formatCount, formatShare } from "../lib/index.ts";
import type { Fitted } from "../service/index.ts";

/** A half-life beyond this is no decay that anybody would notice. */
const AGELESS_MONTHS = 240;

/** A fitted model in two sentences. */
export function fittedText({ purpose, model }: Fitted): string {
  const { fittedOn, baseRate } = model;
  if (fittedOn.outcomes === 0) return `${purpose} has no outcomes to be fitted on; it answers with an even chance.`;
  if (model.kind === "scorecard") return scorecardText(purpose, model);
  const { halfLifeMonths, priorStrength, baseAmong } = model;
  const half = halfLifeMonths > AGELESS_MONTHS ? "age hardly matters" : `what happened counts half after ${formatMonths(halfLifeMonths)}`;
  const base = `${baseAmong === "newcomers" ? "a newcomer" : "somebody unknown"} begins at ${formatShare(baseRate)}, worth ${priorStrength} outcomes`;
  return `${purpose} was fitted on ${formatCount(fittedOn.outcomes)} outcomes: ${half}; ${base}.`;
}

function scorecardText(purpose: string, { fittedOn, characteristics, table }: ScorecardModel): string {
  const lines = `${formatCount(characteristics.length)} characteristics, ${formatCount(table.pointsToDouble)} points to double the odds`;
  return `${purpose} was fitted on ${formatCount(fittedOn.outcomes)} outcomes: a scorecard of ${lines}.`;
}

function formatMonths(months: number): string {
  return months === 1 ? "a month" : `${months} months`;
}
