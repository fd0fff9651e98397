import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { noViolations } from "./no-violations.ts";
import { PAGES } from "./pages.ts";
import { settled } from "./settled.ts";
import { type Language, toldHouses } from "./told-houses.ts";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

/** Long words and Chinese both have to fit; nothing may push the page sideways. */
const OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/**
 * Examines every page of the list in one language: on a wide screen in the light theme and on a telephone in the dark one. Each language is a test file
 * of its own, so that two workers share them.
 */
export function examinePages(language: Language): void {
  const noChromium = chromiumMissing();
  describe.skipIf(noChromium)(`pages in ${language}${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
    const houses = toldHouses();
    afterAll(houses.close);

    it.each(PAGES)("$name can be read by everybody, wide and narrow, light and dark", async (listed) => {
      const page = await houses.open(listed, language);
      await expectReadable(page, { language, colorScheme: "light", size: WIDE });
      await expectReadable(page, { language, colorScheme: "dark", size: NARROW });
      await page.context().close();
    });
  });
}

type View = { readonly language: Language; readonly colorScheme: "light" | "dark"; readonly size: { width: number; height: number } };

async function expectReadable(page: Page, { language, colorScheme, size }: View): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  await settled(page);
  await noViolations(page);
  expect(await page.locator("h1").count(), "headings of the first level").toBe(1);
  expect(await page.title()).toMatch(/^.+ · Credence$/);
  expect(await page.evaluate("document.documentElement.lang")).toBe(language);
  expect(await page.evaluate(OVERFLOW), "pixels that stick out at the side").toBe(0);
}
