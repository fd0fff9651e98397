import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { CredenceError } from "../../errors.ts";
import type { ApiKeys } from "../../service/index.ts";
import type { Limits } from "../limits.ts";
import { secretOf } from "./authorize.ts";

/** Distinct keys and addresses counted at a time; beyond it the least recent begins anew. */
const COUNTED_MAX = 10_000;

/**
 * Limits each key, and without a known key each address: so guessing keys is limited before the store is asked. Headers RateLimit-Limit,
 * -Remaining and -Reset as in draft-ietf-httpapi-ratelimit-headers, and Retry-After with the refusal.
 */
export async function addRateLimit(server: FastifyInstance, keys: ApiKeys, limits: Limits): Promise<void> {
  const known = (request: FastifyRequest): string | undefined => {
    const secret = secretOf(request);
    return secret === undefined ? undefined : keys.recall(secret);
  };
  await server.register(rateLimit, {
    global: false,
    hook: "onRequest",
    enableDraftSpec: true,
    cache: COUNTED_MAX,
    timeWindow: limits.windowMs,
    keyGenerator: (request) => known(request) ?? request.ip,
    max: (_request, counted) => (counted.startsWith("key-") ? limits.keyRequestsMax : limits.addressRequestsMax),
    errorResponseBuilder: (_request, { max, ttl }) => {
      const seconds = Math.ceil(ttl / 1000);
      return new CredenceError("rate_limited", `more than ${max} requests in ${limits.windowMs / 1000} s; wanted a pause of ${seconds} s`, {
        details: { limit: max, retryAfterSeconds: seconds },
      });
    },
  });
}
