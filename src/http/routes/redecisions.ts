import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { type ApiKey, type ChangedAnswer, listRedecisions } from "../../service/index.ts";
import { askerOf, keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import { instantShape, nextShape, pageShape, problemResponses, simulatedShape, standingShape, toldStanding } from "../shapes/index.ts";

const positionShape = z.tuple([z.uuid()]);

const changedAnswerShape = z.object({
  id: z.string().meta({ description: "The statement by which it was decided again." }),
  decidedAt: instantShape,
  check: z.string().meta({ description: "The answer's id." }),
  askedAt: instantShape,
  subject: z.string().meta({ description: "As you named it; a private identifier is masked." }),
  onBehalf: z.string(),
  purpose: z.string(),
  isForYou: z
    .boolean()
    .meta({ description: "Whether it is your own view that changed (`forYou`): `subject` is then the asker whom you named." }),
  told: standingShape.nullable().meta({
    description: "What you were told; `null` where a record was erased that it rested on: we have destroyed it too, and keep no copy.",
  }),
  without: standingShape.meta({ description: "What it is without the records that turned out wrong, under the same model and registers." }),
});

const standing = {
  purpose: "trade-with",
  probability: 0.9,
  interval: { low: 0.71, high: 0.97 },
  evidence: 10,
  own: { good: 8, bad: 0 },
  hasRecord: true,
  grade: "C",
  reasons: [],
  changes: [],
} as const;

const pageOfThemShape = z.object({ redecisions: z.array(changedAnswerShape), next: nextShape, isSimulated: simulatedShape }).meta({
  description: "A page of your changed answers.",
  examples: [
    {
      redecisions: [
        {
          id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
          decidedAt: "2024-06-02T08:00:01Z",
          check: "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
          askedAt: "2024-06-01T12:00:00Z",
          subject: "account:otc:1810",
          onBehalf: "application 2024-0117",
          purpose: "trade-with",
          isForYou: false,
          told: { ...standing, own: { good: 8, bad: 2 }, grade: "E", probability: 0.75, interval: { low: 0.52, high: 0.89 }, evidence: 12 },
          without: standing,
        },
      ],
      next: null,
      isSimulated: false,
    },
  ],
});

/** `GET /v1/redecisions`: a subscriber's answers that came out otherwise without records that turned out wrong. */
export function addRedecisionRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/redecisions",
    config: { right: "ask" },
    schema: {
      summary: "List your answers that changed",
      description:
        "When a record is taken back or erased, every earlier answer that had counted it is decided again, with the model and the registers it had. Here are yours that came out otherwise, in the order in which they were decided again, as far as you still have their purpose. Keep `next` of the last page but one, or ask from the start: an answer whose records are taken back once more moves to the end.",
      tags: ["checks"],
      querystring: z.strictObject(pageShape),
      response: { 200: pageOfThemShape, ...problemResponses("request_malformed", "cursor_malformed", "key_missing", "right_missing") },
    },
    handler: async (request) => {
      const { cursor, limit } = request.query;
      const key = keyOf(request);
      const list = ["redecisions", askerOf(key)];
      const after = cursor === undefined ? {} : { after: positionShape.parse(openCursor(installation.keys, list, cursor))[0] };
      const { answers, next } = await listRedecisions(installation, { ...wantedBy(key), limit, ...after });
      return {
        redecisions: answers.map(toldChange),
        next: next === undefined ? null : sealCursor(installation.keys, list, [next]),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

function wantedBy(key: ApiKey) {
  const subscriber = askerOf(key);
  return key.role === "operator" ? { subscriber, isOperator: true as const } : { subscriber, purposes: key.purposes };
}

function toldChange(answer: ChangedAnswer): z.output<typeof changedAnswerShape> {
  const { decidedAt, askedAt, told, without } = answer;
  return {
    ...answer,
    decidedAt: formatInstant(decidedAt),
    askedAt: formatInstant(askedAt),
    told: told === undefined ? null : toldStanding(told),
    without: toldStanding(without),
  };
}
