import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cyclesIn } from "./cycles-in.ts";
import { parseSource } from "./source-file.ts";

type Edge = readonly [from: number, to: number];

const FILES = 6;

describe("cyclesIn", () => {
  it("finds a circle that closes through a type", () => {
    const files = [
      parseSource("src/a.ts", 'import { b } from "./b.ts";'),
      parseSource("src/b.ts", 'import type { C } from "./c.ts";'),
      parseSource("src/c.ts", 'import { a } from "./a.ts"; import { d } from "./d.ts";'),
      parseSource("src/d.ts", 'import { join } from "node:path";'),
    ];
    expect(cyclesIn(files)).toEqual([["src/a.ts", "src/b.ts", "src/c.ts"]]);
  });

  it("finds a file that imports itself", () => {
    expect(cyclesIn([parseSource("src/a.ts", 'import { a } from "./a.ts";')])).toEqual([["src/a.ts"]]);
  });

  it("agrees with plain reachability: a file is in a cycle when it can reach itself", () => {
    const node = fc.integer({ min: 0, max: FILES - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (edges) => {
        const found = new Set(cyclesIn(filesOf(edges)).flat());
        const wanted = new Set(
          nodes()
            .filter((one) => reaches(edges, one))
            .map((one) => `src/f${one}.ts`),
        );
        expect(found).toEqual(wanted);
      }),
    );
  });
});

function nodes(): number[] {
  return Array.from({ length: FILES }, (_, index) => index);
}

function filesOf(edges: readonly Edge[]) {
  return nodes().map((one) => {
    const imports = edges.filter(([from]) => from === one).map(([, to]) => `import "./f${to}.ts";`);
    return parseSource(`src/f${one}.ts`, imports.join("\n"));
  });
}

function reaches(edges: readonly Edge[], start: number): boolean {
  const seen = new Set(edges.filter(([from]) => from === start).map(([, to]) => to));
  for (const one of seen) for (const [from, to] of edges) if (from === one) seen.add(to);
  return seen.has(start);
}
