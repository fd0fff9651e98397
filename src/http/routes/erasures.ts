import { z } from "zod";
import { ERASURE_GROUNDS } from "../../core/law/index.ts";
import { ERASABLES } from "../../core/statement/index.ts";
import { formatInstant } from "../../lib/index.ts";
import { answerErasure, askForErasure, listErasures, listOwnErasures } from "../../service/index.ts";
import { askerOf, keyOf, sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import {
  ERASURE_EXAMPLE,
  erasureShape,
  erasureVerdictShape,
  instantShape,
  nextShape,
  pageShape,
  problemResponses,
  receiptShape,
  simulatedShape,
  statementIdShape,
  toldErasure,
} from "../shapes/index.ts";

const askShape = z
  .strictObject({
    of: z.enum(ERASABLES),
    target: statementIdShape.optional().meta({ description: "The id of the record, check or contact; none for everything." }),
    ground: z.enum(ERASURE_GROUNDS),
    words: z.string().max(4_000).meta({ description: "Why, in your own words." }),
  })
  .meta({
    title: "Erasure",
    examples: [
      { of: ERASURE_EXAMPLE.of, target: ERASURE_EXAMPLE.target, ground: ERASURE_EXAMPLE.ground, words: ERASURE_EXAMPLE.words },
      { of: "everything", ground: "consent_withdrawn", words: "I take back that I agreed." },
    ],
  });

const positionShape = z.tuple([z.number(), z.uuid()]);
const SIGNED_IN = ["session_missing", "right_missing"] as const;

/** Nobody has so many. */
const OWN_ERASURES_MAX = 1_000;

/** `/v1/erasures` and `/v1/me/erasures`: a subject asks for something of its own to be erased, and an operator answers. */
export function addErasureRoutes(scope: Scope, context: RouteContext): void {
  addWorkListRoute(scope, context);
  addAnswerRoute(scope, context);
  addMyErasuresRoute(scope, context);
  addAskRoute(scope, context);
}

function addWorkListRoute(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/erasures",
    config: { right: "erase" },
    schema: {
      summary: "List the requests for erasure that wait",
      description: "Those with the least time left first.",
      tags: ["subjects"],
      querystring: z.strictObject(pageShape),
      response: {
        200: z.object({ erasures: z.array(erasureShape), next: nextShape, isSimulated: simulatedShape }).meta({
          description: "A page of them.",
          examples: [{ erasures: [ERASURE_EXAMPLE], next: null, isSimulated: false }],
        }),
        ...problemResponses("request_malformed", "cursor_malformed", "key_missing", "right_missing"),
      },
    },
    handler: async (request) => {
      const { cursor, limit } = request.query;
      const list = ["erasures", askerOf(keyOf(request))];
      const after = cursor === undefined ? undefined : positionShape.parse(openCursor(installation.keys, list, cursor));
      const { erasures, next } = await listErasures(installation, { after, limit });
      return {
        erasures: erasures.map(toldErasure),
        next: next === undefined ? null : sealCursor(installation.keys, list, next),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

const ANSWERED_EXAMPLE = {
  request: ERASURE_EXAMPLE.id,
  answer: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4e",
  outcome: "granted" as const,
  answeredAt: "2024-06-02T12:00:00Z",
  erased: 1,
  isLate: false,
  answerBy: null,
  receipt: "credence.local/...",
  isSimulated: false,
};

const answeredShape = z
  .object({
    request: z.string(),
    answer: z.string().meta({ description: "The statement's id." }),
    outcome: z.enum(["granted", "refused", "extended"]),
    answeredAt: instantShape,
    erased: z.number().meta({ description: "How many statements were erased; what goes with each is stated in the subject's chain." }),
    isLate: z.boolean(),
    answerBy: instantShape.nullable().meta({ description: "Until when it is to be answered now, where the time was extended." }),
    receipt: receiptShape,
    isSimulated: simulatedShape,
  })
  .meta({ description: "Kept, and the subject is told.", examples: [ANSWERED_EXAMPLE] });

function addAnswerRoute(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/erasures/:id/answer",
    config: { right: "erase" },
    schema: {
      summary: "Grant or refuse an erasure",
      description:
        "Granted, what was asked for is erased at once, with everything that an erasure carries: checks are decided again, and their receivers told as the law wants. Refused, with reasons from the list, in words, and with the provision. Or `extended`: the law's longer time, once, before the first is over.",
      tags: ["subjects"],
      params: z.strictObject({ id: statementIdShape }),
      body: erasureVerdictShape,
      response: {
        200: answeredShape,
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "key_missing",
          "right_missing",
          "erasure_request_unknown",
          "erasure_request_refused",
          "erasure_already_answered",
          "erasure_refused",
        ),
      },
    },
    handler: async (request) => {
      const { holder: operator } = keyOf(request);
      const answered = await answerErasure(installation, { ...request.body, operator, request: request.params.id });
      const { answeredAt, answerBy, ...rest } = answered;
      return {
        ...rest,
        answeredAt: formatInstant(answeredAt),
        answerBy: answerBy === undefined ? null : formatInstant(answerBy),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

function addMyErasuresRoute(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/me/erasures",
    config: { right: "own" },
    schema: {
      summary: "List what I asked to be erased",
      tags: ["one's own file"],
      response: {
        200: z.object({ erasures: z.array(erasureShape), isSimulated: simulatedShape }).meta({
          description: "The latest first.",
          examples: [{ erasures: [ERASURE_EXAMPLE], isSimulated: false }],
        }),
        ...problemResponses(...SIGNED_IN),
      },
    },
    handler: async (request) => {
      const { subject } = sessionOf(request);
      const erasures = await listOwnErasures(installation, { subject, limit: OWN_ERASURES_MAX });
      return { erasures: erasures.map(toldErasure), isSimulated: (await installation.moment()).isSimulated };
    },
  });
}

function addAskRoute(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/me/erasures",
    config: { right: "own" },
    schema: {
      summary: "Ask for something about you to be erased",
      description:
        "A record, a check, a contact, or everything of yours that may be erased, on a ground that the law gives here. A person answers within the law's time, and a refusal has reasons. What waits already is not asked for twice.",
      tags: ["one's own file"],
      body: askShape,
      response: {
        200: erasureShape.extend({ receipt: receiptShape, isSimulated: simulatedShape }).meta({
          description: "Asked for.",
          examples: [{ ...ERASURE_EXAMPLE, receipt: "credence.local/...", isSimulated: false }],
        }),
        ...problemResponses("json_malformed", "request_malformed", "statement_unknown", "erasure_request_refused", ...SIGNED_IN),
      },
    },
    handler: async (request) => {
      const { subject, by, name } = sessionOf(request);
      const asked = await askForErasure(installation, { ...request.body, subject, by: by === "subject" ? by : name });
      const { receipt, ...erasure } = asked;
      return { ...toldErasure(erasure), receipt, isSimulated: (await installation.moment()).isSimulated };
    },
  });
}
