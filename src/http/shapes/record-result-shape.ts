import { z } from "zod";
import type { ErrorCode } from "../../errors.ts";
import type { RecordResult } from "../../service/index.ts";
import { proofShape } from "./receipt-shape.ts";

const kept = z.object({
  status: z.literal("recorded"),
  record: z.string().meta({ description: "The record's id." }),
  state: z.enum(["live", "superseded"]).meta({ description: "`superseded`: a later record of the same slot stands already." }),
  proof: proofShape,
});
const repeated = z.object({ status: z.literal("already_recorded"), record: z.string() });
const refused = z.object({
  status: z.literal("refused"),
  at: z.int().meta({ description: "The place in the batch, from 0." }),
  code: z.string(),
  message: z.string().meta({ description: "The value seen and the value wanted." }),
  details: z.unknown().optional().meta({ description: "`path`, `seen` and `wanted`, where one value is at fault." }),
});

/** What became of one record. */
export const recordResultShape = z.discriminatedUnion("status", [kept, repeated, refused]);

/** What became of a correction's new record: one that is refused refuses the correction. */
export const replacementShape = z.discriminatedUnion("status", [kept, repeated]);

/** A result as it is told. */
export type ToldResult = z.output<typeof recordResultShape>;

/** Puts a result in the words of the API. `at` is the record's place in the batch. */
export function toldResult(result: RecordResult, at: number): ToldResult {
  if (result.status === "recorded") return { status: result.status, record: result.record, state: result.state };
  if (result.status !== "refused") return result;
  const { code, message, details }: { code: ErrorCode; message: string; details: unknown } = result.error;
  return details === undefined ? { status: "refused", at, code, message } : { status: "refused", at, code, message, details };
}
