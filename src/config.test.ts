import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { configNamed } from "./config.ts";

let dir = "";

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-config-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function written(name: string, text: string): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, text);
  return path;
}

describe("configNamed", () => {
  it("knows the configurations that ship", async () => {
    expect((await configNamed("city")).name).toBe("city");
  });

  it.each([
    ["as config", 'export const config = { kind: "config", name: "mine" };'],
    ["as its default", 'export default { kind: "config", name: "mine" };'],
  ])("loads a file that exports it %s", async (how, text) => {
    expect((await configNamed(await written(`${how.replaceAll(" ", "-")}.config.mjs`, text))).name).toBe("mine");
  });

  it.each([
    ["exports none", "export const other = 1;"],
    ["exports one whose name could be a path", 'export const config = { kind: "config", name: "../mine" };'],
  ])("refuses a file that %s", async (how, text) => {
    const path = await written(`${how.replaceAll(" ", "-")}.config.mjs`, text);
    await expect(configNamed(path)).rejects.toMatchObject({ code: "config_unknown" });
  });

  it("says what is wrong with a file that cannot be loaded", async () => {
    const path = await written("broken.config.mjs", "export const config = {;");
    await expect(configNamed(path)).rejects.toMatchObject({
      code: "file_unreadable",
      message: expect.stringContaining("broken.config.mjs cannot be loaded: "),
    });
    await expect(configNamed("./none.config.ts")).rejects.toMatchObject({ code: "file_unreadable" });
  });

  it("names the known ones for a name that is none", async () => {
    await expect(configNamed("markt")).rejects.toMatchObject({
      code: "config_unknown",
      message: 'no configuration "markt"; there are market, city, lender, or name the path of a file',
    });
  });
});
