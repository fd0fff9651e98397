import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { noViolations } from "./no-violations.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo } from "./settled.ts";

const noChromium = chromiumMissing();

describe.skipIf(noChromium)(`the console, in Chromium${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  beforeAll(async () => {
    house = await openConsole();
  });
  afterAll(() => house.close());

  it("opens at / with one heading, in the reader's language and theme, by the world's clock", async () => {
    await goTo(house.page, "/");
    expect(await house.page.locator("h1").count()).toBe(1);
    expect(await house.page.evaluate("document.documentElement.lang")).toBe("en");
    expect(await house.page.evaluate("new Date().toISOString().slice(0, 13)")).toBe("2024-06-01T12");
    await noViolations(house.page);
    const chinese = await house.open({ language: "zh-Hans", colorScheme: "dark", viewport: { width: 360, height: 740 } });
    await goTo(chinese, "/");
    expect(await chinese.evaluate("document.documentElement.lang")).toBe("zh-Hans");
    expect(await chinese.evaluate("document.documentElement.dataset.mantineColorScheme")).toBe("dark");
  });
});
