import { type Purpose, type Register, raterFieldOf } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { type Installation, type OpenRegister, registerOf } from "../installation.ts";

/** A register whose records are given by raters, and what of them is good and bad: places in its counts, from 0. */
export type RatedRegister = OpenRegister & {
  readonly good: number;
  readonly bad: number;
  /** By record type, the field that names who gave the record. */
  readonly raterFields: ReadonlyMap<string, string>;
};

/** The registers whose counts read the class of whoever gave a record, and in which a purpose has its outcome. */
export function ratedRegisters({ registers, purposes }: Pick<Installation, "registers" | "purposes">): RatedRegister[] {
  return [...registers.values()].flatMap((open) => {
    const rated = ratedOf(open, [...purposes.values()]);
    return rated === undefined ? [] : [rated];
  });
}

/** The rated register of that name, or in which the purpose of that name has its outcome. Throws `register_unknown` or `register_unrated`. */
export function ratedRegisterOf(installation: Pick<Installation, "registers" | "purposes">, name: string): RatedRegister {
  const register = installation.purposes.get(name)?.outcome.good.register ?? name;
  const rated = ratedOf(registerOf(installation, register), [...installation.purposes.values()]);
  if (rated !== undefined) return rated;
  const known = ratedRegisters(installation).map((each) => each.register.name);
  throw new CredenceError(
    "register_unrated",
    `${register} counts no record by who gave it; there are ${known.length === 0 ? "no registers that do" : known.join(", ")}`,
  );
}

function ratedOf(open: OpenRegister, purposes: readonly Purpose[]): RatedRegister | undefined {
  const { register } = open;
  const raterFields = raterFieldsOf(register);
  const outcome = purposes.find((purpose) => purpose.outcome.good.register === register.name)?.outcome;
  if (raterFields.size === 0 || outcome?.bad.register !== register.name) return undefined;
  const place = (count: string): number => register.countNames.indexOf(count);
  return { ...open, good: place(outcome.good.count), bad: place(outcome.bad.count), raterFields };
}

function raterFieldsOf({ records }: Register): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(records).flatMap(([type, declared]) => {
      const field = raterFieldOf(declared);
      return field === undefined ? [] : [[type, field] as const];
    }),
  );
}
