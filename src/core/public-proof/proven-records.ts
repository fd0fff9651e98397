import { examineChains, isIncluded, parseChains, type ShownChain, type ShownStatement, showChains, wholeSubjects } from "../file/index.ts";
import type { Hash } from "../log/index.ts";
import type { RecordStatement } from "../statement/index.ts";
import { type Alteration, altered, type Found, foundOr, holds } from "./found.ts";
import type { BelievedLog } from "./proven-law.ts";

/** A body's chains as they were fetched, unparsed, and whether they are said to be whole. */
export type RecordsGiven = {
  readonly chains: unknown;
  readonly isWhole: boolean;
  readonly subject: string;
  readonly logs: readonly BelievedLog[];
};

/** What is in the log about a body. */
export type ProvenRecords = {
  /** By subject, in the order of each chain: the statements that are open, with their texts. */
  readonly bySubject: ReadonlyMap<string, readonly ShownStatement[]>;
  /** The records that are open, the newest last. */
  readonly records: readonly RecordStatement[];
  /** How many statements are not open: looks, and what else is the body's own affair. */
  readonly closed: number;
  /** Whether these are all statements there are. */
  readonly isWhole: boolean;
  /** The highest of the subjects' versions that any open statement names: what came later is not in the log yet. */
  readonly lastVersion: number;
  /** Whether every statement that changes a tally is shown, so that it can be summed. */
  readonly isSummable: boolean;
};

/** Whether these statements are in the log, text and all, and follow each other without a hole where they are said to be whole. */
export function believeRecords(hash: Hash, given: RecordsGiven): Promise<Found<ProvenRecords>> {
  return foundOr("record_not_in_log", "", () => {
    const chains = showChains(hash, parseChains(given.chains), given.subject);
    const fault = given.isWhole ? faultOfWhole(hash, chains, given.logs) : absentIn(hash, chains, given.logs);
    return fault ?? holds(recordsIn(chains, given));
  });
}

const checkpointsOf = (logs: readonly BelievedLog[]) => new Map(logs.map(({ epoch, checkpoint }) => [epoch, checkpoint]));

function faultOfWhole(hash: Hash, chains: readonly ShownChain[], logs: readonly BelievedLog[]): Alteration | undefined {
  const { findings } = examineChains(hash, { chains, law: [] }, checkpointsOf(logs));
  const fault = findings.find(({ ok }) => !ok);
  if (fault === undefined) return undefined;
  const isChanged = fault.rule === "statements_are_in_the_log" || fault.says.includes("the log committed to something else");
  return altered(isChanged ? "record_not_in_log" : "chain_broken", fault.place ?? "", fault.says);
}

function absentIn(hash: Hash, chains: readonly ShownChain[], logs: readonly BelievedLog[]): Alteration | undefined {
  const checkpoints = checkpointsOf(logs);
  const absent = chains.flatMap(({ statements }) => statements).find((statement) => !isIncluded(hash, statement, checkpoints));
  return absent && altered("record_not_in_log", absent.place, `${absent.named} is not leaf ${absent.leaf} of the log, as it is told here`);
}

function recordsIn(chains: readonly ShownChain[], { isWhole }: RecordsGiven): ProvenRecords {
  const bySubject = new Map<string, ShownStatement[]>();
  for (const { subject, statements } of chains) bySubject.set(subject, [...(bySubject.get(subject) ?? []), ...statements]);
  const all = [...bySubject.values()].flat();
  const records = all.flatMap(({ body }) => (body?.kind === "record" ? [body] : []));
  return {
    bySubject,
    records,
    closed: all.filter(({ body }) => body === undefined).length,
    isWhole,
    lastVersion: Math.max(0, ...all.map(({ body }) => (body !== undefined && "version" in body ? body.version : 0))),
    isSummable: isWhole && wholeSubjects(bySubject, new Set()).size === bySubject.size,
  };
}
