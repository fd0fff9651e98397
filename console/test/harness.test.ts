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

  it("says so where a page's script is no longer there, and goes on elsewhere", async () => {
    // Without the harness's eye for faults: React tells of it, too.
    const context = await house.browser.newContext({ baseURL: house.address, locale: "en-GB" });
    const page = await context.newPage();
    await page.route("**/assets/log-place-*", (route) => route.fulfill({ status: 404 }));
    await page.goto("/");
    await page.getByRole("banner").getByRole("link", { name: "The log" }).click();
    await page.getByRole("button", { name: "Try again" }).waitFor();
    await page.getByRole("banner").getByRole("link", { name: "The law here" }).click();
    await page.getByRole("heading", { level: 1, name: "The law of this house" }).waitFor();
    await context.close();
  });
});
