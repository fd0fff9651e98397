import { z } from "zod";
import { showContested } from "../../service/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { listedRecordShape, problemResponses, simulatedShape, toldRecord } from "../shapes/index.ts";
import { disputeParamsShape } from "./dispute-steps.ts";
import { viewerOfKey } from "./dispute-viewer.ts";

const contestedShape = z
  .object({
    identifiers: z.array(z.string()).meta({ description: "Whom it is about; private identifiers are masked." }),
    kind: z.enum(["person", "body"]),
    record: listedRecordShape.nullable().meta({ description: "`null` where it expired or was erased." }),
    isSimulated: simulatedShape,
  })
  .meta({
    description: "What the dispute is about.",
    examples: [{ identifiers: ["account:otc:1810"], kind: "person", record: null, isSimulated: false }],
  });

/** `GET /v1/disputes/{id}/record`: the record that is contested. */
export function addDisputeRecordRoute(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/disputes/:id/record",
    config: { right: "follow" },
    schema: {
      summary: "Read the record that is contested",
      description:
        "As its source furnished it, with the source's own reference. Private identifiers are masked. An operator's look is in the subject's file.",
      tags: ["disputes"],
      params: disputeParamsShape,
      response: { 200: contestedShape, ...problemResponses("key_missing", "right_missing", "dispute_unknown") },
    },
    handler: async (request) => {
      const asked = { dispute: request.params.id, viewer: viewerOfKey(request), key: keyOf(request) };
      const { identifiers, kind, record } = await showContested(installation, asked);
      const { isSimulated } = await installation.moment();
      return { identifiers: [...identifiers], kind, record: record === undefined ? null : toldRecord(record), isSimulated };
    },
  });
}
