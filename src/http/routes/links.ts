import { z } from "zod";
import { linkSubjects, unlinkSubjects } from "../../service/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, receiptShape, simulatedShape } from "../shapes/index.ts";

const named = z.string().min(1).max(400).meta({ description: "`scheme:value`, or the subject's id." });
const pairShape = z
  .object({
    subject: z.string().meta({ description: "The subject's id." }),
    other: z.string(),
    receipt: receiptShape,
    isSimulated: simulatedShape,
  })
  .meta({
    description: "Done.",
    examples: [
      {
        subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
        other: "b1c8e0a2-94d7-4f0e-9c63-0d5b7a1e2f38",
        receipt: "credence.local/...",
        isSimulated: false,
      },
    ],
  });

const PROBLEMS = problemResponses(
  "json_malformed",
  "request_malformed",
  "identifier_malformed",
  "identifier_scheme_unknown",
  "identifier_check_digit_wrong",
  "key_missing",
  "right_missing",
  "subject_unknown",
  "link_unknown",
  "link_refused",
);

/** `POST` and `DELETE /v1/links`: an operator's finding that two subjects are one, or not after all. */
export function addLinkRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/links",
    config: { right: "link" },
    schema: {
      summary: "Link two subjects",
      description: "From then on checks read the tallies of both together. Nothing moves: records, and past checks, stay where they are.",
      tags: ["subjects"],
      body: z
        .strictObject({
          subject: named,
          other: named,
          evidence: z.string().meta({ description: "How you know, in a sentence or by a document's number." }),
        })
        .meta({
          title: "Link",
          examples: [{ subject: "account:otc:1810", other: "account:otc:2125", evidence: "same signing key, case 2024-31" }],
        }),
      response: { 200: pairShape, ...PROBLEMS },
    },
    handler: async (request) => {
      const pair = await linkSubjects(installation, { ...request.body, operator: keyOf(request).holder });
      return { ...pair, isSimulated: (await installation.moment()).isSimulated };
    },
  });
  scope.route({
    method: "DELETE",
    url: "/v1/links",
    config: { right: "link" },
    schema: {
      summary: "Take a link away",
      description:
        "Checks read the two apart again. The subjects are named in the body: identifiers in a path end up in other people's logs.",
      tags: ["subjects"],
      body: z
        .strictObject({ subject: named, other: named })
        .meta({ title: "Pair", examples: [{ subject: "account:otc:1810", other: "account:otc:2125" }] }),
      response: { 200: pairShape, ...PROBLEMS },
    },
    handler: async (request) => {
      const pair = await unlinkSubjects(installation, { ...request.body, operator: keyOf(request).holder });
      return { ...pair, isSimulated: (await installation.moment()).isSimulated };
    },
  });
}
