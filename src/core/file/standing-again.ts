import { monthOf } from "../../lib/index.ts";
import { type Purpose, type Register, registerKey } from "../law/index.ts";
import { type Model, type Standing, standingOf, type Tallies } from "../standing/index.ts";
import type { CheckStatement } from "../statement/index.ts";

type Again = {
  /** As the check was asked: see `readAsChecked`. */
  readonly purpose: Purpose;
  readonly model: Model;
  readonly tallies: Tallies;
};

/** The standing of a check's time that these tallies give. Throws a RangeError or `CredenceError` for numbers that no standing can be made of. */
export function standingAgain({ standingAt }: Pick<CheckStatement, "standingAt">, { purpose, model, tallies }: Again): Standing {
  return standingOf({ purpose, model, tallies, month: monthOf(standingAt) });
}

/** The purpose, reading each register in the version whose counts the check has; undefined where one is unknown. `known` by `trades@1`. */
export function readAsChecked(
  purpose: Purpose,
  { registers, tallies }: Pick<CheckStatement, "registers" | "tallies">,
  known: ReadonlyMap<string, Register>,
): Purpose | undefined {
  const names = purpose.reads
    .map(({ name }) => name)
    .sort()
    .join();
  if (Object.keys(registers).sort().join() !== names || Object.keys(tallies).sort().join() !== names) return undefined;
  const reads: Register[] = Object.entries(registers).flatMap(([name, version]) => known.get(registerKey({ name, version })) ?? []);
  return reads.length === purpose.reads.length ? { ...purpose, reads } : undefined;
}
