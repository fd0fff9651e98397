import type { Config } from "../../core/law/index.ts";
import { parseVerifierKey, sha256, type VerifierKey } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";

/** The keys of those who may sign changes of a configuration. Throws `config_against_law` for one that is not its own id's. */
export function operatorsOf({ operators = [] }: Pick<Config, "operators">): readonly VerifierKey[] {
  return operators.map((key, at) => {
    try {
      return parseVerifierKey(sha256, key);
    } catch (cause) {
      const message = `operators[${at}]: operator_key_malformed: the key's id is not that of the key; wanted it as credence operator-key showed it`;
      throw new CredenceError("config_against_law", message, { cause });
    }
  });
}
