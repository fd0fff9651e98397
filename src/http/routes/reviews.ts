import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { askForReview, decideReview, listOwnReviews, listReviews } from "../../service/index.ts";
import { askerOf, keyOf, sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import {
  instantShape,
  nextShape,
  pageShape,
  problemResponses,
  REVIEW_EXAMPLE,
  receiptShape,
  reviewShape,
  reviewVerdictShape,
  simulatedShape,
  statementIdShape,
  toldReview,
} from "../shapes/index.ts";

const askShape = z
  .strictObject({ check: statementIdShape, words: z.string().max(4_000).meta({ description: "What you think of it." }) })
  .meta({ title: "Review", examples: [{ check: REVIEW_EXAMPLE.check, words: REVIEW_EXAMPLE.words }] });

const positionShape = z.tuple([z.number(), z.uuid()]);
const SIGNED_IN = ["session_missing", "right_missing"] as const;

/** `/v1/reviews` and `/v1/me/reviews`: a subject asks that a person decides, and a person does. */
export function addReviewRoutes(scope: Scope, context: RouteContext): void {
  addWorkListRoute(scope, context);
  addVerdictRoute(scope, context);
  addMyReviewRoutes(scope, context);
}

function addWorkListRoute(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/reviews",
    config: { right: "review" },
    schema: {
      summary: "List what waits for a person to decide",
      description: "Yours, those with the least time left first; for an operator everybody's.",
      tags: ["checks"],
      querystring: z.strictObject(pageShape),
      response: {
        200: z.object({ reviews: z.array(reviewShape), next: nextShape, isSimulated: simulatedShape }).meta({
          description: "A page of them.",
          examples: [{ reviews: [REVIEW_EXAMPLE], next: null, isSimulated: false }],
        }),
        ...problemResponses("request_malformed", "cursor_malformed", "key_missing", "right_missing"),
      },
    },
    handler: async (request) => {
      const { cursor, limit } = request.query;
      const key = keyOf(request);
      const subscriber = key.role === "operator" ? undefined : askerOf(key);
      const list = ["reviews", askerOf(key)];
      const after = cursor === undefined ? undefined : positionShape.parse(openCursor(installation.keys, list, cursor));
      const { reviews, next } = await listReviews(installation, { subscriber, after, limit });
      return {
        reviews: reviews.map(toldReview),
        next: next === undefined ? null : sealCursor(installation.keys, list, next),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

function addVerdictRoute(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/reviews/:id/decision",
    config: { right: "review" },
    schema: {
      summary: "Decide again, as a person",
      description: "By name and with reasons, which the subject is told. Late where the law's time is over, and it holds all the same.",
      tags: ["checks"],
      params: z.strictObject({ id: statementIdShape }),
      body: reviewVerdictShape,
      response: {
        200: z
          .object({
            review: z.string(),
            decision: z.string().meta({ description: "The statement's id." }),
            outcome: z.enum(["stands", "changed"]),
            decidedAt: instantShape,
            isLate: z.boolean(),
            receipt: receiptShape,
            isSimulated: simulatedShape,
          })
          .meta({
            description: "Kept, and the subject is told.",
            examples: [
              {
                review: REVIEW_EXAMPLE.id,
                decision: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4e",
                outcome: "changed",
                decidedAt: "2024-06-02T12:00:00Z",
                isLate: false,
                receipt: "credence.local/...",
                isSimulated: false,
              },
            ],
          }),
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "key_missing",
          "right_missing",
          "review_unknown",
          "review_refused",
          "review_already_decided",
        ),
      },
    },
    handler: async (request) => {
      const key = keyOf(request);
      const by = { by: askerOf(key), isOperator: key.role === "operator" };
      const { decidedAt, ...decided } = await decideReview(installation, { ...request.body, ...by, review: request.params.id });
      return { ...decided, decidedAt: formatInstant(decidedAt), isSimulated: (await installation.moment()).isSimulated };
    },
  });
}

/** Nobody has so many. */
const OWN_REVIEWS_MAX = 1_000;

function addMyReviewRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/me/reviews",
    config: { right: "own" },
    schema: {
      summary: "List what I asked a person to decide",
      tags: ["one's own file"],
      response: {
        200: z.object({ reviews: z.array(reviewShape), isSimulated: simulatedShape }).meta({
          description: "The latest first.",
          examples: [{ reviews: [REVIEW_EXAMPLE], isSimulated: false }],
        }),
        ...problemResponses(...SIGNED_IN),
      },
    },
    handler: async (request) => {
      const { subject } = sessionOf(request);
      const reviews = await listOwnReviews(installation, { subject, limit: OWN_REVIEWS_MAX });
      return { reviews: reviews.map(toldReview), isSimulated: (await installation.moment()).isSimulated };
    },
  });
  scope.route({
    method: "POST",
    url: "/v1/me/reviews",
    config: { right: "own" },
    schema: {
      summary: "Ask that a person decides",
      description:
        "Of a check about you, and of whatever was decided on it: whoever asked has to have a person decide, by name and with reasons. Once for each check; asked again, it changes nothing.",
      tags: ["one's own file"],
      body: askShape,
      response: {
        200: reviewShape.extend({ receipt: receiptShape, isSimulated: simulatedShape }).meta({
          description: "Asked for, and the subscriber is told.",
          examples: [{ ...REVIEW_EXAMPLE, receipt: "credence.local/...", isSimulated: false }],
        }),
        ...problemResponses("json_malformed", "request_malformed", "statement_unknown", "decision_refused", "review_refused", ...SIGNED_IN),
      },
    },
    handler: async (request) => {
      const { subject, by, name } = sessionOf(request);
      const asked = await askForReview(installation, { ...request.body, subject, by: by === "subject" ? by : name });
      const { receipt, ...review } = asked;
      return { ...toldReview(review), receipt, isSimulated: (await installation.moment()).isSimulated };
    },
  });
}
