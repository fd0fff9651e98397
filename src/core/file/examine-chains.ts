import { CredenceError } from "../../errors.ts";
import { chainFaults, type Hash, verifyInclusion } from "../log/index.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import type { ShownChain, ShownFile, ShownStatement } from "./shown-chain.ts";
import type { BelievedCheckpoints } from "./signatures.ts";

/** Statements that are not what the log has under their number and leaf: what follows from them is not worth telling. */
export type Distrusted = ReadonlySet<ShownStatement>;

type ExaminedChains = { readonly findings: readonly FileFinding[]; readonly distrusted: Distrusted };

type Faults = { readonly holes: Fault[]; readonly links: Fault[]; readonly inclusion: Fault[]; readonly doubles: Fault[] };

/** Whether chains are whole, and every statement is the leaf of its log that it says it is. */
export function examineChains(hash: Hash, { chains, law }: ShownFile, checkpoints: BelievedCheckpoints): ExaminedChains {
  const faults: Faults = { holes: [], links: [], inclusion: [], doubles: [] };
  const distrusted = new Set<ShownStatement>();
  for (const chain of chains) examineChain(hash, chain, { checkpoints, faults, distrusted });
  for (const statement of law) examineLeaf(hash, statement, { checkpoints, faults, distrusted });
  const all = [...chains.flatMap(({ statements }) => statements), ...law];
  findDoubles(all, faults.doubles);
  const included = `${all.length - distrusted.size} statements are in the log, body and all: ${law.length} of them are the law it was decided by`;
  const findings = [
    ...findingsOf("chains_have_no_holes", faults.holes, "the statements of each chain are numbered from 1 without a hole"),
    ...findingsOf("statements_follow_each_other", faults.links, "each statement is linked to the one before, so none was exchanged"),
    ...findingsOf("statements_are_in_the_log", faults.inclusion, included),
    ...findingsOf("statements_are_told_once", faults.doubles, "no statement and no leaf is shown twice"),
  ];
  return { findings, distrusted };
}

type Examining = { readonly checkpoints: BelievedCheckpoints; readonly faults: Faults; readonly distrusted: Set<ShownStatement> };

function examineChain(hash: Hash, chain: ShownChain, { checkpoints, faults, distrusted }: Examining): void {
  const { statements, chainKey, epoch, place, named } = chain;
  const broken = new Set<ShownStatement>();
  for (const fault of chainFaults(hash, { chainKey, items: statements.map(({ n, entry }) => ({ n, entry })) }).faults) {
    const statement = statements.find(({ n }) => n === fault.n);
    if (statement === undefined) continue;
    if (fault.kind === "hole") faults.holes.push(holeFault(statement, fault.wanted));
    if (fault.kind === "link_wrong") broken.add(statement);
  }
  if (!checkpoints.has(epoch)) {
    faults.inclusion.push({ place, says: `of ${named} nothing can be said: there is no believed checkpoint of its log` });
    return;
  }
  const absent = new Set(statements.filter((statement) => !isIncluded(hash, statement, checkpoints)));
  for (const statement of [...broken, ...absent]) distrusted.add(statement);
  for (const statement of broken) faults.links.push(absent.has(statement) ? changedFault(statement) : strayFault(statement));
  const only = [...absent].filter((statement) => !broken.has(statement));
  if (only.length > 0 && only.length === statements.length) faults.inclusion.push(chainAbsentFault(chain));
  else faults.inclusion.push(...only.map(absentFault));
}

function examineLeaf(hash: Hash, statement: ShownStatement, { checkpoints, faults, distrusted }: Examining): void {
  if (isIncluded(hash, statement, checkpoints)) return;
  distrusted.add(statement);
  faults.inclusion.push(absentFault(statement));
}

/** Whether a statement is the leaf that it says it is, under its log's checkpoint. */
export function isIncluded(hash: Hash, { epoch, leaf, leafHash, proof }: ShownStatement, checkpoints: BelievedCheckpoints): boolean {
  const checkpoint = checkpoints.get(epoch);
  if (checkpoint === undefined) return false;
  try {
    verifyInclusion(hash, { index: leaf, size: checkpoint.size, leafHash, root: checkpoint.root, proof });
    return true;
  } catch (error) {
    if (error instanceof CredenceError && error.code === "log_unproven") return false;
    throw error;
  }
}

function holeFault({ place, named, n }: ShownStatement, wanted: number): Fault {
  const says =
    n > wanted ? `${named}: statement ${wanted} was due here; something was left out` : `${named}: statement ${wanted} was due here`;
  return { place, says };
}

function changedFault({ place, named, closed }: ShownStatement): Fault {
  const parts = closed === undefined ? "its body or salt were changed" : "its commitment was changed";
  return { place, says: `${named}: ${parts}, or its link: the log committed to something else` };
}

function strayFault({ place, named }: ShownStatement): Fault {
  return { place, says: `${named} is in the log, but does not follow from the statement shown before it` };
}

function absentFault({ place, named, epoch, leaf }: ShownStatement): Fault {
  return { place, says: `${named} is not leaf ${leaf} of the log of epoch ${epoch}: its leaf, day, link, contents or proof were changed` };
}

function chainAbsentFault({ place, named, statements }: ShownChain): Fault {
  const [first] = statements;
  if (statements.length === 1 && first !== undefined) {
    return { place, says: `${first.named} is not in the log: the chain's key, or its leaf, day or proof were changed` };
  }
  return {
    place: `${place}.key`,
    says: `none of the ${statements.length} statements of ${named} is in the log: the chain's key was changed`,
  };
}

function findDoubles(statements: readonly ShownStatement[], faults: Fault[]): void {
  const seen = new Map<string, ShownStatement>();
  for (const statement of statements) {
    const { epoch, leaf, body, erasedId, place, named } = statement;
    const id = body?.id ?? erasedId;
    const marks = [`leaf ${leaf} of epoch ${epoch}`, ...(id === undefined ? [] : [`the id ${id}`])];
    for (const mark of marks) {
      const first = seen.get(mark);
      if (first === undefined) seen.set(mark, statement);
      else faults.push({ place, says: `${named} has ${mark}, and so has ${first.named}` });
    }
  }
}
