import { z } from "zod";
import { CredenceError } from "../../errors.ts";
import { withdrawRecord } from "../../service/index.ts";
import { keyOf, refuse } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, reasonShape, receiptShape, referenceShape, simulatedShape } from "../shapes/index.ts";

/** `POST /v1/withdrawals`: a source takes one of its records back. */
export function addWithdrawalRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/withdrawals",
    config: { right: "furnish" },
    schema: {
      summary: "Take a record back",
      description:
        "What the record counted is subtracted, as if it had never come; a record it had superseded counts again. The statement stays in the subject's file.",
      tags: ["records"],
      body: z
        .strictObject({ reference: referenceShape, reason: reasonShape })
        .meta({ title: "Withdrawal", examples: [{ reference: "2024-000117", reason: "entered_in_error" }] }),
      response: {
        200: z
          .object({ record: z.string(), state: z.enum(["withdrawn", "corrected"]), receipt: receiptShape, isSimulated: simulatedShape })
          .meta({
            description: "The record does not count any more.",
            examples: [
              { record: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d", state: "withdrawn", receipt: "credence.local/...", isSimulated: false },
            ],
          }),
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "key_missing",
          "right_missing",
          "reference_unknown",
          "record_already_withdrawn",
        ),
      },
    },
    handler: async (request) => {
      const { holder, registers } = keyOf(request);
      try {
        const withdrawn = await withdrawRecord(installation, { ...request.body, source: holder, registers });
        return { ...withdrawn, isSimulated: (await installation.moment()).isSimulated };
      } catch (error) {
        if (error instanceof CredenceError && error.code === "right_missing") return refuse(installation, request, error);
        throw error;
      }
    },
  });
}
