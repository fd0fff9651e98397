import {
  type Dispute,
  type DisputeRules,
  type DisputeStep,
  duesOf,
  type RecordEffect,
  type RecordMove,
  recordMeanwhile,
  recordMove,
  strongest,
} from "../../core/dispute/index.ts";
import type { DisputeStatement } from "../../core/statement/index.ts";
import { type DisputeRow, type DisputeStanding, insertSteps, readContesting, updateDispute } from "../../store/disputes/index.ts";
import { newStatementId, type Session, uuidText } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, writeStatements } from "../log/index.ts";
import { moveRecord } from "../moves/index.ts";
import { queueDisputeNotices } from "./dispute-notices.ts";
import type { HeldDispute, StatedStep } from "./held-dispute.ts";

/** A step that was taken, by whom, and the id of its statement where that is made already. */
export type TakenStep = { readonly step: DisputeStep; readonly person: string; readonly statement?: string };

/** A dispute and what was done in it in this transaction, which holds its subject locked. */
export type Progress = {
  readonly row: Pick<DisputeRow, "subject" | "id" | "record" | "source" | "register" | "law">;
  readonly rules: DisputeRules;
  readonly dispute: Dispute;
  readonly taken: readonly TakenStep[];
  /** What the record was on account of this dispute before, and what it is on account of its others. */
  readonly was: RecordEffect;
  readonly others: readonly RecordEffect[];
};

/** The steps as they were stated, and all that a receipt names of them and of what followed. */
export type KeptSteps = { readonly steps: readonly StatedStep[]; readonly stated: readonly Receipted[] };

/**
 * Keeps the steps that were taken: states each, has the record's tally follow (by the strongest of what all its disputes make of it), and queues who
 * is told. What is noted of the dispute itself is for the caller to write.
 */
export async function keepSteps(tx: Session, installation: Installation, progress: Progress): Promise<KeptSteps> {
  const { row, dispute, taken, rules, was, others } = progress;
  const { subject, id: of, record, law } = row;
  const at = installation.now();
  const statements = taken.map(({ statement = uuidText(newStatementId(at)), step, person }): DisputeStatement => {
    return { kind: "dispute", id: statement, at, subject, dispute: of, record, law, person, step };
  });
  const first = dispute.steps - taken.length;
  const places = statements.map(({ id }, n) => ({ number: first + n, statement: id }));
  const stated = await writeStatements(tx, installation, statements);
  await insertSteps(tx, { subject, dispute: of }, places);
  const to = strongest(...others, recordMeanwhile(dispute, rules));
  const moved = await followRecord(tx, installation, { progress, from: strongest(...others, was), to });
  const told = await queueDisputeNotices(tx, installation, { ...progress, effect: to, statements });
  return { steps: statements.map((said) => ({ statement: said.id, said })), stated: [...stated, ...moved, ...told] };
}

/** The same for a dispute that there is: notes what it has come to, too. Nothing where nothing was done. */
export async function carryOn(
  tx: Session,
  installation: Installation,
  progress: Pick<Progress, "dispute" | "taken"> & { readonly held: HeldDispute },
): Promise<readonly Receipted[]> {
  const { held, dispute, taken } = progress;
  const { row, rules } = held;
  if (taken.length === 0) return [];
  const disputes = await readContesting(tx, { subject: row.subject, records: [row.record] });
  const others = disputes.filter(({ id }) => id !== row.id).map(({ effect }) => effect);
  await updateDispute(tx, row, standingOf(dispute, rules));
  const { stated } = await keepSteps(tx, installation, { row, rules, dispute, taken, was: row.effect, others });
  return stated;
}

/** What the store notes of a dispute beside its steps. */
export function standingOf(dispute: Dispute, rules: DisputeRules): DisputeStanding {
  const dues = duesOf(dispute, rules);
  const first = (wanted: (due: (typeof dues)[number]) => boolean) => dues.find(wanted)?.by;
  return {
    state: dispute.state,
    effect: recordMeanwhile(dispute, rules),
    actsAt: first(({ atDue }) => atDue !== undefined),
    operatorBy: first(({ owedBy }) => owedBy === "operator"),
    sourceBy: first(({ owedBy }) => owedBy === "source"),
  };
}

type Following = { readonly progress: Progress; readonly from: RecordEffect; readonly to: RecordEffect };

async function followRecord(tx: Session, installation: Installation, { progress, from, to }: Following): Promise<Receipted[]> {
  const { row, dispute } = progress;
  const stated: Receipted[] = [];
  for (const move of movesBetween(from, to)) {
    const outcome = move === "removal" ? { outcome: removalOutcome(dispute) } : {};
    const moved = await moveRecord(tx, installation, { subject: row.subject, record: row.record, move, dispute: row.id, ...outcome });
    stated.push(...moved.stated);
  }
  return stated;
}

/** One move, or two: what is put back while another dispute suspends it comes back suspended. */
function movesBetween(from: RecordEffect, to: RecordEffect): readonly RecordMove[] {
  const move = recordMove({ from, to });
  if (move === undefined) return [];
  return move === "reinsertion" && to === "suspended" ? [move, "suspension"] : [move];
}

function removalOutcome({ decision }: Dispute): "upheld" | "deleted_unverified" {
  return decision?.outcome === "deleted_unverified" ? "deleted_unverified" : "upheld";
}
