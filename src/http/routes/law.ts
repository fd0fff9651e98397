import { z } from "zod";
import { showLaw } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { lawShape, lawWordsShape, problemResponses, toldLaw, toldLawWords } from "../shapes/index.ts";

/** `GET /v1/law`: the law of this house, and what is to become of it; and `GET /v1/law/words`, how it is told to people. */
export function addLawRoutes(scope: Scope, context: RouteContext): void {
  addLaw(scope, context);
  addWords(scope, context);
}

function addWords(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/law/words",
    schema: {
      summary: "Read the law in words",
      description:
        "The names of registers, record types, closed words, purposes and parties in the reader's language, who may ask, and the closed lists: what a record may hold, what is never recorded, and for what somebody is refused. Open to all.",
      tags: ["law"],
      querystring: z.strictObject({ lang: languageShape }),
      response: { 200: lawWordsShape, ...problemResponses("request_malformed", "key_missing") },
    },
    handler: async (request, reply) => {
      const language = languageOf(request, request.query.lang);
      reply.header("content-language", language).header("vary", "accept-language");
      return toldLawWords(installation.config, language);
    },
  });
}

function addLaw(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/law",
    schema: {
      summary: "Show the law and its pending changes",
      description:
        "Registers, purposes and law packs by their digests, as the log has them; whether the installation is conformant; and each widening that was proposed, who signed it, and when it may be in force. Open to all.",
      tags: ["law"],
      response: { 200: lawShape, ...problemResponses("key_missing") },
    },
    handler: async () => {
      const [law, { isSimulated }] = await Promise.all([showLaw(installation), installation.moment()]);
      return toldLaw(installation, { law, isSimulated });
    },
  });
}
