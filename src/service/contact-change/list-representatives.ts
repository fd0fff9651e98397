import { maskedIdentifier } from "../../core/identity/index.ts";
import { withStore } from "../../store/index.ts";
import { representativesOf } from "../contacts/index.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";

/** Somebody who acts for a body, or will, from an instant on (UTC microseconds); the contact is masked. */
export type ListedRepresentative = {
  readonly representative: string;
  readonly name: string;
  readonly shown: string;
  readonly from: number;
};

/** Those who act for a body, by its id, or will; the first named first. Throws `store_unavailable`. */
export async function listRepresentatives(installation: Installation, subject: string): Promise<readonly ListedRepresentative[]> {
  const all = await withStore(() => withKeys(installation, (held) => representativesOf(held.pool, held, subject)));
  return all.map(({ id, name, address, fromAt }) => ({ representative: id, name, shown: maskedIdentifier(address), from: fromAt }));
}
