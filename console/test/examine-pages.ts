import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { noViolations } from "./no-violations.ts";
import { type Console, openConsole } from "./open-console.ts";
import { callerFor, type ListedPage, PAGES, type Role } from "./pages.ts";
import { goTo, settled } from "./settled.ts";
import { type Told, tellHouse } from "./told-house.ts";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

/** Long words and Chinese both have to fit; nothing may push the page sideways. */
const OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/**
 * Examines every page of the list in one language: on a wide screen in the light theme and on a telephone in the dark one. Each language is a test file
 * of its own, so that two workers share them.
 */
export function examinePages(language: "en" | "zh-Hans"): void {
  const noChromium = chromiumMissing();
  describe.skipIf(noChromium)(`pages in ${language}${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
    let house: Console;
    let told: Told;
    const readers = new Map<Role, Page>();
    beforeAll(async () => {
      house = await openConsole({ isSimulated: true, language });
      told = await tellHouse(house.world);
    });
    afterAll(() => house.close());

    it.each(PAGES)("$name can be read by everybody, wide and narrow, light and dark", async (listed) => {
      const page = await readerOf(listed);
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ colorScheme: "light" });
      await goTo(page, listed.path?.(told) ?? listed.route);
      await examine(page, language);
      await page.setViewportSize(NARROW);
      await page.emulateMedia({ colorScheme: "dark" });
      await settled(page);
      await examine(page, language);
    });

    async function readerOf({ as: role = "anyone" }: ListedPage): Promise<Page> {
      const known = readers.get(role);
      if (known !== undefined) return known;
      const caller = await callerFor(house.world, role, told);
      const page = await house.open({ language, ...(caller === undefined ? {} : { as: caller }) });
      readers.set(role, page);
      return page;
    }
  });
}

async function examine(page: Page, language: string): Promise<void> {
  await noViolations(page);
  expect(await page.locator("h1").count(), "headings of the first level").toBe(1);
  expect(await page.title()).toMatch(/^.+ · Credence$/);
  expect(await page.evaluate("document.documentElement.lang")).toBe(language);
  expect(await page.evaluate(OVERFLOW), "pixels that stick out at the side").toBe(0);
}
