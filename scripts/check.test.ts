import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** A small repository with our settings, in which all rules hold. */
let root: string;

const SOUND = {
  "package.json":
    '{ "name": "sound", "type": "module", "workspaces": ["console"], "devDependencies": { "@types/node": "*", "typescript": "*" } }\n',
  "src/index.ts": 'export { twice } from "./lib/index.ts";\n',
  "src/lib/index.ts": 'export { twice } from "./twice.ts";\n',
  "src/lib/twice.ts": "/** Two times x. */\nexport function twice(x: number): number {\n  return 2 * x;\n}\n",
  "src/cli/main.ts": 'import { twice } from "../lib/index.ts";\n\nconsole.log(twice(21));\n',
  "console/package.json":
    '{ "name": "sound-console", "type": "module", "dependencies": { "react": "*" }, "devDependencies": { "typescript": "*", "vite": "*" } }\n',
  "console/src/app/main.tsx": 'import { createElement } from "react";\n\nexport const main = createElement("main");\n',
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "credence-check-"));
  for (const file of ["biome.json", ".oxlintrc.json", "knip.json", "tsconfig.json", "console/tsconfig.json"])
    cpSync(file, join(root, file));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  for (const [path, text] of Object.entries(SOUND)) write(path, text);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("npm run check", () => {
  it("ends with 0 and the table when all rules hold", () => {
    const { code, text } = check();
    expect(text).not.toContain("BROKEN");
    expect(text).toMatch(/function lines, median <= 10 +3 +yes/);
    expect({ code, last: text.trim().split("\n").at(-1) }).toEqual({ code: 0, last: "check: all hard rules hold" });
  });

  it("ends with 1, names every rule that is broken, and still prints the table", () => {
    const broken = {
      tsc: 'export const wrong: number = "1";\n',
      biome: "export const  spaced = 1;\n",
      oxlint: "export function start(): void {\n  Promise.resolve(1);\n}\n",
      knip: "export const unused = 1;\n",
      "imports point down": 'import "../cli/main.ts";\n',
      "console layers": 'import "../../../src/index.ts";\n',
      "both languages": "export const title = <h1>Only in English</h1>;\n",
      "no any": "export type Loose = any;\n",
      "file lengths": "//\n".repeat(301),
      "function lengths": `export function long(): void {\n${"  //\n".repeat(70)}}\n`,
    };
    for (const [rule, text] of Object.entries(broken)) write(pathFor(rule), text);
    const { code, text } = check();
    const named = [...text.matchAll(/^BROKEN ([a-z ]+?)(?: \(.*\))?$/gm)].map(([, rule]) => rule);
    expect(named).toEqual(expect.arrayContaining(Object.keys(broken)));
    expect(text).toMatch(/functions over 70 lines <= 0 +1 +no/);
    expect({ code, last: text.trim().split("\n").at(-1) }).toEqual({ code: 1, last: "check: a hard rule is broken" });
  });

  it("refuses words it does not know", () => {
    expect(check("--fast")).toMatchObject({ code: 2, text: expect.stringContaining("Unknown: --fast") });
  });
});

/** Where a rule can be broken. */
function pathFor(rule: string): string {
  const name = rule.replaceAll(" ", "-");
  if (rule === "both languages") return `console/src/ui/${name}.tsx`;
  return rule === "console layers" ? `console/src/ui/${name}.ts` : `src/lib/${name}.ts`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function check(...words: string[]): { readonly code: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("scripts/check.ts"), ...words], { cwd: root, encoding: "utf8" });
  return { code: status, text: stdout + stderr };
}
