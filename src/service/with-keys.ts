import { CredenceError } from "../errors.ts";
import type { Installation } from "./installation.ts";

/**
 * Runs a use case under one state of the keys. Where they were rotated since they were read, it runs once more under the new ones: it
 * has changed nothing by then, since whoever makes a subject or opens a key learns of the rotation within the transaction.
 */
export async function withKeys<Keyed extends Pick<Installation, "keys" | "renewKeys">, T>(
  installation: Keyed,
  work: (held: Keyed) => Promise<T>,
): Promise<T> {
  try {
    return await work({ ...installation, keys: installation.keys });
  } catch (error) {
    if (!(error instanceof CredenceError && error.code === "keys_stale")) throw error;
    await installation.renewKeys();
    return work({ ...installation, keys: installation.keys });
  }
}
