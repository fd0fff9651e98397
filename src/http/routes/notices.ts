import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { type ListedNotice, listNotices } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import { instantShape, nextShape, pageShape, problemResponses, simulatedShape } from "../shapes/index.ts";

const positionShape = z.tuple([z.uuid()]);
const stateShape = z.enum(["queued", "delivered", "in_file", "failed"]).meta({
  description: "`in_file`: nobody knows how to reach the subject, and its file alone has it. `failed`: given up.",
});

const noticeShape = z.object({
  id: z.string().meta({ description: "The statement, in the chain of the subject it is about, that has its words." }),
  subject: z.string().meta({ description: "The id of the subject it is about." }),
  to: z.string().meta({ description: "`subject`, `contact`, `source:NAME` or `subscriber:NAME`." }),
  about: z.string(),
  cause: z.string().meta({ description: "The statement that it is told for." }),
  state: stateShape,
  queuedAt: instantShape,
  dueAt: instantShape.nullable().meta({ description: "When it is tried next; `null` once it is settled." }),
  settledAt: instantShape.nullable(),
  tries: z.int(),
  channel: z.string().nullable().meta({ description: "How it was last tried: `webhook`, `mail`, `outbox`, `file`." }),
  failure: z.string().nullable().meta({ description: "Why that failed." }),
});

const listShape = z.object({ notices: z.array(noticeShape), next: nextShape, isSimulated: simulatedShape }).meta({
  description: "A page of notices, the latest first.",
  examples: [
    {
      notices: [
        {
          id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
          subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
          to: "subscriber:demo",
          about: "correction",
          cause: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4c",
          state: "queued",
          queuedAt: "2024-06-02T08:00:01Z",
          dueAt: "2024-06-02T08:10:06Z",
          settledAt: null,
          tries: 3,
          channel: "webhook",
          failure: "timed_out",
        },
      ],
      next: null,
      isSimulated: false,
    },
  ],
});

/** `GET /v1/notices`: what was to be told to whom, and what became of it. */
export function addNoticeRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/notices",
    config: { right: "notices" },
    schema: {
      summary: "List notices and what became of them",
      description: "Without their words: these are in the file of the subject they are about.",
      tags: ["watching"],
      querystring: z.strictObject({
        ...pageShape,
        state: stateShape.optional(),
        to: z
          .string()
          .min(1)
          .max(200)
          .optional()
          .meta({ description: "Only those to `subject`, `contact`, `source:NAME` or `subscriber:NAME`." }),
        subject: z.string().min(1).max(400).optional().meta({ description: "Only those about this subject: `scheme:value`, or its id." }),
      }),
      response: {
        200: listShape,
        ...problemResponses(
          "request_malformed",
          "cursor_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "subject_unknown",
          "key_missing",
          "right_missing",
        ),
      },
    },
    handler: async (request) => {
      const { cursor, limit, state, to, subject } = request.query;
      const list = ["notices", state ?? "", to ?? "", subject ?? ""];
      const before = cursor === undefined ? undefined : positionShape.parse(openCursor(installation.keys, list, cursor))[0];
      const { notices, next } = await listNotices(installation, { state, to, subject, before, limit });
      return {
        notices: notices.map(toldNotice),
        next: next === undefined ? null : sealCursor(installation.keys, list, [next]),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

function toldNotice({ queuedAt, dueAt, settledAt, channel, failure, ...notice }: ListedNotice): z.output<typeof noticeShape> {
  return {
    ...notice,
    queuedAt: formatInstant(queuedAt),
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    settledAt: settledAt === null ? null : formatInstant(settledAt),
    channel: channel === "" ? null : channel,
    failure: failure === "" ? null : failure,
  };
}
