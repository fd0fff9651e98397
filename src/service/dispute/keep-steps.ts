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

/** A step that was taken, by whom, and the id of its statement where that is made already. */
export type TakenStep = { readonly step: DisputeStep; readonly person: string; readonly statement?: string };

/** A dispute and what was done in it in this transaction, which holds its subject locked. */
export type Progress = {
  readonly row: Pick<DisputeRow, "subject" | "id" | "record" | "source" | "register" | "law">;
  readonly rules: DisputeRules;
  readonly dispute: Dispute;
  readonly taken: readonly TakenStep[];
};

/**
 * Keeps the steps that were taken: states each, has the record's tally follow (by the strongest of what all its disputes make of it), notes what
 * is due next, and queues who is told. Returns what a receipt names of it.
 */
export async function keepSteps(tx: Session, installation: Installation, progress: Progress): Promise<Receipted[]> {
  const { row, dispute, taken, rules } = progress;
  if (taken.length === 0) return [];
  const at = installation.now();
  const statements = taken.map(({ statement = uuidText(newStatementId(at)), step, person }): DisputeStatement => {
    const { subject, id: of, record, law } = row;
    return { kind: "dispute", id: statement, at, subject, dispute: of, record, law, person, step };
  });
  const before = await effectsOf(tx, row);
  const stated = await writeStatements(tx, installation, statements);
  const first = dispute.steps - taken.length;
  await insertSteps(
    tx,
    { subject: row.subject, dispute: row.id },
    statements.map(({ id }, n) => ({ number: first + n, statement: id })),
  );
  await updateDispute(tx, row, standingOf(dispute, rules));
  const moved = await followRecord(tx, installation, { progress, from: before, to: await effectsOf(tx, row) });
  const told = await queueDisputeNotices(tx, installation, { ...progress, statements });
  return [...stated, ...moved, ...told];
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

async function effectsOf(tx: Session, { subject, record }: Pick<DisputeRow, "subject" | "record">): Promise<RecordEffect> {
  const effects = await readContesting(tx, { subject, records: [record] });
  return strongest(...effects.map(({ effect }) => effect));
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
function movesBetween(from: RecordEffect, to: RecordEffect): RecordMove[] {
  const [first, last] = [recordMove({ from, to }), from === "taken_out" && to === "suspended" ? ("suspension" as const) : undefined];
  return [first, last].filter((move) => move !== undefined);
}

function removalOutcome({ decision }: Dispute): "upheld" | "deleted_unverified" {
  return decision?.outcome === "deleted_unverified" ? "deleted_unverified" : "upheld";
}
