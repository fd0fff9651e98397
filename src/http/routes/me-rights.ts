import { z } from "zod";
import { namesIn } from "../../core/report/index.ts";
import { showOwnRights } from "../../service/index.ts";
import { sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { ownRightsShape, problemResponses, toldOwnRights } from "../shapes/index.ts";

/** `GET /v1/me/rights`: what whoever is there can do, and under which law. */
export function addMyRightsRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/me/rights",
    config: { right: "own" },
    schema: {
      summary: "See what I can do here",
      description:
        "The questions that may be asked about me and by whom, which of them I stopped, how my records are contested and by when that is decided, and on which grounds I may ask for an erasure. Nothing that is recorded about me is in it, so reading it is no look at my file.",
      tags: ["one's own file"],
      querystring: z.strictObject({ lang: languageShape }),
      response: { 200: ownRightsShape, ...problemResponses("request_malformed", "session_missing", "right_missing") },
    },
    handler: async (request) => {
      const language = languageOf(request, request.query.lang);
      const rights = await showOwnRights(installation, sessionOf(request).subject);
      const { isSimulated } = await installation.moment();
      return toldOwnRights(rights, { names: namesIn(installation.config, language), language, isSimulated });
    },
  });
}
