import type { FastifyInstance } from "fastify";
import { whyNotConformant } from "../core/law/index.ts";
import type { Installation } from "../service/index.ts";

/** The header of every answer of an installation that is not conformant. */
const CONFORMANT_HEADER = "x-credence-conformant";

/** It has these members in its place, whatever they are. */
const LAW_URL = "/v1/law";

/** A subject's file is signed, and says it itself: a member more, and it would prove nothing. */
const FILE_BEGINS = '{"credence":"file/';

/**
 * Says in the header and in every JSON answer of the API, problems too, that the installation is not conformant, and why: `isConformant` and
 * `nonConformant` come first in it. It is done here, once, and not in each route: nobody can forget it. A conformant one pays nothing.
 */
export function addConformanceMarks(server: FastifyInstance, { nonConformant }: Pick<Installation, "nonConformant">): void {
  if (nonConformant.length === 0) return;
  const members = JSON.stringify({ isConformant: false, nonConformant: nonConformant.map(whyNotConformant) }).slice(1, -1);
  server.addHook("onRequest", async (_request, reply) => {
    reply.header(CONFORMANT_HEADER, "false");
  });
  server.addHook("onSend", async (request, reply, payload) => {
    if (!request.url.startsWith("/v1/") || request.routeOptions.url === LAW_URL || !/json/.test(String(reply.getHeader("content-type"))))
      return payload;
    const isBytes = Buffer.isBuffer(payload);
    if (!isBytes && typeof payload !== "string") return payload;
    const text = markedText(isBytes ? payload.toString("utf8") : payload, members);
    reply.removeHeader("content-length");
    return isBytes ? Buffer.from(text) : text;
  });
}

/** The answer with the members in it; each of its answers, where it is a list of them. */
function markedText(text: string, members: string): string {
  if (text.startsWith(FILE_BEGINS)) return text;
  if (text.startsWith("{")) return text === "{}" ? `{${members}}` : `{${members},${text.slice(1)}`;
  if (!text.startsWith("[")) return text;
  const parts: unknown[] = JSON.parse(text);
  return `[${parts.map((part) => markedText(JSON.stringify(part), members)).join(",")}]`;
}
