import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { signInWithIssuer } from "../../service/openid/index.ts";
import { type OpenedSession, signInWithCode } from "../../service/sign-in/index.ts";
import { clearCookie, cookieOf, demandOwnPage, setCookie } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { browserSignInShape, instantShape, problemResponses, type ToldWho, toldWho, whoShape } from "../shapes/index.ts";

const TAGS = ["browsers"];

/** `POST /v1/browser-sessions`, `GET` and `DELETE /v1/browser-session`: signing in with a cookie, who is there, and signing out. */
export function addBrowserSessionRoutes(scope: Scope, context: RouteContext): void {
  addSignIn(scope, context);
  scope.route({
    method: "GET",
    url: "/v1/browser-session",
    schema: {
      summary: "Who is there",
      description: "Nobody is an answer, too. It says what a key may today, however it was presented.",
      tags: TAGS,
      response: { 200: whoShape, ...problemResponses("key_missing", "session_missing") },
    },
    handler: ({ apiKey, ownSession, browserSession }) =>
      toldWho({ apiKey, ownSession, endsAt: browserSession?.endsAt ?? ownSession?.endsAt }),
  });
  scope.route({
    method: "DELETE",
    url: "/v1/browser-session",
    schema: {
      summary: "Sign the browser out",
      description: "The session is over everywhere at once, and the cookie goes. Without one nothing changes.",
      tags: TAGS,
      response: {
        200: z.object({ endedAt: instantShape }).meta({ description: "Signed out.", examples: [{ endedAt: "2024-06-01T12:10:00Z" }] }),
        ...problemResponses("request_foreign", "key_missing", "session_missing"),
      },
    },
    handler: async (request, reply) => {
      const token = cookieOf(request);
      if (token !== undefined) await context.browsers.end(token);
      clearCookie(request, reply);
      return { endedAt: formatInstant(context.installation.now()) };
    },
  });
}

function addSignIn(scope: Scope, context: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/browser-sessions",
    schema: {
      summary: "Sign a browser in",
      description:
        "With an API key, a one-time code (POST /v1/sessions/codes) or an issuer's answer (POST /v1/sessions/issuers/{name}). The session comes as the cookie `credence_session`, which no script can read, and is over after 15 minutes without use, an hour at most, or when its key is revoked. The page has to be of this server: it sends `x-credence-console: 1`.",
      tags: TAGS,
      body: browserSignInShape,
      response: {
        200: whoShape,
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "request_foreign",
          "key_missing",
          "session_missing",
          "code_wrong",
          "sign_in_paused",
          "sign_in_refused",
          "issuer_unavailable",
          "subject_unknown",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "contact_refused",
        ),
      },
    },
    preHandler: async (request) => demandOwnPage(request),
    handler: async (request, reply) => {
      const { token, who } = await signedIn(context, request.body);
      // Whoever was there before has left: nobody could end that session any more.
      const before = cookieOf(request);
      if (before !== undefined) await context.browsers.end(before);
      setCookie(request, reply, token);
      return who;
    },
  });
}

type SignedIn = { readonly token: string; readonly who: ToldWho };

async function signedIn(
  { installation, browsers, issuers }: RouteContext,
  request: z.output<typeof browserSignInShape>,
): Promise<SignedIn> {
  if ("key" in request) {
    const { token, key, endsAt } = await browsers.openWithKey(request.key);
    return { token, who: toldWho({ apiKey: key, ownSession: undefined, endsAt }) };
  }
  if ("code" in request) return ownOf(await signInWithCode(installation, request));
  const { ticket, answer } = request;
  return ownOf(await signInWithIssuer(installation, issuers, { ticket, answer: new URL(answer) }));
}

function ownOf({ token, ...session }: OpenedSession): SignedIn {
  return { token, who: toldWho({ apiKey: undefined, ownSession: session, endsAt: session.endsAt }) };
}
