import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, it } from "vitest";
import { type ListedPage, PAGES } from "./pages.ts";
import { settled } from "./settled.ts";
import { toldHouses } from "./told-houses.ts";

/** Pictures of every page: the test runner runs them, because worlds are its. `console/scripts/shots.ts` starts it. */
const FOLDER = new URL("../shots", import.meta.url).pathname;

/** Two languages, two themes, a screen and a telephone. */
const LANGUAGES = ["en", "zh-Hans"] as const;
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [1280, 360] as const;
const HEIGHT = 800;

const only = process.env.CREDENCE_SHOTS ?? "";
const shown = PAGES.filter(({ name }) => name.includes(only));

/** What the README shows, at the size at which it shows it. */
const README = { standing: "standing-disputed", dispute: "my-dispute" } as const;
const README_FOLDER = new URL("../../docs/pictures", import.meta.url).pathname;

describe("pictures", () => {
  const houses = toldHouses();
  afterAll(houses.close);

  it.runIf(only === "readme").each(Object.entries(README))("of the README: %s", async (name, page) => {
    const listed = PAGES.find((each) => each.name === page) ?? { name: page, route: page };
    const shown = await houses.open(listed, "en");
    await shown.setViewportSize({ width: 1120, height: 900 });
    await settled(shown);
    await shown.screenshot({ path: join(README_FOLDER, `${name}.png`) });
  });

  describe.runIf(shown.length > 0).each(LANGUAGES)("in %s", (language) => {
    it.each(shown)("$name", async (listed) => {
      const page = await houses.open(listed, language);
      for (const colorScheme of SCHEMES) for (const width of WIDTHS) await take(page, { listed, language, colorScheme, width });
      await page.context().close();
    });
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
