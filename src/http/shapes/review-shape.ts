import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import type { Review } from "../../service/index.ts";
import { instantShape } from "./instant-shape.ts";

const outcomeShape = z.enum(["stands", "changed"]);

/** A review, with what is still kept of what was said. */
export const reviewShape = z.object({
  id: z.string().meta({ description: "The statement that asks for it." }),
  check: z.string(),
  subscriber: z.string().meta({ description: "Who asked the check, and has to decide." }),
  askedAt: instantShape,
  answerBy: instantShape.nullable().meta({ description: "By when the law wants it decided; `null` where it names no time." }),
  isOverdue: z.boolean(),
  about: z
    .object({ subject: z.string(), onBehalf: z.string(), purpose: z.string(), grade: z.string() })
    .nullable()
    .meta({ description: "What was asked about whom, and the grade that was answered; `null` where the check has expired." }),
  words: z.string().nullable().meta({ description: "What the subject says of it; `null` where that was erased." }),
  decided: z
    .object({
      id: z.string(),
      at: instantShape,
      outcome: outcomeShape,
      isLate: z.boolean().nullable(),
      person: z.string().nullable(),
      reasons: z.string().nullable(),
    })
    .nullable()
    .meta({ description: "`null` while it is open." }),
});

/** What examples show. */
export const REVIEW_EXAMPLE = {
  id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
  check: "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
  subscriber: "demo",
  askedAt: "2024-06-01T12:00:00Z",
  answerBy: "2024-07-01T21:59:59.999999Z",
  isOverdue: false,
  about: { subject: "account:otc:1810", onBehalf: "application 2024-0117", purpose: "trade-with", grade: "D" },
  words: "The two bad ratings are of one quarrel.",
  decided: null,
};

/** What a person decides again. */
export const reviewVerdictShape = z
  .strictObject({
    outcome: outcomeShape.meta({ description: "Whether what was decided stands." }),
    reasons: z.string().max(4_000).meta({ description: "Told to the subject, and kept." }),
    person: z.string().max(200).meta({ description: "Who decided, by name: no machine may." }),
  })
  .meta({
    title: "Review decided",
    examples: [{ outcome: "changed", reasons: "One quarrel was counted twice.", person: "Ada Lovelace" }],
  });

/** Puts it in the words of the API. */
export function toldReview({ askedAt, answerBy, about, words, decided, ...rest }: Review): z.output<typeof reviewShape> {
  return {
    ...rest,
    askedAt: formatInstant(askedAt),
    answerBy: answerBy === undefined ? null : formatInstant(answerBy),
    about: about === undefined ? null : { subject: about.asked, onBehalf: about.onBehalf, purpose: about.purpose, grade: about.grade },
    words: words ?? null,
    decided: decided === undefined ? null : toldDecided(decided),
  };
}

function toldDecided({ id, at, outcome, said }: NonNullable<Review["decided"]>) {
  return {
    id,
    at: formatInstant(at),
    outcome,
    isLate: said?.isLate ?? null,
    person: said?.person ?? null,
    reasons: said?.reasons ?? null,
  };
}
