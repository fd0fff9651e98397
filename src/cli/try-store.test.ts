import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { csvOf, isoDay, madeDeals } from "../../test/made-table.ts";

const MAIN = new URL("main.ts", import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), "credence-throwaway-"));
afterAll(() => rmSync(folder, { recursive: true }));

const table = join(folder, "deals.csv");
const rows = madeDeals({ deals: 20_000 }).map((deal) => [
  `S${deal.seller}`,
  isoDay(deal.ordered),
  deal.delivered === undefined ? "lost" : "ok",
]);
writeFileSync(table, csvOf(["seller", "date", "result"], rows));

/** Starts a trial with a temporary folder of its own, so that all it leaves there is seen. */
function startTrial(name: string, ...words: readonly string[]) {
  const tmp = join(folder, name);
  mkdirSync(tmp);
  const child = spawn(process.execPath, [MAIN, "try", table, "--out", join(folder, `${name}-out`), ...words], {
    env: { ...process.env, TMPDIR: tmp },
    stdio: "ignore",
  });
  return { child, tmp, ended: once(child, "close").then(([code]): unknown => code) };
}

describe("the store of a trial", () => {
  it("is gone when the trial is over", async () => {
    const { tmp, ended } = startTrial("over");
    expect(await ended).toBe(0);
    expect(readdirSync(tmp)).toEqual([]);
  });

  it("is gone when the trial fails", async () => {
    writeFileSync(join(folder, "late.json"), JSON.stringify(mappingOf("nowhere")));
    const { tmp, ended } = startTrial("failed", "--map", join(folder, "late.json"));
    expect(await ended).toBe(1);
    expect(readdirSync(tmp)).toEqual([]);
  });

  it("is gone when the operator stops it", async () => {
    const { child, tmp, ended } = startTrial("stopped");
    const watcher = watch(tmp);
    await once(watcher, "change");
    watcher.close();
    const [store = ""] = readdirSync(tmp);
    expect(store).toMatch(/^credence-try-/);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(readdirSync(tmp)).toEqual([]);
  });
});

/** A mapping that is well formed and names a column that the table lacks: told when its first rows are read, after the store was made. */
function mappingOf(column: string) {
  return {
    credence: "mapping",
    version: 1,
    table: "deals",
    pack: "trading",
    subject: { column, as: "account" },
    occurredAt: { column: "date", dates: "year-first" },
    records: { rated: { says: { rating: { column: "result", words: { ok: 1, lost: -1 } }, by: { as: "row" } } } },
  };
}
