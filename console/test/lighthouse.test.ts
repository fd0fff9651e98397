import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { auditedPage } from "./audited-page.ts";
import { type Console, openConsole } from "./open-console.ts";
import { tellHouse } from "./told-house.ts";

const noChromium = chromiumMissing();

/** How quick it is, a test does not say: `npm run -w console quickness` does. */
describe.skipIf(noChromium)(`Lighthouse${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  let path: string;
  beforeAll(async () => {
    house = await openConsole({ isSimulated: true });
    const { good } = await tellHouse(house.world);
    path = `/standing/trade-with/${encodeURIComponent(good)}`;
  }, 120_000);
  afterAll(() => house.close());

  it("finds the standing page open to all and well made", { timeout: 240_000 }, async () => {
    const { accessibility, bestPractices, faults } = await auditedPage(`${house.address}${path}`);
    expect(faults).toEqual([]);
    expect([accessibility, bestPractices]).toEqual([1, 1]);
  });
});
