import { z } from "zod";
import type { ReportedStanding } from "../../core/report/index.ts";
import { phrasesIn } from "../../core/report/index.ts";
import type { Standing } from "../../core/standing/index.ts";
import { formatInstant } from "../../lib/index.ts";
import { type ApiKey, listOwnChecks, purposeOf, type ShownCheck, showOwnCheck } from "../../service/index.ts";
import { askerOf, keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { languageOf, languageShape } from "../language-of.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import {
  instantShape,
  listedCheckShape,
  nextShape,
  ownCheckParts,
  pageShape,
  problemResponses,
  simulatedShape,
  standingInWordsShape,
  statementIdShape,
  toldCheck,
  toldCheckParts,
  toldInWords,
  toldOwnCheck,
  toldParts,
} from "../shapes/index.ts";

const positionShape = z.tuple([z.uuid()]);

const shownShape = z
  .object({
    ...ownCheckParts,
    question: z.string(),
    told: z
      .object({ ...toldCheckParts, standing: standingInWordsShape })
      .nullable()
      .meta({ description: "What was asked and told, in your language; `null` where its time is over, or it was erased." }),
    again: z
      .object({ id: z.string(), at: instantShape, standing: standingInWordsShape })
      .nullable()
      .meta({ description: "What it is without records that turned out wrong, where that is another answer." }),
    isSimulated: simulatedShape,
  })
  .meta({ title: "Own check" });

const told = {
  subject: "account:otc:1810",
  onBehalf: "application 2024-0117",
  standingAt: "2024-06-01T12:00:00Z",
  model: { version: 3 },
  contested: 0,
  isRenewed: false,
};
const short = { probability: 0.9, interval: { low: 0.71, high: 0.97 }, grade: "C", evidence: 10, hasRecord: true } as const;
const example = {
  id: "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
  askedAt: "2024-06-01T12:00:00Z",
  purpose: "trade-with",
  look: "first",
  decision: null,
  review: null,
} as const;

/** `GET /v1/checks` and `GET /v1/checks/{id}`: what a subscriber asked and was told before. */
export function addOwnCheckRoutes(scope: Scope, context: RouteContext): void {
  addList(scope, context);
  addOne(scope, context);
}

function addList(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/checks",
    config: { right: "ask" },
    schema: {
      summary: "List your checks",
      description:
        "What you asked and were told, the latest first, of the purposes of your key and as long as it is kept; with what you decided on it, and whether it came out otherwise since. To see it again is no new look.",
      tags: ["checks"],
      querystring: z.strictObject({
        ...pageShape,
        purpose: z.string().max(60).optional().meta({ description: "Only those of one purpose." }),
        decided: z.enum(["true", "false"]).default("false").meta({ description: "`true`: only those on which you reported a decision." }),
      }),
      response: {
        200: z.object({ checks: z.array(listedCheckShape), next: nextShape, isSimulated: simulatedShape }).meta({
          description: "A page of your checks.",
          examples: [{ checks: [{ ...example, told: { ...told, standing: short }, again: null }], next: null, isSimulated: false }],
        }),
        ...problemResponses("request_malformed", "cursor_malformed", "purpose_unknown", "key_missing", "right_missing"),
      },
    },
    handler: async (request) => {
      const { cursor, limit, purpose, decided } = request.query;
      const key = keyOf(request);
      if (purpose !== undefined) purposeOf(installation, purpose);
      const list = ["own checks", askerOf(key), purpose ?? "", decided];
      const before = cursor === undefined ? undefined : positionShape.parse(openCursor(installation.keys, list, cursor))[0];
      const wanted = { ...ownerOf(installation, key), purpose, isDecided: decided === "true", before, limit };
      const { checks, next } = await listOwnChecks(installation, wanted);
      return {
        checks: checks.map(toldOwnCheck),
        next: next === undefined ? null : sealCursor(installation.keys, list, [next]),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
}

function ownerOf(installation: RouteContext["installation"], key: ApiKey) {
  return { subscriber: askerOf(key), purposes: key.role === "operator" ? [...installation.purposes.keys()] : key.purposes };
}

function addOne(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/checks/:id",
    config: { right: "ask" },
    schema: {
      summary: "Read a check of yours again",
      description:
        "As it was answered, with its reasons in your language. To see it again is no new look. Every id but those of your own checks is unknown.",
      tags: ["checks"],
      params: z.strictObject({ id: statementIdShape }),
      querystring: z.strictObject({ language: languageShape }),
      response: {
        200: shownShape.meta({
          description: "The check.",
          examples: [
            { ...example, question: "Will the next trade with this trader go well?", told: null, again: null, isSimulated: false },
          ],
        }),
        ...problemResponses("request_malformed", "key_missing", "right_missing", "statement_unknown"),
      },
    },
    handler: async (request) => {
      const shown = await showOwnCheck(installation, { check: request.params.id, ...ownerOf(installation, keyOf(request)) });
      const language = languageOf(request, request.query.language);
      return { ...toldShown(installation, shown, language), isSimulated: (await installation.moment()).isSimulated };
    },
  });
}

function toldShown(installation: RouteContext["installation"], { check, baseRate }: ShownCheck, language: ReturnType<typeof languageOf>) {
  const phrases = phrasesIn(installation.config, { language, zone: "UTC" });
  const inWords = (standing: Standing) => {
    const words = toldInWords(reportedOf(installation, { check, baseRate }, standing), phrases);
    if (words === null) throw new RangeError("a standing is put in words");
    return words;
  };
  const { told: was, again } = check;
  return {
    ...toldParts(check),
    question: phrases.names.question(check.purpose),
    told: was === undefined ? null : { ...toldCheck(was), standing: inWords(was.standing) },
    again: again === undefined ? null : { id: again.id, at: formatInstant(again.at), standing: inWords(again.standing) },
  };
}

/** As a report has standings: its sentences need the purpose's numbers too. */
function reportedOf(installation: RouteContext["installation"], { check, baseRate }: ShownCheck, standing: Standing): ReportedStanding {
  const { reads, model } = purposeOf(installation, check.purpose);
  return {
    purpose: check.purpose,
    registers: reads.map(({ name }) => name),
    standing,
    model: check.told?.model,
    leastEvidence: model.leastEvidence,
    baseRate,
    isFrozen: false,
  };
}
