import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import type { FreezeResult } from "../../service/index.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";
import { receiptShape } from "./receipt-shape.ts";

const thawShape = z.object({
  subscriber: z.string().nullable().meta({ description: "Whom it lets through; `null`: everybody." }),
  until: instantShape.nullable().meta({ description: "`null`: as long as the freeze stands." }),
});

/** What stands of freezes, with their thaws. */
export const freezesShape = z
  .array(z.object({ subject: z.string(), purpose: z.string(), placedAt: instantShape, thaws: z.array(thawShape) }))
  .meta({ description: "What stands now, of the subject and of those linked to it: a freeze of one holds for all." });

/** What became of the freezes of a person. */
export const freezeResultShape = z
  .object({
    subject: z.string().meta({ description: "The subject's id." }),
    at: instantShape,
    purposes: z.array(z.string()).meta({ description: "Those for which this changed anything; none where all was so already." }),
    dueBy: instantShape.nullable().meta({ description: "By when the law wants it done, where it names a time; it is done at once." }),
    freezes: freezesShape,
    receipt: receiptShape,
    isSimulated: simulatedShape,
  })
  .meta({
    description: "Done.",
    examples: [
      {
        subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
        at: "2024-06-01T12:00:00Z",
        purposes: ["trade-with"],
        dueBy: "2024-06-04T03:59:59.999999Z",
        freezes: [
          {
            subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
            purpose: "trade-with",
            placedAt: "2024-06-01T12:00:00Z",
            thaws: [{ subscriber: "demo", until: "2024-06-30T23:59:59.999999Z" }],
          },
        ],
        receipt: "credence.local/...",
        isSimulated: false,
      },
    ],
  });

/** Puts it in the words of the API. */
export function toldFreezeResult(
  result: FreezeResult,
  { isSimulated }: { readonly isSimulated: boolean },
): z.output<typeof freezeResultShape> {
  const { subject, at, purposes, dueBy, freezes, receipt } = result;
  return {
    subject,
    at: formatInstant(at),
    purposes: [...purposes],
    dueBy: dueBy === undefined ? null : formatInstant(dueBy),
    freezes: toldFreezes(freezes),
    receipt,
    isSimulated,
  };
}

/** Puts what stands of freezes in the words of the API. */
export function toldFreezes(freezes: FreezeResult["freezes"]): z.output<typeof freezesShape> {
  return freezes.map(({ placedAt, thaws, ...freeze }) => ({
    ...freeze,
    placedAt: formatInstant(placedAt),
    thaws: thaws.map(({ subscriber, until }) => ({
      subscriber: subscriber ?? null,
      until: until === undefined ? null : formatInstant(until),
    })),
  }));
}
