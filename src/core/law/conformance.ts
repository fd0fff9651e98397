import { registerKey, registerText } from "./canonical.ts";
import { type Config, registersOf } from "./config.ts";

/**
 * The registers about persons, as `trades@1`, that are not among those that ship, to the letter (law 3): lawful, since each record type in them
 * ships, but kept on a ground, for a time or for an openness that nobody vouches for. An installation with such a register is non-conformant.
 * @param shipped `registerText` of each register that ships.
 */
export function nonConformantOf(config: Config, shipped: ReadonlySet<string>): readonly string[] {
  return registersOf(config)
    .filter((register) => register.about.includes("person") && !shipped.has(registerText(register)))
    .map(registerKey);
}

/** Why an installation with that register (`accounts@1`) is not conformant: a sentence for people. */
export function whyNotConformant(register: string): string {
  return `${register} keeps records about persons and is not a register that ships with Credence: nobody vouches for its ground, its time or its openness`;
}
