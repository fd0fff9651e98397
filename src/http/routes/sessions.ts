import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { type OpenedSession, requestCode, signInWithCode } from "../../service/sign-in/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses } from "../shapes/index.ts";

const named = {
  subject: z.string().min(1).max(400).meta({ description: "`scheme:value`, or the subject's id." }),
  representative: z.string().min(1).max(400).optional().meta({
    description: "For somebody who acts for a body: their own contact, `email:...` or `phone:...`.",
  }),
};

const codeRequestShape = z
  .strictObject({
    ...named,
    to: z.enum(["email", "phone"]).optional().meta({ description: "Where to; by e-mail where there is one." }),
  })
  .meta({ title: "Code request", examples: [{ subject: "account:otc:1810", to: "email" }] });

const signInShape = z
  .strictObject({
    ...named,
    code: z
      .string()
      .regex(/^\d{6}$/, "six digits")
      .meta({ description: "Six digits." }),
  })
  .meta({ title: "Sign-in", examples: [{ subject: "account:otc:1810", code: "012345" }] });

/** A session just opened. */
export const openedShape = z
  .object({
    token: z.string().meta({ description: "`cs_` and 64 characters, for `Authorization: Bearer`. It is shown this once." }),
    subject: z.string().meta({ description: "The subject's id." }),
    by: z.enum(["subject", "representative"]),
    name: z.string().nullable().meta({ description: "The representative's; `null` for the subject itself." }),
    endsAt: instantShape.meta({ description: "At the latest; after 15 minutes without use it is over before." }),
  })
  .meta({
    description: "Signed in.",
    examples: [
      {
        token: `cs_${"A".repeat(64)}`,
        subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
        by: "subject",
        name: null,
        endsAt: "2024-06-01T13:00:00Z",
      },
    ],
  });

/** Puts it in the words of the API. */
export function toldSession({ token, subject, by, name, endsAt }: OpenedSession): z.output<typeof openedShape> {
  return { token, subject, by, name: by === "subject" ? null : name, endsAt: formatInstant(endsAt) };
}

const PROBLEMS = [
  "json_malformed",
  "request_malformed",
  "identifier_malformed",
  "identifier_scheme_unknown",
  "identifier_check_digit_wrong",
  "contact_refused",
  "sign_in_paused",
] as const;

/** `POST /v1/sessions/codes` and `POST /v1/sessions`: signing in with a one-time code. */
export function addSessionRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/sessions/codes",
    schema: {
      summary: "Have a one-time code sent",
      description:
        "Six digits, good for ten minutes, once, to a contact of the subject's that is in force. The answer is the same, and takes as long, where there is no such subject or nobody knows how to reach it.",
      tags: ["one's own file"],
      body: codeRequestShape,
      response: {
        200: z
          .object({ endsAt: instantShape })
          .meta({ description: "Sent, if there is anywhere to send it.", examples: [{ endsAt: "2024-06-01T12:10:00Z" }] }),
        ...problemResponses(...PROBLEMS),
      },
    },
    handler: async ({ body }) => ({ endsAt: formatInstant((await requestCode(installation, body)).endsAt) }),
  });
  scope.route({
    method: "POST",
    url: "/v1/sessions",
    schema: {
      summary: "Sign in with a one-time code",
      description:
        "Five wrong codes, and there is a pause, a longer one each time. Every sign-in and every wrong code is in the subject's file.",
      tags: ["one's own file"],
      body: signInShape,
      response: { 200: openedShape, ...problemResponses(...PROBLEMS, "code_wrong") },
    },
    handler: async ({ body }) => toldSession(await signInWithCode(installation, body)),
  });
}
