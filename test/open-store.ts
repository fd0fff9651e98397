import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import type { Config } from "../src/core/law/index.ts";
import { shippedConfigs, shippedRecordTypes, shippedRegisters } from "../src/packs/index.ts";
import { type Installation, keepModel, openInstallation } from "../src/service/index.ts";
import { keyringOf, logFilesBeside, openPool, type Pool, readKeyFile } from "../src/store/index.ts";
import { createClock } from "./clock.ts";
import { cloneDatabase, type Target, type TestDatabase } from "./databases.ts";
import { givenModel } from "./given-model.ts";

/** A store with its key file, as one process or several have it open; for what happens below HTTP. */
export type OpenedStore = {
  readonly config: Config;
  readonly target: Target;
  readonly pool: Pool;
  /** A folder of its own. */
  readonly dir: string;
  readonly keyFile: string;
  readonly installation: Installation;
  /** The same store as another process has it open: a pool and keys of its own, read now. */
  readonly another: () => Promise<Installation>;
  readonly close: () => Promise<void>;
};

const CONNECTIONS_MAX = 6;
const NOON = "2024-06-01T12:00:00Z";

/** Opens a store of a shipped configuration on a database of its own (by default a clone), with a plain model for each purpose. */
export async function openStore(name: "market" | "city" = "market", given?: TestDatabase): Promise<OpenedStore> {
  const config = shippedConfigs.find((shipped) => shipped.name === name);
  if (config === undefined) throw new RangeError(`no configuration ${name} ships`);
  const database = given ?? (await cloneDatabase(name));
  const dir = await mkdtemp(join(inject("runDir"), "store-"));
  const { keyFile } = database;
  const pools: Pool[] = [];
  const readKeys = async () => keyringOf(await readKeyFile(keyFile));
  const another = async () => {
    const pool = openPool(database.target, { max: CONNECTIONS_MAX });
    pools.push(pool);
    const now = createClock(NOON).now;
    const logFiles = logFilesBeside(keyFile);
    return openInstallation({
      config,
      pool,
      keys: await readKeys(),
      readKeys,
      now,
      logFiles,
      shipped: shippedRecordTypes,
      shippedRegisters,
    });
  };
  const installation = await another();
  for (const purpose of installation.purposes.keys()) {
    await keepModel(installation, { purpose, day: 0, model: givenModel(purpose) });
  }
  const close = async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await database.drop();
  };
  return { config, target: database.target, pool: installation.pool, dir, keyFile, installation, another, close };
}
