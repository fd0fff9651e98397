import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { CredenceError } from "../errors.ts";
import { errorTold } from "./errors-told.ts";
import { RETRY_AFTER_S } from "./limits.ts";
import { errorForLog, type LogLine } from "./log-line.ts";
import type { Metrics } from "./metrics.ts";
import { PROBLEM_TYPE, problemOf } from "./problem.ts";

/** What happens beside the answer. */
export type Witness = { readonly log: (line: LogLine) => void; readonly metrics: Pick<Metrics, "countRefusal"> };

/** The one place where errors become answers: problem details from the error table, whatever threw. */
export function addErrorHook(server: FastifyInstance, witness: Witness): void {
  server.setErrorHandler((error, request, reply) => sendProblem({ error, request, reply }, witness));
}

/** What has no route. */
export function routeUnknown(request: FastifyRequest): CredenceError {
  return new CredenceError("route_unknown", `there is no ${request.method} of this path; see /docs`);
}

type Sending = { readonly error: unknown; readonly request: FastifyRequest; readonly reply: FastifyReply };

/** Answers with the problem document; logs what is our mistake or the world's. */
export function sendProblem({ error, request, reply }: Sending, { log, metrics }: Witness): void {
  const told = errorTold(error, {
    method: request.method,
    contentType: request.headers["content-type"],
    bodyBytesMax: request.routeOptions.bodyLimit,
  });
  const problem = problemOf(told, request.id);
  if (problem.status >= 500) {
    const logged = told.cause === undefined ? told : told.cause;
    const { method } = request;
    log({ level: "error", requestId: request.id, method, route: request.routeOptions.url ?? "", code: told.code, ...errorForLog(logged) });
  }
  if (problem.status === 401 || problem.status === 403) metrics.countRefusal(told.code);
  // The rest of a refused body is read and dropped (Node does that) for as long as a request may take: a connection closed in the
  // middle of it would take the answer with it.
  reply.removeHeader("connection");
  if (problem.status === 401) reply.header("www-authenticate", "Bearer");
  if (problem.status === 503) reply.header("retry-after", RETRY_AFTER_S);
  if (problem.status === 429) reply.header("retry-after", secondsIn(told.details) ?? RETRY_AFTER_S);
  // As bytes: to a text Fastify would add a charset, which JSON has none of (RFC 8259, section 11).
  reply
    .code(problem.status)
    .header("content-type", PROBLEM_TYPE)
    .send(Buffer.from(JSON.stringify(problem)));
}

/** How long a refusal says to wait. */
function secondsIn(details: unknown): number | undefined {
  if (typeof details !== "object" || details === null || !("retryAfterSeconds" in details)) return undefined;
  return typeof details.retryAfterSeconds === "number" ? details.retryAfterSeconds : undefined;
}
