import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../test/given-records.ts";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo } from "./settled.ts";

const noChromium = chromiumMissing();

/** A name that would be an element and run a script, if anybody took it for markup. */
const NAME = '<img src=x onerror="window.harmed=1"><b id=harm>Bo</b>';
const TRADER = `account:otc:${NAME}`;
const RATER = 'account:otc:"><svg onload=window.harmed=1>';

/** Words that turn round what follows, hide something, and close what they stand in. */
const WORDS = "</textarea><script>window.harmed=1</script> safe\u202etxt.exe\u202c a\u200bb \u2067שלום\u2069";

/** Real records and real words through the real API; strings of strangers stay text, and nothing in them hides. */
describe.skipIf(noChromium)(`strings of strangers, in Chromium${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  let record: string;
  let dispute: string;
  beforeAll(async () => {
    house = await openConsole();
    const { world } = house;
    const [bad = ""] = await world.records([
      rated({ subject: TRADER, rating: -3, by: RATER }),
      ...Array.from({ length: 4 }, () => rated({ subject: TRADER })),
    ]);
    record = bad;
    const me = await world.me(TRADER);
    const { body } = await me.post("/v1/me/disputes", { record, ground: "not_mine", text: WORDS });
    dispute = body.id;
    await (await world.operator()).post(`/v1/disputes/${dispute}/route`, {});
    await world.sequence();
  });
  afterAll(() => house.close());

  const standing = `/standing/trade-with/${encodeURIComponent(TRADER)}`;

  it.each(["en", "zh-Hans"] as const)("are text on the standing's own page, in %s", async (language) => {
    const page = await house.open({ language });
    await goTo(page, standing);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(NAME);
    expect(await page.title()).toContain(NAME);
    await isUnharmed(page);
  });

  it("are text in one's own file and dispute, where what hides and turns round is shown", async () => {
    const page = await house.open({ as: await house.world.me(TRADER) });
    await goTo(page, `/my/records/${record}`);
    expect(await page.locator("main").textContent()).toContain(RATER);
    await isUnharmed(page);
    await goTo(page, `/my/disputes/${dispute}`);
    await showsAll(page);
  });

  it("are text to the source that has to answer, and to operators", async () => {
    const source = await house.open({ as: await house.world.source("bitcoin-otc") });
    await goTo(source, `/source/disputes/${dispute}`);
    await showsAll(source);
    const operator = await house.open({ as: await house.world.operator() });
    await goTo(operator, `/operate/work/${dispute}`);
    await isUnharmed(operator);
    expect(await operator.locator("main").textContent()).not.toContain("\u202e");
  });
});

/** The words as they came, their controls named. */
async function showsAll(page: Page): Promise<void> {
  const text = (await page.locator("main").textContent()) ?? "";
  expect(text).toContain("</textarea><script>window.harmed=1</script> safe⟨U+202E⟩txt.exe⟨U+202C⟩ a⟨U+200B⟩b ⟨U+2067⟩שלום⟨U+2069⟩");
  await isUnharmed(page);
}

/** Nothing of a string became an element, nothing of it ran. */
async function isUnharmed(page: Page): Promise<void> {
  expect(await page.locator("#harm, img[src='x'], svg[onload], main script").count()).toBe(0);
  expect(await page.evaluate("window.harmed")).toBe(undefined);
}
