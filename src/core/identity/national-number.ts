import { stdnum, type Validator } from "stdnum";
import { CredenceError } from "../../errors.ts";

type ValidateResult = ReturnType<Validator["validate"]>;

/** How a rule read a compact code: the number in normal form, or why not. `isPerson` if the number is given to natural persons only. */
export type Reading = { readonly number: string; readonly isPerson: boolean } | "malformed" | "check_digit_wrong";

/** One national rule. Takes a code without separators, in upper case. */
export type NumberRule = (code: string) => Reading;

/**
 * stdnum's rule by its country and name. Some of its rules refuse a date of birth, or in Singapore a year, after today: they are the
 * one place in core that sees a clock, and what they accepted once they accept ever after.
 */
export function stdnumRule(validator: { readonly country: string; readonly name: string }): NumberRule {
  const found = stdnum[validator.country]?.[validator.name];
  if (found === undefined) throw new CredenceError("internal", `stdnum has no ${validator.country}.${validator.name}`);
  return (code) => {
    const result = resultOf(found, code);
    if (result?.isValid) return { number: result.compact, isPerson: result.isIndividual && !result.isCompany };
    return result?.error.name === "InvalidChecksum" ? "check_digit_wrong" : "malformed";
  };
}

/** Undefined where a validator trips over a text it was not made for: several read places of it before they look at its length. */
function resultOf(validator: Validator, code: string): ValidateResult | undefined {
  try {
    return validator.validate(code);
  } catch {
    return undefined;
  }
}

/** The first reading that succeeds; if none does, a wrong check digit tells more than a wrong form. */
export function readByAny(rules: readonly NumberRule[], code: string): Reading {
  let failure: Reading = "malformed";
  for (const rule of rules) {
    const reading = rule(code);
    if (typeof reading !== "string") return reading;
    if (reading === "check_digit_wrong") failure = reading;
  }
  return failure;
}
