/** The thread that puts a store's statements into the log, until it is told to close. Opened by `sequenceApart`. */
import { parentPort, workerData } from "node:worker_threads";
import { CredenceError } from "./errors.ts";
import type { SequencedPlace, ThreadFailure } from "./sequence-apart.ts";
import { openSequencedStore, startSequencer } from "./service/index.ts";
import { keyringOf, logFilesBeside, openPool, readKeyFile } from "./store/index.ts";
import { nowMicros } from "./wall-clock.ts";

/** A round is one transaction; another looks whether work is left. */
const CONNECTIONS_MAX = 2;

const { database, keyFile }: SequencedPlace = workerData;
const pool = openPool(database, { max: CONNECTIONS_MAX });
const store = await openSequencedStore({
  pool,
  readKeys: async () => keyringOf(await readKeyFile(keyFile)),
  logFiles: logFilesBeside(keyFile),
  now: nowMicros,
});
const sequencer = startSequencer(store, (error) => parentPort?.postMessage(failureOf(error)));

parentPort?.once("message", () => void close());
parentPort?.postMessage("open");

async function close(): Promise<void> {
  await sequencer.close();
  await pool.end();
}

function failureOf(error: unknown): ThreadFailure {
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof CredenceError ? error.code : "internal", message };
}
