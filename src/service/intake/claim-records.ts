import { CredenceError } from "../../errors.ts";
import { claimReferences, findReferences, type Reference, type Session } from "../../store/index.ts";
import { type Installation, sourceId } from "../installation.ts";
import type { Step } from "./parse-batch.ts";
import type { Placed } from "./placed.ts";
import { repeatedResult } from "./repeated-result.ts";

type Claim = { readonly source: string; readonly candidates: readonly Placed[] };

/** Claims each candidate's reference. One that was used before, in the store or earlier in the batch, is settled by its content. */
export async function claimRecords(tx: Session, installation: Installation, { source, candidates }: Claim): Promise<Step<Placed>> {
  const id = sourceId(installation, source);
  const first = new Map<string, Placed>();
  for (const candidate of candidates) if (!first.has(candidate.reference)) first.set(candidate.reference, candidate);
  const used = await claimReferences(tx, id, first.size === candidates.length ? candidates : [...first.values()]);
  if (used.size === 0 && first.size === candidates.length) return { kept: candidates, settled: [] };
  const before = await findReferences(tx, id, [...used]);
  const isFresh = (candidate: Placed): boolean => !used.has(candidate.reference) && first.get(candidate.reference) === candidate;
  const holderOf = ({ reference }: Placed) => before.get(reference) ?? first.get(reference);
  return {
    kept: candidates.filter(isFresh),
    settled: candidates.filter((each) => !isFresh(each)).map((each) => ({ at: each.at, result: resultOf(each, holderOf(each)) })),
  };
}

function resultOf(candidate: Placed, holder: Pick<Reference, "content" | "record"> | undefined) {
  if (holder === undefined) throw new CredenceError("internal", "a used reference is not there");
  return repeatedResult(candidate, holder);
}
