import { z } from "zod";
import { ERASURE_GROUNDS } from "../../core/law/index.ts";
import { LANGUAGES } from "../../core/notice/index.ts";
import type { Names } from "../../core/report/index.ts";
import type { Language } from "../../lib/index.ts";
import type { OwnRights } from "../../service/index.ts";
import { freezesShape, toldFreezes } from "./freeze-shape.ts";
import { simulatedShape } from "./instant-shape.ts";

const titledShape = z.object({ name: z.string(), title: z.string() });
const spanShape = z.object({ amount: z.number(), unit: z.enum(["hours", "days", "business_days", "months", "years"]) });

/** What a subject can do, told in one language. */
export const ownRightsShape = z
  .object({
    language: z.enum(LANGUAGES),
    subject: z.object({ id: z.string(), kind: z.enum(["person", "body"]), identifiers: z.array(z.string()) }),
    keeper: z.object({
      title: z.string(),
      contact: z.string().nullable().meta({ description: "How people reach it; `null` where the configuration does not say." }),
    }),
    jurisdiction: z.string(),
    purposes: z
      .array(
        z.object({
          purpose: z.string(),
          question: z.string(),
          askers: z.array(titledShape).meta({ description: "The subscribers that may ask it." }),
          consentCite: z
            .string()
            .nullable()
            .meta({ description: "Where it is written that nobody may ask before you agreed; `null`: nobody needs to." }),
        }),
      )
      .meta({ description: "What may be asked about subjects of your kind." }),
    contests: z
      .array(
        z.object({
          register: z.string(),
          title: z.string(),
          law: z.string(),
          decideWithin: spanShape.nullable(),
          whileOpen: z.enum(["suspended", "marked", "live"]).meta({ description: "What becomes of the record until it is decided." }),
          atDeadline: z
            .enum(["delete", "record_objection", "stays_suspended", "escalate"])
            .meta({ description: "What becomes of it where nobody verified it in time." }),
          statementWordsMax: z.int().nullable().meta({ description: "How long your own statement may be; `null`: the law gives none." }),
        }),
      )
      .meta({ description: "How records of each register are contested." }),
    erasure: z
      .array(z.object({ ground: z.enum(ERASURE_GROUNDS), provision: z.string() }))
      .meta({ description: "The grounds on which you may ask for an erasure; none where no law gives any." }),
    freezes: freezesShape,
    isSimulated: simulatedShape,
  })
  .meta({
    title: "Own rights",
    description: "What you can do here.",
    examples: [
      {
        language: "en",
        subject: { id: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11", kind: "person", identifiers: ["account:otc:1810"] },
        keeper: { title: "A marketplace", contact: "1 Market Square, 1010 Vienna" },
        jurisdiction: "eu",
        purposes: [
          {
            purpose: "trade-with",
            question: "Will the next trade with this trader go well?",
            askers: [{ name: "demo", title: "Whoever tries it out" }],
            consentCite: null,
          },
        ],
        contests: [
          {
            register: "trades",
            title: "Ratings among traders",
            law: "eu",
            decideWithin: { amount: 1, unit: "months" },
            whileOpen: "suspended",
            atDeadline: "stays_suspended",
            statementWordsMax: null,
          },
        ],
        erasure: [{ ground: "no_longer_needed", provision: "GDPR Art. 17(1)(a)" }],
        freezes: [],
        isSimulated: false,
      },
    ],
  });

type Told = { readonly names: Names; readonly language: Language; readonly isSimulated: boolean };

/** Puts them in the words of the API. */
export function toldOwnRights(rights: OwnRights, { names, language, isSimulated }: Told): z.output<typeof ownRightsShape> {
  const { subject, keeper, jurisdiction, purposes, contests, erasure, freezes } = rights;
  return {
    language,
    subject: { ...subject, identifiers: [...subject.identifiers] },
    keeper: { title: keeper.title, contact: keeper.contact ?? null },
    jurisdiction,
    purposes: purposes.map(({ purpose, askers, consentCite }) => ({
      purpose,
      question: names.question(purpose),
      askers: askers.map((asker) => ({ ...asker })),
      consentCite: consentCite ?? null,
    })),
    contests: contests.map(({ register, law, decideWithin, rules }) => ({
      register,
      title: names.register(register),
      law,
      decideWithin: decideWithin === undefined ? null : { ...decideWithin },
      whileOpen: rules.whileOpen,
      atDeadline: rules.atDeadline,
      statementWordsMax: rules.statementWordsMax ?? null,
    })),
    erasure: erasure.map((one) => ({ ...one })),
    freezes: toldFreezes(freezes),
    isSimulated,
  };
}
