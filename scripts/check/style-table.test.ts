import { describe, expect, it } from "vitest";
import { functionLengths } from "./function-lengths.ts";
import { longFiles, longFunctions } from "./length-breaches.ts";
import { parseSource } from "./source-file.ts";
import { styleTable } from "./style-table.ts";
import { anyTypes, assertionsIn } from "./type-escapes.ts";
import { undocumentedExports } from "./undocumented-exports.ts";

const rowOf = (files: Parameters<typeof styleTable>[0], target: string) => styleTable(files).find((row) => row.target.startsWith(target));

describe("styleTable", () => {
  const files = [
    parseSource("src/store/index.ts", 'export { a } from "./a.ts";\n'),
    parseSource("src/store/a.ts", "export function a(x: unknown): string {\n  return x as string;\n}\n"),
    parseSource("src/store/a.test.ts", "test();\ntest();\n"),
  ];

  it("gives each target with the figure of now and whether it is met", () => {
    expect(rowOf(files, "file lines, p90")).toEqual({ target: "file lines, p90 <= 250", now: "3", isOk: true });
    expect(rowOf(files, "function lines, longest")).toEqual({ target: "function lines, longest <= 70", now: "3", isOk: true });
    expect(rowOf(files, "`as`")).toEqual({ target: "`as` (not const) per 1,000 lines <= 2", now: "250", isOk: false });
    expect(rowOf(files, "test : code")).toEqual({ target: "test : code, 1.0 to 2.0", now: "0.5", isOk: false });
    expect(rowOf(files, "index.ts")).toEqual({ target: "index.ts exports with a docstring, 100 %", now: "0 % of 1", isOk: false });
  });

  it("says the same about an empty repository without dividing by nothing", () => {
    expect(styleTable([]).map(({ now }) => now)).toEqual(["0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "100 % of 0"]);
  });
});

describe("functionLengths", () => {
  it("measures declarations, methods and arrows, and tells callbacks apart", () => {
    const text =
      "function a() {\n}\nconst b = () => 1;\nclass C {\n  #d(): void {\n\n  }\n}\nlist.map((x) => x);\nconst e = { f: () =>\n 1 };\n";
    const found = functionLengths([parseSource("src/a.ts", text)]).map(({ name, line, lines }) => [name, line, lines]);
    expect(found).toEqual([
      ["a", 1, 2],
      ["b", 3, 1],
      ["d", 5, 3],
      ["callback", 9, 1],
      ["f", 10, 2],
    ]);
  });

  it("reports a function of 71 lines, callbacks included, but none in a test", () => {
    const text = `run(() => {${"\n".repeat(70)}});`;
    const shipped = functionLengths([parseSource("scripts/a.ts", text), parseSource("src/a.test.ts", text)]);
    expect(longFunctions(shipped)).toEqual([{ path: "scripts/a.ts", line: 1, message: "callback has 71 lines; at most 70" }]);
    expect(longFunctions(functionLengths([parseSource("src/a.ts", text.replace("\n", ""))]))).toEqual([]);
  });
});

describe("longFiles", () => {
  it("allows 300 lines, and 500 for a test", () => {
    const paths = (lines: number) => ["src/a.ts", "src/a.test.ts", "test/world.ts"].map((path) => parseSource(path, "\n".repeat(lines)));
    expect(longFiles(paths(300))).toEqual([]);
    expect(longFiles(paths(301)).map(({ path }) => path)).toEqual(["src/a.ts"]);
    expect(longFiles(paths(501))).toHaveLength(3);
  });
});

describe("type escapes", () => {
  it("counts `any` as a type, not as a word", () => {
    const file = parseSource("src/a.ts", "// any\nconst any = 1;\nlet b: any;\nlet c: Array<any>;\n");
    expect(anyTypes([file]).map(({ line }) => line)).toEqual([3, 4]);
  });

  it("counts `as T`, but neither `as const` nor an import's `as`", () => {
    const file = parseSource("src/a.ts", 'import { a as b } from "./b.ts";\nconst c = [1] as const;\nconst d = b as unknown as string;\n');
    expect(assertionsIn(file)).toBe(2);
  });
});

describe("undocumentedExports", () => {
  it("follows a name through two doors to its declaration, and counts it once", () => {
    const found = undocumentedExports([
      parseSource("src/lib/index.ts", 'export { a, type B } from "./inner/index.ts";'),
      parseSource("src/lib/inner/index.ts", 'export { a, c as d, type B } from "./a.ts";'),
      parseSource(
        "src/lib/inner/a.ts",
        "/** Says. */\nexport const a = 1;\n// Not a docstring.\nexport type B = 1;\n/** Says. */\nfunction c() {}\nexport { c };\n",
      ),
    ]);
    expect(found.exports).toBe(3);
    expect(found.missing).toEqual([{ path: "src/lib/inner/a.ts", line: 4, message: "B leaves its folder and has no docstring" }]);
  });

  it("takes only the comment right above for the docstring", () => {
    const found = undocumentedExports([
      parseSource("src/lib/index.ts", 'export { a } from "./a.ts";'),
      parseSource("src/lib/a.ts", "/** About the file. */\nconst x = 1;\nexport const a = x;\n"),
    ]);
    expect(found.missing).toHaveLength(1);
  });
});
