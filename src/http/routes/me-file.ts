import { z } from "zod";
import { readingOf } from "../../core/report/index.ts";
import { readProofs, readReport } from "../../service/report/index.ts";
import { lookerOf } from "../../service/sign-in/index.ts";
import { sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { problemResponses, reportShape, toldReport } from "../shapes/index.ts";
import { sendReport, wantsPage } from "./send-report.ts";

const PROOFS = "/v1/me/file/proofs";
const PROBLEMS = problemResponses("request_malformed", "session_missing", "right_missing", "body_too_large");
const tags = ["one's own file"];
const querystring = z.strictObject({ lang: languageShape });

/** `GET /v1/me/file`, the same as a page, and with its proofs: everything held about whoever is there, told to them. Each reading is itself in it. */
export function addMyFileRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/me/file",
    config: { right: "own" },
    schema: {
      summary: "Read my file",
      description:
        "Everything held about me: my records in plain words with what each adds to each standing, who looked and what they were told, my disputes, freezes, consents and notices. As JSON, or as a page where `Accept` prefers `text/html`.",
      tags,
      querystring,
      response: { 200: reportShape, ...PROBLEMS },
    },
    handler: async (request, reply) => {
      const session = sessionOf(request);
      const language = languageOf(request, request.query.lang);
      const report = await readReport(installation, { subject: session.subject, by: lookerOf(session) });
      if (wantsPage(request)) return sendReport(reply, { installation, report, language, proofsAt: PROOFS });
      return toldReport(report, readingOf(report, installation.config, language));
    },
  });
  scope.route({
    method: "GET",
    url: "/v1/me/file.html",
    config: { right: "own" },
    schema: {
      summary: "Read my file as a page",
      description: "One page that needs nothing else, without script, and prints on A4.",
      tags,
      querystring,
      response: { 200: z.string().meta({ description: "HTML." }), ...PROBLEMS },
    },
    handler: async (request, reply) => {
      const session = sessionOf(request);
      const report = await readReport(installation, { subject: session.subject, by: lookerOf(session) });
      return sendReport(reply, { installation, report, language: languageOf(request, request.query.lang), proofsAt: PROOFS });
    },
  });
  scope.route({
    method: "GET",
    url: PROOFS,
    config: { right: "own" },
    schema: {
      summary: "Read my file with its proofs",
      description: "The document that `credence verify` proves offline, and computes each of its answers again from.",
      tags,
      response: { 200: z.looseObject({}).meta({ description: "The file; docs/guides/file.md shows its layout." }), ...PROBLEMS },
    },
    handler: async (request) => {
      const session = sessionOf(request);
      return { ...(await readProofs(installation, { subject: session.subject, by: lookerOf(session) })) };
    },
  });
}
