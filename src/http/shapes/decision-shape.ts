import { z } from "zod";
import { ADVERSE_OUTCOMES } from "../../core/statement/index.ts";
import { formatInstant } from "../../lib/index.ts";
import type { DecisionResult } from "../../service/index.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";
import { receiptShape } from "./receipt-shape.ts";

const outcomeShape = z
  .enum(ADVERSE_OUTCOMES)
  .meta({ description: "What was decided: no deal, less of it, on worse terms, or the end of one that ran." });

/** What a subscriber reports. */
export const decisionShape = z
  .strictObject({
    outcome: outcomeShape,
    decidedBy: z.enum(["person", "machine"]).meta({ description: "`machine` where no person had a say in it." }),
    decidedAt: z.string().max(40).optional().meta({ description: "ISO 8601; now, where it is not given." }),
    looksCounted: z.boolean().optional().meta({
      description: "Whether the number of looks at the subject spoke against it in your own rules. No look lowers a standing here.",
    }),
  })
  .meta({ title: "Decision", examples: [{ outcome: "refused", decidedBy: "machine" }] });

const noticeShape = z.object({ title: z.string(), paragraphs: z.array(z.string()) });

/** What was kept, and what the subject is told. */
export const decisionResultShape = z
  .object({
    decision: z.string().meta({ description: "The statement's id." }),
    check: z.string(),
    outcome: outcomeShape,
    decidedAt: instantShape,
    noticeBy: instantShape.nullable().meta({ description: "By when the law wants the subject told; `null` where it names no time." }),
    isLate: z.boolean().meta({ description: "Whether it was reported after that. The notice goes out all the same." }),
    freeFileUntil: instantShape.nullable().meta({ description: "Until when the file is free of charge at the least; `null`: always." }),
    notice: z.object({ en: noticeShape, "zh-Hans": noticeShape }).meta({ description: "What the subject is told, by us." }),
    receipt: receiptShape,
    isSimulated: simulatedShape,
  })
  .meta({
    description: "Kept, and the notice is on its way to the subject.",
    examples: [
      {
        decision: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
        check: "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
        outcome: "refused",
        decidedAt: "2024-06-01T12:00:00Z",
        noticeBy: "2024-07-02T03:59:59.999999Z",
        isLate: false,
        freeFileUntil: "2024-08-01T03:59:59.999999Z",
        notice: {
          en: { title: "Why Whoever tries it out decided against you", paragraphs: ["..."] },
          "zh-Hans": { title: "Whoever tries it out作出对您不利决定的理由", paragraphs: ["..."] },
        },
        receipt: "credence.local/...",
        isSimulated: false,
      },
    ],
  });

/** Puts it in the words of the API. */
export function toldDecision(
  { decidedAt, noticeBy, freeFileUntil, notice, ...rest }: DecisionResult,
  { isSimulated }: { readonly isSimulated: boolean },
): z.output<typeof decisionResultShape> {
  const told = ({ title, paragraphs }: DecisionResult["notice"]["en"]) => ({ title, paragraphs: [...paragraphs] });
  return {
    ...rest,
    decidedAt: formatInstant(decidedAt),
    noticeBy: noticeBy === undefined ? null : formatInstant(noticeBy),
    freeFileUntil: freeFileUntil === undefined ? null : formatInstant(freeFileUntil),
    notice: { en: told(notice.en), "zh-Hans": told(notice["zh-Hans"]) },
    isSimulated,
  };
}
