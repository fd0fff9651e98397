import { z } from "zod";
import { subjectFile } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses } from "../shapes/index.ts";

/** `GET /v1/subjects/{id}/file`: everything held about one subject, as a document that proves itself. */
export function addFileRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/subjects/:id/file",
    schema: {
      summary: "Read a subject's file",
      description:
        "Every statement about the subject, those who looked included, each with its salt and the proof that it is in the log, and the registers, purposes and models that its answers rest on. `credence verify` proves it offline and computes each standing again. An operator sees all of it; everybody else sees of a body the records in registers whose standings are public, and of the other statements only that they are there. A person's file is answered as that of one who is not there.",
      tags: ["subjects", "log"],
      params: z.object({
        id: z
          .string()
          .min(1)
          .meta({ description: "`scheme:value`, percent-encoded, or the subject's id.", examples: ["licence:chicago-food:1"] }),
      }),
      response: {
        200: z.looseObject({}).meta({ description: "The file; docs/guides/file.md shows its layout." }),
        ...problemResponses(
          "request_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "key_missing",
          "subject_unknown",
          "body_too_large",
        ),
      },
    },
    handler: async ({ apiKey, params: { id } }) => ({ ...(await subjectFile(installation, { subject: id, viewer: apiKey })) }),
  });
}
