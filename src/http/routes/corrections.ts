import { z } from "zod";
import { CredenceError } from "../../errors.ts";
import { type CorrectionResult, correctRecord } from "../../service/index.ts";
import { keyOf, refuse } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, reasonShape, receiptShape, referenceShape, replacementShape, simulatedShape } from "../shapes/index.ts";

/** `POST /v1/corrections`: a source puts a right record in the place of a wrong one. */
export function addCorrectionRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/corrections",
    config: { right: "furnish" },
    schema: {
      summary: "Correct a record",
      description:
        "Takes the wrong record back and keeps the right one, in one step: either both or, where the new record is refused, neither. The new record has a reference of its own.",
      tags: ["records"],
      body: z
        .strictObject({
          reference: referenceShape.meta({ description: "Of the wrong record." }),
          reason: reasonShape,
          record: z.unknown().meta({ description: "The right record, as for POST /v1/records." }),
        })
        .meta({ title: "Correction", examples: [{ reference: "2024-000117", reason: "entered_in_error", record: RECORD_EXAMPLE }] }),
      response: {
        200: z
          .object({
            corrected: z.string().meta({ description: "The wrong record's id." }),
            replacement: replacementShape,
            receipt: receiptShape,
            isSimulated: simulatedShape,
          })
          .meta({
            description: "The right record stands in the place of the wrong one.",
            examples: [
              {
                corrected: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
                replacement: { status: "recorded", record: "0190a2f5-01a3-7c0f-8a77-5b9e4d1c2a60", state: "live" },
                receipt: "credence.local/...",
                isSimulated: false,
              },
            ],
          }),
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "record_malformed",
          "key_missing",
          "right_missing",
          "reference_unknown",
          "record_already_withdrawn",
          "reference_already_used",
        ),
      },
    },
    handler: async (request) => {
      const { holder, registers } = keyOf(request);
      try {
        const { corrected, replacement, receipt } = await correctRecord(installation, { ...request.body, source: holder, registers });
        return { corrected, replacement: replacementOf(replacement), receipt, isSimulated: (await installation.moment()).isSimulated };
      } catch (error) {
        if (error instanceof CredenceError && error.code === "right_missing") return refuse(installation, request, error);
        throw error;
      }
    },
  });
}

const RECORD_EXAMPLE = {
  register: "trades",
  type: "rated",
  reference: "2024-000117-b",
  subject: "account:otc:1810",
  occurredAt: "2024-05-01T12:00:00Z",
  says: { rating: -3, by: "account:otc:6" },
};

/** A refused replacement refuses the whole correction, so none comes here. */
function replacementOf(result: CorrectionResult["replacement"]): z.output<typeof replacementShape> {
  if (result.status === "refused") throw result.error;
  return result.status === "recorded" ? { status: result.status, record: result.record, state: result.state } : result;
}
