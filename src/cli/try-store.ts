import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onStop, openApp } from "../app.ts";
import type { Config, Pack } from "../core/law/index.ts";
import type { Place } from "../place.ts";
import type { Installation } from "../service/index.ts";
import { Interruption } from "./interruption.ts";

/** What a throw-away store is for: one pack, and one table as its only source. */
export type Throwaway = { readonly pack: Pack; readonly table: string };

/**
 * Runs work on an installation in the temporary folder, with keys and a server of its own, and takes all of it away again, whatever comes.
 * Stopped by the operator, it takes it away too and throws an Interruption.
 */
export async function withThrowaway<T>(wanted: Throwaway, work: (installation: Installation) => Promise<T>): Promise<T> {
  const interruption = new Interruption();
  let isStopped = false;
  let release = () => {};
  const stopped = new Promise<never>((_, reject) => {
    release = onStop(() => {
      isStopped = true;
      reject(interruption);
    });
  });
  // Nobody waits for it while the server starts.
  stopped.catch(() => {});
  try {
    return await inTemporaryFolder((dir) =>
      withInstallation({ config: configFor(wanted), dir }, (installation) => Promise.race([stopped, work(installation)])),
    );
  } catch (error) {
    // Ctrl-C reaches the server's helpers too: their failure is no news then.
    throw isStopped ? interruption : error;
  } finally {
    release();
  }
}

async function inTemporaryFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "credence-try-"));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function withInstallation<T>(place: Place, work: (installation: Installation) => Promise<T>): Promise<T> {
  const app = await openApp(place);
  try {
    return await work(app.installation);
  } finally {
    await app.close();
  }
}

/** Checked by the laws of the house when it is opened, as every configuration is. */
function configFor({ pack, table }: Throwaway): Config {
  return {
    kind: "config",
    name: "try",
    title: "A table, tried",
    jurisdiction: "eu",
    packs: [pack],
    sources: [{ name: table, title: "The table", registers: pack.registers.map(({ name }) => name) }],
    subscribers: [],
  };
}
