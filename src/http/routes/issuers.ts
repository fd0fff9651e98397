import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { beginWithIssuer, signInWithIssuer } from "../../service/openid/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses } from "../shapes/index.ts";
import { openedShape, toldSession } from "./sessions.ts";

const listShape = z
  .object({ issuers: z.array(z.object({ name: z.string(), title: z.string() })) })
  .meta({ description: "Whose word is taken.", examples: [{ issuers: [{ name: "eid", title: "National eID" }] }] });

const begunShape = z
  .object({
    url: z.string().meta({ description: "Where to send the person." }),
    ticket: z.string().meta({ description: "Keep it in the browser that was sent there." }),
    endsAt: instantShape,
  })
  .meta({
    description: "Begun.",
    examples: [{ url: "https://id.example/auth?...", ticket: "MGZm...", endsAt: "2024-06-01T12:10:00Z" }],
  });

/** A ticket has some 500 characters. */
const TICKET_CHARS_MAX = 2_000;
/** An address with a code, a state and the issuer's name in it. */
const ANSWER_CHARS_MAX = 8_000;

const answerShape = z
  .strictObject({
    ticket: z.string().min(1).max(TICKET_CHARS_MAX).meta({ description: "As it was given." }),
    answer: z.url().max(ANSWER_CHARS_MAX).meta({ description: "The whole address that the issuer sent the person back to." }),
  })
  .meta({ title: "Issuer's answer", examples: [{ ticket: "MGZm...", answer: "https://file.example/signed-in?code=abc&state=def" }] });

const TAGS = ["one's own file"];

/** `/v1/sessions/issuers` and `POST /v1/sessions/openid`: signing in with an OpenID provider. */
export function addIssuerRoutes(scope: Scope, { installation, issuers }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/sessions/issuers",
    schema: { summary: "With whom one can sign in", tags: TAGS, response: { 200: listShape, ...problemResponses() } },
    handler: () => ({ issuers: issuers.all.map(({ name, title }) => ({ name, title })) }),
  });
  scope.route({
    method: "POST",
    url: "/v1/sessions/issuers/:name",
    schema: {
      summary: "Begin to sign in with an issuer",
      description: "OpenID Connect, authorization code with PKCE.",
      tags: TAGS,
      params: z.object({ name: z.string().max(40).meta({ description: "As GET /v1/sessions/issuers names it." }) }),
      response: { 200: begunShape, ...problemResponses("request_malformed", "sign_in_refused", "issuer_unavailable") },
    },
    handler: async ({ params: { name } }) => {
      const { endsAt, ...begun } = await beginWithIssuer(installation, issuers, name);
      return { ...begun, endsAt: formatInstant(endsAt) };
    },
  });
  scope.route({
    method: "POST",
    url: "/v1/sessions/openid",
    schema: {
      summary: "Sign in with an issuer's answer",
      tags: TAGS,
      body: answerShape,
      response: {
        200: openedShape,
        ...problemResponses("json_malformed", "request_malformed", "sign_in_refused", "subject_unknown", "issuer_unavailable"),
      },
    },
    handler: async ({ body: { ticket, answer } }) =>
      toldSession(await signInWithIssuer(installation, issuers, { ticket, answer: new URL(answer) })),
  });
}
