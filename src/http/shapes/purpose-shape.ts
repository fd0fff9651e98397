import { hash } from "node:crypto";
import { z } from "zod";
import { type Needs, type Purpose, purposeText, registerKey } from "../../core/law/index.ts";
import { isListedPublicly, type ServingModel } from "../../service/index.ts";

const share = z.number();

/** A purpose as it is told. */
export const purposeShape = z
  .object({
    name: z.string(),
    question: z.string(),
    about: z.array(z.enum(["person", "body"])),
    reads: z.array(z.string()).meta({ description: "The registers it may read, with their versions." }),
    asker: z
      .object({ reads: z.array(z.string()), cite: z.string() })
      .nullable()
      .meta({
        description: "What is read of an asker that names itself, for an answer of its own, and where the rules say so; `null`: nothing.",
      }),
    outcome: z.object({
      good: z.object({ register: z.string(), count: z.string() }),
      bad: z.object({ register: z.string(), count: z.string() }),
      words: z.object({ one: z.string(), many: z.string(), good: z.string(), bad: z.string(), subject: z.string() }),
    }),
    leastEvidence: z.int().meta({ description: "With fewer own outcomes the grade is `none`." }),
    grades: z.object({ A: share, B: share, C: share, D: share, E: share }).meta({ description: "The least probability of each." }),
    needs: z
      .object({ consent: z.string().nullable(), informed: z.string().nullable() })
      .meta({ description: "What must be recorded of a person before anybody asks about it, and where that is written; `null`: nothing." }),
    isListed: z.boolean().meta({ description: "Whether GET /v1/standings lists it without a key." }),
    model: z
      .object({
        version: z.int(),
        kind: z.enum(["own-record", "scorecard"]),
        baseRate: share,
        priorStrength: z.number().optional().meta({ description: "Of an own-record model: how many own outcomes the base rate is worth." }),
        halfLifeMonths: z.number().optional().meta({ description: "Of an own-record model." }),
        characteristics: z.int().optional().meta({ description: "Of a scorecard: how many lines it has." }),
        outcomes: z.int(),
        logLoss: z.number(),
      })
      .nullable()
      .meta({ description: "What serves it now, and on how many outcomes it was fitted; `null` before it was." }),
    digest: z.string().meta({ description: "SHA-256 of the declaration's canonical JSON (RFC 8785)." }),
  })
  .meta({ title: "Purpose" });

/** What serves a purpose now, and what it needs first. */
type Serving = { readonly model: ServingModel | undefined; readonly needs: Needs };

/** Puts a purpose in the words of the API. */
export function toldPurpose(purpose: Purpose, { model, needs }: Serving): z.output<typeof purposeShape> {
  const { name, question, about, reads, outcome, grades } = purpose;
  return {
    name,
    question,
    about: [...about],
    reads: reads.map(registerKey),
    asker: purpose.asker === undefined ? null : { reads: purpose.asker.reads.map(registerKey), cite: purpose.asker.cite },
    outcome,
    leastEvidence: purpose.model.leastEvidence,
    grades,
    needs: { consent: needs.consent ?? null, informed: needs.informed ?? null },
    isListed: isListedPublicly(purpose),
    model: model === undefined ? null : toldModel(model),
    digest: hash("sha256", purposeText(purpose)),
  };
}

function toldModel({ version, document }: ServingModel) {
  const { kind, baseRate, fittedOn } = document;
  const told = { version, kind, baseRate, outcomes: fittedOn.outcomes, logLoss: fittedOn.logLoss };
  if (document.kind === "scorecard") return { ...told, characteristics: document.characteristics.length };
  return { ...told, priorStrength: document.priorStrength, halfLifeMonths: document.halfLifeMonths };
}
