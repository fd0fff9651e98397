import { countOpenVerifications as countOpen, readOpenVerifications } from "../../store/contacts/index.ts";
import { withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { VERIFICATION_MICROS } from "./verify-in-person.ts";

/** A finding that waits for a second operator; what was seen is shown with it alone. Instants are UTC microseconds. */
export type ListedVerification = {
  readonly verification: string;
  readonly subject: string;
  readonly operator: string;
  readonly proposedAt: number;
  readonly endsAt: number;
};

/** The findings that wait for a second operator, those that end first first. Throws `store_unavailable`. */
export async function listVerifications(
  { pool, now }: Pick<Installation, "pool" | "now">,
  { limit }: { readonly limit: number },
): Promise<ListedVerification[]> {
  const rows = await withStore(() => readOpenVerifications(pool, { since: now() - VERIFICATION_MICROS, limit }));
  return rows.map(({ id, proposedAt, ...row }) => ({ verification: id, ...row, proposedAt, endsAt: proposedAt + VERIFICATION_MICROS }));
}

/** How many wait. Throws `store_unavailable`. */
export async function countOpenVerifications({ pool, now }: Pick<Installation, "pool" | "now">): Promise<number> {
  return withStore(() => countOpen(pool, { since: now() - VERIFICATION_MICROS }));
}
