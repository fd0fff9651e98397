import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspected } from "../../test/given-records.ts";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { noViolations } from "./no-violations.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo } from "./settled.ts";

const noChromium = chromiumMissing();
const KITCHEN = "licence:chicago-food:7";
const PLACE = `/standing/eat-at/${encodeURIComponent(KITCHEN)}`;

/** Another digit or letter in the same place, so that nothing but what was altered shows it. */
const turned = (text: string): string => (text === "A" ? "B" : "A");

/** As loose as JSON.parse leaves it: each test alters one value of it. */
type Json = ReturnType<typeof JSON.parse>;

describe.skipIf(noChromium)(`a tampered answer, in Chromium${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  beforeAll(async () => {
    house = await openConsole({ config: "city" });
    await house.world.records(
      Array.from({ length: 6 }, (_, i) => visit(`2024-0${(i % 5) + 1}-03T12:00:00Z`, i === 2 ? "failed" : "passed")),
    );
    await house.world.sequence();
  });
  afterAll(() => house.close());

  const visit = (occurredAt: string, result: string) => inspected({ subject: KITCHEN, occurredAt, says: { result } });

  async function altering(page: Page, path: RegExp, alter: (text: string) => string): Promise<void> {
    await page.route(path, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: alter(await answer.text()) });
    });
  }

  const altered = (alter: (body: Json) => void) => (text: string) => {
    const body: Json = JSON.parse(text);
    alter(body);
    return JSON.stringify(body);
  };

  /** The badge is red, says so at once, and names this reason and no other. */
  async function expectRed(page: Page, reason: RegExp): Promise<void> {
    await page.getByRole("alert").filter({ hasText: "Something here was altered" }).waitFor();
    await page.getByText(reason).waitFor();
    expect(await page.getByText("Does not hold", { exact: true }).count()).toBe(1);
    expect(await page.getByText("Verified in your browser", { exact: true }).count()).toBe(0);
  }

  it("is none where nothing was altered: the badge opens to every step, down to the records and their sum", async () => {
    const page = await house.open();
    await goTo(page, PLACE);
    await page.getByText("Verified in your browser", { exact: true }).waitFor();
    await page.getByRole("button", { name: "See each step" }).click();
    await page.getByText("6 records were rebuilt from their text, and each is in the log.").waitFor();
    await page.getByText("The 6 records that count were added up here").waitFor();
    expect(await page.getByText("Holds", { exact: true }).count()).toBe(6);
    await noViolations(page);
  });

  it.each([
    [
      "the checkpoint's signature",
      /\/log\/checkpoint$/,
      (text: string) => text.replace(/(.)(.{4}\n)$/, (_, char: string, rest: string) => `${turned(char)}${rest}`),
      /not signed by its key/,
    ],
    [
      "the proof of a register",
      /\/v1\/purposes\/eat-at\/proof/,
      altered((body) => {
        const [first = "", ...rest] = body.law[0].proof;
        body.law[0].proof = [`${turned(first[0])}${first.slice(1)}`, ...rest];
      }),
      /What the answer rests on is not what the log holds/,
    ],
    [
      "the model",
      /\/v1\/purposes\/eat-at\/proof/,
      altered((body) => {
        const model = body.law.find(({ kind }: Json) => kind === "model");
        model.body.document.baseRate += 0.01;
      }),
      /What the answer rests on is not what the log holds/,
    ],
    [
      "a record's text",
      /\/v1\/subjects\/[^/]+\/proof/,
      altered((body) => {
        const record = body.chains[0].statements.find(({ body: said }: Json) => said?.content?.says.result === "failed");
        record.body.content.says.result = "passed";
      }),
      /A record is not what the log holds/,
    ],
    [
      "the standing",
      /\/v1\/standings\/[^/]+\?/,
      altered((body) => {
        body.standing.probability = 0.9999;
      }),
      /The model does not make this answer of these numbers/,
    ],
    [
      "the tally",
      /\/v1\/standings\/[^/]+\?/,
      altered((body) => {
        body.tallies.inspections[0].records += 1;
      }),
      /The numbers are not the sum of the records in the log/,
    ],
  ] as const)("turns the badge red where somebody altered %s, and says why", async (_, path, alter, reason) => {
    const page = await house.open();
    await altering(page, path, alter);
    await goTo(page, PLACE);
    await expectRed(page, reason);
    await noViolations(page);
  });

  it("turns it red where the log forgot what this browser saw, or its tree was altered, until the reader lets it be another log", async () => {
    const page = await house.open();
    await goTo(page, PLACE);
    await page.getByText("Verified in your browser", { exact: true }).waitFor();
    await house.world.records([visit("2024-05-20T12:00:00Z", "passed")]);
    await house.world.sequence();
    await altering(page, /\/log\/tile\//, () => "x".repeat(32));
    await page.reload();
    await expectRed(page, /not in the form of a proof|does not lead to the root/);
    await page.unrouteAll();
    await page.evaluate(
      `localStorage.setItem("credence-log", JSON.stringify({ ...JSON.parse(localStorage["credence-log"]), root: btoa("r".repeat(32)) }))`,
    );
    await page.reload();
    await expectRed(page, /The beginning of the log is another than this browser saw/);
    await page.getByRole("button", { name: "Forget the log that this browser remembers" }).click();
    await page.getByText("Verified in your browser", { exact: true }).waitFor();
  });

  it("is told in Chinese, too", async () => {
    const page = await house.open({ language: "zh-Hans", viewport: { width: 360, height: 740 } });
    await altering(
      page,
      /\/v1\/standings\/[^/]+\?/,
      altered((body) => (body.standing.probability = 0.5)),
    );
    await goTo(page, PLACE);
    await page.getByRole("alert").filter({ hasText: "此处有内容被改动" }).waitFor();
    await page.getByText("模型由这些数字得不出这一答复").waitFor();
    await noViolations(page);
  });
});
