import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { listOwnNotices, type OwnNotice } from "../../service/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import { instantShape, nextShape, pageShape, problemResponses, simulatedShape } from "../shapes/index.ts";

const positionShape = z.tuple([z.uuid()]);

const ownNoticeShape = z.object({
  id: z.string().meta({ description: "The statement that has its words." }),
  about: z.string(),
  cause: z.string().meta({ description: "The statement that it is told for." }),
  state: z
    .enum(["queued", "delivered", "in_file", "failed"])
    .meta({ description: "Whether it reached you by the way that was arranged with the operator, too." }),
  queuedAt: instantShape,
  text: z
    .object({ title: z.string(), paragraphs: z.array(z.string()) })
    .nullable()
    .meta({ description: "In your language; `null` where it was erased." }),
  data: z.record(z.string(), z.string()).meta({ description: "Ids and words for machines: `check`, `dispute`, `review`, `redecision`." }),
});

/** `GET /v1/own-notices`: what a source or a subscriber was told. */
export function addOwnNoticeRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/own-notices",
    config: { right: "told" },
    schema: {
      summary: "List what you were told",
      description:
        "Every notice to you in words, the latest first: records contested, answers that were corrected, reviews asked for. Here they are whether or not they reached you otherwise. For a key with all that you have: a notice may be about any of it.",
      tags: ["keys"],
      querystring: z.strictObject({ ...pageShape, language: languageShape }),
      response: {
        200: z.object({ notices: z.array(ownNoticeShape), next: nextShape, isSimulated: simulatedShape }).meta({
          description: "A page of notices.",
          examples: [
            {
              notices: [
                {
                  id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
                  about: "correction",
                  cause: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4c",
                  state: "delivered",
                  queuedAt: "2024-06-02T08:00:01Z",
                  text: { title: "An answer that you got was corrected", paragraphs: ["..."] },
                  data: { check: "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f" },
                },
              ],
              next: null,
              isSimulated: false,
            },
          ],
        }),
        ...problemResponses("request_malformed", "cursor_malformed", "key_missing", "right_missing"),
      },
    },
    handler: async (request) => {
      const { cursor, limit, language } = request.query;
      const key = keyOf(request);
      const list = ["own notices", key.role, key.holder];
      const before = cursor === undefined ? undefined : positionShape.parse(openCursor(installation.keys, list, cursor))[0];
      const { notices, next } = await listOwnNotices(installation, { key, before, limit });
      return {
        notices: notices.map((notice) => toldNotice(notice, languageOf(request, language))),
        next: next === undefined ? null : sealCursor(installation.keys, list, [next]),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

function toldNotice(
  { queuedAt, text, data, ...notice }: OwnNotice,
  language: ReturnType<typeof languageOf>,
): z.output<typeof ownNoticeShape> {
  const said = text?.[language];
  return {
    ...notice,
    queuedAt: formatInstant(queuedAt),
    text: said === undefined ? null : { title: said.title, paragraphs: [...said.paragraphs] },
    data: { ...data },
  };
}
