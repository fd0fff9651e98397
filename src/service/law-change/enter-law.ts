import { type Config, configText, type Widening, wideningsOf } from "../../core/law/index.ts";
import type { LawChangeStatement } from "../../core/statement/index.ts";
import type { Keyring, Session, Sql } from "../../store/index.ts";
import { endLawChange, putLawInForce } from "../../store/law-changes/index.ts";
import { digestOfText, writeStatements } from "../log/index.ts";
import { type GivenLaw, judgeLaw } from "./judge-law.ts";
import { lawChangeStatement } from "./law-change-statement.ts";
import type { LawVerdict } from "./law-verdict.ts";
import { lawWidened } from "./law-widened.ts";
import { operatorsOf } from "./operators-of.ts";

/** Throws `law_widened` where the configuration may not be put in force at an instant, and `config_against_law` for an operator's key that is none. */
export async function demandNoWidening(sql: Sql, config: Config, now: number): Promise<void> {
  operatorsOf(config);
  await allowedLaw(sql, givenLaw(config), now);
}

type Entering = { readonly config: Config; readonly keys: Keyring; readonly now: () => number };

/**
 * Puts a configuration in force, and states what became of the law: that it was narrowed, that a narrowing was taken back, or that a change that
 * two operators had signed is in force. Throws `law_widened`. No other installation may be opened on the store meanwhile.
 */
export async function enterLaw(tx: Session, { config, keys, now }: Entering): Promise<void> {
  const given = givenLaw(config);
  const at = now();
  const verdict = await allowedLaw(tx, given, at);
  if (verdict.is === "same") return;
  await putLawInForce(tx, { digest: given.digest, declaration: given.declaration, since: at });
  await writeStatements(tx, { keys, now }, statementsOf(verdict, given, at));
  if (verdict.is === "signed") await endLawChange(tx, { change: verdict.change.change, outcome: "in_force", at });
}

function givenLaw(config: Config): GivenLaw {
  const declaration = configText(config);
  return { name: config.name, declaration, digest: digestOfText(declaration) };
}

type Allowed = Exclude<LawVerdict, { readonly is: "refused" }>;

async function allowedLaw(sql: Sql, given: GivenLaw, now: number): Promise<Allowed> {
  const verdict = await judgeLaw(sql, given, now);
  if (verdict.is === "refused") throw lawWidened(verdict);
  return verdict;
}

/** A change that is neither wider nor narrower is the statement of the configuration alone. */
function statementsOf(verdict: Allowed, { name, digest: after, declaration }: GivenLaw, at: number): LawChangeStatement[] {
  if (verdict.is === "same" || verdict.is === "free") return [];
  const { before } = verdict;
  const told = { at, name, before: before.digest, after, by: "the configuration", effectiveAt: at };
  const state = (step: LawChangeStatement["step"], parts: readonly Widening[], change?: string) => [
    lawChangeStatement({ ...told, step, parts, ...(change === undefined ? {} : { change }) }),
  ];
  if (verdict.is === "taken_back") return state("taken_back", verdict.widenings);
  if (verdict.is === "signed") return state("in_force", verdict.widenings, verdict.change.change);
  const narrowings = wideningsOf(declaration, before.declaration);
  return narrowings.length === 0 ? [] : state("narrowed", narrowings);
}
