import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { givenFile, SHIPPED } from "../../../test/given-file.ts";
import { chromiumMissing, launchChromium } from "../../../test/interop/launch-chromium.ts";
import { serveSources } from "../../../test/interop/source-server.ts";

const missing = chromiumMissing();

/**
 * core/record also parses new records, and for that loads two packages that know telephone and national numbers. Verification calls neither: the
 * page has stand-ins that throw when they are called.
 */
const STUB = "data:text/javascript,const stub = new Proxy(class {}, { get: () => stub });";
const IMPORT_MAP = JSON.stringify({
  imports: {
    stdnum: `${STUB} export { stub as stdnum };`,
    "libphonenumber-js/max": `${STUB} export { stub as parsePhoneNumberFromString };`,
  },
});

/** Runs in the page, which knows nothing of this file: hence a text. */
const VERIFY = `async ({ text, shipped }) => {
  const { parseFileText, verifyFile } = await import("/src/core/file/index.ts");
  const { webCryptoEd25519 } = await import("/src/core/log/index.ts");
  const { verify } = webCryptoEd25519(crypto.subtle);
  const { holds, findings, checks } = await verifyFile(parseFileText(text), { verify, shippedRegisters: new Map(shipped) });
  return { holds, faults: findings.filter(({ ok }) => !ok).map(({ place }) => place), from: checks.map(({ recomputedFrom }) => recomputedFrom) };
}`;

describe.skipIf(missing)(`in Chromium, as the sources are${missing === undefined ? "" : ` (skipped: ${missing})`}`, () => {
  let evaluate: (text: string) => Promise<unknown>;
  const closers: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const server = await serveSources();
    closers.push(server.close);
    const { browser, close } = await launchChromium();
    closers.unshift(close);
    const page = await browser.newPage();
    await page.goto(server.origin);
    await page.addScriptTag({ type: "importmap", content: IMPORT_MAP });
    evaluate = (text) => page.evaluate(`(${VERIFY})(${JSON.stringify({ text, shipped: [...SHIPPED] })})`);
  });

  afterAll(async () => {
    for (const close of closers) await close();
  });

  it("a file is verified, and every standing in it recomputed to the same last digit", async () => {
    const text = JSON.stringify(await givenFile());
    expect(await evaluate(text)).toEqual({ holds: true, faults: [], from: ["records", "records", "records"] });
  });

  it("a changed digit is found, and its place named", async () => {
    const text = JSON.stringify(await givenFile()).replace('"rating":-2', '"rating":-3');
    expect(await evaluate(text)).toMatchObject({ holds: false, faults: ["", "chains[0].statements[2]"] });
  });
});
