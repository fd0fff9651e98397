import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gave, rated } from "../../test/given-records.ts";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { ratingsToldByPoints } from "../../test/told-by-points.ts";
import type { World } from "../../test/world.ts";
import { noViolations } from "./no-violations.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo } from "./settled.ts";

const noChromium = chromiumMissing();
const reason = noChromium === undefined ? "" : ` (skipped: ${noChromium})`;

/** Sixteen months before the world's clock. */
const SHIFT = Date.UTC(2023, 0, 1) * 1_000 - Date.UTC(2020, 0, 1) * 1_000;
const RATINGS = 1_100;
const POINTS_AT = 8;
const trader = (subject: number): string => `account:otc:trader-${subject}`;

/** A past in which a scorecard foretells what an own record does not. */
async function tellPast({ records }: World): Promise<void> {
  const ratings = ratingsToldByPoints({ ratings: RATINGS });
  const told = ratings.map(({ subject, asker = 0, occurredAt, counted }, at) => {
    const said = { occurredAt: new Date((occurredAt + SHIFT) / 1_000).toISOString(), rating: counted?.counts[POINTS_AT] ?? 0 };
    const [to, by] = [trader(subject), trader(asker)];
    return {
      got: rated({ ...said, subject: to, by, reference: `got-${at}` }),
      given: gave({ ...said, subject: by, to, reference: `given-${at}` }),
    };
  });
  await records(told.map(({ got }) => got));
  await records(told.map(({ given }) => given));
}

/** A small file as the importer of Bitcoin-OTC wants it. */
const OTC = ["6,2,4,1289241911.72836", "6,5,2,1289241941.53378", "1,15,1,1289243140.39049", "4,3,-7,1289245277.36975"].join("\n");

const JOB_MS = 60_000;

describe.skipIf(noChromium)(`an operator, in Chromium${reason}`, () => {
  let house: Console;
  let page: Page;
  beforeAll(async () => {
    house = await openConsole();
    await tellPast(house.world);
    page = await house.open({ as: await house.world.operator() });
  });
  afterAll(() => house.close());

  it("reads in one sentence how the house does, and in figures what waits", async () => {
    await goTo(page, "/operate");
    await page.getByText(/The house is running as it should|want(s)? a look/).waitFor();
    await page.getByRole("link", { name: /Disputes 0/ }).waitFor();
    await page.getByRole("heading", { name: "The last quarter of an hour" }).waitFor();
    await noViolations(page);
  });

  it("trains a candidate, sees that it is better, and puts it in use with a statement", { timeout: 2 * JOB_MS }, async () => {
    await goTo(page, "/operate/models");
    await page.getByRole("button", { name: "Train a candidate for trade-with", exact: true }).click();
    await page.getByText("it has earned its place").waitFor({ timeout: JOB_MS });
    await page.getByRole("cell", { name: "Candidate: scorecard" }).first().waitFor();
    await noViolations(page);
    await page.getByRole("button", { name: "Put it in use" }).click();
    await page.getByRole("group").getByRole("button", { name: "Put it in use" }).click();
    await page.getByText("Put in use as activation 1").waitFor();
    await page.getByText(/^Answered by a scorecard/).waitFor();
    await house.world.sequence();
    expect(await house.world.pool`select from statement where kind = 'model_activation'`).toHaveLength(1);
  });

  it("has the store examined, rule by rule", { timeout: JOB_MS }, async () => {
    await goTo(page, "/operate/doctor");
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("heading", { name: /^The store is sound/ }).waitFor({ timeout: JOB_MS });
    await page.getByText(/^The rules that hold/).click();
    await page.getByText("Every answer comes out the same again").waitFor();
    await noViolations(page);
  });

  it("decides a dispute that waits, and a second one confirms what the first saw of somebody", async () => {
    const { world } = house;
    const [record = ""] = await world.records([rated({ subject: "account:otc:ann", rating: -1 })]);
    await (await world.me("account:otc:ann")).post("/v1/me/disputes", { record, ground: "not_mine", text: "I never traded there." });
    await goTo(page, "/operate/work");
    await page.getByRole("link", { name: "It is about somebody else" }).click();
    await page.getByText("I never traded there.").waitFor();
    await page.getByRole("button", { name: "Pass it on to the source" }).click();
    await page.getByText("with the source").waitFor();
    await page.getByRole("radio", { name: /^for the subject/ }).check();
    await page.getByLabel("Reasons").fill("It was another trader.");
    await page.getByRole("button", { name: "Decide it so" }).click();
    await page.getByRole("button", { name: "The subject was told" }).waitFor();
    await noViolations(page);
    await goTo(page, "/operate/work?of=verifications");
    await page.getByLabel(/^Who\b/).fill("account:otc:ann");
    await page.getByLabel("What you looked at").fill("Passport seen, photograph compared.");
    await page.getByRole("button", { name: "Note it" }).click();
    await page.getByText("You noted this yourself").waitFor();
    const other = await house.open({ as: await world.operator("oleg") });
    await goTo(other, "/operate/work?of=verifications");
    await other.getByRole("button", { name: "I have seen it too" }).click();
    await other.getByRole("button", { name: "Confirm" }).click();
    await other.getByText(/^\d{6}$/).waitFor();
  });

  it("is told by anybody else's key who may, on each of the pages", async () => {
    const asker = await house.open({ as: await house.world.subscriber() });
    for (const path of ["/operate", "/operate/work", "/operate/models", "/operate/doctor", "/operate/imports", "/operate/keys"]) {
      await goTo(asker, path);
      await asker.getByRole("alert").first().getByRole("link").waitFor();
    }
    await noViolations(asker);
  });
});

describe.skipIf(noChromium)(`an empty house, in Chromium${reason}`, () => {
  let house: Console;
  beforeAll(async () => {
    house = await openConsole();
  });
  afterAll(() => house.close());

  it("says to whoever comes what its operator has to do", async () => {
    await goTo(house.page, "/start");
    await house.page.getByRole("heading", { name: "This house is empty" }).waitFor();
    await house.page.getByRole("main").getByRole("link", { name: "Sign in with a key" }).waitFor();
    await noViolations(house.page);
  });

  it("is filled by its operator from a file of their own, and says what came", { timeout: JOB_MS }, async () => {
    const page = await house.open({ as: await house.world.operator() });
    await goTo(page, "/start");
    await page.getByRole("heading", { name: "Simulated records" }).waitFor();
    await noViolations(page);
    await page
      .getByLabel("A file to import")
      .setInputFiles({ name: "soc-sign-bitcoinotc.csv", mimeType: "text/csv", buffer: Buffer.from(OTC) });
    await page.getByText("Sent.").waitFor();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByRole("heading", { name: "It is filled" }).waitFor({ timeout: JOB_MS });
    await page.getByText("4 records were recorded.").waitFor();
    await page.getByRole("heading", { name: "This house is not empty any more" }).waitFor();
    await noViolations(page);
    const { body } = await house.world.anyone.get("/v1/house");
    expect(body).toMatchObject({ isEmpty: false, isSimulated: false });
  });
});

describe.skipIf(noChromium)(`an empty house that is to be tried out, in Chromium${reason}`, () => {
  let house: Console;
  beforeAll(async () => {
    house = await openConsole({ language: "zh-Hans" });
  });
  afterAll(() => house.close());

  it("is filled with simulated records, with progress, and marked so for good", { timeout: 3 * JOB_MS }, async () => {
    const page = await house.open({ as: await house.world.operator(), language: "zh-Hans" });
    await goTo(page, "/start");
    await page.getByRole("button", { name: "装入模拟记录" }).click();
    await page.getByRole("button", { name: "装入", exact: true }).click();
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("heading", { name: "装入完成" }).waitFor({ timeout: 2 * JOB_MS });
    await noViolations(page);
    const { body } = await house.world.anyone.get("/v1/house");
    expect(body).toMatchObject({ isEmpty: false, isSimulated: true });
  });
});
