import { type App, type AppOptions, onStop, openApp } from "../app.ts";
import type { Config } from "../core/law/index.ts";
import type { Given } from "./given.ts";
import { Interruption } from "./interruption.ts";
import { placeFor, type Wanted } from "./place-for.ts";

/** The work of a command on an open installation. `stopped` rejects with an Interruption when the operator ends it, and with `log_ended`. */
export type Work<T> = (app: App, stopped: Promise<never>) => Promise<T>;

/**
 * Opens the installation, runs the work and closes it again, whatever comes. Stopped by the operator, it closes too and throws an
 * Interruption: what was acknowledged is kept, and the rest is done by running the command again.
 */
export async function withApp<T>(given: Given, config: Config, work: (app: App) => Promise<T>): Promise<T> {
  return withOpen(
    () => openApp(placeFor(given, { config })),
    (app, stopped) => Promise.race([work(app), stopped]),
  );
}

/** The same for work that ends itself in its own way when it is stopped, or that wants the real store or the simulated one. */
export async function withPlace<T>(given: Given, wanted: Wanted & AppOptions, work: Work<T>): Promise<T> {
  return withOpen(() => openApp(placeFor(given, wanted), wanted), work);
}

async function withOpen<T>(open: () => Promise<App>, work: Work<T>): Promise<T> {
  return untilStopped(open, (app, stopped) => {
    const ended = Promise.race([stopped, app.ended]);
    ended.catch(() => {});
    return work(app, ended);
  });
}

/** Opens something, works with it until the work ends or the operator ends it, and closes it, whatever comes. */
export async function untilStopped<Open extends Closable, T>(
  open: () => Promise<Open>,
  work: (opened: Open, stopped: Promise<never>) => Promise<T>,
): Promise<T> {
  let release = () => {};
  const stopped = new Promise<never>((_, reject) => {
    release = onStop(() => reject(new Interruption()));
  });
  // Nobody may be waiting yet when it comes.
  stopped.catch(() => {});
  try {
    const opened = await open();
    try {
      return await work(opened, stopped);
    } finally {
      await opened.close();
    }
  } finally {
    release();
  }
}

type Closable = { readonly close: () => Promise<void> };
