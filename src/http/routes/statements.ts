import { z } from "zod";
import { proveStatement } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, provenShape, queuedShape, statementIdShape, toldProof } from "../shapes/index.ts";

/** There is a checkpoint at least each second while there is work. */
const QUEUED_RETRY_AFTER_S = 1;

/** `GET /v1/statements/{id}/proof`: that a statement is in the log. */
export function addStatementRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/statements/:id/proof",
    schema: {
      summary: "Prove that a statement is in the log",
      description:
        "For whoever knows the id. It tells nothing of whom the statement is about, or what it says: with the statement's text and salt, which are in the subject's file, the leaf's commitment can be made again.",
      tags: ["log"],
      params: z.object({ id: statementIdShape }),
      response: { 200: provenShape, 202: queuedShape, ...problemResponses("request_malformed", "statement_unknown", "key_missing") },
    },
    handler: async ({ params: { id } }, reply) => {
      const proof = await proveStatement(installation, id);
      if (proof.state === "in_log") return toldProof(id, proof);
      return reply.code(202).header("retry-after", QUEUED_RETRY_AFTER_S).send({ statement: id, state: proof.state });
    },
  });
}
