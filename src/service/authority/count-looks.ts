import { type AuthorityLookCount, countAuthorityLooks } from "../../store/authority-looks/index.ts";
import { withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/**
 * How often each authority looked at files, by UTC month, the latest first: every look, those that are withheld from their subjects too. Small counts
 * are not hidden: authorities are institutions. Throws `store_unavailable`.
 */
export async function countLooksOfAuthorities({ pool }: Installation): Promise<readonly AuthorityLookCount[]> {
  return withStore(() => countAuthorityLooks(pool));
}
