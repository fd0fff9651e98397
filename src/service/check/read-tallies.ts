import { formatIdentifier, type Identifier, isPublicScheme, maskedIdentifier } from "../../core/identity/index.ts";
import type { Register } from "../../core/law/index.ts";
import type { Tallies } from "../../core/standing/index.ts";
import type { CheckRead } from "../../store/index.ts";

/** What was read of a subject, and the registers whose tallies were, in order. */
export type WithTallies = { readonly read: CheckRead; readonly registers: readonly Register[] };

/** The tallies of these registers, of what was read. */
export function talliesOf({ read, registers }: WithTallies, wanted: readonly Register[]): Tallies {
  const names = new Set(wanted.map((register) => register.name));
  const tallies = registers.map((register, i) => [register.name, read.tallies[i] ?? []] as const);
  return Object.fromEntries(tallies.filter(([name]) => names.has(name)));
}

/** A private identifier is never returned in the clear, not even to who sent it. */
export function shownIdentifier(identifier: Identifier): string {
  return isPublicScheme(identifier.scheme) ? formatIdentifier(identifier) : maskedIdentifier(identifier);
}
