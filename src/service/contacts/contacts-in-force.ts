import type { Sql } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { inForce } from "./in-force.ts";
import { type Contact, readVault } from "./read-vault.ts";

/** How a subject can be reached now: at most one address of each scheme, e-mail first; none where nobody knows, or its key is gone. */
export async function contactsInForce(
  tx: Sql,
  installation: Pick<Installation, "keys" | "now">,
  subject: string,
): Promise<readonly Contact[]> {
  return inForce(await readVault(tx, installation, subject), installation.now());
}
