import { type Widening, wideningsOf } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { withStore } from "../../store/index.ts";
import { type LawRow, readLaw, readLawInForce, readPendingLawChanges } from "../../store/law-changes/index.ts";
import { lawChangeState, operatorKeysIn } from "./law-change-state.ts";
import type { LawOffice } from "./law-office.ts";
import type { WaitingLawChange } from "./law-verdict.ts";
import { operatorsOf } from "./operators-of.ts";

/** The law in force, and what waits. Instants are UTC microseconds. */
export type ShownLaw = {
  /** SHA-256, as hex, of the configuration's canonical text, and since when it is in force. */
  readonly digest: string;
  readonly since: number;
  /** The verifier keys of those of whom two must sign a widening. */
  readonly operators: readonly string[];
  readonly changes: readonly ShownLawChange[];
};

/** A change of law that waits, and in what it is wider than the law was when it was proposed. */
export type ShownLawChange = WaitingLawChange & { readonly widenings: readonly Widening[] };

/** The law in force and the changes that wait, in the order in which they were proposed. Throws `law_change_refused` where none is in force yet. */
export async function showLaw({ pool, now, config: { name } }: Pick<LawOffice, "pool" | "now" | "config">): Promise<ShownLaw> {
  return withStore(async () => {
    const inForce = await readLawInForce(pool);
    if (inForce === undefined) {
      throw new CredenceError("law_change_refused", "no law is in force in this store yet; wanted it opened once with its configuration");
    }
    const { operators = [] } = operatorKeysIn(inForce.declaration);
    const held = { name, inForce, operators: operatorsOf({ operators }), now: now() };
    const changes: ShownLawChange[] = [];
    for (const row of await readPendingLawChanges(pool)) {
      const before: LawRow = (await readLaw(pool, row.before)) ?? inForce;
      const widenings = wideningsOf(before.declaration, row.declaration);
      changes.push({ row, state: await lawChangeState(pool, row, held), widenings });
    }
    return { digest: inForce.digest, since: inForce.since, operators, changes };
  });
}
