import { z } from "zod";
import { isPublicPurpose } from "../../core/law/index.ts";
import { questionOf } from "../../service/index.ts";
import { publicExamples } from "../../service/public-standing/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { problemResponses, simulatedShape } from "../shapes/index.ts";

const answerShape = z
  .object({
    questions: z.array(
      z.object({
        purpose: z.string(),
        question: z.string().meta({ description: "In the reader's language." }),
        about: z.array(z.enum(["person", "body"])),
        isPublic: z.boolean().meta({ description: "Whether GET /v1/standings/{subject} answers it to anybody." }),
      }),
    ),
    examples: z.array(
      z.object({
        purpose: z.string(),
        identifier: z.string(),
        shows: z.enum(["good", "bad", "newcomer"]).meta({ description: "What it is an example of." }),
      }),
    ),
    isSimulated: simulatedShape,
  })
  .meta({
    title: "Welcome",
    description: "What can be asked here, and whom to look up first.",
    examples: [
      {
        questions: [
          {
            purpose: "be-served-by",
            question: "Will this office close the next request by its due date?",
            about: ["body"],
            isPublic: true,
          },
        ],
        examples: [{ purpose: "be-served-by", identifier: "agency:baltimore:solid-waste", shows: "good" }],
        isSimulated: false,
      },
    ],
  });

/** The same for a while: they are read off many tallies, and nobody waits for other ones. */
const KEPT_MICROS = 300_000_000;

/** `GET /v1/welcome`: what a newcomer to the house may ask, and about whom. */
export function addWelcomeRoutes(scope: Scope, { installation }: RouteContext): void {
  const examplesNow = keptExamples(installation);
  scope.route({
    method: "GET",
    url: "/v1/welcome",
    schema: {
      summary: "What can be asked, and whom to look up first",
      description:
        "Every question of this house; and for each that is open to all bodies of which much good, much bad, or hardly anything is recorded. Persons are named in a simulated store only, where nobody is meant.",
      tags: ["standings"],
      querystring: z.strictObject({ lang: languageShape }),
      response: { 200: answerShape, ...problemResponses("request_malformed", "key_missing") },
    },
    handler: async (request) => {
      const language = languageOf(request, request.query.lang);
      const questions = [...installation.purposes.values()].map((purpose) => ({
        purpose: purpose.name,
        question: questionOf(installation, purpose.name)[language],
        about: [...purpose.about],
        isPublic: isPublicPurpose(purpose),
      }));
      return { questions, examples: [...(await examplesNow())], isSimulated: (await installation.moment()).isSimulated };
    },
  });
}

function keptExamples(installation: RouteContext["installation"]): () => ReturnType<typeof publicExamples> {
  let kept: { readonly until: number; readonly examples: ReturnType<typeof publicExamples> } | undefined;
  return () => {
    const now = installation.now();
    if (kept !== undefined && now < kept.until) return kept.examples;
    const examples = publicExamples(installation);
    kept = { until: now + KEPT_MICROS, examples };
    // Nor is a failure kept, nor that there was nobody yet.
    const forget = () => {
      kept = undefined;
    };
    examples.then((found) => found.length === 0 && forget(), forget);
    return examples;
  };
}
