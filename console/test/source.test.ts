import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../test/given-records.ts";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { noViolations } from "./no-violations.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo, settled } from "./settled.ts";

const noChromium = chromiumMissing();
const SUBJECT = "account:otc:contesting";

describe.skipIf(noChromium)(`a source at the console${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  let dispute: string;
  beforeAll(async () => {
    house = await openConsole();
    const { world } = house;
    const [record] = await world.records(
      [rated({ reference: "wrong", subject: SUBJECT, rating: -4 }), rated({ subject: SUBJECT }), rated({ subject: SUBJECT })],
      "bitcoin-otc",
    );
    const me = await world.me(SUBJECT);
    dispute = (await me.post("/v1/me/disputes", { record, ground: "outcome_wrong", text: "It went well." })).body.id;
    await (await world.operator()).post(`/v1/disputes/${dispute}/route`, {});
  });
  afterAll(() => house.close());

  it("finds what waits for it and puts the right record in the wrong one's place", async () => {
    const page = await house.open({ as: await house.world.source() });
    await goTo(page, "/source");
    await page.getByRole("link", { name: "What came of it is wrong" }).click();
    await settled(page);
    expect(await page.getByText("It went well.").count()).toBe(1);
    await page.getByLabel("The record is wrong, and this is right").check();
    await noViolations(page);
    expect(await page.getByLabel("Reference").inputValue()).toBe("wrong-corrected");
    await page.getByLabel("rating").fill("4");
    await page.getByLabel("In your own words").fill("A minus too many.");
    await page.getByRole("button", { name: "Correct the record" }).click();
    await page.getByText("Your answer is kept.").waitFor();
    const standing = (await house.world.ask("trade-with", SUBJECT)).body.standing.own;
    expect(standing).toEqual({ good: 3, bad: 0 });
  });

  it("sends a table of records, sees each line's answer, and sends it again for nothing", async () => {
    const page = await house.open({ as: await house.world.source() });
    await goTo(page, "/source/upload");
    const rows = Array.from(
      { length: 1_500 },
      (_, i) => `up-${i},account:otc:up-${i % 50},2024-05-01,${i === 700 ? 11 : 3},account:otc:by-${i}`,
    );
    const buffer = Buffer.from(["reference,subject,occurredAt,rating,by", ...rows].join("\n"));
    const send = async () => {
      await page.getByLabel("A file of records").setInputFiles({ name: "ratings.csv", mimeType: "text/csv", buffer });
      await page.getByRole("button", { name: "Send the records" }).click();
      await page.getByText("Done", { exact: true }).waitFor();
    };
    await send();
    await page.getByText("1,499 recorded, 0 were there before, 1 refused.").waitFor();
    await page.getByText("Refused", { exact: true }).click();
    await page.getByText("wanted an integer from -10 to 10").waitFor();
    expect(new URL(page.url()).searchParams.get("show")).toBe("refused");
    await noViolations(page);
    await send();
    await page.getByText("0 recorded, 1,499 were there before, 1 refused.").waitFor();
  });

  it("makes a key, sees it once, and revokes it", async () => {
    const page = await house.open({ as: await house.world.source() });
    await goTo(page, "/source/keys");
    await page.getByLabel("What it is for").fill("the nightly upload");
    await page.getByRole("button", { name: "Make it" }).click();
    const secret = (await page.locator("code", { hasText: /^ck_/ }).textContent()) ?? "";
    expect(secret).toMatch(/^ck_[A-Za-z0-9_-]{43}$/);
    await noViolations(page);
    await page.getByRole("button", { name: "I have it" }).click();
    expect(await page.content()).not.toContain(secret);
    const row = page.getByRole("row", { name: /the nightly upload/ });
    await row.getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("button", { name: "Revoke it" }).click();
    await row.waitFor({ state: "detached" });
  });
});
