import { z } from "zod";
import { readingOf } from "../../core/report/index.ts";
import { readReport } from "../../service/report/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { problemResponses, reportShape, toldReport } from "../shapes/index.ts";
import { sendReport, wantsPage } from "./send-report.ts";

const params = z.object({
  id: z
    .string()
    .min(1)
    .meta({ description: "`scheme:value`, percent-encoded, or the subject's id.", examples: ["account:otc:1810"] }),
});

const PROBLEMS = problemResponses(
  "request_malformed",
  "identifier_malformed",
  "identifier_scheme_unknown",
  "identifier_check_digit_wrong",
  "key_missing",
  "right_missing",
  "subject_unknown",
  "body_too_large",
);

/** `GET /v1/subjects/{id}/report`: the file of a subject for a human, read by an operator on its behalf. */
export function addReportRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/subjects/:id/report",
    config: { right: "report" },
    schema: {
      summary: "Read a subject's file, for a human",
      description:
        "Who the subject is, its records in plain words with what each adds to each standing, who looked and what they were told, its disputes, freezes, consents and notices, and what it can do: as JSON, or where `Accept` prefers `text/html` as a page that prints on A4. The look is itself in the file.",
      tags: ["subjects"],
      params,
      querystring: z.strictObject({ lang: languageShape }),
      response: { 200: reportShape, ...PROBLEMS },
    },
    handler: async (request, reply) => {
      const language = languageOf(request, request.query.lang);
      const report = await readReport(installation, { subject: request.params.id, by: `operator:${keyOf(request).holder}` });
      if (!wantsPage(request)) return toldReport(report, readingOf(report, installation.config, language));
      return sendReport(reply, { installation, report, language, proofsAt: `/v1/subjects/${report.subject.id}/file` });
    },
  });
}
