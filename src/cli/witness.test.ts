import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runCli, startCli } from "../../test/cli-process.ts";
import { type GrowingLog, growingLog } from "../../test/growing-log.ts";
import { newWitnessDir } from "../../test/witness-server.ts";
import { parseVerifierKey, sha256 } from "../core/log/index.ts";
import { openWitnesses } from "../service/index.ts";

const ORIGIN = "credence.example/log";
let log: GrowingLog;
let dir = "";

beforeAll(async () => {
  log = await growingLog(ORIGIN, 50);
  dir = await newWitnessDir();
});

async function isCosigned(ready: { readonly address: string; readonly key: string }, size: number): Promise<boolean> {
  const policy = { needed: 1, witnesses: [{ url: `${ready.address}/`, key: parseVerifierKey(sha256, ready.key) }] };
  const { consistencyProof } = log;
  const asked = { note: await log.checkpointAt(size), logKeys: [log.signer.key], consistencyProof, nowSeconds: Date.now() / 1000 };
  return (await openWitnesses(policy).ask({ ...asked, timeoutMs: 20_000 })).quorum.isMet;
}

describe("credence witness", () => {
  it("makes its key, cosigns without a database, and stops cleanly", async () => {
    const { child, saying, ended } = startCli(
      dir,
      "witness",
      "--port",
      "0",
      "--name",
      "witness.example/w1",
      "--log",
      log.keyText,
      "--json",
    );
    const ready = JSON.parse(await saying("\n}\n"));
    expect(ready).toMatchObject({ key: expect.stringMatching(/^witness\.example\/w1\+/), logs: [{ origin: ORIGIN, size: null }] });
    expect(await isCosigned(ready, 20)).toBe(true);
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 0, problem: "" });
    expect(existsSync(join(dir, "postgres"))).toBe(false);
  });

  it("killed at any moment, it knows what it signed", async () => {
    const killed = startCli(dir, "witness", "--port", "0", "--log", log.keyText, "--json");
    expect(await isCosigned(JSON.parse(await killed.saying("\n}\n")), 30)).toBe(true);
    killed.child.kill("SIGKILL");
    await killed.ended;
    const { child, saying, ended } = startCli(dir, "witness", "--port", "0", "--log", log.keyText);
    const out = await saying("Ctrl-C stops it.");
    expect(out).toContain(`It watches\n  ${ORIGIN}  30 leaves signed`);
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, out: expect.stringMatching(/\nStopped\.\n$/) });
  });

  it("is one process at a time, and says what is wrong with its words", async () => {
    const { child, saying, ended } = startCli(dir, "witness", "--port", "0");
    expect(await saying("Ctrl-C stops it.")).toContain("It watches no log yet: name the key of each with --log.");
    expect(await runCli(dir, "witness", "--port", "0")).toMatchObject({
      code: 1,
      problem: expect.stringContaining("Another process is the witness of"),
    });
    child.kill("SIGINT");
    await ended;
    expect(await runCli(dir, "witness", "--log", "nonsense")).toMatchObject({
      code: 1,
      problem: expect.stringContaining("Wanted a key as name+1234abcd+base64"),
    });
    expect(await runCli(dir, "witness", "--port", "high")).toMatchObject({ code: 2 });
  });
});
