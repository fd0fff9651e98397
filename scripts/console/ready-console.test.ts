import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** Each test has a checkout of its own, with a console of one line and the real Vite. */
let root: string;

const PAGE = "console/dist/index.html";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "credence-ready-console-"));
  for (const path of ["scripts/ready.mjs", "scripts/install", "scripts/console"]) cpSync(path, join(root, path), { recursive: true });
  write("package.json", '{ "name": "checkout", "type": "module" }');
  write("package-lock.json", '{ "lockfileVersion": 3, "packages": { "": { "name": "checkout" } } }');
  write("console/index.html", "<p>First</p>\n");
  write("console/vite.config.ts", "export default { build: { outDir: process.env.CREDENCE_CONSOLE, manifest: true } };\n");
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the console before `npm start`", () => {
  it("is built where it is missing, and left alone while its sources stay the same", () => {
    expect(ready()).toEqual({
      code: 0,
      stdout: "",
      stderr: expect.stringMatching(/^Building the web console \.\.\.\nBuilt in \d+\.\d s\.\n$/),
    });
    expect(readFileSync(join(root, PAGE), "utf8")).toContain("First");
    expect(ready()).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("is built again when a source changes, or a build was cut off", () => {
    ready();
    write("console/index.html", "<p>Second</p>\n");
    expect(ready().stderr).toContain("Built in");
    expect(readFileSync(join(root, PAGE), "utf8")).toContain("Second");
    rmSync(join(root, "console/dist/.vite"), { recursive: true });
    expect(ready().stderr).toContain("Built in");
  });

  it("is not built by commands that do not serve it", () => {
    expect(ready("precredence")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(existsSync(join(root, PAGE))).toBe(false);
  });

  it("is left out, with a word on what would bring it, where development packages are", () => {
    rmSync(join(root, "node_modules"));
    mkdirSync(join(root, "node_modules"));
    expect(ready()).toEqual({ code: 0, stdout: "", stderr: expect.stringMatching(/is not built here: `npm install --include=dev`/) });
    write(PAGE, "<p>Old</p>\n");
    expect(ready().stderr).toMatch(/is of older sources/);
  });

  it("lets the server start without it when it cannot be built, and shows why", () => {
    write("console/index.html", '<script type="module" src="./gone.ts"></script>\n');
    const { code, stderr } = ready();
    expect(code).toBe(0);
    expect(stderr).toMatch(/could not be built \(vite ended with 1\)[\s\S]*gone\.ts[\s\S]*Everything but the web console works/);
  });

  it("is nothing to build in a published package, which has it and not its sources", () => {
    rmSync(join(root, "console"), { recursive: true });
    expect(ready()).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function ready(lifecycle = "prestart"): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const env = { ...process.env, npm_lifecycle_event: lifecycle, CREDENCE_CONSOLE: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/ready.mjs"], { cwd: root, env, encoding: "utf8" });
  return { code: status, stdout, stderr };
}
