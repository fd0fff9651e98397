import type { FastifyInstance, FastifyRequest } from "fastify";
import { CredenceError } from "../../errors.ts";
import { type ApiKey, type ApiKeys, type Installation, logRefusal } from "../../service/index.ts";
import { type Right, refusalOf } from "./rights.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; undefined without a key, which only public routes allow. */
    apiKey: ApiKey | undefined;
  }
  interface FastifyContextConfig {
    /** What the route wants of a key; without it no key is needed. */
    right?: Right;
  }
}

type Context = { readonly installation: Installation; readonly keys: ApiKeys };

/**
 * Reads the key of each request to the scope, before its body is read. A key that is wrong is refused even where none is needed: who
 * sends one wants to be somebody.
 */
export function addAuthorization(scope: FastifyInstance, { installation, keys }: Context): void {
  scope.addHook("preParsing", async (request) => {
    const secret = secretOf(request);
    const { right } = request.routeOptions.config;
    if (secret === undefined) {
      if (right === undefined) return;
      throw new CredenceError("key_missing", "there is no API key; wanted Authorization: Bearer ck_...");
    }
    const key = await keys.authenticate(secret);
    if (key === undefined) throw new CredenceError("key_missing", "the API key is unknown or revoked");
    request.apiKey = key;
    const refusal = right === undefined ? undefined : refusalOf(key, right);
    if (refusal !== undefined) await refuse(installation, request, refusal);
  });
}

/** The key presented, as it stands; undefined where there is none. */
export function secretOf(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  return /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? "";
}

/** The key of a route that wants one. */
export function keyOf(request: FastifyRequest): ApiKey {
  if (request.apiKey === undefined) throw new CredenceError("key_missing", "there is no API key; wanted Authorization: Bearer ck_...");
  return request.apiKey;
}

/** Logs what a key's holder may not have, then throws it. Without a key nothing is logged: the metrics count it. */
export async function refuse(installation: Installation, request: FastifyRequest, refusal: CredenceError): Promise<never> {
  await noteRefusal(installation, request, refusal);
  throw refusal;
}

/** Logs a refusal that is part of a larger answer. */
export async function noteRefusal(installation: Installation, request: FastifyRequest, refusal: CredenceError): Promise<void> {
  if (request.apiKey === undefined) return;
  const wanted = `${request.method} ${request.routeOptions.url}: ${refusal.message}`;
  await logRefusal(installation, { key: request.apiKey.id, code: refusal.code, wanted });
}
