import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { confirmVerification, listVerifications, proposeVerification, showVerification } from "../../service/sign-in/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, pageShape, problemResponses, receiptShape } from "../shapes/index.ts";

const SUBJECT = "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11";
const VERIFICATION = "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d";
const RECEIPT = "credence.local/...";

const params = z.object({ id: z.uuid().meta({ description: "The verification's id." }) });

const proposeShape = z
  .strictObject({
    subject: z.string().min(1).max(400).meta({ description: "`scheme:value`, or the subject's id." }),
    evidence: z.string().min(1).max(1_000).meta({ description: "What you looked at. It is in the subject's file." }),
    representative: z
      .strictObject({
        name: z.string().min(1).max(200),
        contact: z.string().min(1).max(400).meta({ description: "`email:...` or `phone:...`." }),
      })
      .optional()
      .meta({ description: "Of a body: who is to act for it." }),
  })
  .meta({ title: "Verification", examples: [{ subject: "account:otc:1810", evidence: "Passport seen, photograph compared." }] });

const proposedShape = z.object({ verification: z.string(), subject: z.string(), endsAt: instantShape, receipt: receiptShape }).meta({
  description: "It waits for a second operator.",
  examples: [{ verification: VERIFICATION, subject: SUBJECT, endsAt: "2024-06-08T12:00:00Z", receipt: RECEIPT }],
});

const waitingParts = {
  verification: z.string(),
  subject: z.string(),
  operator: z.string().meta({ description: "Who proposed it." }),
  proposedAt: instantShape,
  endsAt: instantShape,
};

const shownShape = z
  .object({
    ...waitingParts,
    evidence: z.string(),
    representative: z.object({ name: z.string(), shown: z.string().meta({ description: "The contact, masked." }) }).nullable(),
    confirmedAt: instantShape.nullable(),
  })
  .meta({
    description: "What the first operator saw.",
    examples: [
      {
        verification: VERIFICATION,
        subject: SUBJECT,
        operator: "olga",
        evidence: "Passport seen, photograph compared.",
        representative: null,
        proposedAt: "2024-06-01T12:00:00Z",
        endsAt: "2024-06-08T12:00:00Z",
        confirmedAt: null,
      },
    ],
  });

const handedShape = z
  .object({
    subject: z.string(),
    code: z.string().meta({ description: "To hand over. It is shown this once, and good for one sign-in." }),
    endsAt: instantShape,
    receipt: receiptShape,
  })
  .meta({
    description: "Confirmed.",
    examples: [{ subject: SUBJECT, code: "012345", endsAt: "2024-06-02T12:00:00Z", receipt: RECEIPT }],
  });

/** `/v1/verifications`: two operators see for themselves who somebody is. */
export function addVerificationRoutes(scope: Scope, context: RouteContext): void {
  addListing(scope, context);
  addProposing(scope, context);
  addShowing(scope, context);
  addConfirming(scope, context);
}

const listedShape = z.object({ verifications: z.array(z.object(waitingParts)) }).meta({
  description: "Those that end first first.",
  examples: [
    {
      verifications: [
        {
          verification: VERIFICATION,
          subject: SUBJECT,
          operator: "olga",
          proposedAt: "2024-06-01T12:00:00Z",
          endsAt: "2024-06-08T12:00:00Z",
        },
      ],
    },
  ],
});

function addListing(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/verifications",
    config: { right: "verify" },
    schema: {
      summary: "List what waits for a second operator",
      tags: ["subjects"],
      querystring: z.strictObject({ limit: pageShape.limit }),
      response: { 200: listedShape, ...problemResponses("request_malformed", "key_missing", "right_missing") },
    },
    handler: async ({ query }) => {
      const listed = await listVerifications(installation, query);
      const told = listed.map(({ proposedAt, endsAt, ...each }) => ({
        ...each,
        proposedAt: formatInstant(proposedAt),
        endsAt: formatInstant(endsAt),
      }));
      return { verifications: told };
    },
  });
}

function addShowing(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/verifications/:id",
    config: { right: "verify" },
    schema: {
      summary: "See what another operator saw",
      tags: ["subjects"],
      params,
      response: { 200: shownShape, ...problemResponses("request_malformed", "key_missing", "right_missing", "verification_unknown") },
    },
    handler: async ({ params: { id } }) => {
      const { representative, proposedAt, endsAt, confirmedAt, ...shown } = await showVerification(installation, id);
      return {
        ...shown,
        representative: representative ?? null,
        proposedAt: formatInstant(proposedAt),
        endsAt: formatInstant(endsAt),
        confirmedAt: confirmedAt === undefined ? null : formatInstant(confirmedAt),
      };
    },
  });
}

function addProposing(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/verifications",
    config: { right: "verify" },
    schema: {
      summary: "Note that you have seen who somebody is",
      description:
        "For those whom no code can reach, and for the first representative of a body. Nothing follows before a second operator confirms it.",
      tags: ["subjects"],
      body: proposeShape,
      response: {
        200: proposedShape,
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "key_missing",
          "right_missing",
          "subject_unknown",
          "contact_refused",
          "verification_refused",
        ),
      },
    },
    handler: async (request) => {
      const { endsAt, ...proposed } = await proposeVerification(installation, { ...request.body, operator: keyOf(request).holder });
      return { ...proposed, endsAt: formatInstant(endsAt) };
    },
  });
}

function addConfirming(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/verifications/:id/confirmation",
    config: { right: "verify" },
    schema: {
      summary: "Confirm what another operator saw",
      description: "Gives a one-time code to hand over; a representative is named with it.",
      tags: ["subjects"],
      params,
      response: {
        200: handedShape,
        ...problemResponses(
          "request_malformed",
          "key_missing",
          "right_missing",
          "verification_unknown",
          "verification_refused",
          "contact_refused",
        ),
      },
    },
    handler: async (request) => {
      const given = { verification: request.params.id, operator: keyOf(request).holder };
      const { endsAt, ...handed } = await confirmVerification(installation, given);
      return { ...handed, endsAt: formatInstant(endsAt) };
    },
  });
}
