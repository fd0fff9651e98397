import {
  assertLawful,
  type Config,
  configText,
  type RecordType,
  SIGNATURES_NEEDED,
  type Widening,
  wideningsOf,
} from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { readInstallation, readKnownRegisters, type Session, withStore } from "../../store/index.ts";
import { insertLawChange, readLawInForce } from "../../store/law-changes/index.ts";
import { digestOfText, writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { operatorKeysIn } from "./law-change-state.ts";
import { lawChangeStatement } from "./law-change-statement.ts";
import type { LawOffice } from "./law-office.ts";
import { operatorsOf } from "./operators-of.ts";

/** The configuration that is wanted, and who wants it. */
export type LawProposal = {
  readonly config: Config;
  readonly by: string;
  /** The vocabulary of record types that ships (law 3). */
  readonly shipped: readonly (readonly [name: string, type: RecordType])[];
};

/** A change as it was proposed: its id, in what it is wider, and the names of those of whom two must sign. */
export type ProposedLawChange = {
  readonly change: string;
  readonly before: string;
  readonly after: string;
  readonly widenings: readonly Widening[];
  readonly operators: readonly string[];
};

/**
 * Proposes a configuration that is wider than the law in force, and states it in the log. Throws `law_change_refused` where it widens nothing, or
 * where there are not two operators to sign it, `config_against_law`, `store_foreign` or `store_unavailable`.
 */
export async function proposeLawChange(office: LawOffice, proposal: LawProposal): Promise<ProposedLawChange> {
  return withStore(() => withKeys(office, (held) => held.pool.begin((tx) => proposeWithin(tx, held, proposal))));
}

async function proposeWithin(tx: Session, office: LawOffice, { config, by, shipped }: LawProposal): Promise<ProposedLawChange> {
  const { name } = office.config;
  if (config.name !== name) throw new CredenceError("store_foreign", `the configuration is ${config.name}; wanted ${name}`);
  const known = await readKnownRegisters(tx);
  assertLawful(config, { shipped, known: new Map([...known].map(([key, { declaration }]) => [key, declaration])) });
  operatorsOf(config);
  const inForce = await inForceIn(tx);
  const declaration = configText(config);
  const widenings = wideningsOf(inForce.declaration, declaration);
  if (widenings.length === 0)
    throw refused("the configuration is no wider than the law in force; wanted none proposed: open the store with it");
  const operators = operatorsOf(operatorKeysIn(inForce.declaration)).map((key) => key.name);
  if (operators.length < SIGNATURES_NEEDED) {
    const wanted = `${SIGNATURES_NEEDED} of them in the configuration in force (credence operator-key makes their keys; naming the first two is no widening)`;
    throw refused(`the law in force names ${operators.length} operators; wanted ${wanted}`);
  }
  const [at, before, after] = [office.now(), inForce.digest, digestOfText(declaration)];
  const statement = lawChangeStatement({ step: "proposed", at, name, before, after, parts: widenings, by, effectiveAt: "when_signed" });
  await writeStatements(tx, office, [statement]);
  await insertLawChange(tx, { change: statement.id, before, after, declaration, proposedAt: at, proposedBy: by });
  return { change: statement.id, before, after, widenings, operators };
}

async function inForceIn(tx: Session) {
  const inForce = await readLawInForce(tx);
  const installation = await readInstallation(tx);
  if (inForce === undefined) throw refused("no law is in force in this store yet; wanted it opened once with its configuration");
  if (installation?.isSimulated === true) throw refused("the store is simulated; wanted none proposed: nothing in it is about anybody");
  return inForce;
}

function refused(message: string): CredenceError {
  return new CredenceError("law_change_refused", message);
}
