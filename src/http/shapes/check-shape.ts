import { z } from "zod";
import type { Change, Reason } from "../../core/standing/index.ts";
import { formatInstant } from "../../lib/index.ts";
import type { CheckAnswer } from "../../service/index.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";
import { proofShape } from "./receipt-shape.ts";

/** Names and application numbers; longer text belongs in the asker's own file. */
const ON_BEHALF_CHARS_MAX = 200;

/** One check as it is asked. */
export const checkShape = z
  .strictObject({
    purpose: z.string().max(60).meta({ description: "GET /v1/purposes lists them." }),
    subject: z.string().min(1).max(400).meta({ description: "Whom you ask about, as `scheme:value`." }),
    asker: z.string().min(1).max(400).optional().meta({
      description: "You as a subject, as `scheme:value`, for an answer of your own beside the standing, of purposes that read askers.",
    }),
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

/** A probability. */
export const shareShape = z.number().min(0).max(1);

/** A letter, or `none` where there is too little to say. */
export const gradeShape = z.enum(["A", "B", "C", "D", "E", "none"]);

const readingKind = z.enum(["share", "amount", "mean", "tenure", "recency", "trend", "run"]);
const readsShape = z.array(z.string()).meta({ description: "`good` and `bad` are the outcome's own counts; others as `register.count`." });

/** What a scorecard's reason is made of, to be said in any language. */
const lineShape = z
  .object({ kind: readingKind, of: z.enum(["subject", "asker"]), reads: readsShape, numbers: z.array(z.number()) })
  .meta({ description: "Of a scorecard's line: what it reads, and the numbers of its sentence." });

/** Another bin of a scorecard's line. */
const binShape = z
  .object({
    code: z.string(),
    kind: readingKind,
    reads: readsShape,
    from: z.number().optional(),
    below: z.number().optional(),
    text: z.string(),
  })
  .meta({ description: "Another bin of one line of the scorecard, all else as it is." });

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
    .array(z.object({ code: z.string(), points: z.number(), text: z.string(), line: lineShape.optional() }))
    .meta({ description: "The largest first, in percentage points." }),
  changes: z
    .array(z.object({ grade: gradeShape, good: z.int().optional(), bad: z.int().optional(), bin: binShape.optional() }))
    .meta({ description: "The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too." }),
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
    forYou: z
      .object({ id: z.string(), standing: standingShape, model: z.object({ version: z.int() }) })
      .optional()
      .meta({
        description:
          "The asker's own view, where the check named an asker and a model of it serves: what the asker gave to others is read too. It is in the asker's file; the subject's says only that there was one.",
      }),
    contested: z.int().meta({ description: "How many of the records that were counted are contested, and marked so as the law wants it." }),
    isSimulated: simulatedShape,
    receipt: z.string().meta({
      description:
        "Our signed word that this check will be in the log within 60 seconds, as a tlog-proof (c2sp.org/tlog-proof): its extra data are the check's id and its commitment.",
    }),
    proof: proofShape,
  })
  .meta({
    title: "Answer",
    examples: [
      {
        id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
        askedAt: "2024-06-01T12:00:00Z",
        standingAt: "2024-06-01T12:00:00Z",
        subject: "account:otc:1810",
        kind: "person",
        question: "Will the next trade with this trader go well?",
        standing: {
          purpose: "trade-with",
          probability: 0.9857142857142858,
          interval: { low: 0.9254, high: 0.9975 },
          evidence: 42,
          own: { good: 40, bad: 0 },
          hasRecord: true,
          grade: "B",
          reasons: [{ code: "own_good", points: 8.6, text: "All 40 ratings on record were not negative, the last in May 2024." }],
          changes: [
            { grade: "A", good: 19 },
            { grade: "C", bad: 1 },
          ],
        },
        model: { version: 3 },
        contested: 0,
        isSimulated: false,
        receipt: "c2sp.org/tlog-proof@v1\nextra AZCi9HwefHud...\nindex 0\n\ncredence.local/market-1a2b3c4d/1/receipt\n1\n...",
      },
    ],
  });

/** Puts an answer in the words of the API. */
export function toldAnswer(answer: CheckAnswer): z.output<typeof answerShape> {
  const { forYou, ...rest } = answer;
  return {
    ...rest,
    askedAt: formatInstant(answer.askedAt),
    standingAt: formatInstant(answer.standingAt),
    standing: toldStanding(answer.standing),
    ...(forYou === undefined ? {} : { forYou: { ...forYou, standing: toldStanding(forYou.standing) } }),
  };
}

/** The same of a standing alone. */
export function toldStanding(standing: CheckAnswer["standing"]): z.output<typeof standingShape> {
  return { ...standing, reasons: standing.reasons.map(toldReason), changes: standing.changes.map(toldChange) };
}

function toldReason(reason: Reason) {
  if (!("line" in reason)) return reason;
  const { line, ...rest } = reason;
  return { ...rest, line: { ...line, reads: [...line.reads], numbers: [...line.numbers] } };
}

function toldChange(change: Change) {
  return "bin" in change ? { grade: change.grade, bin: { ...change.bin, reads: [...change.bin.reads] } } : change;
}
