import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { formatCount, parseInstant } from "../src/lib/index.ts";
import { dealsFor, simulatedMarket } from "../src/packs/index.ts";
import { importRecords } from "../src/service/index.ts";
import { endingIn } from "./cleanup.ts";
import type { Figure, PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { openMarket, withThrowawayFolder } from "./throwaway-store.ts";

const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const LATER_STARTS = 3;

/** A start that takes longer hangs. */
const START_MS_MAX = 120_000;
/** What `credence start` allows its last answers, and then the database server its end. */
const STOP_MS_MAX = 20_000;

const MARKET = { seed: 7, until: parseInstant("2026-07-01T00:00:00Z").micros };
const SMALLER = { records: 300_000, sellers: 4_500 };
const LARGE = { records: 1_000_000, sellers: 15_000 };
/** Whoever waits longer for a store to be filled will not measure it. */
const FILL_MS_MAX = 120_000;

type Size = typeof LARGE;
type Filled = { readonly records: number; readonly milliseconds: number };

/** From the command to the line that says Ready: in a new folder, and then again in the same; and again on a large store. */
export async function start(): Promise<PartReport> {
  const small = await withThrowawayFolder(async (dir) => ({ first: await secondsToReady(dir), later: await laterStarts(dir) }));
  const large = await laterStartsOnLarge();
  return {
    part: "start",
    how: `From the command to its line that says Ready. The first start makes the database, simulates a market and fits the models. The large store holds ${formatCount(large.records)} records that are not marked as simulated: its start looks for its three examples.${large.note}`,
    figures: [
      { name: "first start", unit: "s", target: "< 20", value: spreadOf([small.first]) },
      later("later start", small.later),
      later(`later start, ${formatCount(large.records)} records`, large.seconds),
    ],
  };
}

function later(name: string, seconds: readonly number[]): Figure {
  return { name, unit: "s", target: "< 3", value: spreadOf(seconds) };
}

/** On as large a store as can be filled in time: the smaller one tells how fast this machine is. */
async function laterStartsOnLarge() {
  const smaller = await onFilled(SMALLER, ({ milliseconds }) => milliseconds * (LARGE.records / SMALLER.records) > FILL_MS_MAX);
  if (smaller.seconds.length > 0) {
    return { ...smaller, note: ` A million would have taken more than ${FILL_MS_MAX / 1000} s to fill it with.` };
  }
  return { ...(await onFilled(LARGE, () => true)), note: "" };
}

/** Fills a store and, where it is wanted then, starts on it again and again, after a first time that fits the models. */
async function onFilled(size: Size, isWanted: (filled: Filled) => boolean) {
  return withThrowawayFolder(async (dir) => {
    const filled = await fill(dir, size);
    if (!isWanted(filled)) return { records: filled.records, seconds: [] };
    await secondsToReady(dir);
    return { records: filled.records, seconds: await laterStarts(dir) };
  });
}

/** Imports a market as if its records were real: a store marked as simulated knows its examples without looking for them. */
async function fill(dir: string, { records, sellers }: Size): Promise<Filled> {
  const startMs = performance.now();
  const app = await openMarket(dir);
  return endingIn(app.close, async () => {
    const market = simulatedMarket({ ...MARKET, sellers, deals: dealsFor(records) });
    const { recorded } = await importRecords(app.installation, { source: market.source, batches: market.read() });
    return { records: recorded, milliseconds: performance.now() - startMs };
  });
}

async function laterStarts(dir: string): Promise<number[]> {
  const seconds: number[] = [];
  for (let round = 0; round < LATER_STARTS; round++) seconds.push(await secondsToReady(dir));
  return seconds;
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
