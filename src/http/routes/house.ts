import { z } from "zod";
import { showHouse } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, simulatedShape } from "../shapes/index.ts";

const houseShape = z
  .object({
    name: z.string().meta({ description: "Of the configuration." }),
    title: z.string(),
    jurisdiction: z.string(),
    isConformant: z.boolean().meta({ description: "Whether each register about persons is one that ships with Credence, to the letter." }),
    isEmpty: z.boolean().meta({ description: "Whether no record ever came." }),
    isSimulated: simulatedShape,
  })
  .meta({
    title: "House",
    description: "What it is called, and what has to be known of it before anything else.",
    examples: [{ name: "market", title: "Market", jurisdiction: "us", isConformant: true, isEmpty: false, isSimulated: true }],
  });

/** `GET /v1/house`: what every page says of the installation it speaks for. */
export function addHouseRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/house",
    schema: {
      summary: "What this installation is",
      description: "Its name, and whether what it answers is simulated or not vouched for. Open to all; GET /v1/law has the rest.",
      tags: ["law"],
      response: { 200: houseShape, ...problemResponses("key_missing") },
    },
    handler: () => showHouse(installation),
  });
}
