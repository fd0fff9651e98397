import { wideningsOf } from "../../core/law/index.ts";
import { readInstallation, type Sql } from "../../store/index.ts";
import {
  isWithoutSubjects,
  type LawRow,
  readLawInForce,
  readLawsEndedSince,
  readPendingLawChanges,
} from "../../store/law-changes/index.ts";
import { lawChangeState, operatorKeysIn } from "./law-change-state.ts";
import type { LawVerdict, WaitingLawChange } from "./law-verdict.ts";
import { operatorsOf } from "./operators-of.ts";

/** A configuration: its name, its canonical text and that text's digest. */
export type GivenLaw = { readonly name: string; readonly declaration: string; readonly digest: string };

/** A narrowing may be taken back for a day: a command run with an older configuration by mistake must not cost thirty. */
const TAKEN_BACK_MICROS = 86_400_000_000;

/**
 * Whether a configuration may be put in force at an instant (UTC microseconds). What a published and signed change covers is all that is no
 * wider than the configuration in it: a subscriber may come in while it waits.
 */
export async function judgeLaw(sql: Sql, given: GivenLaw, now: number): Promise<LawVerdict> {
  const before = await readLawInForce(sql);
  if (before === undefined) return { is: "free" };
  if (before.digest === given.digest) return { is: "same" };
  if (await isFree(sql)) return { is: "free" };
  const widenings = wideningsOf(before.declaration, given.declaration);
  if (widenings.length === 0) return { is: "no_wider", before };
  if (await wasInForce(sql, given, now)) return { is: "taken_back", before, widenings };
  const waiting = await waitingFor(sql, given, { before, now });
  const ready = waiting.find(({ state }) => state.is === "ready");
  return ready === undefined ? { is: "refused", widenings, waiting } : { is: "signed", before, widenings, change: ready.row };
}

async function isFree(sql: Sql): Promise<boolean> {
  const installation = await readInstallation(sql);
  return installation?.isSimulated === true || isWithoutSubjects(sql);
}

async function wasInForce(sql: Sql, { declaration }: GivenLaw, now: number): Promise<boolean> {
  const laws = await readLawsEndedSince(sql, now - TAKEN_BACK_MICROS);
  return laws.some((law) => wideningsOf(law.declaration, declaration).length === 0);
}

type Held = { readonly before: LawRow; readonly now: number };

async function waitingFor(sql: Sql, { name, declaration }: GivenLaw, { before, now }: Held): Promise<WaitingLawChange[]> {
  const operators = operatorsOf(operatorKeysIn(before.declaration));
  const waiting: WaitingLawChange[] = [];
  for (const row of await readPendingLawChanges(sql)) {
    if (wideningsOf(row.declaration, declaration).length > 0) continue;
    waiting.push({ row, state: await lawChangeState(sql, row, { name, inForce: before, operators, now }) });
  }
  return waiting;
}
