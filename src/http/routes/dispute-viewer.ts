import type { FastifyRequest } from "fastify";
import type { DisputeViewer } from "../../service/dispute/index.ts";
import { lookerOf } from "../../service/sign-in/index.ts";
import { keyOf, sessionOf } from "../access/index.ts";

/** As whom a key's holder looks at disputes. */
export function viewerOfKey(request: FastifyRequest): Exclude<DisputeViewer, { readonly is: "subject" }> {
  const { role, holder, registers } = keyOf(request);
  return role === "source" ? { is: "source", name: holder, registers } : { is: "operator" };
}

/** Who contests in a session of one's own, and how statements name them. */
export function contesterOf(request: FastifyRequest) {
  const session = sessionOf(request);
  return { viewer: { is: "subject", subject: session.subject } as const, by: session.by, person: lookerOf(session) };
}
