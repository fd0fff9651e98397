import { examineStore } from "../src/service/index.ts";
import type { Pool } from "../src/store/index.ts";
import { runText } from "./run-text.ts";
import type { World } from "./world.ts";

/** Copies of tables, so that a test can break them and put them back. */
export type KeptTables = {
  /** Breaks the store, and tells what the doctor finds and where; then all is put back. */
  readonly foundAfter: (breakIt: string | ((pool: Pool) => Promise<unknown>)) => Promise<string[]>;
  /** Takes the copies away. */
  readonly drop: () => Promise<void>;
};

/** Keeps copies of these tables beside them. `isDeep`: the doctor opens each body, too. */
export async function keepTables(world: World, tables: readonly string[], { isDeep = false } = {}): Promise<KeptTables> {
  const { pool, installation, keyFile } = world;
  const each = async (statement: (table: string) => string) => {
    for (const table of tables) await runText(pool, statement(table));
  };
  await each((table) => `create table kept_${table} as table ${table}`);
  return {
    foundAfter: async (breakIt) => {
      try {
        await (typeof breakIt === "string" ? runText(pool, breakIt) : breakIt(pool));
        const findings = await examineStore(installation, { keyFile, isDeep });
        return findings
          .filter(({ ok, isWarning }) => !ok && !isWarning)
          .map(({ check, evidence: [place] }) => (place?.fault === undefined ? check : `${check}: ${String(place.fault)}`));
      } finally {
        await each((table) => `truncate ${table}`);
        await each((table) => `insert into ${table} select * from kept_${table}`);
      }
    },
    drop: () => each((table) => `drop table kept_${table}`),
  };
}
