import { z } from "zod";
import { phrasesIn, recordText } from "../../core/report/index.ts";
import { listRecords } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import { listedRecordShape, nextShape, pageShape, problemResponses, simulatedShape, toldRecord } from "../shapes/index.ts";

const positionShape = z.tuple([z.uuid()]);

/** With a record in one sentence. */
const inWordsShape = listedRecordShape.extend({
  text: z.string().meta({ description: "The record in one sentence, in the reader's language." }),
  sourceTitle: z.string(),
});

const answerShape = z
  .object({
    subject: z.string().meta({ description: "The subject's id." }),
    kind: z.enum(["person", "body"]),
    records: z.array(inWordsShape),
    next: nextShape,
    isSimulated: simulatedShape,
  })
  .meta({
    description: "A page of the records, the last to come first.",
    examples: [
      {
        subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
        kind: "body",
        records: [
          {
            record: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
            register: "inspections@1",
            type: "inspected",
            source: "chicago-food-inspections",
            sourceTitle: "City of Chicago, food inspections",
            text: "Inspected: passed",
            state: "live",
            occurredAt: "2024-05-02T23:59:59.999999Z",
            precision: "day",
            knownAt: "2024-05-02T23:59:59.999999Z",
            recordedAt: "2024-05-03T08:00:00Z",
            expiresAt: "2034-05-02T23:59:59.999999Z",
            isAdverse: false,
            says: { result: "passed" },
            counts: { conditions: 0, critical: 0, failed: 0, minor: 0, passed: 1, pointsLost: 0, serious: 0 },
          },
        ],
        next: null,
        isSimulated: false,
      },
    ],
  });

/** `GET /v1/subjects/{id}/records`: what is held about one subject. */
export function addSubjectRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/subjects/:id/records",
    schema: {
      summary: "Read a subject's records",
      description:
        "The last to come first. An operator sees every record, a source the ones it furnished, and everybody the records of bodies in registers whose standings are public. Private identifiers are masked. A person of whom you may see nothing is answered as one who is not there.",
      tags: ["subjects"],
      params: z.object({
        id: z
          .string()
          .min(1)
          .meta({ description: "`scheme:value`, percent-encoded, or the subject's id.", examples: ["licence:chicago-food:1"] }),
      }),
      querystring: z.strictObject({ lang: languageShape, ...pageShape }),
      response: {
        200: answerShape,
        ...problemResponses(
          "request_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "cursor_malformed",
          "key_missing",
          "subject_unknown",
        ),
      },
    },
    handler: async (request) => {
      const {
        apiKey,
        params: { id },
        query: { cursor, limit, lang },
      } = request;
      const phrases = phrasesIn(installation.config, { language: languageOf(request, lang), zone: "UTC" });
      const list = ["records", id];
      const before = cursor === undefined ? {} : { before: positionShape.parse(openCursor(installation.keys, list, cursor))[0] };
      const { records, next, ...page } = await listRecords(installation, { subject: id, viewer: apiKey, limit, ...before });
      return {
        ...page,
        records: records.map((record) => ({
          ...toldRecord(record),
          text: recordText(record, phrases),
          sourceTitle: phrases.names.source(record.source),
        })),
        next: next === undefined ? null : sealCursor(installation.keys, list, [next]),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}
