import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { type Console, openConsole } from "./open-console.ts";
import { callerFor, type ListedPage, PAGES } from "./pages.ts";
import { goTo, settled } from "./settled.ts";
import { type Told, tellHouse } from "./told-house.ts";

/** Pictures of every page: the test runner runs them, because worlds are its. `console/scripts/shots.ts` starts it. */
const FOLDER = new URL("../shots", import.meta.url).pathname;

/** Two languages, two themes, a screen and a telephone. */
const LANGUAGES = ["en", "zh-Hans"] as const;
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [360, 1280] as const;
const HEIGHT = 800;

const only = process.env.CREDENCE_SHOTS ?? "";
const shown = PAGES.filter(({ name }) => name.includes(only));

describe.each(LANGUAGES)("pictures in %s", (language) => {
  let house: Console;
  let told: Told;
  beforeAll(async () => {
    house = await openConsole({ isSimulated: true });
    told = await tellHouse(house.world);
  });
  afterAll(() => house.close());

  it.each(shown)("$name", async (listed) => {
    const caller = await callerFor(house.world, listed.as ?? "anyone", told);
    const page = await house.open({ language, ...(caller === undefined ? {} : { as: caller }) });
    await goTo(page, listed.path?.(told) ?? listed.route);
    for (const colorScheme of SCHEMES) for (const width of WIDTHS) await take(page, { listed, language, colorScheme, width });
    await page.context().close();
  });
});

type Shot = { readonly listed: ListedPage; readonly language: string; readonly colorScheme: "light" | "dark"; readonly width: number };

async function take(page: Page, { listed, language, colorScheme, width }: Shot): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: HEIGHT });
  await settled(page);
  const folder = join(FOLDER, `${language}-${colorScheme}-${width}`);
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${listed.name}.png`), fullPage: true });
}
