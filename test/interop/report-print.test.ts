import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOLD, tellMore, tellStory } from "../report-story.ts";
import { createWorld, type World } from "../world.ts";
import { type Chromium, chromiumMissing, launchChromium } from "./launch-chromium.ts";

const noChromium = chromiumMissing();

/** A4 in points of a PDF: 210 by 297 mm. */
const A4 = /\/MediaBox ?\[ ?0 0 59[45]\S* 84[12]\S* ?\]/g;

/** What a reader by ear needs, and what must not be there; asked within the page. */
const EXAMINED = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const levels = all("h1, h2, h3, h4").map((heading) => Number(heading.tagName[1]));
  return {
    language: document.documentElement.lang,
    mains: all("main").length,
    titles: all("h1").length,
    skips: levels.filter((level, i) => i > 0 && level > levels[i - 1] + 1).length,
    tables: all("table").length,
    unnamed: all("table:not(:has(caption)), th:not([scope]), section:not([aria-labelledby])").length,
    dangling: all("a").filter((link) => document.querySelector(link.getAttribute("href")) === null).length,
    scripts: all("script, link[rel=stylesheet], img, iframe, form").length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    empty: all("h1, h2, h3, h4, th, td.when").filter((cell) => cell.textContent.trim() === "").length,
  };
})()`;

describe.skipIf(noChromium)(`the page of a file, in Chromium${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let world: World;
  let chromium: Chromium;
  beforeAll(async () => {
    world = await createWorld({ config: "market" });
    await tellStory(world);
    await tellMore(world);
    chromium = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await chromium.close();
    await world.checkSoundness();
    await world.close();
  });

  async function opened(lang: string): Promise<{ page: Page; requests: string[] }> {
    const { text } = await (await world.me(TOLD)).get(`/v1/me/file.html?lang=${lang}`);
    const page = await chromium.browser.newPage({ viewport: { width: 390, height: 800 } });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.setContent(text);
    return { page, requests };
  }

  it.each(["en", "zh-Hans"])("in %s loads nothing, is as wide as a telephone, and can be read by ear", async (lang) => {
    const { page, requests } = await opened(lang);
    const examined = await page.evaluate(EXAMINED);
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([]);
    expect(examined).toEqual({
      ...{ language: lang, mains: 1, titles: 1, skips: 0, unnamed: 0, dangling: 0, scripts: 0, overflow: 0, empty: 0 },
      tables: expect.any(Number),
    });
    await page.close();
  });

  it.each(["en", "zh-Hans"])("in %s prints on A4, on as many pages as it takes", async (lang) => {
    const { page } = await opened(lang);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    const sheets = pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(3);
    expect(sheets).toBeLessThan(20);
    expect(pdf.match(A4)?.length).toBe(sheets);
    await page.close();
  });
});
