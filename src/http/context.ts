import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { ApiKeys, Checks, Installation, LogWitnesses } from "../service/index.ts";
import type { Issuers } from "../service/openid/index.ts";
import type { Jobs, Uploads, Workshop } from "../service/operations/index.ts";
import type { BrowserSessions, OwnSessions } from "../service/sign-in/index.ts";
import type { Limits } from "./limits.ts";
import type { LogLine } from "./log-line.ts";
import type { Metrics } from "./metrics.ts";

/** What a server serves. */
export type ServerContext = {
  readonly installation: Installation;
  readonly check: Checks;
  /** Where lines for the operator go; by default standard error, as JSON. */
  readonly log?: (line: LogLine) => void;
  /** With whom subjects can sign in; by default with nobody. */
  readonly issuers?: Issuers;
  /** Who cosigns the log, and how many of them must; by default nobody. */
  readonly witnesses?: LogWitnesses;
  /** Other limits than those of `LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** Where the built web console lies; without it, or where nothing is built there, `/` says how to build it. */
  readonly console?: string;
  /** What operators work with; without it they import nothing, and no store is examined from here. */
  readonly workshop?: Workshop;
  /** Routes of one's own, under the same keys, limits and error hook: what a benchmark compares with. */
  readonly addRoutes?: (scope: Scope) => void;
};

/** What routes are functions of. */
export type RouteContext = {
  readonly installation: Installation;
  readonly check: Checks;
  readonly keys: ApiKeys;
  readonly sessions: OwnSessions;
  readonly browsers: BrowserSessions;
  readonly issuers: Issuers;
  readonly witnesses: LogWitnesses;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly workshop: Workshop;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
};

/** A scope whose routes say with zod what they take and give. */
export type Scope = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
