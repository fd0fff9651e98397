import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { CredenceError } from "../../errors.ts";
import { formatInstant } from "../../lib/index.ts";
import { COMPARABLE_LEAST } from "../../service/comparison/index.ts";
import { listStandings, purposeOf, type StandingList, type StandingListRequest } from "../../service/index.ts";
import { purposeRefusalOf, refuse } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import { gradeShape, instantShape, nextShape, pageShape, problemResponses, shareShape, simulatedShape } from "../shapes/index.ts";

const positionShape = z.tuple([z.union([z.number(), z.string()]), z.uuid()]);

/** Which list, and in what order. */
export const standingListShape = {
  purpose: z
    .string()
    .max(60)
    .meta({ description: "GET /v1/purposes lists them.", examples: ["eat-at"] }),
  order: z.enum(["best", "worst", "name", "most"]).default("best").meta({
    description:
      "`best`: surest to be good, by the interval's lower bound. `worst`: surest to be bad, by its upper bound. `most`: with the most outcomes.",
  }),
  counts: z
    .enum(["any", "enough"])
    .default("any")
    .meta({ description: `\`enough\`: only bodies with ${COMPARABLE_LEAST} outcomes of their own and more, which can be compared.` }),
  grade: gradeShape.optional(),
};

const queryShape = z.strictObject({ ...standingListShape, ...pageShape });

const listedStandingShape = z.object({
  subject: z.string().meta({ description: "The subject's id." }),
  identifier: z.string(),
  probability: shareShape,
  interval: z.object({ low: shareShape, high: shareShape }),
  evidence: z.number(),
  own: z.object({ good: z.int(), bad: z.int() }),
  grade: gradeShape,
});

const answerShape = z
  .object({
    purpose: z.string(),
    question: z.string(),
    asOf: instantShape.nullable().meta({ description: "The time the standings are of; `null` where the list was never made." }),
    model: z.object({ version: z.int() }).nullable(),
    bodies: z.object({ all: z.int(), comparable: z.int(), least: z.int() }).nullable().meta({
      description:
        "How many are in the list, and how many have the least outcomes it takes to be compared; `null` where they were not counted.",
    }),
    standings: z.array(listedStandingShape),
    next: nextShape,
    isSimulated: simulatedShape,
  })
  .meta({
    description: "A page of the list.",
    examples: [
      {
        purpose: "eat-at",
        question: "Will the next inspection be passed?",
        asOf: "2024-06-01T12:00:00Z",
        model: { version: 3 },
        bodies: { all: 5210, comparable: 1644, least: COMPARABLE_LEAST },
        standings: [
          {
            subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
            identifier: "licence:chicago-food:1",
            probability: 0.9571,
            interval: { low: 0.8712, high: 0.9866 },
            evidence: 28,
            own: { good: 22, bad: 0 },
            grade: "A",
          },
        ],
        next: "ZjM0YzQx...",
        isSimulated: false,
      },
    ],
  });

/** `GET /v1/standings`: bodies by their standings. Persons are never listed. */
export function addStandingRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/standings",
    schema: {
      summary: "List bodies by their standings",
      description:
        "Companies, establishments and public bodies with a record, from a list that is made anew from time to time: `asOf` says of what time. Persons are never listed. Without a key only where every register read is public.",
      tags: ["standings"],
      querystring: queryShape,
      response: {
        200: answerShape,
        ...problemResponses("request_malformed", "cursor_malformed", "key_missing", "standings_not_public", "purpose_unknown"),
      },
    },
    handler: async (request) => {
      const { purpose: name, order, grade, counts, cursor, limit } = request.query;
      const purpose = purposeOf(installation, name);
      const list = ["standings", name, order, grade ?? "", counts];
      const asked: StandingListRequest = {
        purpose: name,
        order,
        limit,
        isComparable: counts === "enough",
        ...(grade === undefined ? {} : { grade }),
        ...(cursor === undefined ? {} : { after: positionOf(openCursor(installation.keys, list, cursor)) }),
      };
      const { made, standings, next } = await listFor(installation, request, asked);
      return {
        purpose: name,
        question: purpose.question,
        asOf: made === undefined ? null : formatInstant(made.standingAt),
        model: made === undefined ? null : { version: made.model },
        bodies: bodiesOf(made),
        standings: standings.map(toldStanding),
        next: next === undefined ? null : sealCursor(installation.keys, list, [next.by, next.subject]),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

/** A key that may ask for the purpose may also read its list; any other key, and no key, may read the public ones. */
async function listFor(
  installation: RouteContext["installation"],
  request: FastifyRequest,
  asked: StandingListRequest,
): Promise<StandingList> {
  try {
    return await listStandings(installation, asked, { isPublicOnly: !mayAskFor(request, asked.purpose) });
  } catch (error) {
    if (error instanceof CredenceError && error.code === "standings_not_public") return refuse(installation, request, error);
    throw error;
  }
}

/** Whether a request has a key that may ask for a purpose. */
export function mayAskFor({ apiKey }: FastifyRequest, purpose: string): boolean {
  return apiKey !== undefined && purposeRefusalOf(apiKey, purpose) === undefined;
}

function bodiesOf(made: StandingList["made"]): z.output<typeof answerShape>["bodies"] {
  if (made === undefined || made.bodies === null || made.comparable === null) return null;
  return { all: made.bodies, comparable: made.comparable, least: COMPARABLE_LEAST };
}

function positionOf(position: unknown): { readonly by: number | string; readonly subject: string } {
  const [by, subject] = positionShape.parse(position);
  return { by, subject };
}

function toldStanding({ low, high, good, bad, ...row }: StandingList["standings"][number]): z.output<typeof listedStandingShape> {
  return { ...row, interval: { low, high }, own: { good, bad } };
}
