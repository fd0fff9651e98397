import type { Purpose } from "../law/index.ts";
import { gradeOf } from "./grade.ts";
import { wilson } from "./interval.ts";
import { likelihoodOf, type StandingQuestion } from "./likelihood.ts";
import type { OwnEvidence, Tallies } from "./own-evidence.ts";
import { reasonsOf } from "./reasons.ts";
import type { ScorecardModel } from "./scorecard-model.ts";
import { type Carded, pointsOf, probabilityOf } from "./scorecard-points.ts";
import type { Standing } from "./standing.ts";

/**
 * What the subject's own record brings to an asker's own view: the points of its lines, the base points left out, and its own outcomes, of
 * which the view's evidence is made. The asker's part needs no more of the subject, and holds no more.
 */
export type SubjectPart = { readonly points: number } & Pick<OwnEvidence, "good" | "bad" | "goodCount" | "badCount" | "tooOldCount">;

/** The series in which the models of an asker's own view of a purpose are numbered, beside those of the purpose itself: `trade-with/asker`. */
export function askerSeriesOf({ name }: Pick<Purpose, "name">): string {
  return `${name}/asker`;
}

type Asked = {
  readonly purpose: Purpose;
  /** Of the asker's own view: it has lines of both. */
  readonly model: ScorecardModel;
  readonly month: number;
};

/** The subject's part of an asker's own view, of the subject's tallies. */
export function subjectPartOf({ purpose, model, tallies, month }: Asked & Pick<StandingQuestion, "tallies">): SubjectPart {
  const side = sideOf(model, "subject");
  const { good, bad, goodCount, badCount, tooOldCount } = likelihoodOf({ purpose, model: side, tallies, month }).own;
  const { total } = pointsOf(side, { subject: { tallies, registers: purpose.reads }, month });
  return { points: total, good, bad, goodCount, badCount, tooOldCount };
}

/**
 * The standing for one asker: the subject's part and the points of the asker's own lines, added up and looked up in the model's table. Its
 * reasons are those of the asker's lines; the subject's own are told with its standing. Deterministic as `standingOf` is.
 */
export function forYouOf({
  purpose,
  model,
  month,
  part,
  asker,
}: Asked & { readonly part: SubjectPart; readonly asker: Tallies }): Standing {
  const side = { ...sideOf(model, "asker"), basePoints: model.basePoints + part.points };
  const own = { ...part, lastGood: undefined, lastBad: undefined };
  const probability = probabilityOf(model, pointsOf(side, cardOf(purpose, { asker, month })).total);
  const evidence = model.evidence.prior + model.evidence.worth * (part.good + part.bad);
  const outcomes = part.goodCount + part.badCount;
  const grade = gradeOf(purpose, probability, outcomes);
  return {
    purpose: purpose.name,
    probability,
    interval: wilson(probability, evidence),
    evidence,
    own: { good: part.goodCount, bad: part.badCount },
    hasRecord: outcomes > 0,
    grade,
    reasons: reasonsOf({ purpose, model: side, tallies: NONE, month, asker, probability, evidence, own, grade }),
    changes: [],
  };
}

const NONE: Tallies = Object.freeze({});

function sideOf(model: ScorecardModel, of: "subject" | "asker"): ScorecardModel {
  return { ...model, basePoints: 0, characteristics: model.characteristics.filter((each) => each.of === of) };
}

function cardOf({ reads, asker }: Purpose, given: { readonly asker: Tallies; readonly month: number }): Carded {
  return {
    subject: { tallies: NONE, registers: reads },
    asker: { tallies: given.asker, registers: asker?.reads ?? [] },
    month: given.month,
  };
}
