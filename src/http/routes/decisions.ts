import { z } from "zod";
import { parseInstant } from "../../lib/index.ts";
import { reportDecision } from "../../service/index.ts";
import { askerOf, keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { decisionResultShape, decisionShape, problemResponses, statementIdShape, toldDecision } from "../shapes/index.ts";

/** `POST /v1/checks/{id}/decision`: a subscriber says that it decided against a subject on an answer, and gets the notice that the law wants. */
export function addDecisionRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/checks/:id/decision",
    config: { right: "decide" },
    schema: {
      summary: "Report a decision against a subject",
      description:
        "For whoever decides against somebody, among other things on an answer from here. The answer is the notice that the law asks for: the principal reasons in the subject's own numbers, what would change it, how to see the file and contest what is wrong in it; we send it to the subject too. Only for your own checks: every other id is unknown. One decision for each check; reported again, it changes nothing.",
      tags: ["checks"],
      params: z.strictObject({ id: statementIdShape }),
      body: decisionShape,
      response: {
        200: decisionResultShape,
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "instant_malformed",
          "key_missing",
          "right_missing",
          "statement_unknown",
          "purpose_unknown",
          "decision_refused",
          "decision_already_reported",
          "keeper_unnamed",
        ),
      },
    },
    handler: async (request) => {
      const { decidedAt, ...report } = request.body;
      const at = decidedAt === undefined ? undefined : parseInstant(decidedAt).micros;
      const asker = { check: request.params.id, subscriber: askerOf(keyOf(request)) };
      return toldDecision(await reportDecision(installation, { ...report, ...asker, decidedAt: at }), await installation.moment());
    },
  });
}
