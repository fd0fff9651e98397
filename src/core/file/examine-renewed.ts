import { CredenceError } from "../../errors.ts";
import { canonicalJson } from "../../lib/index.ts";
import { type CheckStatement, type RenewedCheckStatement, renewedAsCheck } from "../statement/index.ts";
import type { Distrusted } from "./examine-chains.ts";
import { standingFault } from "./examine-redecisions.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import type { LawInFile } from "./law-in-file.ts";
import type { LinkFaults, StatementsBySubject } from "./linked-subjects.ts";
import type { RecomputedCheck } from "./recomputed-check.ts";
import type { ShownChain, ShownStatement } from "./shown-chain.ts";
import { endsRecords, wholeSubjects } from "./sums-of-records.ts";
import { openTalliesLeft } from "./tallies-left.ts";

type Basis = {
  readonly bySubject: StatementsBySubject;
  readonly law: LawInFile;
  readonly distrusted: Distrusted;
  readonly links: LinkFaults;
};

type Shown = { readonly place: string; readonly named: string; readonly renewed: RenewedCheckStatement; readonly check: CheckStatement };
type Examined = { readonly checks: readonly RecomputedCheck[]; readonly findings: readonly FileFinding[] };
type Outcome = { readonly from: RecomputedCheck["recomputedFrom"]; readonly fault?: string };

/**
 * Computes every check again that stands in the place of one which had read a record that was erased: its tallies are the sums of the records that
 * are left, at the versions which the check read, and its model gives its standing. No finding where there is none.
 */
export function examineRenewed(chains: readonly ShownChain[], basis: Basis): Examined {
  const shown = renewedIn(chains, basis.distrusted);
  if (shown.length === 0) return { checks: [], findings: [] };
  const faults: Fault[] = [];
  const checks: RecomputedCheck[] = [];
  for (const [, group] of Map.groupBy(shown, ({ renewed }) => canonicalJson(renewed.known))) {
    const outcomeOf = openOutcomes(group, basis);
    for (const one of group) {
      const { from, fault } = outcomeOf(one);
      checks.push({ place: one.place, check: one.check, recomputedFrom: from });
      if (fault !== undefined) faults.push({ place: one.place, says: `${one.named}: ${fault}` });
    }
  }
  const apart = checks.filter(({ recomputedFrom }) => recomputedFrom === "tallies").length;
  const rest = apart === 0 ? "" : `; ${apart} from the tallies they state, since not all records are here`;
  const looks = checks.length === 1 ? "1 look was" : `${checks.length} looks were`;
  const sound = `${looks} decided again without records that were erased, and recomputed from those that are left${rest}`;
  return { checks, findings: findingsOf("renewed_checks_can_be_recomputed", faults, sound) };
}

function renewedIn(chains: readonly ShownChain[], distrusted: Distrusted): Shown[] {
  return chains
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const { body, place, named } = statement;
      if (body?.kind !== "renewed_check" || distrusted.has(statement)) return [];
      return [{ place, named, renewed: body, check: renewedAsCheck(body) }];
    });
}

/** For renewed checks that know of the same. */
function openOutcomes(group: readonly Shown[], { bySubject, law, distrusted, links }: Basis): (one: Shown) => Outcome {
  const known = new Map(group[0]?.renewed.known.map(({ subject, version }) => [subject, version]));
  const talliesOf = openTalliesLeft(bySubject, { checks: group.map(({ check }) => check), registers: law.registers, known });
  const whole = wholeSubjects(bySubject, distrusted);
  return ({ renewed, check }) => {
    if (!check.linked.every(({ subject, version }) => version <= (known.get(subject) ?? -1)) || known.size !== check.linked.length)
      return { from: "nothing", fault: "it does not know of the subjects that its look read" };
    const fault = links(check) ?? standingFault(renewed, check, law);
    if (fault !== undefined) return { from: "nothing", fault };
    if (!check.linked.every(({ subject }) => whole.has(subject))) return { from: "tallies" };
    if (isSum(check, talliesOf)) return { from: "records" };
    // What has expired since stays in the tallies as it was: it was right. What was erased since has renewed the look once more.
    const isTelling = check.linked.every(({ subject, version }) => version >= lastExpiry(bySubject.get(subject) ?? []));
    return isTelling ? { from: "nothing", fault: "its tallies are not the sums of the records that are left" } : { from: "tallies" };
  };
}

function isSum(check: CheckStatement, talliesOf: ReturnType<typeof openTalliesLeft>): boolean {
  try {
    return canonicalJson(talliesOf(check) ?? null) === canonicalJson(check.tallies);
  } catch (error) {
    if (error instanceof CredenceError || error instanceof RangeError) return false;
    throw error;
  }
}

/** The subject's version at which the last of its records expired or was repaired; 0 where none was. */
function lastExpiry(statements: readonly ShownStatement[]): number {
  return statements.reduce((last, { body }) => (endsRecords(body) ? Math.max(last, body.version) : last), 0);
}
