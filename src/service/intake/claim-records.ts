import { CredenceError } from "../../errors.ts";
import { claimReferences, findReferences, type Reference, type Sql } from "../../store/index.ts";
import { type Installation, sourceId } from "../installation.ts";
import type { Step } from "./parse-batch.ts";
import type { Placed } from "./placed.ts";
import { repeatedResult } from "./repeated-result.ts";

type Claim = { readonly source: string; readonly candidates: readonly Placed[] };

/** Claims each candidate's reference. One that was used before, in the store or earlier in the batch, is settled by its content. */
export async function claimRecords(tx: Sql, installation: Installation, { source, candidates }: Claim): Promise<Step<Placed>> {
  const id = sourceId(installation, source);
  const first = new Map<string, Placed>();
  for (const candidate of candidates) if (!first.has(candidate.reference)) first.set(candidate.reference, candidate);
  const wanted = [...first.values()].map(referenceOf);
  const claimed = await claimReferences(tx, id, wanted);
  const before = await findReferences(
    tx,
    id,
    wanted.filter((row) => !claimed.has(row.digest)).map((row) => row.digest),
  );
  const isFresh = (candidate: Placed): boolean => claimed.has(candidate.reference) && first.get(candidate.reference) === candidate;
  const holderOf = ({ reference }: Placed) => before.get(reference) ?? first.get(reference);
  return {
    kept: candidates.filter(isFresh),
    settled: candidates.filter((each) => !isFresh(each)).map((each) => ({ at: each.at, result: resultOf(each, holderOf(each)) })),
  };
}

function referenceOf({ reference, content, subject, record }: Placed): Reference {
  return { digest: reference, content, subject, record };
}

function resultOf(candidate: Placed, holder: Pick<Reference, "content" | "record"> | undefined) {
  if (holder === undefined) throw new CredenceError("internal", "a used reference is not there");
  return repeatedResult(candidate, holder);
}
