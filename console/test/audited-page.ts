import { join } from "node:path";
import lighthouse from "lighthouse";
import { inject } from "vitest";
import { launchChromium } from "../../test/interop/launch-chromium.ts";
import { freePort } from "./free-port.ts";

/** What Lighthouse found: each share of 1, and what is wrong for certain. */
export type Audit = {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly faults: readonly string[];
};

const CATEGORIES = ["performance", "accessibility", "best-practices"];

/**
 * Lighthouse as it is by default: a telephone of the middle class on a slow line (simulated: 4 x slower, 150 ms, 1.6 Mbit/s), through a real
 * Chromium of its own.
 */
export async function auditedPage(url: string): Promise<Audit> {
  // Lighthouse speaks to Chromium through a port, which Chromium wants to be told.
  const port = await freePort();
  const chromium = await launchChromium({ home: join(inject("runDir"), "chromium"), args: [`--remote-debugging-port=${port}`] });
  try {
    const result = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES });
    if (result === undefined) throw new Error("Lighthouse gave no result");
    return auditOf(result.lhr);
  } finally {
    await chromium.close();
  }
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

function auditOf({ categories, audits, runtimeError }: Result): Audit {
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const shareOf = (name: string) => categories[name]?.score ?? 0;
  const strict = [...(categories.accessibility?.auditRefs ?? []), ...(categories["best-practices"]?.auditRefs ?? [])];
  const failed = strict.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
  return {
    performance: shareOf("performance"),
    accessibility: shareOf("accessibility"),
    bestPractices: shareOf("best-practices"),
    faults: failed.map(({ id }) => `${id}: ${audits[id]?.title}`),
  };
}
