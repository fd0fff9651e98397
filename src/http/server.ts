import { randomBytes } from "node:crypto";
import type { Socket } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import { serializerCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { openApiKeys, readLogLag, readNoticeLag } from "../service/index.ts";
import { openIssuers } from "../service/openid/index.ts";
import { BARE_WORKSHOP, openJobs, openUploads } from "../service/operations/index.ts";
import { openBrowserSessions, openSessions } from "../service/sign-in/index.ts";
import { lastTruths } from "../service/watch/index.ts";
import { addAuthorization, addRateLimit } from "./access/index.ts";
import { addMarks } from "./answer-marks.ts";
import { addJsonParser } from "./body/index.ts";
import { addConformanceMarks } from "./conformance-marks.ts";
import { refuseConnection } from "./connection-refused.ts";
import { addConsoleAssets, addConsolePages, readConsole } from "./console/index.ts";
import type { RouteContext, ServerContext } from "./context.ts";
import { addErrorHook, routeUnknown, sendProblem } from "./error-hook.ts";
import { KEEP_ALIVE_MS, LIMITS, type Limits, PATH_PART_CHARS_MAX } from "./limits.ts";
import type { LogLine } from "./log-line.ts";
import { addRequestCount, openMetrics } from "./metrics.ts";
import { addOpenApi } from "./openapi.ts";
import { validatorCompiler } from "./request-validator.ts";
import { addFrontPage, addRoutes } from "./routes/index.ts";

/**
 * The HTTP server of an installation, not yet listening: `listen({ port, host: "127.0.0.1" })` opens it, and speaks to this machine only.
 * Every answer carries `x-request-id`, `x-credence-simulated: true` where the store is simulated and `x-credence-conformant: false` where the
 * installation is not conformant; every error is a problem document
 * (RFC 9457) of the one error table.
 */
export function buildServer({
  installation,
  check,
  log = logToStandardError,
  limits: given,
  issuers = openIssuers({ redirect: undefined, issuers: [] }),
  witnesses = { needed: 0, keys: [] },
  console: consoleFolder,
  workshop = BARE_WORKSHOP,
  addRoutes: addOthers,
}: ServerContext): FastifyInstance {
  const limits: Limits = { ...LIMITS, ...given };
  const metrics = openMetrics({
    logLag: () => readLogLag(installation),
    noticeLag: () => readNoticeLag(installation),
    truths: () => lastTruths(installation),
  });
  const newRequestId = requestIds();
  const server = Fastify({
    genReqId: newRequestId,
    bodyLimit: limits.bodyBytesMax,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { headersTimeout: limits.headersMs, connectionsCheckingInterval: limits.slownessCheckMs },
    routerOptions: { maxParamLength: PATH_PART_CHARS_MAX },
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) =>
      sendProblem({ error, request, reply: reply.header("x-request-id", request.id) }, { log, metrics }),
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) =>
      refuseConnection(error, socket, {
        newRequestId,
        onRefused: (status) => metrics.countRequest({ method: "none", route: "none", status, seconds: limits.requestMs / 1000 }),
      }),
  });
  const context = openContext({ installation, check, issuers, witnesses, limits, metrics, workshop });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.decorateRequest("apiKey", undefined);
  server.decorateRequest("ownSession", undefined);
  server.decorateRequest("browserSession", undefined);
  addErrorHook(server, { log, metrics });
  addJsonParser(server);
  addRequestCount(server, metrics);
  addMarks(server, installation);
  addConformanceMarks(server, installation);
  server.addHook("onClose", () => context.jobs.close());
  void server.register(async (scope) => {
    const console = consoleFolder === undefined ? undefined : await readConsole(consoleFolder);
    if (console !== undefined) await scope.register((inner) => addConsoleAssets(inner, console));
    await addRateLimit(scope, context.keys, limits);
    scope.setNotFoundHandler({ preHandler: scope.rateLimit() }, (request) => Promise.reject(routeUnknown(request)));
    scope.addHook("onRequest", scope.rateLimit());
    addAuthorization(scope, context);
    await addOpenApi(scope, installation.config.title);
    await addRoutes(scope.withTypeProvider<ZodTypeProvider>(), context);
    if (console === undefined) addFrontPage(scope, installation);
    else addConsolePages(scope, console, installation);
    addOthers?.(scope.withTypeProvider<ZodTypeProvider>());
  });
  return server;
}

type Served = Pick<RouteContext, "installation" | "check" | "issuers" | "witnesses" | "limits" | "metrics" | "workshop">;

/** What routes are functions of, opened. */
function openContext(served: Served): RouteContext {
  const { installation, workshop } = served;
  const keys = openApiKeys(installation);
  const sessions = openSessions(installation);
  return {
    ...served,
    keys,
    sessions,
    browsers: openBrowserSessions(installation, keys, sessions),
    jobs: openJobs(installation, workshop),
    uploads: openUploads(installation, workshop.importsFolder),
  };
}

/** Unique across restarts and processes; short, because people read them aloud. */
function requestIds(): () => string {
  const process = randomBytes(4).toString("hex");
  let count = 0;
  return () => `${process}-${(count++).toString(36)}`;
}

function logToStandardError(line: LogLine): void {
  console.error(JSON.stringify(line));
}
