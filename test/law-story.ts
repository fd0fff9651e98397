import type { Config, Register } from "../src/core/law/index.ts";
import { market } from "../src/packs/configs/index.ts";
import { shippedRecordTypes } from "../src/packs/index.ts";
import { type LawOffice, type ProposedLawChange, proposeLawChange, signLawChange } from "../src/service/index.ts";
import type { Operator } from "./operators.ts";

/** The market under two or more operators. */
export function operatedBy(operators: readonly Operator[]): Config {
  return { ...market, operators: operators.map(({ vkey }) => vkey) };
}

/** A configuration with trades kept for so many years, under a version of its own. */
export function tradesKept(config: Config, years: number, version: number): Config {
  const keep = { adverse: { years }, other: { years } };
  return withRegisters(config, (register) => (register.name === "trades" ? { ...register, version, keep } : register));
}

/** Proposes a configuration as the first operator would. */
export function proposed(office: LawOffice, config: Config): Promise<ProposedLawChange> {
  return proposeLawChange(office, { config, by: "olga", shipped: shippedRecordTypes });
}

/** Proposes a configuration and has each of these sign it. Returns the change's id. */
export async function proposedAndSigned(office: LawOffice, config: Config, operators: readonly Operator[]): Promise<string> {
  const { change } = await proposed(office, config);
  for (const { key } of operators) await signLawChange(office, { change, key });
  return change;
}

/** A configuration with each of its registers changed, in what reads them too. */
function withRegisters(config: Config, change: (register: Register) => Register): Config {
  const packs = config.packs.map((pack) => ({
    ...pack,
    registers: pack.registers.map(change),
    purposes: pack.purposes.map((purpose) => ({ ...purpose, reads: purpose.reads.map(change) })),
  }));
  return { ...config, packs };
}
