import { CredenceError } from "../../errors.ts";
import type { Reference } from "../../store/index.ts";
import type { RecordResult } from "./batch.ts";
import type { Candidate } from "./parse-batch.ts";

/**
 * What is answered of a candidate whose reference was used before: nothing to do where it names the same content, else a refusal. Of an erased
 * record not even a digest is left to compare, so whatever comes under its reference is taken for the record sent again: it must not come back.
 */
export function repeatedResult(candidate: Pick<Candidate, "content">, holder: Pick<Reference, "content" | "record">): RecordResult {
  const isErased = holder.content === "";
  if (isErased || holder.content === candidate.content) return { status: "already_recorded", record: holder.record };
  const error = new CredenceError("reference_already_used", "the reference names a record with other content", {
    details: { path: "reference" },
  });
  return { status: "refused", error };
}
