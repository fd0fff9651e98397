import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** Each test has a checkout of its own with one package beside it, so that the real npm can install without a network. */
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "credence-ready-"));
  mkdirSync(join(root, "scripts"));
  cpSync("scripts/ready.mjs", join(root, "scripts/ready.mjs"));
  cpSync("scripts/install", join(root, "scripts/install"), { recursive: true });
  cpSync("scripts/console", join(root, "scripts/console"), { recursive: true });
  mkdirSync(join(root, "beside"));
  writeJson("beside/package.json", { name: "beside", version: "1.0.0" });
  writeJson("package.json", { name: "checkout", version: "1.0.0", dependencies: { beside: "file:beside" } });
  writeLock({ "node_modules/beside": { resolved: "beside", link: true } });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("ready", () => {
  it("installs what is missing and says so in two lines on stderr", async () => {
    const { code, stdout, stderr } = await ready();
    expect(stderr).toMatch(/^Installing what .*\nInstalled in \d+\.\d s\.\n$/);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(existsSync(join(root, "node_modules/beside/package.json"))).toBe(true);
    expect(existsSync(join(root, ".install.lock"))).toBe(false);
  });

  it("does nothing, and asks no npm, when all is there", async () => {
    await ready();
    const again = await ready({ env: { npm_execpath: "", PATH: "" } });
    expect(again).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("works in a folder reached through a symbolic link", async () => {
    const link = `${root}-link`;
    symlinkSync(root, link);
    const { code } = await ready({ cwd: link });
    rmSync(link);
    expect(code).toBe(0);
    expect(existsSync(join(root, "node_modules/.package-lock.json"))).toBe(true);
  });

  it("installs again when a package's folder is gone, or when the lockfile names another version", async () => {
    await ready();
    rmSync(join(root, "node_modules/beside"));
    expect((await ready()).stderr).toContain("Installed in");
    writeJson("node_modules/.package-lock.json", { packages: { "node_modules/beside": { version: "0.9.0" } } });
    expect((await ready()).stderr).toContain("Installed in");
  });

  it("lets one of two install while the other waits", async () => {
    const both = await Promise.all([ready(), ready()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const texts = both.map(({ stderr }) => stderr);
    expect(texts.filter((text) => text.includes("Installed in"))).toHaveLength(1);
    expect(texts.filter((text) => text.includes("Another install runs"))).toHaveLength(1);
  });

  it("takes over the lock of a process that was killed", async () => {
    const lock = join(root, ".install.lock");
    writeFileSync(lock, "1 dead");
    const longAgoSeconds = Date.now() / 1000 - 60;
    utimesSync(lock, longAgoSeconds, longAgoSeconds);
    const { code, stderr } = await ready();
    expect({ code, isInstalled: stderr.includes("Installed in") }).toEqual({ code: 0, isInstalled: true });
  });

  it("shows npm's last words and what to do when the registry does not answer, and leaves no lock behind", async () => {
    const dependencies = { faraway: "1.0.0" };
    writeJson("package.json", { name: "checkout", version: "1.0.0", dependencies });
    writeLock(
      { "node_modules/faraway": { version: "1.0.0", resolved: "http://127.0.0.1:9/faraway.tgz", integrity: `sha512-${"A".repeat(86)}==` } },
      dependencies,
    );
    writeFileSync(join(root, ".npmrc"), "registry=http://127.0.0.1:9/\nfetch-retries=0\n");
    const { code, stderr } = await ready();
    expect(code).toBe(1);
    expect(stderr).toContain("The install failed");
    expect(stderr).toContain("The package registry does not answer.");
    expect(existsSync(join(root, ".install.lock"))).toBe(false);
  });

  it("refuses a lockfile that disagrees with package.json, before anything is changed", async () => {
    writeLock({ "node_modules/beside": { resolved: "beside", link: true } }, { beside: "file:elsewhere" });
    const { code, stderr } = await ready();
    expect({ code, hasModules: existsSync(join(root, "node_modules")) }).toEqual({ code: 1, hasModules: false });
    expect(stderr).toContain("package.json and package-lock.json disagree");
  });

  it("clears away what a killed install left behind", async () => {
    mkdirSync(join(root, "node_modules/half"), { recursive: true });
    const { code } = await ready();
    expect({ code, isHalfThere: existsSync(join(root, "node_modules/half")) }).toEqual({ code: 0, isHalfThere: false });
  });

  it("says how to get the lockfile back when it is gone", async () => {
    rmSync(join(root, "package-lock.json"));
    const { code, stderr } = await ready();
    expect(code).toBe(1);
    expect(stderr).toContain("git checkout package-lock.json");
  });

  it("does not ask for development packages before `npm start`", async () => {
    writeLock({ "node_modules/beside": { resolved: "beside", link: true }, "node_modules/tool": { version: "1.0.0", dev: true } });
    mkdirSync(join(root, "node_modules"));
    symlinkSync(join(root, "beside"), join(root, "node_modules/beside"));
    writeJson("node_modules/.package-lock.json", { packages: { "node_modules/beside": { resolved: "beside", link: true } } });
    expect(await ready({ env: { npm_lifecycle_event: "prestart" } })).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("wrongRuntime", () => {
  it("asks a Mac with an old Node for Node 24, and leaves one with Node 24 in peace", async () => {
    expect(await wrongRuntimeOf("20.1.0")).toMatch(/needs Node 24 or newer; this is Node 20\.1\.0\..*darwin-arm64.*nodejs\.org/s);
    expect(await wrongRuntimeOf("24.0.0")).toBe("undefined\n");
  });
});

async function wrongRuntimeOf(node: string): Promise<string> {
  const query = JSON.stringify({ root, isFresh: false, running: { versions: { node }, platform: "darwin", arch: "arm64" } });
  const code = `import { wrongRuntime } from "./scripts/install/wrong-runtime.mjs"; console.log(wrongRuntime(${query}))`;
  return (await runNode(["--input-type=module", "-e", code], { cwd: root })).stdout;
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(root, path), JSON.stringify(value));
}

function writeLock(packages: Record<string, unknown>, dependencies: Record<string, string> = { beside: "file:beside" }): void {
  const own = { name: "checkout", version: "1.0.0", dependencies };
  writeJson("package-lock.json", { lockfileVersion: 3, requires: true, packages: { "": own, beside: { version: "1.0.0" }, ...packages } });
}

type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

function ready(options: { readonly cwd?: string; readonly env?: Record<string, string> } = {}): Promise<Outcome> {
  return runNode(["scripts/ready.mjs"], { cwd: root, ...options });
}

function runNode(args: readonly string[], options: { readonly cwd: string; readonly env?: Record<string, string> }): Promise<Outcome> {
  const env = { ...process.env, npm_lifecycle_event: "pretest", ...options.env };
  const child = spawn(process.execPath, args, { cwd: options.cwd, env });
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.on("error", reject);
  child.on("close", (code) => resolve({ code, stdout, stderr }));
  return promise;
}
