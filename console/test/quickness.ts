import { afterAll, beforeAll, expect, it } from "vitest";
import { auditedPage } from "./audited-page.ts";
import { type Console, openConsole } from "./open-console.ts";
import { tellHouse } from "./told-house.ts";

const ROUNDS = 5;

let house: Console;
let path: string;
beforeAll(async () => {
  house = await openConsole({ isSimulated: true });
  const { good } = await tellHouse(house.world);
  path = `/standing/trade-with/${encodeURIComponent(good)}`;
}, 120_000);
afterAll(() => house.close());

it("says how quick the standing page is", { timeout: 600_000 }, async () => {
  const shares: number[] = [];
  const millis: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { performance, accessibility, bestPractices } = await auditedPage(`${house.address}${path}`);
    shares.push(Math.round(performance * 100));
    console.log(
      `Lighthouse, its own telephone: performance ${performance * 100}, accessibility ${accessibility * 100}, best practices ${bestPractices * 100}`,
    );
    millis.push(await interactiveAfter());
  }
  console.log(`Lighthouse performance, median of ${ROUNDS}: ${median(shares)}`);
  console.log(
    `Interactive on loopback, median of ${ROUNDS}: ${median(millis)} ms (least ${Math.min(...millis)}, most ${Math.max(...millis)})`,
  );
  expect(shares).toHaveLength(ROUNDS);
});

/** Milliseconds from asking for the page, with nothing kept, until the answer is read and a press of the language's button changes it. */
async function interactiveAfter(): Promise<number> {
  const page = await house.open();
  const start = performance.now();
  await page.goto(path, { waitUntil: "commit" });
  await page.getByText(/of 100 next trades/).waitFor();
  await page.getByRole("button", { name: "换成中文" }).click();
  await page.getByRole("button", { name: "Change to English" }).waitFor();
  const millis = Math.round(performance.now() - start);
  await page.context().close();
  return millis;
}

const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
