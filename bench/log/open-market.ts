import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { shippedRecordTypes, shippedRegisters } from "../../src/packs/index.ts";
import { type Installation, openInstallation, type SequencerState, sequenceRound } from "../../src/service/index.ts";
import { ensureKeyFile, isNewStore, keyringOf, logFilesBeside, openPool, readKeyFile, startEmbeddedServer } from "../../src/store/index.ts";
import { nowMicros } from "../../src/wall-clock.ts";
import { marketConfig } from "../throwaway-store.ts";

/** An installation of which nobody puts anything into the log unasked. `close` leaves the server to the folder's end. */
export type UnsequencedMarket = { readonly installation: Installation; readonly close: () => Promise<void> };

const CONNECTIONS_MAX = 10;

/** Opens the market in a folder as openApp does, but for the sequencer. */
export async function openUnsequencedMarket(dir: string): Promise<UnsequencedMarket> {
  const config = marketConfig();
  const home = join(dir, config.name);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const keyFile = join(home, "keys.json");
  const server = await startEmbeddedServer({ dir });
  await server.ensureDatabase(config.name);
  const pool = openPool(server.connection(config.name), { max: CONNECTIONS_MAX });
  const close = async () => {
    await pool.end();
    await server.stop();
  };
  const keys = keyringOf(await ensureKeyFile(keyFile, { isNewStore: await isNewStore(pool) }));
  const readKeys = async () => keyringOf(await readKeyFile(keyFile));
  const logFiles = logFilesBeside(keyFile);
  const installation = await openInstallation({
    config,
    pool,
    keys,
    readKeys,
    now: nowMicros,
    logFiles,
    shipped: shippedRecordTypes,
    shippedRegisters,
  });
  return { installation, close };
}

/** One round of the sequencer: how many statements it put into the log. */
export type SequenceOnce = () => Promise<number>;

/** Rounds on demand, with the memory that a sequencer has from one to the next. */
export function roundsOf(installation: Installation): SequenceOnce {
  const state: SequencerState = { tree: undefined };
  return async () => {
    const round = await sequenceRound({ installation, log: installation.log, state });
    if (round === undefined) throw new Error("another process has the sequencer's place");
    return round.taken;
  };
}
