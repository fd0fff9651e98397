import { CredenceError } from "../../errors.ts";
import { canonicalJson } from "../../lib/index.ts";
import type { CheckStatement } from "../statement/index.ts";
import { examineAskerParts } from "./examine-asker-parts.ts";
import type { Distrusted } from "./examine-chains.ts";
import { examineRedecisions } from "./examine-redecisions.ts";
import { examineRenewed } from "./examine-renewed.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import { type LawInFile, modelKey } from "./law-in-file.ts";
import { openLinks, type StatementsBySubject } from "./linked-subjects.ts";
import type { RecomputedCheck } from "./recomputed-check.ts";
import type { ShownChain } from "./shown-chain.ts";
import { readAsChecked, standingAgain } from "./standing-again.ts";
import { openSums, type Sums } from "./sums-of-records.ts";

type Examined = { readonly checks: readonly RecomputedCheck[]; readonly findings: readonly FileFinding[] };
type Shown = { readonly place: string; readonly named: string; readonly check: CheckStatement; readonly isDistrusted: boolean };
type Basis = { readonly law: LawInFile; readonly distrusted: Distrusted };

/** Computes the standing of every look again. What is not in the log as shown is told once, and not again wherever it is read. */
export function examineChecks(chains: readonly ShownChain[], { law, distrusted }: Basis): Examined {
  const bySubject = statementsBySubject(chains);
  const shown = checksIn(chains, distrusted);
  const sums = openSums(bySubject, { checks: shown.map(({ check }) => check), registers: law.registers, distrusted });
  const links = openLinks(bySubject);
  const faults: Faults = { links: [], tallies: [], standings: [] };
  const checks = shown.map((each) => {
    const link = each.isDistrusted ? undefined : links(each.check);
    if (link !== undefined) faults.links.push({ place: each.place, says: `${each.named} ${link}` });
    return { place: each.place, check: each.check, recomputedFrom: recompute(each, { law, sums, faults }) };
  });
  const basis = { bySubject, law, distrusted };
  const renewed = examineRenewed(chains, { ...basis, links });
  const findings = [
    ...findingsFrom(faults, checks),
    ...examineRedecisions(chains, basis),
    ...renewed.findings,
    ...examineAskerParts(chains, basis),
  ];
  return { checks: [...checks, ...renewed.checks], findings };
}

type Faults = { readonly links: Fault[]; readonly tallies: Fault[]; readonly standings: Fault[] };

function findingsFrom({ links, tallies, standings }: Faults, checks: readonly RecomputedCheck[]): FileFinding[] {
  const from = (source: RecomputedCheck["recomputedFrom"]) => checks.filter(({ recomputedFrom }) => recomputedFrom === source).length;
  const [summed, apart, none] = [from("records"), from("tallies"), from("nothing")];
  const summedText = `${looksText(summed)}: the tallies are the sums of the records that stood`;
  const apartText = `${looksText(apart)}: not all records are here as the log has them, so the tallies were taken as they are`;
  const unfit = none === 0 ? "" : `, all but ${none} that rest on what does not hold`;
  return [
    ...findingsOf("links_are_stated", links, "subjects were read together only where statements link them"),
    ...findingsOf("tallies_are_sums_of_records", tallies, apart === 0 ? summedText : `${summedText}; ${apartText}`),
    ...findingsOf(
      "standings_can_be_recomputed",
      standings,
      `${looksText(checks.length)}: the standings told were recomputed, to the last digit${unfit}`,
    ),
  ];
}

function looksText(count: number): string {
  if (count === 0) return "no looks";
  return count === 1 ? "one look" : `${count} looks`;
}

type Recomputing = { readonly law: LawInFile; readonly sums: Sums; readonly faults: Faults };

function recompute({ place, named, check, isDistrusted }: Shown, { law, sums, faults }: Recomputing): RecomputedCheck["recomputedFrom"] {
  if (isDistrusted) return "nothing";
  const sum = sums(check);
  if (sum.kind === "differs") faults.tallies.push({ place, says: `${named}: ${sum.says}` });
  const fault = standingFault(check, law);
  if (fault !== undefined && (law.isWhole || !fault.isOfLaw)) faults.standings.push({ place, says: `${named}: ${fault.says}` });
  if (fault !== undefined || sum.kind === "differs") return "nothing";
  return sum.kind === "same" ? "records" : "tallies";
}

type StandingFault = { readonly says: string; readonly isOfLaw: boolean };

function standingFault(check: CheckStatement, law: LawInFile): StandingFault | undefined {
  const purpose = law.purposes.get(check.purpose.digest);
  const model = law.models.get(modelKey(check.model));
  if (purpose?.name !== check.purpose.name) return ofLaw(`its purpose ${check.purpose.name} is not declared in this file`);
  if (model?.purpose !== purpose.name || model.version !== check.model.version) {
    return ofLaw(`version ${check.model.version} of the model of ${purpose.name} is not in this file`);
  }
  const asked = readAsChecked(purpose, check, law.registers);
  if (asked === undefined) return ofLaw(`the registers it read are not in this file, or not those of ${purpose.name}`);
  const again = recomputed(() => {
    return canonicalJson(standingAgain(check, { purpose: asked, model: model.document, tallies: check.tallies }));
  });
  if (again === canonicalJson(check.standing)) return undefined;
  return { says: "its tallies and its model give another standing than was told", isOfLaw: false };
}

function ofLaw(says: string): StandingFault {
  return { says, isOfLaw: true };
}

/** A model or a tally may be of numbers that no standing can be made of. */
function recomputed(compute: () => string): string | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CredenceError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function checksIn(chains: readonly ShownChain[], distrusted: Distrusted): Shown[] {
  return chains
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const { body, place, named } = statement;
      return body?.kind === "check" ? [{ check: body, place, named, isDistrusted: distrusted.has(statement) }] : [];
    });
}

function statementsBySubject(chains: readonly ShownChain[]): StatementsBySubject {
  const groups = Map.groupBy(chains, ({ subject }) => subject);
  return new Map([...groups].map(([subject, own]) => [subject, own.flatMap(({ statements }) => statements)]));
}
