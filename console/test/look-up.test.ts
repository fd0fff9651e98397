import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refreshStandings } from "../../src/service/index.ts";
import { rated } from "../../test/given-records.ts";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { noViolations } from "./no-violations.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo, settled } from "./settled.ts";

const noChromium = chromiumMissing();
const TRADER = "account:otc:a/b +1810";
const FIRM = "company:gb:01234567";

/** One field, then a standing, then the proof that it is what the log says. */
describe.skipIf(noChromium)(`looking somebody up, in Chromium${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  beforeAll(async () => {
    house = await openConsole();
    const { world } = house;
    await world.records([
      ...Array.from({ length: 20 }, (_, i) => rated({ subject: TRADER, occurredAt: `202${3 + (i % 2)}-0${1 + (i % 5)}-03T12:00:00Z` })),
      rated({ subject: TRADER, rating: -2, occurredAt: "2023-05-05T12:00:00Z" }),
      ...Array.from({ length: 4 }, () => rated({ subject: FIRM, kind: "body" })),
    ]);
    await refreshStandings(world.installation, "trade-with");
    await world.sequence();
  });
  afterAll(() => house.close());

  const field = (page: Page) => page.getByRole("searchbox", { name: "Whom do you want to look up?" });
  const answer = (page: Page) => page.getByText(/\d+ of 100 next trades with this trader go well\./);

  it("leads from all of an identifier to the standing, which the browser verifies", async () => {
    const page = await house.open();
    await goTo(page, "/");
    await field(page).fill(TRADER);
    await page.getByRole("button", { name: "Look up" }).click();
    await answer(page).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(TRADER);
    await page.getByText("It rests on 21 ratings of this trader.").waitFor();
    await page.getByText("Verified in your browser").waitFor();
    await noViolations(page);
    expect(await page.evaluate("document.activeElement?.tagName")).toBe("H1");
  });

  it("finds firms by a word as one types, and keeps what was typed in the address", async () => {
    const page = await house.open();
    await goTo(page, "/");
    await field(page).pressSequentially("0123");
    const found = page.getByRole("link", { name: new RegExp(`^${FIRM} Will`) });
    await found.waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("0123");
    await noViolations(page);
    await field(page).press("Enter");
    await answer(page).waitFor();
    await page.getByRole("heading", { name: "The records themselves" }).waitFor();
    await page.goBack();
    await found.waitFor();
    expect(await field(page).inputValue()).toBe("0123");
  });

  it("finds no person by a part of an identifier, and says so", async () => {
    const page = await house.open();
    await goTo(page, "/?q=1810");
    await page.getByText("Persons and traders are never listed").waitFor();
    await page.getByRole("button", { name: "Look up" }).click();
    expect(new URL(page.url()).pathname).toBe("/");
    await goTo(page, "/standing/trade-with/account%3Aotc%3Anobody");
    await page.getByText("There is nothing to show under this identifier").waitFor();
    await noViolations(page);
  });

  it("is all of it in Chinese, and changes its language on the spot", async () => {
    const page = await house.open({ language: "zh-Hans" });
    await goTo(page, `/standing/trade-with/${encodeURIComponent(TRADER)}`);
    await page.getByText(/与该交易者接下来的100笔交易中，约\d+笔会顺利。/).waitFor();
    await page.getByText("依据仍计入的21条评价。").waitFor();
    await noViolations(page);
    await page.getByRole("button", { name: "Change to English" }).click();
    await answer(page).waitFor();
  });

  it("shows the course and the counts as tables, too", async () => {
    const page = await house.open();
    await goTo(page, `/standing/trade-with/${encodeURIComponent(TRADER)}`);
    await answer(page).waitFor();
    for (const summary of await page.getByText("As a table").all()) await summary.click();
    const counts = page.getByRole("table", { name: "What was recorded" });
    expect(await counts.getByRole("row").filter({ hasText: "May 2023" }).textContent()).toMatch(/May 2023\s*2\s*1/);
    await page.getByRole("table", { name: "How it came about" }).getByRole("row").nth(1).waitFor();
    await settled(page);
    await noViolations(page);
  });
});
