import { z } from "zod";
import { type ReceiversTold, tellReceivers } from "../../service/index.ts";
import { sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, receiptShape, simulatedShape } from "../shapes/index.ts";

const RECEIVERS_MAX = 200;

const recordShape = z.strictObject({ record: z.uuid().meta({ description: "The record's id." }) });

const designatedShape = z
  .strictObject({
    receivers: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(RECEIVERS_MAX)
      .optional()
      .meta({ description: "Only these subscribers; all within the law's reach when not given." }),
  })
  .meta({ title: "Telling", examples: [{ receivers: ["demo"] }] });

const toldShape = z
  .object({
    record: z.string(),
    receivers: z
      .array(z.object({ subscriber: z.string(), answers: z.int() }))
      .meta({ description: "Who is told, or was before, and of how many answers." }),
    receipt: receiptShape,
    isSimulated: simulatedShape,
  })
  .meta({
    description: "They are told, each once of each answer.",
    examples: [
      {
        record: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
        receivers: [{ subscriber: "demo", answers: 2 }],
        receipt: "credence.local/...",
        isSimulated: false,
      },
    ],
  });

const DESCRIPTION =
  "Of a record that was withdrawn, corrected or removed. Where the law has each receiver told by itself, they were; where it does so at the subject's request, this is the request: it reaches back as far as the law of each answer does, from the day on which the record went.";

const PROBLEMS = problemResponses("json_malformed", "request_malformed", "statement_unknown", "telling_refused", "right_missing");

/** `POST /v1/corrections/{record}/tell` and `POST /v1/me/corrections/{record}/tell`: those who were answered with a wrong record are told. */
export function addTellingRoutes(scope: Scope, { installation }: RouteContext): void {
  const told = async (result: ReceiversTold) => ({
    ...result,
    receivers: result.receivers.map((receiver) => ({ ...receiver })),
    isSimulated: (await installation.moment()).isSimulated,
  });
  scope.route({
    method: "POST",
    url: "/v1/corrections/:record/tell",
    config: { right: "tell" },
    schema: {
      summary: "Have receivers told of a correction, at a subject's request",
      description: DESCRIPTION,
      tags: ["subjects"],
      params: recordShape,
      body: designatedShape,
      response: { 200: toldShape, ...PROBLEMS, ...problemResponses("key_missing") },
    },
    handler: async (request) => {
      const { receivers } = request.body;
      return told(await tellReceivers(installation, { ...request.params, ...(receivers === undefined ? {} : { receivers }) }));
    },
  });
  scope.route({
    method: "POST",
    url: "/v1/me/corrections/:record/tell",
    config: { right: "own" },
    schema: {
      summary: "Have those told who were answered with a wrong record of yours",
      description: DESCRIPTION,
      tags: ["one's own file"],
      params: recordShape,
      body: designatedShape,
      response: { 200: toldShape, ...PROBLEMS, ...problemResponses("session_missing") },
    },
    handler: async (request) => {
      const { subject } = sessionOf(request);
      const { receivers } = request.body;
      return told(await tellReceivers(installation, { ...request.params, subject, ...(receivers === undefined ? {} : { receivers }) }));
    },
  });
}
