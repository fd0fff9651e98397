import { z } from "zod";
import { needsOf } from "../../core/law/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, purposeShape, simulatedShape, toldPurpose } from "../shapes/index.ts";

/** `GET /v1/purposes`: what may be asked. */
export function addPurposeRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/purposes",
    schema: {
      summary: "List the purposes",
      description:
        "Every question that may be asked here, with its outcome, its grades and the model that serves it. With a subscriber's key: those it may ask.",
      tags: ["law"],
      response: {
        200: z
          .object({ purposes: z.array(purposeShape), isSimulated: simulatedShape })
          .meta({ description: "All of them, in the order of the packs." }),
        ...problemResponses("key_missing"),
      },
    },
    handler: async ({ apiKey }) => {
      const { isSimulated, standingAt = installation.now() } = await installation.moment();
      const all = [...installation.purposes.values()];
      const seen = apiKey?.role === "subscriber" ? all.filter(({ name }) => apiKey.purposes.includes(name)) : all;
      const purposes = seen.map(async (purpose) => {
        const model = await installation.modelOf(purpose.name, standingAt);
        return toldPurpose(purpose, { model, needs: needsOf(installation.config, purpose) });
      });
      return { purposes: await Promise.all(purposes), isSimulated };
    },
  });
}
