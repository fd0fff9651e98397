import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { openMailbox } from "../../test/mailbox.ts";
import { TOLD, tellStory } from "../../test/report-story.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo } from "./settled.ts";

const noChromium = chromiumMissing();

describe.skipIf(noChromium)(`one's own file, in Chromium${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  let page: Page;
  beforeAll(async () => {
    house = await openConsole();
    await tellStory(house.world);
    page = await house.open({ as: await house.world.me(TOLD) });
  });
  afterAll(() => house.close());

  const asked = async () => (await house.world.ask("trade-with", TOLD)).body.code;
  const button = (name: string) => page.getByRole("button", { name, exact: true });

  it("keeps how its records are picked and put in order in the address", async () => {
    await goTo(page, "/my?state=adverse&sort=adds");
    const adverse = await page.getByRole("status").filter({ hasText: "records" }).textContent();
    await page.getByLabel("Search in them").fill("order");
    await page.waitForURL(/search=order/);
    expect(await page.getByRole("status").filter({ hasText: "records" }).textContent()).not.toBe(adverse);
    await page.getByLabel("Search in them").fill("nothing is like this");
    await page.getByText("No record is like that").waitFor();
    await goTo(page, "/my");
    await button("Next page").click();
    await page.getByText("Records 26 to 29 of 29").waitFor();
  });

  it("stops a question, lets one asker through, and lets it through again", async () => {
    await goTo(page, "/my/rights");
    await button("Stop this question").click();
    await button("Yes, stop it").click();
    await button("Stop this question").waitFor({ state: "detached" });
    expect(await asked()).toBe("frozen");
    const item = page.getByRole("listitem").filter({ hasText: "Will the next trade" }).first();
    await item.getByText("Let through only one, or for a time").click();
    await item.getByLabel("Whom").selectOption("demo");
    await item.getByRole("button", { name: "Let through", exact: true }).click();
    await item.getByText("Whoever tries it out may ask.").waitFor();
    expect(await asked()).toBeUndefined();
    await item.getByRole("button", { name: "Let it through again" }).click();
    await button("Yes, let it through").click();
    await button("Stop this question").waitFor();
  });

  it("agrees with nothing ticked beforehand, gets a signed receipt, and withdraws", async () => {
    await goTo(page, "/my/rights");
    await button("Give this consent").click();
    await page.getByText("Choose at least one question, and say that you agree.").waitFor();
    await page.getByRole("checkbox", { name: "Will the next order" }).check();
    await page.getByRole("checkbox", { name: "I agree" }).check();
    await button("Give this consent").click();
    const [receipt] = await Promise.all([page.waitForEvent("download"), button("Download your receipt").click()]);
    expect(receipt.suggestedFilename()).toMatch(/^credence-consent-[0-9a-f-]{36}\.txt$/);
    await button("Withdraw it").click();
    await button("Yes, withdraw it").click();
    await page.getByText("Withdrawn on").waitFor();
  });

  it("names an address, and shows with the code that it is its own", async () => {
    const mailbox = openMailbox(house.world);
    await mailbox.empty();
    await goTo(page, "/my/reach");
    await page.getByText("Nobody knows how to reach you").waitFor();
    await page.getByLabel("Address or number").fill("ann@example.org");
    await button("Send a code to it").click();
    await page.getByText("A code is on its way.").waitFor();
    await page.getByLabel("The six digits that were sent to it").fill(await mailbox.codeTo("email:ann@example.org"));
    await button("Confirm it").click();
    await page.getByText("in force", { exact: true }).waitFor();
    const { body } = await (await house.world.me(TOLD)).get("/v1/me/contacts");
    expect(body.contacts).toMatchObject([{ state: "in_force", source: null }]);
  });

  it("asks for an erasure on a ground of the law", async () => {
    await goTo(page, "/my/erasure");
    await page.getByLabel("Why, in your own words").fill("It was long ago.");
    await button("Ask for it").click();
    await page.getByText("Asked for. You are told the answer.").waitFor();
    await page.getByText("to be answered by").waitFor();
    const { body } = await (await house.world.me(TOLD)).get("/v1/me/erasures");
    expect(body.erasures).toMatchObject([{ of: "record", ground: "no_longer_needed", words: "It was long ago." }]);
  });

  it("asks that a person decides, and takes its file along with its proofs", async () => {
    await goTo(page, "/my/looks");
    await page.getByRole("link", { name: "Ask that a person decides" }).first().click();
    await page.getByLabel("What you think of it").fill("The rating was not about me.");
    await button("Ask for it").click();
    await page.getByText("What you asked a person to decide").waitFor();
    await house.world.sequence();
    await goTo(page, "/my/proofs");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download your file with its proofs" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("credence-file.json");
  });
});
