import { z } from "zod";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, registerShape, simulatedShape, toldRegister } from "../shapes/index.ts";

/** `GET /v1/registers`: what is recorded here, why, and for how long. */
export function addRegisterRoutes(scope: Scope, { installation }: RouteContext): void {
  const registers = [...installation.registers.values()].map(({ register }) => toldRegister(register));
  scope.route({
    method: "GET",
    url: "/v1/registers",
    schema: {
      summary: "List the registers",
      description:
        "What is recorded here: the fields of each record type, what it counts for, the legal basis, and how long it is kept. Open to all.",
      tags: ["law"],
      response: {
        200: z
          .object({ registers: z.array(registerShape), isSimulated: simulatedShape })
          .meta({ description: "All of them, in the order of the packs." }),
        ...problemResponses("key_missing"),
      },
    },
    handler: async () => ({ registers, isSimulated: (await installation.moment()).isSimulated }),
  });
}
