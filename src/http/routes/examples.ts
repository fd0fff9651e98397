import { z } from "zod";
import { publicExamples } from "../../service/public-standing/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, simulatedShape } from "../shapes/index.ts";

const answerShape = z
  .object({
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
    title: "Examples",
    description: "A few subjects to begin with.",
    examples: [{ examples: [{ purpose: "be-served-by", identifier: "agency:baltimore:solid-waste", shows: "good" }], isSimulated: false }],
  });

/** The same for a while: they are read off many tallies, and nobody waits for other ones. */
const KEPT_MICROS = 300_000_000;

/** `GET /v1/examples`: whom a newcomer to the house may look up. */
export function addExampleRoutes(scope: Scope, { installation }: RouteContext): void {
  let kept: { readonly until: number; readonly examples: ReturnType<typeof publicExamples> } | undefined;
  scope.route({
    method: "GET",
    url: "/v1/examples",
    schema: {
      summary: "A few subjects to look up",
      description:
        "For each question that is open to all: bodies of which much good, much bad, or hardly anything is recorded. Persons are named in a simulated store only, where nobody is meant.",
      tags: ["standings"],
      response: { 200: answerShape, ...problemResponses("key_missing") },
    },
    handler: async () => {
      const now = installation.now();
      if (kept === undefined || kept.until < now) kept = { until: now + KEPT_MICROS, examples: publicExamples(installation) };
      const found = await kept.examples.catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      return { examples: [...found], isSimulated: (await installation.moment()).isSimulated };
    },
  });
}
