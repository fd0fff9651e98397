import type { FastifyInstance, FastifyRequest } from "fastify";
import { CredenceError } from "../../errors.ts";
import { type ApiKey, type ApiKeys, type Installation, logRefusal } from "../../service/index.ts";
import {
  type BrowserSession,
  type BrowserSessions,
  isSessionToken,
  type OwnSession,
  type OwnSessions,
} from "../../service/sign-in/index.ts";
import { demandOwnPage } from "./own-page.ts";
import { type Right, refusalOf, sessionRefusalOf } from "./rights.ts";
import { cookieOf } from "./session-cookie.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; undefined without a key, which only public routes allow. */
    apiKey: ApiKey | undefined;
    /** Whose file is theirs to see; undefined without a session. */
    ownSession: OwnSession | undefined;
    /** The session that the browser's cookie names, whoever it is of; undefined without one that holds. */
    browserSession: BrowserSession | undefined;
  }
  interface FastifyContextConfig {
    /** What the route wants of a key; without it no key is needed. */
    right?: Right;
  }
}

type Context = {
  readonly installation: Installation;
  readonly keys: ApiKeys;
  readonly sessions: OwnSessions;
  readonly browsers: BrowserSessions;
};

/**
 * Reads the key, or the session, of each request to the scope, before its body is read. A key that is wrong is refused even where none is needed: who
 * sends one wants to be somebody. A browser sends its cookie without being asked: one that is over is as none.
 */
export function addAuthorization(scope: FastifyInstance, { installation, keys, sessions, browsers }: Context): void {
  scope.addHook("preParsing", async (request) => {
    const secret = secretOf(request);
    const { right } = request.routeOptions.config;
    if (secret === undefined) {
      const session = await browserSessionOf(request, browsers);
      if (session === undefined && right !== undefined) throw right === "own" ? sessionMissing() : keyMissing();
      const refusal = session === undefined ? undefined : refusalOfBrowser(request, { right, session });
      if (refusal !== undefined) await refuse(installation, request, refusal);
      return;
    }
    const refusal = isSessionToken(secret)
      ? refusalOfSession(request, { right, session: await sessions.authenticate(secret) })
      : refusalOfKey(request, { right, key: await keys.authenticate(secret) });
    if (refusal !== undefined) await refuse(installation, request, refusal);
  });
}

function refusalOfKey(request: FastifyRequest, { right, key }: { readonly right: Right | undefined; readonly key: ApiKey | undefined }) {
  if (key === undefined) throw new CredenceError("key_missing", "the API key is unknown or revoked");
  request.apiKey = key;
  return right === undefined ? undefined : refusalOf(key, right);
}

type Presented = { readonly right: Right | undefined; readonly session: OwnSession | undefined };

function refusalOfSession(request: FastifyRequest, { right, session }: Presented) {
  if (session === undefined) throw new CredenceError("session_missing", "the session is unknown, or over");
  request.ownSession = session;
  return right === undefined ? undefined : sessionRefusalOf(right);
}

/** Asked for by another site's page, a session is not even looked up. */
async function browserSessionOf(request: FastifyRequest, browsers: BrowserSessions): Promise<BrowserSession | undefined> {
  const token = cookieOf(request);
  if (token === undefined) return undefined;
  demandOwnPage(request);
  return browsers.authenticate(token);
}

type Sitting = { readonly right: Right | undefined; readonly session: BrowserSession };

function refusalOfBrowser(request: FastifyRequest, { right, session }: Sitting) {
  request.browserSession = session;
  return session.by === "key"
    ? refusalOfKey(request, { right, key: session.key })
    : refusalOfSession(request, { right, session: session.session });
}

/** The key presented, as it stands; undefined where there is none. */
export function secretOf(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  return /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? "";
}

/** The key of a route that wants one. */
export function keyOf(request: FastifyRequest): ApiKey {
  if (request.apiKey === undefined) throw keyMissing();
  return request.apiKey;
}

/** Who is there, on a route of one's own. */
export function sessionOf(request: FastifyRequest): OwnSession {
  if (request.ownSession === undefined) throw sessionMissing();
  return request.ownSession;
}

function keyMissing(): CredenceError {
  return new CredenceError("key_missing", "there is no API key; wanted Authorization: Bearer ck_...");
}

function sessionMissing(): CredenceError {
  return new CredenceError("session_missing", "there is no session; wanted Authorization: Bearer cs_...");
}

/** Logs what the holder of a key or session may not have, then throws it. Without a key nothing is logged: the metrics count it. */
export async function refuse(installation: Installation, request: FastifyRequest, refusal: CredenceError): Promise<never> {
  await noteRefusal(installation, request, refusal);
  throw refusal;
}

/** Logs a refusal that is part of a larger answer. */
export async function noteRefusal(installation: Installation, request: FastifyRequest, refusal: CredenceError): Promise<void> {
  const key = request.apiKey?.id ?? request.ownSession?.id;
  if (key === undefined) return;
  const wanted = `${request.method} ${request.routeOptions.url}: ${refusal.message}`;
  await logRefusal(installation, { key, code: refusal.code, wanted });
}
