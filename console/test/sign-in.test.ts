import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../test/given-records.ts";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { type Mailbox, openMailbox } from "../../test/mailbox.ts";
import { noViolations } from "./no-violations.ts";
import { type Console, openConsole } from "./open-console.ts";
import { goTo, settled } from "./settled.ts";

const noChromium = chromiumMissing();
const ANN = "account:otc:ann";
const MAIL = "email:ann@example.org";

describe.skipIf(noChromium)(`signing in, in Chromium${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  let mailbox: Mailbox;
  beforeAll(async () => {
    house = await openConsole();
    mailbox = openMailbox(house.world);
    await house.world.records([rated({ subject: ANN })]);
    await (await house.world.source("bitcoin-otc")).post("/v1/contacts", { subject: ANN, contact: MAIL });
  });
  afterAll(() => house.close());

  const bar = (page: Page) => page.getByRole("banner");
  const cookies = async (page: Page) =>
    (await page.context().cookies()).map(({ name, httpOnly, sameSite, path }) => ({ name, httpOnly, sameSite, path }));

  it("with a key leads where one wanted to go, and no script can read what it left", async () => {
    const page = await house.open();
    await goTo(page, "/sign-in?to=/log");
    await page.getByLabel("Key", { exact: true }).fill((await house.world.operator()).key ?? "");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL("**/log");
    await bar(page).getByRole("link", { name: "Operate" }).waitFor();
    expect(await cookies(page)).toEqual([{ name: "credence_session", httpOnly: true, sameSite: "Strict", path: "/" }]);
    expect(await page.evaluate("document.cookie")).toBe("");
    expect(await page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })")).not.toContain("ck_");
  });

  it("is said in the bar and on the page, until one leaves; then it is over in every window", async () => {
    const page = await house.open({ as: await house.world.operator() });
    await goTo(page, "/sign-in");
    await page.getByText("As the operator olga.").waitFor();
    await noViolations(page);
    const other = await page.context().newPage();
    await goTo(other, "/sign-in");
    await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Key", { exact: true }).waitFor();
    await bar(page).getByRole("link", { name: "Sign in" }).waitFor();
    expect(await cookies(page)).toEqual([]);
    await other.reload();
    await other.getByLabel("Key", { exact: true }).waitFor();
  });

  it("with a key that is unknown says so at the field", async () => {
    const page = await house.open();
    await goTo(page, "/sign-in");
    await page.getByLabel("Key", { exact: true }).fill(`ck_${"A".repeat(43)}`);
    await page.getByLabel("Key", { exact: true }).press("Enter");
    await page.getByText("This key is unknown, or was revoked.").waitFor();
    expect(await page.getByLabel("Key", { exact: true }).getAttribute("aria-invalid")).toBe("true");
    await noViolations(page);
  });

  it("to a file of one's own takes the code that came, and nothing but the keyboard", async () => {
    const page = await house.open();
    await goTo(page, "/sign-in");
    await page.getByLabel("Who you are here").focus();
    await page.keyboard.type(ANN);
    await page.keyboard.press("Enter");
    await page.getByText("a code of six digits is on its way").waitFor();
    const code = await mailbox.codeTo(MAIL);
    await page.keyboard.type(String((Number(code) + 1) % 1_000_000).padStart(6, "0"));
    await page.keyboard.press("Enter");
    await page.getByText("That code is not right").waitFor();
    await noViolations(page);
    await page.getByLabel("Six digits").fill(code);
    await page.getByLabel("Six digits").press("Enter");
    await page.waitForURL("**/my");
    await bar(page).getByRole("link", { name: "My file" }).waitFor();
  });

  it("says what is wrong with a name, and speaks Chinese in the dark on a telephone", async () => {
    const page = await house.open({ language: "zh-Hans", colorScheme: "dark", viewport: { width: 360, height: 740 } });
    await goTo(page, "/sign-in");
    await noViolations(page);
    await page.getByLabel("您在此处的标识").fill("nobody at all");
    await page.getByRole("button", { name: "发送验证码" }).click();
    await page.getByText("请写成“类型:值”").waitFor();
    await noViolations(page);
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
  });

  it("is offered where a page is not open to whoever came, and leads back to it", async () => {
    const page = await house.open();
    await goTo(page, "/law");
    await bar(page).getByRole("link", { name: "Sign in" }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe("?to=%2Flaw");
  });
});
