import type { Freeze } from "../core/freeze/index.ts";
import type { SubjectKind } from "../core/law/index.ts";
import type { Tally } from "../core/tally/index.ts";
import {
  countLooks,
  countRecords,
  type LookCount,
  type RecordCount,
  readFreezes,
  readLinked,
  readTally,
  withStore,
} from "../store/index.ts";
import { findSubject } from "./find-subject.ts";
import { identifiersOf } from "./identifiers-of.ts";
import type { Installation } from "./installation.ts";
import { withKeys } from "./with-keys.ts";

/** One register's tally of a subject. `counts` of its rows stand in the order of `countNames`. */
export type ShownTally = { readonly register: string; readonly countNames: readonly string[]; readonly rows: Tally };

/** What an installation holds about a subject, in numbers. Private identifiers are masked; instants are UTC microseconds. */
export type SubjectSummary = {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly identifiers: readonly string[];
  /** The ids of those it is linked to. */
  readonly linked: readonly string[];
  readonly records: readonly RecordCount[];
  /** Of the subject alone, without those it is linked to. */
  readonly tallies: readonly ShownTally[];
  readonly looks: readonly LookCount[];
  /** Of the subject and of those linked to it: a freeze of one holds for all. */
  readonly freezes: readonly Freeze[];
};

/** What is held about the subject that an identifier or an id names. Throws `identifier_*`, `subject_unknown` or `store_unavailable`. */
export async function showSubject(installation: Installation, named: string): Promise<SubjectSummary> {
  return withStore(() => withKeys(installation, (held) => summaryOf(held, named)));
}

async function summaryOf(installation: Installation, named: string): Promise<SubjectSummary> {
  const { pool, registers } = installation;
  const { subject, kind } = await findSubject(pool, installation, named);
  const tallies: ShownTally[] = [];
  for (const { register } of registers.values()) {
    const rows = await readTally(pool, register, subject);
    if (rows.length > 0) tallies.push({ register: register.name, countNames: register.countNames, rows });
  }
  return {
    subject,
    kind,
    identifiers: await identifiersOf(pool, installation, subject),
    linked: await readLinked(pool, subject),
    records: await countRecords(pool, subject),
    tallies,
    looks: await countLooks(pool, subject),
    freezes: await readFreezes(pool, subject),
  };
}
