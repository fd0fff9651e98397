import { schemesKnown } from "../core/identity/index.ts";
import type { Purpose } from "../core/law/index.ts";
import { bareStandingOf } from "../core/standing/index.ts";
import { CredenceError } from "../errors.ts";
import { monthOf } from "../lib/index.ts";
import {
  beginSnapshot,
  type CheckRead,
  insertSnapshotRows,
  type ListedBody,
  lockSnapshot,
  readBodies,
  readForChecks,
  readInstallation,
  type Session,
  type SnapshotRow,
  withStore,
} from "../store/index.ts";
import { dayOf } from "./day-of.ts";
import { type Installation, purposeOf, type ServingModel } from "./installation.ts";
import { readServingModel } from "./serving-model.ts";

/** A snapshot made: how many bodies it lists. */
export type Refreshed = { readonly purpose: string; readonly bodies: number };

/** Bodies read and decided at a time: some 10 ms of work, between which others have their turn. */
const BODIES_AT_ONCE = 500;

/** A body is listed under a name that everybody may read. */
const PUBLIC_SCHEMES = schemesKnown()
  .filter((scheme) => scheme.visibility === "public")
  .map((scheme) => scheme.name);

/**
 * Makes a purpose's list of standings anew, in one transaction: bodies with a record and a public identifier, each with the standing that
 * a check would give; linked bodies once. Readers see the list before until it is done. Undefined: somebody else is making it.
 * Throws `purpose_unknown`, `model_missing` or `store_unavailable`.
 */
export async function refreshStandings(installation: Installation, name: string): Promise<Refreshed | undefined> {
  const purpose = purposeOf(installation, name);
  const madeAt = installation.now();
  return withStore(() =>
    installation.pool.begin(async (tx) => {
      if (!(await lockSnapshot(tx, name))) return undefined;
      // Not what the installation keeps for a second: an import has just changed both.
      const standingAt = (await readInstallation(tx))?.standingAt ?? madeAt;
      const model = await readServingModel(tx, name, dayOf(standingAt));
      if (model === undefined) throw new CredenceError("model_missing", `${name} has no model yet`);
      await beginSnapshot(tx, name, { madeAt, standingAt, model: model.version });
      const bodies = purpose.about.includes("body") ? await writeRows(tx, { purpose, model, month: monthOf(standingAt) }) : 0;
      return { purpose: name, bodies };
    }),
  );
}

type Making = { readonly purpose: Purpose; readonly model: ServingModel; readonly month: number };

async function writeRows(tx: Session, making: Making): Promise<number> {
  let written = 0;
  let after: string | undefined;
  for (;;) {
    const bodies = await readBodies(tx, { after, schemes: PUBLIC_SCHEMES, limit: BODIES_AT_ONCE });
    if (bodies.length === 0) return written;
    after = bodies.at(-1)?.subject;
    const reads = await readForChecks(tx, bodies, { registers: making.purpose.reads, withAllowed: false });
    const rows = bodies.flatMap((body, i) => rowOf(making, body, reads[i]) ?? []);
    if (rows.length > 0) await insertSnapshotRows(tx, making.purpose.name, rows);
    written += rows.length;
  }
}

/** Undefined for a body without a record: that somebody asked about it is not for a list. Of linked bodies the first is listed. */
function rowOf(
  { purpose, model, month }: Making,
  { subject, identifier }: ListedBody,
  read: CheckRead | undefined,
): SnapshotRow | undefined {
  if (read === undefined || read.linked[0]?.subject !== subject) return undefined;
  const tallies = Object.fromEntries(purpose.reads.map((register, i) => [register.name, read.tallies[i] ?? []]));
  const standing = bareStandingOf({ purpose, model: model.document, tallies, month });
  if (!standing.hasRecord) return undefined;
  const { probability, interval, evidence, own, grade } = standing;
  return { subject, identifier, probability, ...interval, evidence, ...own, grade };
}
