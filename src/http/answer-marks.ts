import type { FastifyInstance } from "fastify";
import type { Installation } from "../service/index.ts";

/** The header of every answer of a simulated store. */
const SIMULATED_HEADER = "x-credence-simulated";

/**
 * Marks each answer with its request's id, and those of a simulated store as such. Routes of the API ask the store (at most once a
 * second); pages and probes, which must answer without it, go by what it said last.
 */
export function addMarks(server: FastifyInstance, { moment }: Pick<Installation, "moment">): void {
  let isSimulated = false;
  const ask = async (): Promise<void> => {
    isSimulated = (await moment()).isSimulated;
  };
  server.addHook("onReady", () => ask().catch(() => undefined));
  server.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    if (request.url.startsWith("/v1/")) {
      // Answers may be about persons: no proxy and no browser keeps them.
      reply.header("cache-control", "no-store");
      await ask();
    }
    if (isSimulated) reply.header(SIMULATED_HEADER, "true");
  });
}
