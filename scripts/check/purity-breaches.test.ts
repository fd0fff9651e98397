import { describe, expect, it } from "vitest";
import { browserBreaches } from "./browser-breaches.ts";
import { exactnessBreaches } from "./exactness-breaches.ts";
import { purityBreaches } from "./purity-breaches.ts";
import { parseSource } from "./source-file.ts";

const messagesOf = (text: string, path = "src/core/identity/a.ts") =>
  purityBreaches([parseSource(path, text)]).map(({ message }) => message);

describe("purityBreaches", () => {
  it.each([
    'import { readFileSync } from "node:fs";',
    'import http from "node:http";',
    'import { randomUUID } from "node:crypto";',
    'import * as crypto from "node:crypto";',
    "const a = Date.now();",
    "const a = new Date(0);",
    "const a = Date();",
    "const a = Math.random();",
    "const a = performance.now();",
    "const a = crypto.randomUUID();",
    "const a = process.env;",
    "setTimeout(() => undefined, 1);",
    "const a = { process };",
    "globalThis.b = 1;",
    "console.log(1);",
    'const a = "ä".localeCompare("b");',
    "const a = (1).toLocaleString();",
  ])("refuses %s in core", (text) => {
    expect(messagesOf(text)).toEqual([expect.stringMatching(/^core is pure: no /)]);
  });

  it.each([
    'import { hash, timingSafeEqual } from "node:crypto";',
    'import type { Stats } from "node:fs";',
    "const a = Date.UTC(2024, 0);",
    "const a = { process: 1 }; const b = a.process;",
    "function of(performance: number): number { return performance; }",
    "type Clock = { console: string };",
    'const a = "new Date() and Math.random()"; // process.env',
  ])("lets core say %s", (text) => {
    expect(messagesOf(text)).toEqual([]);
  });

  it("leaves other folders and core's tests alone", () => {
    expect(messagesOf("const a = Date.now();", "src/service/a.ts")).toEqual([]);
    expect(messagesOf("const a = Date.now();", "src/core/law/a.test.ts")).toEqual([]);
  });
});

describe("exactnessBreaches", () => {
  it.each(["Math.exp(1)", "Math.log(1)", "Math.pow(1, 2)", "1.5 ** 2", 'Math["log"](2)'])(
    "refuses %s where answers are computed",
    (expression) => {
      const file = parseSource("src/core/standing/a.ts", `const a = ${expression};`);
      expect(exactnessBreaches([file])).toEqual([
        { path: file.path, line: 1, message: expect.stringMatching(/^law 5: .*may differ in the last bit$/) },
      ]);
    },
  );

  it("lets standing take a square root, and model a logarithm", () => {
    const files = [
      parseSource("src/core/standing/a.ts", "const a = Math.sqrt(2) / Math.max(1, 3) - Math.floor(0.5);"),
      parseSource("src/core/model/a.ts", "const a = Math.log(2) ** 2;"),
    ];
    expect(exactnessBreaches(files)).toEqual([]);
  });
});

describe("browserBreaches", () => {
  const lib = parseSource("src/lib/csv.ts", 'import { createReadStream } from "node:fs";');

  it("finds a node: import behind two others", () => {
    const files = [
      parseSource("src/core/law/a.ts", 'import { b } from "../identity/index.ts";'),
      parseSource("src/core/identity/index.ts", 'export { b } from "../../lib/csv.ts";'),
      lib,
    ];
    expect(browserBreaches(files)).toEqual([
      { path: "src/lib/csv.ts", line: 1, message: expect.stringContaining("node:fs is reached from") },
    ]);
  });

  it("does not count what only types reach, nor what identity imports for itself", () => {
    const files = [
      parseSource("src/core/law/a.ts", 'import type { B } from "../../lib/csv.ts";'),
      parseSource("src/core/identity/a.ts", 'import { hash } from "node:crypto";'),
      lib,
    ];
    expect(browserBreaches(files)).toEqual([]);
  });
});
