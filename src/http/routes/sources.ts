import { z } from "zod";
import { listSources, showSource } from "../../service/index.ts";
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

const foundWrongShape = z.object({ withdrawn: z.int(), corrected: z.int(), removed: z.int() });

const sourceListShape = z
  .object({
    sources: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        registers: z.array(z.string()),
        records: z.int().meta({ description: "Ever furnished, those that ended or were erased since among them; at most a minute old." }),
        foundWrong: foundWrongShape.meta({ description: "How many of them were found wrong so far, and how." }),
      }),
    ),
    isSimulated: simulatedShape,
  })
  .meta({
    description: "All of them, in the order of the configuration.",
    examples: [
      {
        sources: [
          {
            name: "bitcoin-otc",
            title: "Bitcoin-OTC",
            registers: ["trades"],
            records: 35592,
            foundWrong: { withdrawn: 2, corrected: 1, removed: 0 },
          },
        ],
        isSimulated: false,
      },
    ],
  });

/** `GET /v1/sources` and `GET /v1/sources/{name}`: who furnishes records, and how many of them were later found wrong. */
export function addSourceRoutes(scope: Scope, context: RouteContext): void {
  addList(scope, context);
  addOne(scope, context);
}

function addList(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/sources",
    schema: {
      summary: "List who furnishes records",
      description: "With the number of records, and how many were found wrong. Open to everybody: sources are institutions.",
      tags: ["law"],
      response: { 200: sourceListShape, ...problemResponses("key_missing") },
    },
    handler: async () => {
      const [sources, { isSimulated }] = await Promise.all([listSources(installation), installation.moment()]);
      return { sources: sources.map((source) => ({ ...source, registers: [...source.registers] })), isSimulated };
    },
  });
}

function addOne(scope: Scope, { installation }: RouteContext): void {
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
