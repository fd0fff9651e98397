import { z } from "zod";
import { showSource } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, simulatedShape } from "../shapes/index.ts";

const MONTHS_IN_YEAR = 12;

const faultsShape = z.object({
  month: z.string().meta({ description: "The month in which they were found wrong, in UTC." }),
  withdrawn: z.int().meta({ description: "Taken back by the source." }),
  corrected: z.int().meta({ description: "Taken back, with a right record in their place." }),
  removed: z.int().meta({ description: "Removed because a dispute was decided so." }),
});

const sourceShape = z
  .object({
    name: z.string(),
    title: z.string(),
    registers: z.array(z.string()),
    foundWrong: z.array(faultsShape).meta({ description: "The latest month first; months without any are left out." }),
    isSimulated: simulatedShape,
  })
  .meta({
    description: "The source.",
    examples: [
      {
        name: "bitcoin-otc",
        title: "Bitcoin-OTC",
        registers: ["trades"],
        foundWrong: [{ month: "2024-06", withdrawn: 2, corrected: 1, removed: 0 }],
        isSimulated: false,
      },
    ],
  });

/** `GET /v1/sources/{name}`: who furnishes records, and how many of them were later found wrong. */
export function addSourceRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/sources/:name",
    schema: {
      summary: "How many records of a source were found wrong",
      description: "Open to everybody: sources are institutions, and small numbers are not hidden.",
      tags: ["law"],
      params: z.strictObject({ name: z.string().min(1).max(200) }),
      response: { 200: sourceShape, ...problemResponses("request_malformed", "source_unknown") },
    },
    handler: async (request) => {
      const { name, title, registers, faults } = await showSource(installation, request.params.name);
      return {
        name,
        title,
        registers: [...registers],
        foundWrong: faults.map(({ month, ...counts }) => ({ month: monthText(month), ...counts })),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

function monthText(month: number): string {
  return `${Math.floor(month / MONTHS_IN_YEAR)}-${String((month % MONTHS_IN_YEAR) + 1).padStart(2, "0")}`;
}
