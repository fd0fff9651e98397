import { schemesKnown } from "../core/identity/index.ts";
import type { Purpose } from "../core/law/index.ts";
import { bareStandingOf } from "../core/standing/index.ts";
import type { Tally } from "../core/tally/index.ts";
import { CredenceError } from "../errors.ts";
import { monthOf } from "../lib/index.ts";
import { type CheckRead, readForChecks, readInstallation, type Session, withStore } from "../store/index.ts";
import {
  beginSnapshot,
  copySnapshotRows,
  endSnapshot,
  insertSnapshotRows,
  type ListedBody,
  lockSnapshot,
  readLinkedBodies,
  type SnapshotRow,
  scanBodies,
  type TalliedBody,
} from "../store/snapshots/index.ts";
import { keepTerms } from "./bodies/index.ts";
import { dayOf } from "./day-of.ts";
import { type Installation, purposeOf, type ServingModel } from "./installation.ts";
import { isListedPublicly } from "./list-standings.ts";
import { readServingModel, servesLawfully } from "./serving-model.ts";

/** A snapshot made: how many bodies it lists. */
export type Refreshed = { readonly purpose: string; readonly bodies: number };

/** Linked bodies read and decided at a time. */
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
      if (model === undefined || !servesLawfully(purpose, model)) throw new CredenceError("model_missing", `${name} has no model yet`);
      await beginSnapshot(tx, name, { madeAt, standingAt, model: model.version });
      const bodies = purpose.about.includes("body") ? await writeRows(installation, tx, { purpose, model, month: monthOf(standingAt) }) : 0;
      if (isListedPublicly(purpose)) await keepTerms(tx, installation);
      await endSnapshot(tx, name);
      return { purpose: name, bodies };
    }),
  );
}

type Making = { readonly purpose: Purpose; readonly model: ServingModel; readonly month: number };

/** Nearly all bodies in one stream, read, decided and written at once; those that are linked, whose tallies are read together, after them. */
async function writeRows(installation: Installation, tx: Session, making: Making): Promise<number> {
  const { purpose } = making;
  let written = 0;
  await scanBodies(installation.pool, { registers: purpose.reads, schemes: PUBLIC_SCHEMES }, (bodies) =>
    copySnapshotRows(tx, purpose.name, decided(bodies)),
  );
  return written + (await writeLinked(tx, making));

  async function* decided(bodies: AsyncIterable<readonly TalliedBody[]>) {
    for await (const batch of bodies) {
      const rows = batch.flatMap(({ subject, identifier, tallies }) => rowOf(making, { subject, identifier }, tallies) ?? []);
      written += rows.length;
      yield rows;
    }
  }
}

async function writeLinked(tx: Session, making: Making): Promise<number> {
  let written = 0;
  let after: string | undefined;
  for (;;) {
    const bodies = await readLinkedBodies(tx, { after, schemes: PUBLIC_SCHEMES, limit: BODIES_AT_ONCE });
    if (bodies.length === 0) return written;
    after = bodies.at(-1)?.subject;
    const reads = await readForChecks(tx, bodies, { registers: making.purpose.reads, withAllowed: false });
    const rows = bodies.flatMap((body, i) => linkedRowOf(making, body, reads[i]) ?? []);
    if (rows.length > 0) await insertSnapshotRows(tx, making.purpose.name, rows);
    written += rows.length;
  }
}

/** Of linked bodies the first is listed. */
function linkedRowOf(making: Making, { subject, identifier }: ListedBody, read: CheckRead | undefined): SnapshotRow | undefined {
  if (read === undefined || read.linked[0]?.subject !== subject) return undefined;
  return rowOf(making, { subject, identifier }, read.tallies);
}

/** Undefined for a body without a record: that somebody asked about it is not for a list. */
function rowOf<Named extends { readonly identifier: string }>({ purpose, model, month }: Making, named: Named, read: readonly Tally[]) {
  const tallies = Object.fromEntries(purpose.reads.map(({ name }, i) => [name, read[i] ?? []]));
  const { hasRecord, probability, interval, evidence, own, grade } = bareStandingOf({ purpose, model: model.document, tallies, month });
  return hasRecord ? { ...named, probability, ...interval, evidence, ...own, grade } : undefined;
}
