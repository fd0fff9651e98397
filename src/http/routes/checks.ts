import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { CredenceError } from "../../errors.ts";
import { type ApiKey, type CheckAnswer, purposeOf, waitForLog } from "../../service/index.ts";
import { askerOf, keyOf, noteRefusal, purposeRefusalOf, refuse } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { type Problem, problemOf } from "../problem.ts";
import { malformedRequest, validatorOf } from "../request-validator.ts";
import { answerShape, checkShape, problemResponses, problemShape, toldAnswer, waitShape } from "../shapes/index.ts";

type Check = z.output<typeof checkShape>;

/** `POST /v1/checks`: one question or many. Each is stored durably before its answer leaves. */
export function addCheckRoutes(scope: Scope, context: RouteContext): void {
  const { limits } = context;
  scope.route({
    method: "POST",
    url: "/v1/checks",
    bodyLimit: limits.bodyBytesMax,
    config: { right: "ask" },
    schema: {
      summary: "Ask for standings",
      description:
        "One check, or an array of up to 1,000; an array is answered in its order, each element by an answer or a problem. Every check is kept, with what was read and answered, before its answer leaves. An unknown subject is no error: the answer is the prior, with `hasRecord` false.",
      tags: ["checks"],
      querystring: waitShape,
      body: z.union([checkShape, z.array(checkShape).max(limits.checksMax)]),
      response: {
        200: z
          .union([answerShape, z.array(z.union([answerShape, problemShape]))])
          .meta({ description: "One answer, or one for each element of the array." }),
        ...problemResponses(
          "json_malformed",
          "text_not_utf8",
          "request_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "key_missing",
          "right_missing",
          "purpose_unknown",
          "model_missing",
          "subject_kind_refused",
          "asker_not_read",
          "frozen",
          "consent_missing",
          "not_yet_informed",
          "body_too_large",
          "media_type_unsupported",
          "request_too_slow",
          "overloaded",
          "log_late",
        ),
      },
    },
    // An array's elements are checked one by one: the fault of one is no fault of the others.
    validatorCompiler: validatorOf((given) => (Array.isArray(given) ? withinLimit(given, limits.checksMax) : parseCheck(given))),
    handler: async (request) => {
      const { body, query } = request;
      const waits = query.wait === "log";
      if (!Array.isArray(body)) {
        const answer = await answerOne(context, request, body);
        return waits ? withProof(answer, await proofsOf(context, [answer])) : answer;
      }
      const answers = await answerMany(context, request, body);
      const proofs = waits ? await proofsOf(context, answers) : NO_PROOFS;
      return answers.map((answer) => ("standing" in answer ? withProof(answer, proofs) : answer));
    },
  });
}

type Answer = z.output<typeof answerShape>;
type Proofs = ReadonlyMap<string, string>;

const NO_PROOFS: Proofs = new Map();

async function proofsOf({ installation }: RouteContext, answers: readonly (Answer | Problem)[]): Promise<Proofs> {
  return waitForLog(
    installation,
    answers.flatMap((answer) => ("standing" in answer ? [answer.id] : [])),
  );
}

function withProof(answer: Answer, proofs: Proofs): Answer {
  const proof = proofs.get(answer.id);
  return proof === undefined ? answer : { ...answer, proof };
}

async function answerOne(context: RouteContext, request: FastifyRequest, check: Check): Promise<Answer> {
  const answer = await answerOf(context, keyOf(request), check);
  return answer instanceof CredenceError ? refuse(context.installation, request, answer) : answer;
}

async function answerMany(context: RouteContext, request: FastifyRequest, checks: readonly unknown[]) {
  const key = keyOf(request);
  const refused = new Map<string, CredenceError>();
  const answers = await Promise.all(
    checks.map(async (given) => {
      try {
        const check = parseCheck(given);
        const answer = await answerOf(context, key, check);
        if (!(answer instanceof CredenceError)) return answer;
        refused.set(`${answer.code} ${check.purpose}`, answer);
        throw answer;
      } catch (error) {
        return problemIn(request, error);
      }
    }),
  );
  for (const refusal of refused.values()) await noteRefusal(context.installation, request, refusal);
  return answers;
}

/** What the person concerned, or the law, holds against a look: the asker may not have the answer. */
const LAWFUL_REFUSALS: readonly string[] = ["frozen", "consent_missing", "not_yet_informed"];

/** The answer, or why the key's holder may not have it: that is logged (law 10), unlike a question that has no answer. */
async function answerOf(context: RouteContext, key: ApiKey, check: Check): Promise<Answer | CredenceError> {
  const refusal = refusalOf(context, key, check.purpose);
  if (refusal !== undefined) return refusal;
  try {
    return toldAnswer(await ask(context, key, check));
  } catch (error) {
    if (error instanceof CredenceError && LAWFUL_REFUSALS.includes(error.code)) return error;
    throw error;
  }
}

/** A store that is gone fails the request: its other answers are not worth having without it. */
function problemIn(request: FastifyRequest, error: unknown): Problem {
  if (error instanceof CredenceError && error.code !== "store_unavailable") return problemOf(error, request.id);
  throw error;
}

function refusalOf({ installation }: RouteContext, key: ApiKey, purpose: string): CredenceError | undefined {
  return purposeRefusalOf(key, purposeOf(installation, purpose).name);
}

async function ask({ check, metrics }: RouteContext, key: ApiKey, asked: Check): Promise<CheckAnswer> {
  try {
    const answer = await check({ ...asked, subscriber: askerOf(key), isOperator: key.role === "operator" });
    metrics.countChecks(asked.purpose, "answered");
    return answer;
  } catch (error) {
    metrics.countChecks(asked.purpose, "refused");
    throw error;
  }
}

function parseCheck(given: unknown): Check {
  const result = checkShape.safeParse(given);
  if (result.success) return result.data;
  throw malformedRequest(result.error, given);
}

function withinLimit(given: unknown[], checksMax: number): unknown[] {
  if (given.length <= checksMax) return given;
  throw new CredenceError("body_too_large", `the body has ${given.length} checks; wanted at most ${checksMax}`, { details: { checksMax } });
}
