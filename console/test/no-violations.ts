import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What a reader by ear, by keyboard or with weak eyes would stumble over: axe finds nothing of it on the page as it stands now. */
export async function noViolations(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found: Found[] = await page.evaluate("axe.run().then(({ violations }) => violations)");
  const told = found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(" ")}\n${failureSummary}`),
  );
  expect(told, page.url()).toEqual([]);
}

/** As axe tells it, of which this is what helps to find the place. */
type Found = {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
};
