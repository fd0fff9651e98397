import type { Pool } from "../src/store/index.ts";
import { runText } from "./run-text.ts";

/** The log, and all that its statements are put together from. */
const TABLES = ["log_epoch", "log_queue", "log_tile", "leaf", "chain", "statement", "record", "subject_check"];

/** The log as it is in a store now; returns how to put it back to that, as from a backup. Subjects and tallies stay. */
export async function copyOfLog(pool: Pool): Promise<() => Promise<void>> {
  for (const table of TABLES) await runText(pool, `create table copy_of_${table} as table ${table}`);
  return async () => {
    for (const table of TABLES) {
      await runText(pool, `delete from ${table}`);
      await runText(pool, `insert into ${table} select * from copy_of_${table}`);
      await runText(pool, `drop table copy_of_${table}`);
    }
  };
}
