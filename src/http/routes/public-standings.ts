import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { ANYBODY, type Looker, readPublicStanding } from "../../service/public-standing/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { problemResponses, publicStandingShape, toldPublicStanding } from "../shapes/index.ts";

/** `GET /v1/standings/{subject}`: one standing that is open to all, for anybody. */
export function addPublicStandingRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/standings/:subject",
    schema: {
      summary: "Look at a public standing",
      description:
        "The standing of one subject, named by a public identifier, for a purpose that reads public registers only: in whole sentences, with its course over five years, and with the tallies of which anybody can compute it again. No key is needed. A person is found by the exact identifier only, and one of whom nothing may be seen is answered as one who is not there. Looks at bodies are counted; looks at persons are stated in their file, one statement a day with their number.",
      tags: ["standings"],
      params: z.object({
        subject: z
          .string()
          .min(1)
          .meta({ description: "`scheme:value`, percent-encoded.", examples: ["account:otc:1810"] }),
      }),
      querystring: z.strictObject({
        purpose: z
          .string()
          .max(60)
          .meta({ description: "GET /v1/purposes lists them.", examples: ["trade-with"] }),
        lang: languageShape,
      }),
      response: {
        200: publicStandingShape,
        ...problemResponses(
          "request_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "key_missing",
          "standings_not_public",
          "subject_unknown",
          "purpose_unknown",
          "model_missing",
        ),
      },
    },
    handler: async (request, reply) => {
      const { purpose, lang } = request.query;
      const found = await readPublicStanding(installation, { subject: request.params.subject, purpose, looker: lookerOf(request) });
      // Each look is counted: none may be answered by a cache.
      reply.header("cache-control", "no-store").header("vary", "accept-language");
      return toldPublicStanding(found, installation, languageOf(request, lang));
    },
  });
}

/** Whoever has a key looks under its name; whose session somebody has is told to nobody. */
function lookerOf({ apiKey, ownSession }: Pick<FastifyRequest, "apiKey" | "ownSession">): Looker {
  if (apiKey !== undefined) return { by: `${apiKey.role}:${apiKey.holder}` };
  return ownSession === undefined ? { by: ANYBODY } : { own: ownSession.subject };
}
