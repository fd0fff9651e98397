import { inside, type Place, report } from "./breach.ts";
import { LAW_LIMITS } from "./limits.ts";
import { parseList, seen } from "./parse-part.ts";

/** A verifier key as signed notes write it: a name, four bytes of its digest, and base64 of the type Ed25519 with 32 bytes. */
const VERIFIER_KEY = /^([^\s+\p{Cc}]{1,80})\+[0-9a-f]{8}\+(A[A-Za-z0-9+/]{43})$/u;

/** Checks the operators that may sign changes of law: each a name of its own with a key of its own, or one could sign for two. */
export function checkOperators(raw: unknown, place: Place): void {
  const taken = new Set<string>();
  for (const [index, key] of parseList(raw, LAW_LIMITS.operators, place).entries()) {
    const [, name, material] = (typeof key === "string" ? VERIFIER_KEY.exec(key) : null) ?? [];
    const entry = inside(place, index);
    if (name === undefined || material === undefined) {
      report(entry, "operator_key_malformed", `saw ${seen(key)}, wanted name+1234abcd+base64, as credence operator-key shows it`);
      continue;
    }
    if (taken.has(name) || taken.has(material)) {
      report(entry, "two_of_one_name", `saw the name or the key of ${name} a second time, wanted a name and a key for each operator`);
    }
    taken.add(name).add(material);
  }
}
