import type { KeyObject } from "node:crypto";
import { type Dispute, type DisputeLaw, type DisputeRules, type DisputeStep, disputeOf } from "../../core/dispute/index.ts";
import { type LawPack, lawPackNamed } from "../../core/law/index.ts";
import type { DisputeStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { type DisputeRow, readSteps, type StepRow } from "../../store/disputes/index.ts";
import { open, readSubjectKeys, type Sql, uuidBytes } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { disputeLawOf } from "./dispute-law-of.ts";
import { disputeRefused } from "./dispute-refused.ts";

/** A step as it was stated; undefined where its statement was erased. */
export type StatedStep = { readonly statement: string; readonly said: Pick<DisputeStatement, "person" | "step"> | undefined };

/** A dispute, folded. `dispute` is undefined where a step of it was erased. */
export type HeldDispute = {
  readonly row: DisputeRow;
  readonly rules: DisputeRules;
  readonly steps: readonly StatedStep[];
  readonly dispute: Dispute | undefined;
};

/** Folds disputes from their statements, in the order of the rows. Throws `store_unsound` for what does not open or fold. */
export async function holdDisputes(sql: Sql, { keys }: Pick<Installation, "keys">, rows: readonly DisputeRow[]): Promise<HeldDispute[]> {
  const steps = Map.groupBy(await readSteps(sql, rows), ({ dispute }) => dispute);
  const stored = await readSubjectKeys(sql, [...new Set(rows.map(({ subject }) => subject))]);
  return rows.map((row) => {
    const key = stored.get(row.subject);
    if (key === undefined) throw new CredenceError("store_unsound", `the subject ${row.subject} has a dispute and no key`);
    const opened = keys.subjectKey(row.subject, key);
    return foldedDispute(
      row,
      (steps.get(row.id) ?? []).map((step) => ({ statement: step.statement, said: saidIn(opened, step) })),
    );
  });
}

function saidIn(key: KeyObject, { statement, body }: StepRow): DisputeStatement | undefined {
  if (body === null || body.length === 0) return undefined;
  const said: DisputeStatement = JSON.parse(open(key, uuidBytes(statement), body));
  return said;
}

function foldedDispute(row: DisputeRow, steps: readonly StatedStep[]): HeldDispute {
  const rules: DisputeRules = JSON.parse(row.rules);
  const said = steps.flatMap((step) => (step.said === undefined ? [] : [step.said.step]));
  return { row, rules, steps, dispute: said.length === steps.length ? foldOf(row, said, rules) : undefined };
}

function foldOf({ id }: DisputeRow, steps: readonly DisputeStep[], rules: DisputeRules): Dispute {
  const folded = disputeOf(steps, rules);
  if (folded.is === "folded") return folded.dispute;
  throw new CredenceError("store_unsound", `the dispute ${id} does not fold: step ${folded.index} is refused (${folded.because})`);
}

/** The dispute, where nothing of it was erased. Throws `dispute_refused`. */
export function wholeOf({ dispute }: HeldDispute): Dispute {
  if (dispute === undefined) throw disputeRefused("erased");
  return dispute;
}

/** The law that a dispute goes by: the rules it was opened under, and today's calendar for the times still to be set. */
export async function lawOfDispute({ calendarOf }: Installation, { row, rules }: Pick<HeldDispute, "row" | "rules">): Promise<DisputeLaw> {
  const pack = lawPackNamed(row.law);
  const law = pack === undefined ? undefined : await lawOfPack({ calendarOf }, pack);
  if (law === undefined) throw disputeRefused("no_law_of_disputes");
  return { rules, periods: law.periods };
}

/** A law pack's law of disputes, with its holidays. */
export async function lawOfPack({ calendarOf }: Pick<Installation, "calendarOf">, pack: LawPack): Promise<DisputeLaw | undefined> {
  return disputeLawOf(pack, await calendarOf(pack));
}
