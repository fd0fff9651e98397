import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "../../src/app.ts";
import { shippedConfigs } from "../../src/packs/index.ts";
import { examineStore, isSound } from "../../src/service/index.ts";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/store/index.ts";
import { runCli } from "../cli-process.ts";

/** Killing processes cannot show it: only a machine that loses its power would lose records of such a server. So it is refused. */
const SETTINGS = ["fsync", "full_page_writes", "synchronous_commit"] as const;

let dir = "";
/** Opened while its server was durable. */
let app: App;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-not-durable-"));
  await chmod(dir, 0o755); // root's server runs as nobody
  app = await open();
});

afterAll(async () => {
  await app.close();
  await (await startEmbeddedServer({ dir })).kill();
  await rm(dir, { recursive: true, force: true });
});

describe.each(SETTINGS)("a server with %s off", (setting) => {
  let frail: EmbeddedServer;

  beforeAll(async () => {
    frail = await restartWith({ [setting]: "off" });
  });

  afterAll(async () => {
    await frail.kill();
  });

  it("is refused by whoever opens an installation on it, by the setting's name", async () => {
    await expect(open()).rejects.toMatchObject({ code: "store_not_durable", message: `${setting}: off; wanted on` });
  });

  it("is a fault to the doctor of an installation that was opened before, and the only one", async () => {
    const findings = await examineStore(app.installation, { keyFile: app.keyFile });
    const faults = findings.filter(({ ok, isWarning }) => !ok && !isWarning);
    expect(faults).toMatchObject([{ check: "server_durable", detail: `${setting}: off; wanted on` }]);
    expect(isSound(findings)).toBe(false);
  });
});

describe("the commands on a server with all three off", () => {
  let frail: EmbeddedServer;

  beforeAll(async () => {
    frail = await restartWith(Object.fromEntries(SETTINGS.map((setting) => [setting, "off"])));
  });

  afterAll(async () => {
    await frail.kill();
  });

  it.each([["start", "--port", "0"], ["doctor"]])("%s ends at once, with the names of the settings", async (...words) => {
    const { code, out } = await runCli(dir, ...words, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ code: "store_not_durable", detail: `${SETTINGS.join(", ")}: off; wanted on` });
  });
});

describe("the same folder on a durable server", () => {
  it("is opened again, and sound", async () => {
    await restartWith({});
    const again = await open();
    expect(isSound(await examineStore(again.installation, { keyFile: again.keyFile }))).toBe(true);
    await again.close();
  });
});

async function open(): Promise<App> {
  const config = shippedConfigs.find(({ name }) => name === "market");
  if (config === undefined) throw new RangeError("no configuration market ships");
  return openApp({ config, dir });
}

/** Ends the server that runs and starts one with these settings. */
async function restartWith(settings: Record<string, string>): Promise<EmbeddedServer> {
  await (await startEmbeddedServer({ dir })).kill();
  return startEmbeddedServer({ dir, settings });
}
