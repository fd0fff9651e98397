import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { repairRecord } from "../../service/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses, receiptShape, simulatedShape, statementIdShape } from "../shapes/index.ts";

const applicationShape = z
  .strictObject({
    record: statementIdShape,
    basis: z.string().min(1).max(500).meta({ description: "The provision under which it is granted; named in the subject's file." }),
  })
  .meta({ title: "Repair", examples: [{ record: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d", basis: "NDRC Order 36 (2025)" }] });

/** `POST /v1/repairs`: an operator grants an application that an adverse record stops counting before its time. */
export function addRepairRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/repairs",
    config: { right: "repair" },
    schema: {
      summary: "Let an adverse record stop counting early",
      description:
        "On the subject's application. The record was right: no answer is given anew. As in an expiry it goes with all that it said; its leaf stays in the log, and the file says under which provision it was repaired.",
      tags: ["records"],
      body: applicationShape,
      response: {
        200: z
          .object({ record: z.string(), subject: z.string(), at: instantShape, receipt: receiptShape, isSimulated: simulatedShape })
          .meta({
            description: "The record does not count any more.",
            examples: [
              {
                record: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
                subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
                at: "2024-06-01T12:00:00Z",
                receipt: "credence.local/...",
                isSimulated: false,
              },
            ],
          }),
        ...problemResponses("json_malformed", "request_malformed", "key_missing", "right_missing", "statement_unknown", "repair_refused"),
      },
    },
    handler: async (request) => {
      const { at, ...granted } = await repairRecord(installation, { ...request.body, operator: keyOf(request).holder });
      return { ...granted, at: formatInstant(at), isSimulated: (await installation.moment()).isSimulated };
    },
  });
}
