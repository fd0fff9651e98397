import { z } from "zod";
import { isoDay } from "../../lib/index.ts";
import { showModel } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, simulatedShape } from "../shapes/index.ts";

/** No purpose has had a model a day for as long. */
const VERSION_MAX = 1_000_000;

const modelShape = z
  .object({
    purpose: z.string(),
    version: z.int(),
    day: z.iso.date().meta({ description: "The first UTC day it serves; it was fitted on what was known before." }),
    digest: z.string().meta({ description: "SHA-256 of the document's canonical JSON (RFC 8785): the log and every check name it." }),
    document: z
      .record(z.string(), z.unknown())
      .meta({ description: "The model itself, by the schema in docs/schema/model.json. With it and a file an answer is computed again." }),
    isSimulated: simulatedShape,
  })
  .meta({
    title: "Model",
    description: "A version of the purpose's model.",
    examples: [
      {
        purpose: "trade-with",
        version: 3,
        day: "2024-06-01",
        digest: "9f86d081884c7d65...",
        document: { kind: "own-record" },
        isSimulated: false,
      },
    ],
  });

/** `GET /v1/purposes/{name}/model`: the document that turns tallies into a probability. Public, as the purposes are. */
export function addModelRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/purposes/:name/model",
    schema: {
      summary: "Read the model that serves a purpose",
      description:
        "The whole model, as it answers: weights, points and table, in integers, so that anybody can compute a standing again by hand. Now, or the version that a check names. Open to all.",
      tags: ["law"],
      params: z.object({
        name: z
          .string()
          .min(1)
          .max(60)
          .meta({ description: "GET /v1/purposes lists them.", examples: ["trade-with"] }),
      }),
      querystring: z.strictObject({
        version: z.coerce
          .number()
          .int()
          .min(1)
          .max(VERSION_MAX)
          .optional()
          .meta({ description: "Another version than the one that serves now.", examples: [3] }),
        view: z
          .enum(["asker"])
          .optional()
          .meta({ description: "The model behind `forYou`, which reads an asker that names itself, too.", examples: ["asker"] }),
      }),
      response: { 200: modelShape, ...problemResponses("request_malformed", "purpose_unknown", "model_missing", "model_version_unknown") },
    },
    handler: async ({ params: { name }, query: { version, view } }) => {
      const [shown, { isSimulated }] = await Promise.all([
        showModel(installation, { purpose: name, version, isAsker: view === "asker" }),
        installation.moment(),
      ]);
      const { digest, document } = shown;
      return { purpose: name, version: shown.version, day: isoDay(shown.day), digest, document: { ...document }, isSimulated };
    },
  });
}
