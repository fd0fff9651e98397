import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import { holdersOf, SESSION_COOKIE } from "./access/index.ts";

/** The API's own version: it grows by whole numbers, and a client of `/v1` never has to change. */
const API_VERSION = "1";

const DESCRIPTION = [
  "How likely is it that this goes well, and why? Answered from records that those concerned can see, contest and verify.",
  "Send an API key as `Authorization: Bearer ck_...`; a revoked key is refused everywhere within a second.",
  "Every answer carries `x-request-id`. Every error is a problem document (RFC 9457) with a stable `code`, what was seen, what was wanted, and a remedy.",
  "`RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` say how much is left; after `429` or `503` wait as long as `Retry-After` says.",
  "An installation for which nobody vouches says so in every answer: `x-credence-conformant: false`, and in its JSON `isConformant` with the reasons.",
  "Instants are ISO 8601 in UTC.",
].join("\n\n");

/** Gathers the routes that follow into an OpenAPI 3.1 document: `scope.swagger()`. */
export async function addOpenApi(scope: FastifyInstance, title: string): Promise<void> {
  await scope.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: `Credence: ${title}`,
        version: API_VERSION,
        description: DESCRIPTION,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      tags: [
        { name: "records", description: "For sources: what happened." },
        { name: "checks", description: "For subscribers: how it will go, and why." },
        { name: "keys", description: "For sources and subscribers: their keys, and what they were told." },
        { name: "standings", description: "For everybody: lists of bodies." },
        { name: "subjects", description: "What is held about one subject." },
        { name: "consent", description: "What persons agreed to, and were told, before anybody asks about them." },
        { name: "authorities", description: "Looks by public authorities, each under a legal instrument, counted in public." },
        { name: "one's own file", description: "For those concerned, with a session: to see, contest and be reached." },
        { name: "browsers", description: "For pages of this server: signing in with a cookie, and who is there." },
        { name: "disputes", description: "For sources and operators: contested records, each against its clock." },
        { name: "log", description: "For everybody who wants to check that nothing was dropped or changed." },
        { name: "law", description: "What is recorded and asked here, and on what ground." },
        { name: "operations", description: "For operators: how the house does, jobs, and models put in use." },
        { name: "watching", description: "For those who run it." },
      ],
      components: {
        securitySchemes: {
          apiKey: { type: "http", scheme: "bearer", description: "An API key: `ck_` and 43 characters." },
          session: {
            type: "http",
            scheme: "bearer",
            description: "A session of one's own, as POST /v1/sessions gives it: `cs_` and 64 characters.",
          },
          browser: {
            type: "apiKey",
            in: "cookie",
            name: SESSION_COOKIE,
            description:
              "A browser's session, as POST /v1/browser-sessions opens it; what changes something also needs `x-credence-console: 1`.",
          },
        },
      },
    },
    transform: (document) => {
      const { schema, url } = jsonSchemaTransform(document);
      const right = document.route.config?.right;
      return right === undefined
        ? { schema, url }
        : {
            schema: {
              ...schema,
              security: [right === "own" ? { session: [] } : { apiKey: [] }, { browser: [] }],
              "x-holder": right === "own" ? "the subject's own session" : `${holdersOf(right)} key`,
            },
            url,
          };
    },
  });
}
