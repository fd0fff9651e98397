import { z } from "zod";
import { CredenceError } from "../../errors.ts";
import {
  appendRecords,
  type Receipted,
  type RecordResult,
  receiptedIn,
  receiptOf,
  WAIT_STATEMENTS_MAX,
  waitForLog,
} from "../../service/index.ts";
import { keyOf, noteRefusal } from "../access/index.ts";
import { addNdjsonParser } from "../body/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { kindSeen, validatorOf } from "../request-validator.ts";
import {
  problemResponses,
  receiptShape,
  recordResultShape,
  recordShape,
  simulatedShape,
  type ToldResult,
  toldResult,
  waitShape,
} from "../shapes/index.ts";

const summaryShape = z
  .object({
    recorded: z.int(),
    alreadyRecorded: z.int(),
    refused: z.int(),
    receipt: receiptShape,
    isSimulated: simulatedShape,
    results: z.array(recordResultShape).meta({ description: "One for each record, in the order sent." }),
  })
  .meta({
    description: "What became of each record.",
    examples: [
      {
        recorded: 1,
        alreadyRecorded: 0,
        refused: 1,
        receipt: "credence.local/...",
        isSimulated: false,
        results: [
          { status: "recorded", record: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d", state: "live" },
          {
            status: "refused",
            at: 1,
            code: "record_malformed",
            message: "says.rating is 11; wanted an integer from -10 to 10",
            details: { path: "says.rating", seen: "11", wanted: "an integer from -10 to 10" },
          },
        ],
      },
    ],
  });

/** `POST /v1/records`: a batch, each record kept or refused by itself. */
export function addRecordRoutes(scope: Scope, { installation, limits, metrics }: RouteContext): void {
  addNdjsonParser(scope, limits.recordsMax);
  scope.route({
    method: "POST",
    url: "/v1/records",
    bodyLimit: limits.recordsBytesMax,
    config: { right: "furnish" },
    schema: {
      summary: "Furnish records",
      description:
        "Up to 10,000 records or 8 MiB (unpacked), as a JSON array or as NDJSON, gzipped or not. A record that does not fit its register is refused and the others are kept; the answer says which. A record that is sent again is recognised by its reference and changes nothing, so a request without an answer may simply be repeated.",
      tags: ["records"],
      consumes: ["application/json", "application/x-ndjson"],
      querystring: waitShape,
      body: z.array(recordShape).max(limits.recordsMax),
      response: {
        200: summaryShape,
        ...problemResponses(
          "json_malformed",
          "text_not_utf8",
          "request_malformed",
          "key_missing",
          "right_missing",
          "body_too_large",
          "media_type_unsupported",
          "request_too_slow",
          "log_late",
        ),
      },
    },
    // The service parses each record against its register; a second parser here would only cost time.
    validatorCompiler: validatorOf((given) => batchOf(given, limits.recordsMax)),
    handler: async (request) => {
      const { holder, registers } = keyOf(request);
      const waits = request.query.wait === "log";
      if (waits) requireFewEnough(request.body);
      const results = await appendRecords(installation, { source: holder, registers, inputs: request.body });
      const counts = {
        recorded: countOf(results, "recorded"),
        alreadyRecorded: countOf(results, "already_recorded"),
        refused: countOf(results, "refused"),
      };
      metrics.countRecords("recorded", counts.recorded);
      metrics.countRecords("already_recorded", counts.alreadyRecorded);
      metrics.countRecords("refused", counts.refused);
      for (const refusal of rightsMissing(results)) await noteRefusal(installation, request, refusal);
      const { isSimulated } = await installation.moment();
      const stated = receiptedIn(results);
      const receipt = await receiptOf(installation, stated);
      const proofs = waits ? await waitForLog(installation, idsOf(stated)) : NO_PROOFS;
      return { ...counts, receipt, isSimulated, results: results.map((result, at) => withProof(toldResult(result, at), proofs)) };
    },
  });
}

/** Of a large batch no proofs are waited for: it has its receipt, and each of its records a proof of its own to be asked for. */
function requireFewEnough({ length }: readonly unknown[]): void {
  if (length <= WAIT_STATEMENTS_MAX) return;
  throw new CredenceError("body_too_large", `the body has ${length} records; with ?wait=log wanted at most ${WAIT_STATEMENTS_MAX}`);
}

const NO_PROOFS: ReadonlyMap<string, string> = new Map();

const idsOf = (stated: readonly Receipted[]): string[] => stated.map(({ id }) => id);

function withProof(told: ToldResult, proofs: ReadonlyMap<string, string>): ToldResult {
  const proof = told.status === "recorded" ? proofs.get(told.record) : undefined;
  return told.status === "recorded" && proof !== undefined ? { ...told, proof } : told;
}

function batchOf(given: unknown, recordsMax: number): unknown[] {
  if (!Array.isArray(given)) {
    const seen = kindSeen(given);
    throw new CredenceError("request_malformed", `the body is ${seen}; wanted an array of records, or NDJSON`, {
      details: { path: "", seen, wanted: "an array" },
    });
  }
  if (given.length <= recordsMax) return given;
  throw new CredenceError("body_too_large", `the body has ${given.length} records; wanted at most ${recordsMax}`, {
    details: { recordsMax },
  });
}

function countOf(results: readonly RecordResult[], status: RecordResult["status"]): number {
  return results.reduce((count, result) => count + (result.status === status ? 1 : 0), 0);
}

/** One refusal for each register that the key may not write to, whatever the number of records. */
function rightsMissing(results: readonly RecordResult[]): CredenceError[] {
  const byMessage = new Map<string, CredenceError>();
  for (const result of results) {
    if (result.status === "refused" && result.error.code === "right_missing") byMessage.set(result.error.message, result.error);
  }
  return [...byMessage.values()];
}
