import { strict as assert } from "node:assert";
import { setTimeout as delay } from "node:timers/promises";
import { type App, openApp } from "../../src/app.ts";
import type { SeededRandom } from "../../src/lib/index.ts";
import { shippedConfigs } from "../../src/packs/index.ts";
import { startEmbeddedServer } from "../../src/store/index.ts";
import { type Running, runCli, startCli } from "../cli-process.ts";

/** `credence start` as a process of its own, ready. */
export type Product = { readonly address: string; readonly running: Running };

/** Of ten starts after a kill, two are killed as well, in the middle of their recovery. */
const START_KILLED_SHARE = 0.2;
/** A start takes about this long. */
const START_MS = 1_000;

/** Every process of the product that this run started and has not seen end. */
export class Processes {
  readonly #alive = new Set<Running>();

  /** Starts a command on a data folder. */
  start(dir: string, ...words: readonly string[]): Running {
    const running = startCli(dir, ...words);
    this.#alive.add(running);
    void running.ended.then(() => this.#alive.delete(running));
    return running;
  }

  /** Starts serving, and waits until it does. */
  async serve(dir: string): Promise<Product> {
    const running = this.start(dir, "start", "--port", "0", "--json");
    const { address } = JSON.parse(await running.saying("\n}\n"));
    return { address, running };
  }

  /** Starts serving after a kill, which may itself be killed once. Returns how often it was. */
  async serveAgain(dir: string, random: SeededRandom): Promise<{ product: Product; startsKilled: number }> {
    const isKilled = random.chance(START_KILLED_SHARE);
    if (isKilled) {
      const doomed = this.start(dir, "start", "--port", "0", "--json");
      await delay(random.int(START_MS));
      await kill(doomed);
    }
    return { product: await this.serve(dir), startsKilled: isKilled ? 1 : 0 };
  }

  /** Ends all of them, and the database server on the folder. */
  async endAll(dir: string): Promise<void> {
    for (const running of this.#alive) await kill(running);
    await (await startEmbeddedServer({ dir })).kill();
  }
}

/** SIGKILL to one process that we started, by its number; returns when it is gone. */
export async function kill({ child, ended }: Running): Promise<void> {
  child.kill("SIGKILL");
  await ended;
}

/** Runs an import to its end and returns what it says. */
export async function importFile(dir: string, path: string): Promise<{ recorded: number; alreadyRecorded: number }> {
  const { code, out, problem } = await runCli(dir, "import", "trading", "bitcoin-otc", path, "--json");
  assert.equal(code, 0, `an import ended with ${code}: ${out}${problem}`);
  return JSON.parse(out);
}

/** Opens the same store in this process, looks, and closes it again. */
export async function withStoreOpen<T>(dir: string, work: (app: App) => Promise<T>): Promise<T> {
  const config = shippedConfigs.find(({ name }) => name === "market");
  assert.ok(config, "the configuration market ships");
  const app = await openApp({ config, dir });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
