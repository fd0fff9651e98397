import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import type { CheckAnswer } from "../../service/index.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";

/** Names and application numbers; longer text belongs in the asker's own file. */
const ON_BEHALF_CHARS_MAX = 200;

/** One check as it is asked. */
export const checkShape = z
  .strictObject({
    purpose: z.string().max(60).meta({ description: "GET /v1/purposes lists them." }),
    subject: z.string().min(1).max(400).meta({ description: "Whom you ask about, as `scheme:value`." }),
    look: z
      .enum(["first", "review", "own"])
      .meta({ description: "A first look, a review of an existing customer, or the subject's own. None of them lowers a standing." }),
    onBehalf: z
      .string()
      .min(1)
      .max(ON_BEHALF_CHARS_MAX)
      .meta({ description: "The staff member or the application that the look is for. It is kept in the subject's file." }),
  })
  .meta({
    title: "Check",
    examples: [{ purpose: "trade-with", subject: "account:otc:1810", look: "first", onBehalf: "application 2024-0117" }],
  });

const shareShape = z.number().min(0).max(1);
const gradeShape = z.enum(["A", "B", "C", "D", "E", "none"]);

/** A probability with what it rests on, as the model computed it. */
export const standingShape = z.object({
  purpose: z.string(),
  probability: shareShape.meta({ description: "Of the purpose's good outcome." }),
  interval: z.object({ low: shareShape, high: shareShape }).meta({ description: "90 %." }),
  evidence: z.number().meta({ description: "How many outcomes it rests on, the model's opinion included." }),
  own: z.object({ good: z.int(), bad: z.int() }).meta({ description: "The subject's own outcomes that still count." }),
  hasRecord: z.boolean().meta({ description: "`false`: there is no record, and the probability is the prior's." }),
  grade: gradeShape,
  reasons: z
    .array(z.object({ code: z.string(), points: z.number(), text: z.string() }))
    .meta({ description: "The largest first, in percentage points." }),
  changes: z
    .array(z.object({ grade: gradeShape, good: z.int().optional(), bad: z.int().optional() }))
    .meta({ description: "The fewest outcomes that would change the grade." }),
});

/** The answer to one check. */
export const answerShape = z
  .object({
    id: z.string(),
    askedAt: instantShape,
    standingAt: instantShape.meta({ description: "The time the standing is of: now, or where the history held here ends." }),
    subject: z.string().meta({ description: "As you named it; a private identifier is masked." }),
    kind: z.enum(["person", "body"]),
    question: z.string(),
    standing: standingShape,
    model: z.object({ version: z.int() }),
    isSimulated: simulatedShape,
  })
  .meta({ title: "Answer" });

/** Puts an answer in the words of the API. */
export function toldAnswer(answer: CheckAnswer): z.output<typeof answerShape> {
  const { standing } = answer;
  return {
    ...answer,
    askedAt: formatInstant(answer.askedAt),
    standingAt: formatInstant(answer.standingAt),
    standing: { ...standing, reasons: [...standing.reasons], changes: [...standing.changes] },
  };
}
