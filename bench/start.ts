import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { endingIn } from "./cleanup.ts";
import type { PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { withThrowawayFolder } from "./throwaway-store.ts";

const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const LATER_STARTS = 3;

/** A start that takes longer hangs. */
const START_MS_MAX = 120_000;
/** What `credence start` allows its last answers, and then the database server its end. */
const STOP_MS_MAX = 20_000;

/** From the command to the line that says Ready: in a new folder, and then again in the same. */
export async function start(): Promise<PartReport> {
  return withThrowawayFolder(async (dir) => {
    const first = await secondsToReady(dir);
    const later: number[] = [];
    for (let round = 0; round < LATER_STARTS; round++) later.push(await secondsToReady(dir));
    return {
      part: "start",
      how: "From the command to its line that says Ready. The first start makes the database, simulates a market and fits the models.",
      figures: [
        { name: "first start", unit: "s", target: "< 20", value: spreadOf([first]) },
        { name: "later start", unit: "s", target: "< 3", value: spreadOf(later) },
      ],
    };
  });
}

async function secondsToReady(dir: string): Promise<number> {
  const startMs = performance.now();
  // An empty DATABASE_URL is none: a bench never touches a server that somebody named for other work.
  const child = spawn(process.execPath, [MAIN, "start", "--port", "0", "--data", dir], {
    cwd: dir,
    env: { ...process.env, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "ignore"],
    timeout: START_MS_MAX,
  });
  const gone = once(child, "exit");
  const stop = async () => {
    child.kill("SIGINT");
    const late = setTimeout(() => child.kill("SIGKILL"), STOP_MS_MAX);
    await gone;
    clearTimeout(late);
  };
  return endingIn(stop, async () => {
    for await (const line of createInterface(child.stdout)) {
      if (line.startsWith("Ready in ")) return (performance.now() - startMs) / 1000;
    }
    throw new Error("credence start ended before it was ready");
  });
}
