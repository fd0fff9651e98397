import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redecideChecks } from "../../src/service/index.ts";
import type { Answer } from "../../test/caller.ts";
import { rated } from "../../test/given-records.ts";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { type Mailbox, openMailbox } from "../../test/mailbox.ts";
import { noViolations } from "./no-violations.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo, settled } from "./settled.ts";

const noChromium = chromiumMissing();
const ANN = "account:otc:ann";
const MAIL = "email:ann@example.org";
const WRONG = "Rated −8 by account:otc:77";
const LETTER = { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("We met on 1 March, and all was paid.\n") };

/** So many stops has no page of ours: more are a trap for whoever has a keyboard only. */
const STOPS_MAX = 120;

/** Goes on with the tabulator until it is there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stops = 0; stops < STOPS_MAX; stops++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${String(wanted)} in ${STOPS_MAX} stops`);
}

describe.skipIf(noChromium)(`contesting a record, in Chromium${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  let mailbox: Mailbox;
  let page: Page;
  let dispute = "";
  let told: Answer["body"];
  const right = rated({ subject: ANN, rating: 4, occurredAt: "2024-03-01T12:00:00Z", by: "account:otc:77" });

  beforeAll(async () => {
    house = await openConsole();
    const { world } = house;
    mailbox = openMailbox(world);
    const good = Array.from({ length: 6 }, (_, i) => rated({ subject: ANN, rating: 2, by: `account:otc:${i}`, occurredAt: "2023-06-01" }));
    await world.records([...good, rated({ subject: ANN, rating: -8, by: "account:otc:77", occurredAt: "2024-03-01T12:00:00Z" })]);
    await (await world.source("bitcoin-otc")).post("/v1/contacts", { subject: ANN, contact: MAIL });
    told = (await world.ask("trade-with", ANN)).body;
    await mailbox.empty();
    page = house.page;
  });
  afterAll(() => house.close());

  const share = async () => Number.parseFloat((await page.locator("article article p span").first().textContent()) ?? "");

  it("needs nothing but a keyboard, from signing in to the letter that is put in", async () => {
    await goTo(page, "/sign-in?to=/my");
    await tabTo(page, page.getByLabel("Who you are here"));
    await page.keyboard.type(ANN);
    await page.keyboard.press("Enter");
    const code = page.getByLabel("Six digits");
    await code.waitFor();
    await page.keyboard.type(await mailbox.codeTo(MAIL));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Your file" }).waitFor();
    await settled(page);
    await tabTo(page, page.getByRole("link", { name: WRONG }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("link", { name: "Contest this record" }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Contest a record" }).waitFor();
    await settled(page);
    await tabTo(page, page.getByLabel("It is not about me"));
    await page.keyboard.press("ArrowDown");
    expect(await page.getByLabel("The amount is wrong").isChecked()).toBe(true);
    await tabTo(page, page.getByLabel("In your own words"));
    await page.keyboard.type("I never rated, and was never rated, so.");
    await tabTo(page, page.getByLabel("Add a file"));
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
    await chooser.setFiles(LETTER);
    await page.getByText("letter.txt").first().waitFor();
    await noViolations(page);
    await tabTo(page, page.getByRole("button", { name: "Open the dispute" }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/my\/disputes\/[0-9a-f-]{36}$/);
    await settled(page);
    dispute = page.url().split("/").at(-1) ?? "";
    await page.getByText("The record does not count until it is decided.").waitFor();
    await page.getByRole("link", { name: "Download: Text" }).waitFor();
    await noViolations(page);
  });

  it("changes what is told at once, and goes on against its clock", async () => {
    await page.getByText("To be decided by 1 Jul 2024").first().waitFor();
    const before = 100 * told.standing.probability;
    await goTo(page, "/my");
    expect(await page.getByRole("row", { name: WRONG }).getByText("does not count while contested").count()).toBe(1);
    const suspended = await share();
    const { body } = await house.world.ask("trade-with", ANN);
    expect(suspended).toBeCloseTo(body.standing.probability * 100, 1);
    expect(suspended).toBeGreaterThan(before);
  });

  it("makes the source answer; what it corrects changes earlier answers, and whoever asked is told", async () => {
    const { world } = house;
    const olga = await world.operator("olga");
    expect((await olga.post(`/v1/disputes/${dispute}/route`, {})).status).toBe(200);
    const source = await world.source("bitcoin-otc");
    const answer = await source.post(`/v1/disputes/${dispute}/answer`, { verdict: "corrected", record: right });
    expect(answer.status, answer.text).toBe(200);
    await redecideChecks(world.installation);
    await goTo(page, `/my/disputes/${dispute}`);
    await page.getByText("The record no longer counts.", { exact: false }).first().waitFor();
    await page.getByText("The source has corrected the record.").waitFor();
    await goTo(page, "/my/looks");
    const again = page.getByRole("region", { name: "Answers given again" }).getByRole("row").nth(1);
    const [, , before = "", after = ""] = await again.getByRole("cell").allTextContents();
    expect(Number.parseFloat(after)).toBeGreaterThan(Number.parseFloat(before));
    const asker = await house.open({ as: await world.subscriber() });
    await goTo(asker, "/ask/corrections");
    const row = await asker.getByRole("row").filter({ hasText: ANN }).textContent();
    for (const share of [before, after]) expect(row).toContain(share.split(",")[0]);
  });

  it("is told in Chinese from the same words", async () => {
    const reader = await house.open({ as: await house.world.me(ANN), language: "zh-Hans", viewport: { width: 360, height: 740 } });
    await goTo(reader, `/my/disputes/${dispute}`);
    await reader.getByText("该记录不再计入。", { exact: false }).first().waitFor();
    expect(await reader.getByRole("heading", { name: "证据" }).count()).toBe(1);
    await noViolations(reader);
  });
});
