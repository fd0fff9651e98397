import { z } from "zod";
import { cardReading, modelCardPage, type SaidCard, saidCardOf } from "../../core/model-card/index.ts";
import { namesIn } from "../../core/report/index.ts";
import { LANGUAGES } from "../../lib/index.ts";
import { readKeptCard } from "../../service/model-card/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { sendPage } from "../send-page.ts";
import { problemResponses, simulatedShape } from "../shapes/index.ts";
import { wantsPage } from "./send-report.ts";

const lineShape = z.object({
  name: z.string(),
  reads: z.string(),
  rows: z.array(z.object({ value: z.string(), points: z.int(), share: z.string() })),
});

const cardShape = z
  .object({
    purpose: z.string(),
    version: z.int(),
    digest: z.string(),
    language: z.enum(LANGUAGES),
    title: z.string(),
    question: z.string(),
    outcome: z.string(),
    facts: z.array(z.object({ term: z.string(), says: z.string() })),
    model: z.object({
      before: z.array(z.string()),
      formula: z.string().nullable(),
      lines: z.array(lineShape),
      table: z.array(z.object({ points: z.string(), probability: z.string() })),
      tableNote: z.string().nullable(),
      after: z.string(),
    }),
    limits: z.array(z.string()),
    law: z.object({
      says: z.string(),
      registers: z.array(z.object({ register: z.string(), ground: z.string(), keep: z.string(), counts: z.string() })),
      after: z.string(),
    }),
    isSimulated: simulatedShape,
  })
  .meta({
    title: "Model card",
    description: "What serves the purpose now, in whole sentences.",
    examples: [
      {
        purpose: "trade-with",
        version: 3,
        digest: "9f86d081884c7d65...",
        language: "en",
        title: "trade-with, model 3",
        question: "Will the next trade with this trader go well?",
        outcome: "The probability of a rating that is not negative; the other is negative.",
        facts: [{ term: "form", says: "own record" }],
        model: {
          before: ["It reads nothing but the subject's own outcomes. Each counts half after 12 months; ..."],
          formula: "P = (2 x 0.9 + g) / (2 + g + b)",
          lines: [],
          table: [],
          tableNote: null,
          after: "So whoever has no record is told 90 %, ...",
        },
        limits: ["With fewer than 3 own outcomes the grade is none, whatever the probability: ..."],
        law: { says: "About person or body. ...", registers: [], after: "Whoever is concerned sees every record ..." },
        isSimulated: false,
      },
    ],
  });

/** `GET /v1/purposes/{name}/card`: the model that serves a purpose, for people: in whole sentences, or as a page that prints. */
export function addModelCardRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/purposes/:name/card",
    schema: {
      summary: "Read the card of a purpose's model",
      description:
        "What the model reads, so that a person can work an answer out by hand, what it was measured by, what it does not know, and under which law it answers: as JSON, or where `Accept` prefers `text/html` as a page that prints on A4, with its measurements. Open to all.",
      tags: ["law"],
      params: z.object({
        name: z
          .string()
          .min(1)
          .max(60)
          .meta({ description: "GET /v1/purposes lists them.", examples: ["trade-with"] }),
      }),
      querystring: z.strictObject({ lang: languageShape }),
      response: { 200: cardShape, ...problemResponses("request_malformed", "purpose_unknown", "model_missing") },
    },
    handler: async (request, reply) => {
      const { name } = request.params;
      const language = languageOf(request, request.query.lang);
      const card = await readKeptCard(installation, name);
      const reading = cardReading(language, namesIn(installation.config, language));
      const answer = reply.header("content-language", language).header("vary", "accept, accept-language");
      if (wantsPage(request)) return sendPage(answer, modelCardPage(card, reading));
      const { version, digest, isSimulated } = card;
      return { purpose: name, version, digest, isSimulated, ...toldCard(saidCardOf(card, reading)) };
    },
  });
}

function toldCard({ model, facts, limits, law, ...card }: SaidCard) {
  const { before, formula = null, lines, table, tableNote = null, after } = model;
  return {
    ...card,
    facts: [...facts],
    model: {
      before: [...before],
      formula,
      lines: lines.map((line) => ({ ...line, rows: [...line.rows] })),
      table: [...table],
      tableNote,
      after,
    },
    limits: [...limits],
    law: { ...law, registers: [...law.registers] },
  };
}
