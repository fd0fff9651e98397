import { z } from "zod";
import { ADVERSE_OUTCOMES } from "../../core/statement/index.ts";
import { formatInstant } from "../../lib/index.ts";
import type { OwnCheck } from "../../service/index.ts";
import { shareShape, standingShape, toldStanding } from "./check-shape.ts";
import { instantShape } from "./instant-shape.ts";

const decisionOfCheckShape = z.object({
  outcome: z.enum(ADVERSE_OUTCOMES),
  decidedBy: z.enum(["person", "machine"]),
  decidedAt: instantShape,
  reportedAt: instantShape,
  noticeBy: instantShape.nullable().meta({ description: "By when the law wants the subject told; `null` where it names no time." }),
  freeFileUntil: instantShape.nullable(),
});

const reviewOfCheckShape = z.object({
  id: z.string(),
  askedAt: instantShape,
  answerBy: instantShape.nullable(),
  outcome: z.enum(["stands", "changed"]).nullable().meta({ description: "`null` while a person still has to decide." }),
});

const parts = {
  id: z.string(),
  askedAt: instantShape,
  purpose: z.string(),
  look: z.enum(["first", "review", "own"]),
  decision: decisionOfCheckShape.nullable().meta({ description: "What you reported that you decided; `null` where nothing was." }),
  review: reviewOfCheckShape.nullable().meta({ description: "Whether the subject asked that a person decides." }),
};

/** What was asked and told. */
export const toldCheckParts = {
  subject: z.string().meta({ description: "As you named it; a private identifier is masked." }),
  onBehalf: z.string(),
  standingAt: instantShape.meta({ description: "The time the standing is of." }),
  model: z.object({ version: z.int() }),
  contested: z.int().meta({ description: "How many of the records that were counted were contested, and marked so." }),
  isRenewed: z.boolean().meta({ description: "Whether a record it rested on was erased: what is here was put in its place." }),
};

const shortStandingShape = z.object({
  probability: shareShape,
  interval: standingShape.shape.interval,
  grade: standingShape.shape.grade,
  evidence: z.number(),
  hasRecord: z.boolean(),
});

/** A check as a list shows it. */
export const listedCheckShape = z.object({
  ...parts,
  told: z
    .object({ ...toldCheckParts, standing: shortStandingShape })
    .nullable()
    .meta({ description: "`null` where its time is over, or it was erased." }),
  again: z
    .object({ id: z.string(), at: instantShape, standing: shortStandingShape })
    .nullable()
    .meta({ description: "What it is without records that turned out wrong, where that is another answer." }),
});

/** What both the list and the page of one check tell alike. */
export function toldParts({ id, askedAt, purpose, look, decision, review }: OwnCheck) {
  return {
    id,
    askedAt: formatInstant(askedAt),
    purpose,
    look,
    decision: decision ? toldDecisionOf(decision) : null,
    review: toldReviewOf(review),
  };
}

/** The shape of those. */
export const ownCheckParts = parts;

/** Puts one in the words of the API. */
export function toldOwnCheck(check: OwnCheck): z.output<typeof listedCheckShape> {
  const { told, again } = check;
  return {
    ...toldParts(check),
    told: told === undefined ? null : { ...toldCheck(told), standing: shortened(told.standing) },
    again: again === undefined ? null : { id: again.id, at: formatInstant(again.at), standing: shortened(again.standing) },
  };
}

/** What was asked and told, without the standing. */
export function toldCheck({ standingAt, model, standing: _standing, ...rest }: NonNullable<OwnCheck["told"]>) {
  return { ...rest, standingAt: formatInstant(standingAt), model: { version: model } };
}

function shortened(standing: NonNullable<OwnCheck["told"]>["standing"]): z.output<typeof shortStandingShape> {
  const { probability, interval, grade, evidence, hasRecord } = toldStanding(standing);
  return { probability, interval, grade, evidence, hasRecord };
}

function toldDecisionOf({ decidedAt, reportedAt, noticeBy, freeFileUntil, ...rest }: NonNullable<OwnCheck["decision"]>) {
  return {
    ...rest,
    decidedAt: formatInstant(decidedAt),
    reportedAt: formatInstant(reportedAt),
    noticeBy: instantOrNull(noticeBy),
    freeFileUntil: instantOrNull(freeFileUntil),
  };
}

function toldReviewOf(review: OwnCheck["review"]): z.output<typeof reviewOfCheckShape> | null {
  if (review === undefined) return null;
  return { ...review, askedAt: formatInstant(review.askedAt), answerBy: instantOrNull(review.answerBy) };
}

function instantOrNull(micros: number | null): string | null {
  return micros === null ? null : formatInstant(micros);
}
