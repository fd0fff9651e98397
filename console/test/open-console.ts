import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { buildConsole, consoleFolder } from "../../scripts/console/build-console.mjs";
import { launchChromium } from "../../test/interop/launch-chromium.ts";
import { createWorld, type World, type WorldOptions } from "../../test/world.ts";
import { openReader, type Reader } from "./open-reader.ts";

/** What a console is opened with: how its world is made, and how the first reader comes. */
export type ConsoleOptions = Partial<WorldOptions> & Reader;

/** A whole Credence on a port of its own with its web console, and a reader before it in a real Chromium. */
export type Console = {
  readonly world: World;
  /** `http://127.0.0.1:54321`. */
  readonly address: string;
  readonly browser: Browser;
  /** The first reader's. */
  readonly page: Page;
  /** Another reader, who shares nothing with the others: cookies, language, theme and window are their own. */
  readonly open: (reader?: Reader) => Promise<Page>;
  /** What went wrong in any page: scripts that threw, what the Content-Security-Policy refused, what was asked of other houses. */
  readonly faults: readonly string[];
  /** Ends in the world's own check, and in no fault. Closes what was opened. */
  readonly close: () => Promise<void>;
};

/** Pages of a test come faster than any reader's; what limits are for is tested elsewhere. */
const NO_LIMITS = { addressRequestsMax: 1_000_000, keyRequestsMax: 1_000_000 };

/**
 * Opens the console of a world, the simulated clock of which stands still, and builds it first where its sources changed. About a second. Close it in
 * `afterAll`: `skipIf(chromiumMissing())`, as in `test/interop/launch-chromium.ts`, where there is no browser.
 */
export async function openConsole(options: ConsoleOptions = {}): Promise<Console> {
  await buildConsole();
  const world = await createWorld({ config: "market", limits: NO_LIMITS, console: consoleFolder(), ...options });
  const { browser, close: closeBrowser } = await launchChromium({ home: join(inject("runDir"), "chromium") });
  const address = `http://127.0.0.1:${await world.listen()}`;
  const faults: string[] = [];
  const open = (reader: Reader = {}) => openReader({ browser, address, faults, world }, reader);
  const close = async () => {
    await closeBrowser();
    await world.checkSoundness();
    await world.close();
    expect(faults).toEqual([]);
  };
  return { world, address, browser, page: await open(options), open, faults, close };
}
