import { type Dispute, type Due, duesOf, type OwnStep, ownStepsOf, type Pay, payOwed } from "../../core/dispute/index.ts";
import { CredenceError } from "../../errors.ts";
import { type DisputeRow, type EvidenceRow, findDispute, readEvidence } from "../../store/disputes/index.ts";
import type { Sql } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type HeldDispute, holdDisputes, type StatedStep } from "./held-dispute.ts";

/** A dispute as it is shown. Instants are UTC microseconds. */
export type ListedDispute = {
  readonly row: DisputeRow;
  /** What its steps came to; undefined where one of them was erased. */
  readonly dispute: Dispute | undefined;
  readonly steps: readonly StatedStep[];
  /** What is owed by whom, the earliest first, what is overdue before it. */
  readonly dues: readonly Due[];
  /** What the subject may do in it now. */
  readonly may: readonly OwnStep[];
  /** What the law gives the subject for delay until now. */
  readonly pay: Pay | undefined;
  /** When it was looked at: from there the time left is counted. */
  readonly at: number;
};

/** The same with the files that were put into it. */
export type DisputeView = ListedDispute & { readonly evidence: readonly EvidenceRow[] };

/** Held disputes as they are shown at an instant. */
export function listedOf({ row, rules, steps, dispute }: HeldDispute, at: number): ListedDispute {
  const dues = dispute === undefined ? [] : duesOf(dispute, rules);
  const may = dispute === undefined ? [] : ownStepsOf(dispute, rules, at);
  const pay = dispute === undefined ? undefined : payOwed(dispute, { rules, now: at });
  return { row, dispute, steps, dues, may, pay, at };
}

/** One dispute with its files. */
export async function viewOf(sql: Sql, installation: Installation, id: string): Promise<DisputeView> {
  const row = await findDispute(sql, id);
  const [held] = row === undefined ? [] : await holdDisputes(sql, installation, [row]);
  if (held === undefined) throw new CredenceError("dispute_unknown", "there is no such dispute");
  const evidence = await readEvidence(sql, { subject: held.row.subject, dispute: id });
  return { ...listedOf(held, installation.now()), evidence };
}
