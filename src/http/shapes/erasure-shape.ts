import { z } from "zod";
import { ERASURE_GROUNDS, ERASURE_REFUSALS } from "../../core/law/index.ts";
import { ERASABLES } from "../../core/statement/index.ts";
import { formatInstant } from "../../lib/index.ts";
import type { OwnErasure } from "../../service/index.ts";
import { instantShape } from "./instant-shape.ts";

/** A request for erasure, with what is still kept of what was said. */
export const erasureShape = z.object({
  id: z.string().meta({ description: "The statement that asks for it." }),
  of: z.enum(ERASABLES),
  target: z.string().nullable().meta({ description: "The record, check or contact; `null` where it is everything." }),
  ground: z.enum(ERASURE_GROUNDS),
  provision: z.string().nullable().meta({ description: "What gives the ground; `null` where what was said is erased." }),
  words: z.string().nullable().meta({ description: "What the subject says of it; `null` where that was erased." }),
  askedAt: instantShape,
  answerBy: instantShape.nullable().meta({ description: "By when the law wants an answer; `null` where it names no time." }),
  isOverdue: z.boolean(),
  isExtended: z.boolean().meta({ description: "Whether the law's longer time was taken." }),
  answered: z
    .object({
      id: z.string(),
      at: instantShape,
      outcome: z.enum(["granted", "refused"]),
      refusals: z.array(z.enum(ERASURE_REFUSALS)),
      provision: z.string().nullable(),
      reasons: z.string().nullable(),
      erased: z.number().nullable().meta({ description: "How many statements." }),
      person: z.string().nullable(),
      isLate: z.boolean().nullable(),
    })
    .nullable()
    .meta({ description: "`null` while it is open." }),
});

/** What examples show. */
export const ERASURE_EXAMPLE = {
  id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
  of: "record" as const,
  target: "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
  ground: "no_longer_needed" as const,
  provision: "GDPR Art. 17(1)(a)",
  words: "The trade was ten years ago.",
  askedAt: "2024-06-01T12:00:00Z",
  answerBy: "2024-07-01T21:59:59.999999Z",
  isOverdue: false,
  isExtended: false,
  answered: null,
};

/** What an operator answers. */
export const erasureVerdictShape = z
  .strictObject({
    outcome: z.enum(["granted", "refused", "extended"]),
    refusals: z
      .array(z.enum(ERASURE_REFUSALS))
      .max(ERASURE_REFUSALS.length)
      .default([])
      .meta({ description: "Why it is refused; none otherwise." }),
    provision: z.string().max(400).meta({ description: "What it is answered under; an erasure names it as its basis." }),
    reasons: z
      .string()
      .max(4_000)
      .default("")
      .meta({ description: "In words, told to the subject; a refusal and a longer time need them." }),
    person: z.string().max(200).meta({ description: "Who answers, by name." }),
  })
  .meta({
    title: "Erasure answered",
    examples: [
      {
        outcome: "refused",
        refusals: ["legal_duty_to_keep"],
        provision: "GDPR Art. 17(3)(b)",
        reasons: "Books are kept for seven years.",
        person: "Ada Lovelace",
      },
    ],
  });

/** Puts it in the words of the API. */
export function toldErasure({ askedAt, answerBy, said, target, answered, ...rest }: OwnErasure): z.output<typeof erasureShape> {
  return {
    ...rest,
    target: target ?? null,
    provision: said?.provision ?? null,
    words: said?.words ?? null,
    askedAt: formatInstant(askedAt),
    answerBy: answerBy === undefined ? null : formatInstant(answerBy),
    answered: answered === undefined ? null : toldAnswer(answered),
  };
}

function toldAnswer({ id, at, outcome, said }: NonNullable<OwnErasure["answered"]>) {
  return {
    id,
    at: formatInstant(at),
    outcome,
    refusals: [...(said?.refusals ?? [])],
    provision: said?.provision ?? null,
    reasons: said?.reasons ?? null,
    erased: said?.erased ?? null,
    person: said?.person ?? null,
    isLate: said?.isLate ?? null,
  };
}
