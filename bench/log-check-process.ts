/** A process that checks the log of a store, and tells what it took at most. */
import type { App } from "../src/app.ts";
import { checkLog } from "../src/service/index.ts";
import { answerParent } from "./child.ts";
import { fillMarket, type MarketSize } from "./fill-market.ts";
import { openMarket } from "./throwaway-store.ts";

/** What it is asked: to open the store in a folder; to fill it and wait for the log; or to check the log. */
export type LogCheckRequest =
  | { readonly step: "open"; readonly dir: string }
  | { readonly step: "fill"; readonly size: MarketSize }
  | { readonly step: "check" };

/** How long the step took, how many leaves there are, and the most memory that the process has held so far. */
export type LogCheckAnswer = { readonly seconds: number; readonly leaves: number; readonly memoryMiB: number };

let opened: App | undefined;

answerParent<LogCheckRequest>(
  async (request): Promise<LogCheckAnswer> => {
    const start = performance.now();
    const leaves = await take(request);
    const seconds = (performance.now() - start) / 1000;
    return { seconds, leaves, memoryMiB: process.resourceUsage().maxRSS / 1024 };
  },
  async () => opened?.close(),
);

async function take(request: LogCheckRequest): Promise<number> {
  if (request.step === "open") {
    opened = await openMarket(request.dir);
    return 0;
  }
  if (opened === undefined) throw new Error("the store was not opened yet");
  const { installation } = opened;
  if (request.step === "fill") {
    await fillMarket(installation, request.size);
    while (!(await opened.settleLog()));
  } else {
    const broken = (await checkLog(installation)).filter(({ ok, isWarning }) => !ok && !isWarning);
    if (broken.length > 0) throw new Error(`the log is not sound: ${JSON.stringify(broken)}`);
  }
  const [row] = await installation.pool<{ size: number }>`select sum(size)::bigint as size from log_epoch`;
  return row?.size ?? 0;
}
