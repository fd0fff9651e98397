import type { Purpose } from "../../core/law/index.ts";
import { type CardLine, pointsOf, type ScorecardModel } from "../../core/standing/index.ts";
import type { CheckStatement } from "../../core/statement/index.ts";
import { LEAST_OUTCOMES, type Spread, stabilityOf, type WatchedMonth } from "../../core/watch/index.ts";
import { canonicalJson, monthOf } from "../../lib/index.ts";
import { readModelVersion } from "../../store/index.ts";
import { type AnswersWanted, countAsked, readAnsweringModels } from "../../store/truths/index.ts";
import type { Installation } from "../installation.ts";
import { lastAnswers } from "./judged-answers.ts";

/** How many subjects were asked about, and how they are spread over the bins of the scorecard that answered last. */
type Asked = Pick<WatchedMonth, "asked" | "stability">;

/** What a month's subjects are counted by. */
type Counting = { readonly model: ScorecardModel; readonly now: number[][] };

/**
 * Counts the subjects asked about, one answer each, in the bins of the model by which they were answered. Answers by a scorecard of other lines
 * or bins than the last are left out: a form is active for whole months, but for that in which it was activated.
 */
export async function stabilityNow(installation: Installation, wanted: AnswersWanted): Promise<Asked> {
  const { purpose } = wanted;
  const models = await scorecardsOf(installation, wanted);
  const last = Math.max(...models.keys());
  const model = models.get(last);
  const asked = await countAsked(installation.pool, wanted);
  if (model === undefined || asked < LEAST_OUTCOMES) return { asked };
  const now = model.characteristics.map(({ bins }) => Array.from({ length: bins.length + 1 }, () => 0));
  await lastAnswers(installation, wanted, (check) => count({ model, now }, { check, purpose, model: models.get(check.model.version) }));
  const counted = now[0]?.reduce((sum, subjects) => sum + subjects, 0) ?? 0;
  return counted < LEAST_OUTCOMES ? { asked } : { asked, stability: { version: last, shifts: shiftsOf({ model, now }) } };
}

/** The scorecards that answered, by version. */
async function scorecardsOf({ pool }: Installation, wanted: AnswersWanted): Promise<Map<number, ScorecardModel>> {
  const models = new Map<number, ScorecardModel>();
  for (const version of await readAnsweringModels(pool, wanted)) {
    const row = await readModelVersion(pool, wanted.purpose.name, version);
    const document = row === undefined ? undefined : JSON.parse(row.document);
    if (document?.kind === "scorecard") models.set(version, document);
  }
  return models;
}

type Counted = { readonly check: CheckStatement; readonly purpose: Purpose; readonly model: ScorecardModel | undefined };

function count({ model: reference, now }: Counting, { check, purpose, model }: Counted): void {
  if (model === undefined || !isSameForm(model, reference)) return;
  const card = pointsOf(model, { subject: { tallies: check.tallies, registers: purpose.reads }, month: monthOf(check.standingAt) });
  card.lines.forEach((line, at) => {
    const bins = now[at];
    const bin = placeOf(line);
    if (bins !== undefined) bins[bin] = (bins[bin] ?? 0) + 1;
  });
}

/** The missing come last. */
function placeOf({ bin, characteristic: { bins } }: CardLine): number {
  return bin ?? bins.length;
}

const isSameForm = (a: ScorecardModel, b: ScorecardModel): boolean =>
  a === b || canonicalJson(a.characteristics) === canonicalJson(b.characteristics);

function shiftsOf({ model, now }: Counting) {
  const spreads = model.characteristics.map(
    ({ code, bins, missing }, at): Spread => ({ code, trained: [...bins, missing].map(({ share }) => share), now: now[at] ?? [] }),
  );
  return stabilityOf(spreads, { trainedOn: model.fittedOn.outcomes });
}
