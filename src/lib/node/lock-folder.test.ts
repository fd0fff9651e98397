import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { lockFolder } from "./lock-folder.ts";

describe("the lock on a folder", () => {
  it("is one holder's, by name", async () => {
    const dir = await newDir();
    const release = await lockFolder({ dir, name: "one" });
    expect(await lockFolder({ dir, name: "one" })).toBeUndefined();
    const other = await lockFolder({ dir, name: "other" });
    expect(other).toBeDefined();
    await Promise.all([release?.(), other?.()]);
  });

  it("is there to take once given back, whatever children the process starts meanwhile", async () => {
    const dir = await newDir();
    const starter = new Worker(STARTER, { eval: true });
    await once(starter, "message");
    for (let taking = 0; taking < 500; taking++) {
      const release = await lockFolder({ dir, name: "one" });
      expect(release, `taking ${taking}`).toBeDefined();
      await release?.();
    }
    await starter.terminate();
  });
});

const newDir = () => mkdtemp(join(tmpdir(), "credence-test-"));

const STARTER = `
  const { spawnSync } = require("node:child_process");
  for (;;) {
    spawnSync("true");
    require("node:worker_threads").parentPort.postMessage("started");
  }`;
