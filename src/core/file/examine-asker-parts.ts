import { canonicalJson } from "../../lib/index.ts";
import { askerSeriesOf } from "../standing/index.ts";
import { type AskerPartStatement, askerPartAsCheck } from "../statement/index.ts";
import type { Distrusted } from "./examine-chains.ts";
import { computed } from "./examine-redecisions.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import { type LawInFile, modelKey } from "./law-in-file.ts";
import { openLinks, type StatementsBySubject } from "./linked-subjects.ts";
import type { ShownChain } from "./shown-chain.ts";
import { forYouAgain } from "./standing-again.ts";
import { openSums } from "./sums-of-records.ts";

type Basis = { readonly bySubject: StatementsBySubject; readonly law: LawInFile; readonly distrusted: Distrusted };
type Shown = { readonly place: string; readonly named: string; readonly part: AskerPartStatement };

/**
 * Computes every answer again that the file's subject was told for itself, as an asker: from the tallies read of it, which are the sums of its
 * records, and the part that the other subject's record brought, taken as it is. No finding where there is none.
 */
export function examineAskerParts(chains: readonly ShownChain[], { bySubject, law, distrusted }: Basis): FileFinding[] {
  const shown = partsIn(chains, distrusted);
  if (shown.length === 0) return [];
  const checks = shown.map(({ part }) => askerPartAsCheck(part));
  const sums = openSums(bySubject, { checks, registers: law.registers, distrusted });
  const links = openLinks(bySubject);
  const faults = shown.flatMap(({ place, named, part }, i): Fault[] => {
    const check = checks[i];
    const sum = check === undefined || part.again !== undefined ? undefined : sums(check);
    const fault = (check && links(check)) ?? (sum?.kind === "differs" ? sum.says : undefined) ?? standingFault(part, law);
    return fault === undefined ? [] : [{ place, says: `${named}: ${fault}` }];
  });
  const told = shown.length === 1 ? "one answer" : `${shown.length} answers`;
  return findingsOf("asker_parts_can_be_recomputed", faults, `${told} to the subject as an asker: recomputed, to the last digit`);
}

function partsIn(chains: readonly ShownChain[], distrusted: Distrusted): Shown[] {
  return chains
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const { body, place, named } = statement;
      return body?.kind === "asker_part" && !distrusted.has(statement) ? [{ place, named, part: body }] : [];
    });
}

function standingFault(part: AskerPartStatement, law: LawInFile): string | undefined {
  const purpose = law.purposes.get(part.purpose.digest);
  const stated = law.models.get(modelKey(part.model));
  const model = stated?.document;
  if (purpose?.asker === undefined || purpose.name !== part.purpose.name)
    return `its purpose ${part.purpose.name} is not declared in this file`;
  if (model?.kind !== "scorecard" || stated?.purpose !== askerSeriesOf(purpose))
    return `version ${part.model.version} of the asker's model of ${purpose.name} is not in this file`;
  const again = computed(() => forYouAgain(part, { purpose, model, known: law.registers }));
  return canonicalJson(again ?? null) === canonicalJson(part.standing)
    ? undefined
    : "its tallies, its part and its model give another standing than was told";
}
