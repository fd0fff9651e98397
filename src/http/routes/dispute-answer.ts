import { z } from "zod";
import { EVIDENCE_MAX } from "../../core/dispute/index.ts";
import { answerDispute } from "../../service/dispute/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { backedShape, disputeResultShape, problemResponses, reasonShape, toldDisputeResult } from "../shapes/index.ts";
import { disputeParamsShape, STEP_PROBLEMS } from "./dispute-steps.ts";
import { viewerOfKey } from "./dispute-viewer.ts";

const idShape = z.string().max(36);
const answerShape = z
  .strictObject({
    verdict: z.enum(["verified", "corrected", "withdrawn"]),
    text: backedShape.shape.text,
    evidence: z.array(idShape).max(EVIDENCE_MAX).default([]),
    reason: reasonShape.default("entered_in_error").meta({ description: "Why the record is taken back, where it is." }),
    record: z
      .unknown()
      .optional()
      .meta({ description: "What is right, as for POST /v1/records and with a reference of its own, where it is corrected." }),
  })
  .meta({ title: "Answer", examples: [{ verdict: "withdrawn", text: "It was another trader.", evidence: [], reason: "wrong_subject" }] });

/** `POST /v1/disputes/{id}/answer`: what a source says of a contested record. */
export function addDisputeAnswerRoute(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/disputes/:id/answer",
    config: { right: "answer" },
    schema: {
      summary: "Answer a dispute, as the source",
      description:
        "`withdrawn` takes the record back and `corrected` puts the right one in its place, in one transaction with the answer; where you did so before, nothing is done again. What comes after the decision is kept as late, and the outcome stands.",
      tags: ["disputes"],
      params: disputeParamsShape,
      body: answerShape,
      response: {
        200: disputeResultShape,
        ...problemResponses(
          "key_missing",
          ...STEP_PROBLEMS,
          "record_malformed",
          "instant_malformed",
          "instant_in_future",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "reference_already_used",
        ),
      },
    },
    handler: async (request) => {
      const viewer = viewerOfKey(request);
      if (viewer.is !== "source") throw new RangeError("the right is a source's");
      const doing = { dispute: request.params.id, viewer, person: `source:${viewer.name}` };
      const { record, ...said } = request.body;
      const result = await answerDispute(installation, doing, record === undefined ? said : { ...said, record });
      return toldDisputeResult(result, await installation.moment());
    },
  });
}
