import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../test/given-records.ts";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { noViolations } from "./no-violations.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo, settled } from "./settled.ts";

const noChromium = chromiumMissing();
const SUBJECT = "account:otc:asked";
const MANY = 10_000;
/** Ten thousand checks on a busy machine of two cores. */
const MANY_MS = 180_000;

describe.skipIf(noChromium)(`a subscriber at the console${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  beforeAll(async () => {
    house = await openConsole();
    await house.world.records(
      [rated({ subject: SUBJECT }), rated({ subject: SUBJECT }), rated({ subject: SUBJECT, rating: -1 })],
      "bitcoin-otc",
    );
  });
  afterAll(() => house.close());

  it("asks, reads the answer, and reports what it decided", async () => {
    const page = await house.open({ as: await house.world.subscriber() });
    await goTo(page, "/ask");
    await page.getByLabel("About whom").fill(SUBJECT);
    await page.getByLabel("For whom or what").fill("application 7");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: SUBJECT }).waitFor();
    await settled(page);
    expect(await page.getByText(/^Yes, in about \d+ of 100 cases/).count()).toBe(1);
    await noViolations(page);
    await page.getByRole("button", { name: "Report the decision" }).click();
    await page.getByText("What the subject is told, by us").waitFor();
    await goTo(page, "/ask/checks?decided=yes");
    expect(await page.getByRole("link", { name: SUBJECT }).count()).toBe(1);
  });

  it("is told in plain words why there is no answer", async () => {
    await (await house.world.me(SUBJECT)).post("/v1/me/freezes", { purposes: ["trade-with"] });
    const page = await house.open({ as: await house.world.subscriber(), language: "zh-Hans" });
    await goTo(page, `/ask?subject=${encodeURIComponent(SUBJECT)}`);
    await page.getByLabel("为谁或为何事").fill("申请 8");
    await page.getByRole("button", { name: "查询", exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("该个人已停止此类查询");
    await noViolations(page);
  });

  it(
    "asks about ten thousand at once, and keeps the answers as a file",
    async () => {
      const page = await house.open({ as: await house.world.subscriber() });
      await goTo(page, "/ask/many");
      const lines = Array.from({ length: MANY }, (_, i) => (i === 41 ? "nonsense" : `account:otc:many-${i}`));
      const buffer = Buffer.from(["subject", ...lines].join("\n"));
      await page.getByLabel("A table of subjects").setInputFiles({ name: "traders.csv", mimeType: "text/csv", buffer });
      await page.getByLabel("For whom or what").fill("a yearly review");
      await page.getByRole("button", { name: "Ask about 10,000" }).click();
      await page.getByText("Done", { exact: true }).waitFor({ timeout: MANY_MS });
      await page.getByText("9,999 answered, 1 without an answer.").waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download the answers as CSV" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("traders-answers.csv");
      const text = await readFile(await download.path(), "utf8");
      expect(text.trimEnd().split("\r\n")).toHaveLength(MANY + 1);
      expect(text).toContain("nonsense");
      await noViolations(page);
    },
    MANY_MS,
  );
});
