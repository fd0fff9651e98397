import { Readable } from "node:stream";
import { z } from "zod";
import { formatInstant, isoDay, isoMonth } from "../../lib/index.ts";
import {
  COMPARABLE_LEAST,
  COURSE_MONTHS_MAX,
  COURSES_MAX,
  type ListBatch,
  listBatches,
  readCourses,
} from "../../service/comparison/index.ts";
import { isListedPublicly, purposeOf } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { gradeShape, instantShape, problemResponses, shareShape, simulatedShape } from "../shapes/index.ts";
import { mayAskFor, standingListShape } from "./standings.ts";

const MONTHS_DEFAULT = 36;
const MONTHS_LEAST = 2;
const IDENTIFIER_CHARS_MAX = 200;
const MICROS_PER_DAY = 86_400_000_000;

const identifiers = z.array(z.string().min(1).max(IDENTIFIER_CHARS_MAX)).min(1).max(COURSES_MAX);

const coursesQuery = z.strictObject({
  purpose: z
    .string()
    .max(60)
    .meta({ description: "GET /v1/purposes lists them.", examples: ["be-served-by"] }),
  subject: z
    .union([identifiers, z.string().min(1).max(IDENTIFIER_CHARS_MAX)])
    .meta({ description: `Public identifiers of bodies, \`scheme:value\`: as often as wanted, up to ${COURSES_MAX}.` }),
  months: z.coerce.number().int().min(MONTHS_LEAST).max(COURSE_MONTHS_MAX).default(MONTHS_DEFAULT),
});

const coursesShape = z
  .object({
    purpose: z.string(),
    asOf: instantShape,
    least: z.int().meta({ description: "With fewer outcomes of its own known, nothing of a body, and nothing of a month, is shown here." }),
    model: z.object({ version: z.int(), digest: z.string() }),
    courses: z.array(
      z.object({
        subject: z.string(),
        course: z
          .array(
            z.object({
              month: z.string(),
              probability: shareShape,
              interval: z.object({ low: shareShape, high: shareShape }),
              evidence: z.number(),
              grade: gradeShape,
            }),
          )
          .meta({ description: "As of the end of each month, by the model of today and from what counts today." }),
        months: z
          .array(z.object({ month: z.string(), good: z.int(), bad: z.int() }))
          .meta({ description: "The outcomes of each month that had enough of them." }),
      }),
    ),
    isSimulated: simulatedShape,
  })
  .meta({
    title: "Courses",
    description: "In the order asked for.",
    examples: [
      {
        purpose: "be-served-by",
        asOf: "2024-06-01T12:00:00Z",
        least: COMPARABLE_LEAST,
        model: { version: 3, digest: "9f86d081884c7d65..." },
        courses: [
          {
            subject: "agency:baltimore:Health",
            course: [{ month: "2024-06", probability: 0.91, interval: { low: 0.88, high: 0.94 }, evidence: 212, grade: "B" }],
            months: [{ month: "2024-05", good: 31, bad: 2 }],
          },
        ],
        isSimulated: false,
      },
    ],
  });

/** `GET /v1/courses` and `GET /v1/standings.csv`: bodies beside each other. Persons are never compared. */
export function addComparisonRoutes(scope: Scope, context: RouteContext): void {
  addCourses(scope, context);
  addList(scope, context);
}

function addCourses(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/courses",
    schema: {
      summary: "Compare bodies over time",
      description:
        "How the standings of up to eight bodies came about, month by month, by one model: for purposes that read public registers only. Each look is counted. Persons are never compared.",
      tags: ["standings"],
      querystring: coursesQuery,
      response: {
        200: coursesShape,
        ...problemResponses(
          "request_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "key_missing",
          "purpose_unknown",
          "standings_not_public",
          "subject_unknown",
          "frozen",
          "model_missing",
        ),
      },
    },
    handler: async (request) => {
      const { purpose, subject, months } = request.query;
      const subjects = typeof subject === "string" ? [subject] : subject;
      const found = await readCourses(installation, { purpose, subjects, months });
      return {
        purpose,
        asOf: formatInstant(found.standingAt),
        least: COMPARABLE_LEAST,
        model: { version: found.model.version, digest: found.model.digest },
        courses: found.courses.map(({ course, months: outcomes, ...rest }) => ({
          ...rest,
          course: course.map((point) => ({ ...point, month: isoMonth(point.month) })),
          months: outcomes.map((row) => ({ ...row, month: isoMonth(row.month) })),
        })),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

function addList(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/standings.csv",
    schema: {
      summary: "Download a list of standings",
      description:
        "The whole list of GET /v1/standings as CSV (RFC 4180), in the same order. Where the list is made anew meanwhile the download breaks off, so that nobody takes two lists for one.",
      tags: ["standings"],
      querystring: z.strictObject(standingListShape),
      produces: ["text/csv"],
      response: {
        200: { description: "A line for each body.", content: { "text/csv": { schema: z.unknown() } } },
        ...problemResponses("request_malformed", "key_missing", "standings_not_public", "purpose_unknown", "overloaded"),
      },
    },
    handler: async (request, reply) => {
      const { purpose: name, order, grade, counts } = request.query;
      const purpose = purposeOf(installation, name);
      const isPublicOnly = !mayAskFor(request, name);
      const narrowed = grade === undefined ? {} : { grade };
      const batches = await listBatches(
        installation,
        { purpose: name, order, isComparable: counts === "enough", ...narrowed },
        { isPublicOnly },
      );
      const day = isoDay(Math.floor(installation.now() / MICROS_PER_DAY));
      // What everybody may have may lie in between; what a key opens may not.
      const keeping = isListedPublicly(purpose) ? "public, max-age=60" : "no-store";
      return reply
        .header("content-disposition", `attachment; filename="${name}-${day}.csv"`)
        .header("cache-control", keeping)
        .type("text/csv; charset=utf-8; header=present")
        .send(Readable.from(csvOf(batches)));
    },
  });
}

const COLUMNS = ["subject", "identifier", "probability", "low", "high", "evidence", "good", "bad", "grade", "as_of", "model"];

async function* csvOf(batches: AsyncIterable<ListBatch>): AsyncGenerator<string> {
  yield `${COLUMNS.join(",")}\r\n`;
  for await (const { made, standings } of batches) {
    const asOf = made === undefined ? "" : formatInstant(made.standingAt);
    const lines = standings.map(({ subject, identifier, probability, low, high, evidence, good, bad, grade }) =>
      [subject, identifier, probability, low, high, evidence, good, bad, grade, asOf, made?.model ?? ""].map(cellOf).join(","),
    );
    if (lines.length > 0) yield `${lines.join("\r\n")}\r\n`;
  }
}

/** A spreadsheet takes no cell for a formula: identifiers begin with a scheme, and all else are numbers and closed words. */
function cellOf(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
