import { monthOf } from "../../lib/index.ts";
import { type Purpose, type Register, registerKey } from "../law/index.ts";
import { forYouOf, type Model, type ScorecardModel, type Standing, standingOf, type Tallies } from "../standing/index.ts";
import type { AskerPartStatement, CheckStatement } from "../statement/index.ts";

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
export function readAsChecked(purpose: Purpose, checked: Checked, known: ReadonlyMap<string, Register>): Purpose | undefined {
  const reads = registersAsChecked(purpose.reads, checked, known);
  return reads && { ...purpose, reads };
}

type ForYouAgain = { readonly purpose: Purpose; readonly model: ScorecardModel; readonly known: ReadonlyMap<string, Register> };

/** An asker's own view again, of the tallies and the part that it names; undefined where a register that it read is unknown. Throws as above. */
export function forYouAgain(said: AskedForYou, { purpose, model, known }: ForYouAgain): Standing | undefined {
  const reads = registersAsChecked(purpose.asker?.reads ?? [], said, known);
  if (reads === undefined || purpose.asker === undefined) return undefined;
  const asked = { ...purpose, asker: { ...purpose.asker, reads } };
  return forYouOf({ purpose: asked, model, month: monthOf(said.standingAt), part: said.part, asker: said.tallies });
}

type AskedForYou = Pick<AskerPartStatement, "registers" | "tallies" | "standingAt" | "part">;
type Checked = Pick<CheckStatement, "registers" | "tallies">;

function registersAsChecked(
  declared: readonly Register[],
  { registers, tallies }: Checked,
  known: ReadonlyMap<string, Register>,
): Register[] | undefined {
  const names = declared
    .map(({ name }) => name)
    .sort()
    .join();
  if (Object.keys(registers).sort().join() !== names || Object.keys(tallies).sort().join() !== names) return undefined;
  const reads: Register[] = Object.entries(registers).flatMap(([name, version]) => known.get(registerKey({ name, version })) ?? []);
  return reads.length === declared.length ? reads : undefined;
}
