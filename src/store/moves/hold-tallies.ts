import type { Sql } from "../sql.ts";

/**
 * Waits for a rebuild, and lets none begin until the transaction ends. Whoever raises a version does so anyway; but what locks a subject and reads
 * its records before it raises anything would hold what a rebuild waits for, and go by states that the rebuild sets right.
 */
export async function holdTallies(tx: Sql): Promise<void> {
  await tx`lock table subject in row exclusive mode`;
}
