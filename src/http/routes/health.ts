import { z } from "zod";
import { pingStore } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses } from "../shapes/index.ts";

/** `GET /healthz`, `/readyz` and `/metrics`: for those who watch the process. None of them names anybody. */
export function addHealthRoutes(scope: Scope, { installation, metrics }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/healthz",
    schema: {
      summary: "Is the process alive",
      tags: ["watching"],
      response: { 200: z.object({ isAlive: z.literal(true) }).meta({ description: "It is." }) },
    },
    handler: async () => ({ isAlive: true as const }),
  });
  scope.route({
    method: "GET",
    url: "/readyz",
    schema: {
      summary: "Does the store answer",
      tags: ["watching"],
      response: { 200: z.object({ isReady: z.literal(true) }).meta({ description: "It does." }), ...problemResponses() },
    },
    handler: async () => {
      await pingStore(installation);
      return { isReady: true as const };
    },
  });
  scope.route({
    method: "GET",
    url: "/metrics",
    schema: {
      summary: "Metrics for Prometheus",
      description:
        "Requests by route and status, their durations, records, checks and refusals; how far the log is. No label names a subject, a holder or a key.",
      tags: ["watching"],
      produces: ["text/plain"],
      response: { 200: { description: "The text format of Prometheus.", content: { "text/plain": { schema: z.string() } } } },
    },
    handler: async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()),
  });
}
