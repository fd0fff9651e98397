import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli, serverOn, startCli } from "../cli-process.ts";

/** `credence start` as a process of its own, on an embedded server that nobody else uses. */
let dir = "";

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-start-"));
  await chmod(dir, 0o755);
});

afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
});

describe("start", () => {
  let subscriberKey = "";

  it("can be stopped in the middle of its first load", async () => {
    const { child, ended } = startCli(dir, "start", "--port", "0");
    await until(() => existsSync(join(dir, "market-simulated", "keys.json")));
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: 0, out: "Stopped.\n", problem: "" });
    expect(serverOn(dir)).toBeUndefined();
  });

  it("fills an empty store with a simulated market, once, and stops cleanly at Ctrl-C", async () => {
    const { child, saying, ended } = startCli(dir, "start", "--port", "0");
    const out = await saying("Ctrl-C stops it.");
    expect(out).toContain("SIMULATED: a program made these records up.");
    expect(out).toMatch(/^19,\d{3} records were made about \d{3} subjects\.$/m);
    expect(out.match(/^account:simulated:/gm)).toHaveLength(3);
    subscriberKey = /^ {2}subscriber +demo +(ck_\S+)$/m.exec(out)?.[1] ?? "";
    const [, address = ""] = /at (http:\S+); what it can do/.exec(out) ?? [];
    expect(await ask(address)).toMatchObject({ isSimulated: true, standing: { hasRecord: false } });
    // Under npm one Ctrl-C arrives twice: from the terminal and from npm.
    child.kill("SIGINT");
    child.kill("SIGINT");
    const { code, out: all, problem } = await ended;
    expect({ code, problem }).toEqual({ code: 0, problem: expect.not.stringContaining("Error") });
    expect(all).toMatch(/\nStopped\.\n$/);
    expect(serverOn(dir)).toBeUndefined();
  });

  it("serves one data folder twice, and stops its database with the last", async () => {
    const first = startCli(dir, "start", "--port", "0", "--json");
    const second = startCli(dir, "start", "--port", "0", "--json");
    const [one, two] = (await Promise.all([first.saying("\n}\n"), second.saying("\n}\n")])).map((out) => JSON.parse(out));
    expect([one.filled, two.filled]).toEqual([{ how: "kept" }, { how: "kept" }]);
    // Keys are shown on the first start only.
    expect([one.keys, two.keys]).toEqual([[], []]);
    first.child.kill("SIGTERM");
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(await ask(two.address)).toMatchObject({ isSimulated: true });
    second.child.kill("SIGTERM");
    expect(await second.ended).toMatchObject({ code: 0 });
    expect(serverOn(dir)).toBeUndefined();
  });

  it("names the port that is taken, and the option, before it opens anything", async () => {
    const running = startCli(dir, "start", "--port", "0", "--json");
    const { port } = new URL(JSON.parse(await running.saying("\n}\n")).address);
    const elsewhere = join(dir, "elsewhere");
    const { code, problem } = await runCli(elsewhere, "start", "--port", port);
    expect({ code, problem }).toEqual({
      code: 1,
      problem: `Port ${port} of 127.0.0.1 is in use by another program.\nName another with --port.\n`,
    });
    expect(JSON.parse((await runCli(elsewhere, "start", "--port", port, "--json")).out)).toMatchObject({ code: "port_taken" });
    expect(existsSync(elsewhere)).toBe(false);
    running.child.kill("SIGINT");
    await running.ended;
  });

  it("says what could be imported where it cannot simulate", async () => {
    const { child, saying, ended } = startCli(dir, "start", "--port", "0", "--config", "city");
    const out = await saying("Ctrl-C stops it.");
    expect(out).toContain(
      "There are no records yet. These public data sets can be imported; PATH is\n  credence import inspections anchorage-inspections PATH",
    );
    expect(out).not.toContain("SIMULATED");
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 0 });
  });

  it("imports what it is told to, and shows nobody who is not public", async () => {
    const csv = join(dir, "ratings.csv");
    await writeFile(
      csv,
      Array.from({ length: 60 }, (_, at) => `${100 + at},${at % 2},${at % 2 === 0 ? 2 : -3},${1_400_000_000 + at}\n`).join(""),
    );
    const { child, saying, ended } = startCli(join(dir, "real"), "start", "--port", "0", "--import", "trading", "bitcoin-otc", csv);
    const out = await saying("Ctrl-C stops it.");
    expect(out).toContain("60 records in ");
    expect(out.match(/^account:otc:\d$/gm)).toEqual(["account:otc:0", "account:otc:1"]);
    expect(out).not.toContain("SIMULATED");
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 0 });
  });

  /** Looks again and again, a turn of the event loop apart. */
  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
  }

  async function ask(address: string): Promise<unknown> {
    const response = await fetch(`${address}/v1/checks`, {
      method: "POST",
      headers: { authorization: `Bearer ${subscriberKey}`, "content-type": "application/json" },
      body: JSON.stringify({ purpose: "buy-from", subject: "account:simulated:nobody-1", look: "first", onBehalf: "a test" }),
    });
    expect(response.status).toBe(200);
    return response.json();
  }
});
