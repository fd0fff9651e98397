import { describe, expect, it } from "vitest";
import { layerBreaches } from "./layer-breaches.ts";
import { parseSource } from "./source-file.ts";

const messagesOf = (path: string, text: string) => layerBreaches([parseSource(path, text)]).map(({ message }) => message);

describe("layerBreaches", () => {
  it.each([
    ["src/lib/a.ts", "../core/law/index.ts"],
    ["src/core/tally/a.ts", "../../store/index.ts"],
    ["src/core/tally/a.ts", "../../packs/trading/index.ts"],
    ["src/packs/trading/a.ts", "../../service/index.ts"],
    ["src/store/a.ts", "../service/index.ts"],
    ["src/service/a.ts", "../http/index.ts"],
    ["src/http/a.ts", "../cli/index.ts"],
    ["src/cli/a.ts", "../http/index.ts"],
    ["src/service/a.ts", "../app.ts"],
    ["src/config.ts", "./store/index.ts"],
    ["src/errors.ts", "./lib/index.ts"],
  ])("refuses that %s imports %s", (path, specifier) => {
    expect(messagesOf(path, `import { x } from "${specifier}";`)).toEqual([expect.stringContaining("imports point down only")]);
  });

  it.each([
    ["src/cli/a.ts", "../service/index.ts"],
    ["src/cli/a.ts", "../app.ts"],
    ["src/http/a.ts", "../service/index.ts"],
    ["src/service/a.ts", "../store/index.ts"],
    ["src/store/a.ts", "../core/law/index.ts"],
    ["src/packs/trading/a.ts", "../../core/law/index.ts"],
    ["src/core/tally/a.ts", "../law/index.ts"],
    ["src/core/tally/a.ts", "../../lib/index.ts"],
    ["src/lib/a.ts", "../errors.ts"],
    ["src/app.ts", "./http/index.ts"],
    ["src/index.ts", "./app.ts"],
    ["src/lib/a.test.ts", "../app.ts"],
    ["test/world.ts", "../src/http/index.ts"],
  ])("lets %s import %s", (path, specifier) => {
    expect(messagesOf(path, `import { x } from "${specifier}";`)).toEqual([]);
  });

  it("counts types, re-exports and import() too", () => {
    const texts = [
      'import type { X } from "../service/index.ts";',
      'export { x } from "../service/index.ts";',
      'export * from "../service/index.ts";',
      'const x = await import("../service/index.ts");',
      'type X = import("../service/index.ts").X;',
    ];
    for (const text of texts) expect(messagesOf("src/store/a.ts", text), text).toHaveLength(1);
  });

  it("keeps a package in its home, and src away from tests", () => {
    expect(messagesOf("src/service/a.ts", 'import pg from "pg";')).toEqual(["pg is used in store only, not in service"]);
    expect(messagesOf("src/app.ts", 'import { fastify } from "fastify";')).toEqual([]);
    expect(messagesOf("src/store/a.ts", 'import { world } from "../../test/world.ts";')).toEqual([expect.stringContaining("what ships")]);
  });

  it("asks for a row when a new folder appears", () => {
    expect(messagesOf("src/jobs/a.ts", 'import { x } from "../core/law/index.ts";')).toEqual([expect.stringContaining("MAY_IMPORT")]);
  });
});
