import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatVerifierKey } from "../../src/core/log/index.ts";
import { givenSigner } from "../given-log.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

/** The only program that this test needs and npm does not bring. */
const GO = "go";
const MODULE = fileURLToPath(new URL("./tlog-go/", import.meta.url));
const GUIDE = new URL("../../docs/guides/log.md", import.meta.url);
const missing = whyNot();

describe.skipIf(missing)(`the Go program of the guide to the log${missing === undefined ? "" : ` (skipped: ${missing})`}`, () => {
  let world: World;
  let url: string;
  let key: string;
  const dir = mkdtempSync(join(tmpdir(), "credence-guide-"));

  beforeAll(async () => {
    for (const file of ["go.mod", "go.sum"]) cpSync(join(MODULE, file), join(dir, file));
    writeFileSync(join(dir, "main.go"), /```go\n(?<program>.*?)```/s.exec(readFileSync(GUIDE, "utf8"))?.groups?.program ?? "");
    const built = spawnSync(GO, ["build", "-mod=mod", "-buildvcs=false", "-o", "follow", "."], { cwd: dir, encoding: "utf8" });
    if (built.status !== 0) throw new Error(`the guide's Go program does not build: ${built.stderr}`);
    world = await createWorld({ config: "market" });
    await world.records(Array.from({ length: 600 }, (_, i) => rated({ reference: `r${i}` })));
    await world.sequence();
    url = `http://127.0.0.1:${await world.listen()}/log`;
    key = (await world.anyone.get("/log/key")).text.trim();
  }, 120_000);

  afterAll(async () => {
    rmSync(dir, { recursive: true, force: true });
    await world.checkSoundness();
    await world.close();
  });

  it.each([0, 255, 256, 599])("proves entry %i over HTTP", async (index) => {
    const { status, out } = await follow(key, index);
    expect([status, out]).toEqual([0, expect.stringContaining(`: entry ${index} of `)]);
  });

  it("believes no other key, and finds no entry beyond the checkpoint", async () => {
    const other = await givenSigner(world.installation.log.origin);
    expect((await follow(formatVerifierKey(other.key), 0)).status).toBe(1);
    expect((await follow(key, 1_000_000)).status).toBe(1);
  });

  // Not spawnSync: the server is in this process.
  async function follow(vkey: string, index: number): Promise<{ status: number; out: string }> {
    const child = spawn(join(dir, "follow"), [url, vkey, String(index)], { stdio: ["ignore", "pipe", "ignore"] });
    const status = new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? -1)));
    return { out: await text(child.stdout), status: await status };
  }
});

function whyNot(): string | undefined {
  if (spawnSync(GO, ["version"]).status !== 0) return "there is no Go on this machine";
  const { status, stderr } = spawnSync(GO, ["mod", "download"], { cwd: MODULE, encoding: "utf8" });
  return status === 0 ? undefined : `Go is here, but its modules cannot be had: ${stderr.split("\n")[0]}`;
}
