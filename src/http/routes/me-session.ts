import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { endSession } from "../../service/sign-in/index.ts";
import { sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses } from "../shapes/index.ts";

const sessionShape = z
  .object({
    subject: z.string().meta({ description: "The subject's id." }),
    by: z.enum(["subject", "representative"]),
    name: z.string().nullable().meta({ description: "The representative's; `null` for the subject itself." }),
    endsAt: instantShape.meta({ description: "At the latest; after 15 minutes without use it is over before." }),
  })
  .meta({
    description: "Who is there.",
    examples: [{ subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11", by: "subject", name: null, endsAt: "2024-06-01T13:00:00Z" }],
  });

/** `GET` and `DELETE /v1/me/session`: who is there, and signing out. */
export function addMySessionRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/me/session",
    config: { right: "own" },
    schema: {
      summary: "Who is signed in",
      tags: ["one's own file"],
      response: { 200: sessionShape, ...problemResponses("session_missing", "right_missing") },
    },
    handler: async (request) => {
      const { subject, by, name, endsAt } = sessionOf(request);
      return { subject, by, name: by === "subject" ? null : name, endsAt: formatInstant(endsAt) };
    },
  });
  scope.route({
    method: "DELETE",
    url: "/v1/me/session",
    config: { right: "own" },
    schema: {
      summary: "Sign out",
      description: "The session is over everywhere at once.",
      tags: ["one's own file"],
      response: {
        200: z.object({ endedAt: instantShape }).meta({ description: "Signed out.", examples: [{ endedAt: "2024-06-01T12:10:00Z" }] }),
        ...problemResponses("session_missing", "right_missing"),
      },
    },
    handler: async (request) => {
      await endSession(installation, sessionOf(request));
      return { endedAt: formatInstant(installation.now()) };
    },
  });
}
