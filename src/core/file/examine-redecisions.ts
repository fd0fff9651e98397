import { CredenceError } from "../../errors.ts";
import { canonicalJson } from "../../lib/index.ts";
import { type CheckStatement, type RedecisionStatement, renewedAsCheck } from "../statement/index.ts";
import type { Distrusted } from "./examine-chains.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import { type LawInFile, modelKey } from "./law-in-file.ts";
import type { StatementsBySubject } from "./linked-subjects.ts";
import type { ShownChain, ShownStatement } from "./shown-chain.ts";
import { readAsChecked, standingAgain } from "./standing-again.ts";
import { lastErasure, wholeSubjects } from "./sums-of-records.ts";
import { type LastDecision, openTalliesWithout } from "./tallies-without.ts";

type Basis = { readonly bySubject: StatementsBySubject; readonly law: LawInFile; readonly distrusted: Distrusted };
type Shown = { readonly place: string; readonly named: string; readonly redecision: RedecisionStatement; readonly told: Told };
/** A check as it was told; or as it was renewed, and so decided, when a record of it was erased. */
type Told = { readonly check: CheckStatement; readonly last?: LastDecision };
/** How far a re-decision came out again: from the records without those taken back; from its tallies only, where not all records are here. */
type Outcome = { readonly from: "records" | "tallies" } | { readonly fault: string };

/**
 * Computes every re-decision again: its tallies, by leaving the records out that the chains say were taken back, and from them its standing by
 * the model of the check. One whose check was erased is let pass. No finding where nothing was decided again.
 */
export function examineRedecisions(chains: readonly ShownChain[], basis: Basis): FileFinding[] {
  const { shown, faults } = redecisionsIn(chains, basis.distrusted);
  const counts = { records: 0, tallies: 0 };
  for (const [, group] of Map.groupBy(shown, ({ redecision }) => canonicalJson(redecision.known))) {
    const outcomeOf = openOutcomes(group, basis);
    for (const one of group) {
      const outcome = outcomeOf(one);
      if ("fault" in outcome) faults.push({ place: one.place, says: `${one.named}: ${outcome.fault}` });
      else counts[outcome.from] += 1;
    }
  }
  if (shown.length === 0 && faults.length === 0) return [];
  const apart = counts.tallies === 0 ? "" : `; ${counts.tallies} from the tallies they state, since not all records are here`;
  const answers = counts.records === 1 ? "1 answer decided again was" : `${counts.records} answers decided again were`;
  const sound = `${answers} recomputed from the records that were not taken back, to the last digit${apart}`;
  return findingsOf("redecisions_can_be_recomputed", faults, sound);
}

function redecisionsIn(chains: readonly ShownChain[], distrusted: Distrusted): { readonly shown: Shown[]; readonly faults: Fault[] } {
  const shown: Shown[] = [];
  const faults: Fault[] = [];
  const statements = chains.flatMap((chain) => chain.statements);
  const checks = new Map(statements.flatMap(({ body }) => toldBy(body).map((told) => [keyOf(told.check), told] as const)));
  const erased = new Set(statements.flatMap(({ erasedId }) => erasedId ?? []));
  for (const statement of statements) {
    const { body, place, named } = statement;
    if (body?.kind !== "redecision" || distrusted.has(statement)) continue;
    const told = checks.get(keyOf({ subject: body.subject, id: body.check }));
    if (told !== undefined) shown.push({ place, named, redecision: body, told });
    else if (!erased.has(body.check)) faults.push({ place, says: `${named} decides a look again that is not in its chain` });
  }
  return { shown, faults };
}

function toldBy(body: ShownStatement["body"]): Told[] {
  if (body?.kind === "check") return [{ check: body }];
  return body?.kind === "renewed_check" ? [{ check: renewedAsCheck(body), last: body }] : [];
}

function keyOf({ subject, id }: Pick<CheckStatement, "subject" | "id">): string {
  return `${subject} ${id}`;
}

/** For re-decisions that know of the same. */
function openOutcomes(group: readonly Shown[], { bySubject, law, distrusted }: Basis): (one: Shown) => Outcome {
  const known = new Map(group[0]?.redecision.known.map(({ subject, version }) => [subject, version]));
  const checks = group.map(({ told: { check } }) => check);
  const talliesOf = openTalliesWithout(bySubject, { checks, registers: law.registers, known });
  const whole = wholeSubjects(bySubject, distrusted);
  return ({ redecision, told: { check, last } }) => {
    if (!check.linked.every(({ subject, version }) => version <= (known.get(subject) ?? -1)) || known.size !== check.linked.length)
      return { fault: "it does not know of the subjects that its look read" };
    const fault = standingFault(redecision, check, law);
    if (fault !== undefined) return { fault };
    if (!check.linked.every(({ subject }) => whole.has(subject))) return { from: "tallies" };
    const tallies = computed(() => talliesOf(check, last));
    if (tallies !== undefined && canonicalJson(tallies) === canonicalJson(redecision.tallies)) return { from: "records" };
    // Whoever had a slot together with a record that is gone since, nobody can tell any more.
    const isTelling = check.linked.every(({ subject, version }) => version >= lastErasure(bySubject.get(subject) ?? []));
    return isTelling ? { fault: "its tallies are not those of its look without the records taken back" } : { from: "tallies" };
  };
}

/** What is wrong with a standing that tallies are said to give under the law of a check; undefined where nothing is, or the law is not there. */
export function standingFault(
  { tallies, standing }: Pick<RedecisionStatement, "tallies" | "standing">,
  check: CheckStatement,
  law: LawInFile,
): string | undefined {
  const declared = law.purposes.get(check.purpose.digest);
  const model = law.models.get(modelKey(check.model))?.document;
  const purpose = declared === undefined ? undefined : readAsChecked(declared, check, law.registers);
  // Told where the look itself is examined.
  if (purpose === undefined || model === undefined) return undefined;
  const again = computed(() => standingAgain(check, { purpose, model, tallies }));
  const isSame = again !== undefined && canonicalJson(again) === canonicalJson(standing);
  return isSame ? undefined : "its tallies and the model of its look give another standing than it says";
}

/** Undefined where a model or a tally is of numbers that no standing can be made of. */
export function computed<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CredenceError || error instanceof RangeError) return undefined;
    throw error;
  }
}
