import { type App, onStop, openApp } from "../app.ts";
import type { Config } from "../core/law/index.ts";
import type { Given } from "./given.ts";
import { Interruption } from "./interruption.ts";
import { placeFor, type Wanted } from "./place-for.ts";

/** The work of a command on an open installation. `stopped` rejects with an Interruption when the operator ends it. */
export type Work<T> = (app: App, stopped: Promise<never>) => Promise<T>;

/**
 * Opens the installation, runs the work and closes it again, whatever comes. Stopped by the operator, it closes too and throws an
 * Interruption: what was acknowledged is kept, and the rest is done by running the command again.
 */
export async function withApp<T>(given: Given, config: Config, work: (app: App) => Promise<T>): Promise<T> {
  return withPlace(given, { config }, (app, stopped) => Promise.race([work(app), stopped]));
}

/** The same for work that ends itself in its own way when it is stopped, or that wants the real store or the simulated one. */
export async function withPlace<T>(given: Given, wanted: Wanted, work: Work<T>): Promise<T> {
  let release = () => {};
  const stopped = new Promise<never>((_, reject) => {
    release = onStop(() => reject(new Interruption()));
  });
  // Nobody may be waiting yet when it comes.
  stopped.catch(() => {});
  const app = await openApp(placeFor(given, wanted));
  try {
    return await work(app, stopped);
  } finally {
    await app.close();
    release();
  }
}
