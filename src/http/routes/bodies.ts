import { z } from "zod";
import { findBodies } from "../../service/bodies/index.ts";
import { questionOf } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import { gradeShape, nextShape, pageShape, problemResponses, shareShape, simulatedShape } from "../shapes/index.ts";

const positionShape = z.tuple([z.uuid(), z.string()]);

/** As long as an identifier may be. */
const SEARCH_CHARS_MAX = 400;

const foundShape = z.object({
  subject: z.string().meta({ description: "The subject's id." }),
  identifier: z.string(),
  standings: z.array(
    z.object({
      purpose: z.string(),
      question: z.string().meta({ description: "In the reader's language." }),
      probability: shareShape,
      interval: z.object({ low: shareShape, high: shareShape }),
      evidence: z.number(),
      grade: gradeShape,
    }),
  ),
});

const answerShape = z.object({ bodies: z.array(foundShape), next: nextShape, isSimulated: simulatedShape }).meta({
  title: "Bodies",
  description: "A page of what was found.",
  examples: [
    {
      bodies: [
        {
          subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
          identifier: "agency:baltimore:solid-waste",
          standings: [
            {
              purpose: "be-served-by",
              question: "Will this office close the next request by its due date?",
              probability: 0.91,
              interval: { low: 0.9, high: 0.92 },
              evidence: 5120,
              grade: "B",
            },
          ],
        },
      ],
      next: null,
      isSimulated: false,
    },
  ],
});

/** `GET /v1/bodies`: bodies found by what their identifiers say. Persons never are. */
export function addBodyRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/bodies",
    schema: {
      summary: "Search bodies",
      description:
        "Companies, establishments and public bodies with a public standing, of whose identifiers some word begins as you typed: case, blanks and punctuation do not matter. As of the last refresh of the lists. Persons are never found so: GET /v1/standings/{subject} takes their exact identifier.",
      tags: ["standings"],
      querystring: z.strictObject({
        search: z
          .string()
          .min(1)
          .max(SEARCH_CHARS_MAX)
          .meta({ examples: ["solid waste"] }),
        lang: languageShape,
        ...pageShape,
      }),
      response: { 200: answerShape, ...problemResponses("request_malformed", "cursor_malformed", "key_missing") },
    },
    handler: async (request) => {
      const { search, limit, cursor, lang } = request.query;
      const language = languageOf(request, lang);
      const list = ["bodies", search];
      const after = cursor === undefined ? undefined : termOf(openCursor(installation.keys, list, cursor));
      const { bodies, next } = await findBodies(installation, { search, limit, ...(after === undefined ? {} : { after }) });
      return {
        bodies: bodies.map(({ subject, identifier, standings }) => ({
          subject,
          identifier,
          standings: standings.map(({ low, high, ...rest }) => ({
            ...rest,
            question: questionOf(installation, rest.purpose)[language],
            interval: { low, high },
          })),
        })),
        next: next === undefined ? null : sealCursor(installation.keys, list, [next.subject, next.term]),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

function termOf(position: unknown): { readonly subject: string; readonly term: string } {
  const [subject, term] = positionShape.parse(position);
  return { subject, term };
}
