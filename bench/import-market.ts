/** A process that imports a simulated market and fits the models, and tells what it took at most. */

import type { App } from "../src/app.ts";
import { refitModels } from "../src/service/index.ts";
import { answerParent } from "./child.ts";
import { fillMarket, type MarketSize } from "./fill-market.ts";
import { openMarket } from "./throwaway-store.ts";

/** What it is asked, in this order: to open the store in a folder, to import a market into it, to fit the models. */
export type ImportRequest =
  | { readonly step: "open"; readonly dir: string }
  | { readonly step: "import"; readonly size: MarketSize }
  | { readonly step: "fit" };

/** How long the step took, how many records it recorded, and the most memory that the process has held so far. */
export type ImportAnswer = { readonly seconds: number; readonly records: number; readonly memoryMiB: number };

let opened: App | undefined;

answerParent<ImportRequest>(
  async (request): Promise<ImportAnswer> => {
    const start = performance.now();
    const records = await take(request);
    const seconds = (performance.now() - start) / 1000;
    return { seconds, records, memoryMiB: process.resourceUsage().maxRSS / 1024 };
  },
  async () => opened?.close(),
);

async function take(request: ImportRequest): Promise<number> {
  if (request.step === "open") {
    opened = await openMarket(request.dir);
    return 0;
  }
  if (opened === undefined) throw new Error("the store was not opened yet");
  if (request.step === "import") return (await fillMarket(opened.installation, request.size)).recorded;
  await refitModels(opened.installation);
  return 0;
}
