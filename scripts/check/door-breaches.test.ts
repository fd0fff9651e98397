import { describe, expect, it } from "vitest";
import { doorBreaches } from "./door-breaches.ts";
import { parseSource } from "./source-file.ts";

const messagesOf = (path: string, text: string) => doorBreaches([parseSource(path, text)]).map(({ message }) => message);

describe("doorBreaches", () => {
  it.each([
    ["src/service/a.ts", "../store/rows.ts", "src/store/index.ts"],
    ["src/service/a.ts", "../store/embedded/server.ts", "src/store/embedded/index.ts"],
    ["src/core/tally/a.ts", "../law/register.ts", "src/core/law/index.ts"],
    ["src/core/tally/a.ts", "../../lib/csv.ts", "src/lib/index.ts"],
    ["src/store/a.ts", "./embedded/spawn.ts", "src/store/embedded/index.ts"],
    ["test/scenarios/a.test.ts", "../../src/http/routes.ts", "src/http/index.ts"],
    ["src/core/tally/a.test.ts", "../law/register.ts", "src/core/law/index.ts"],
  ])("sends %s, which imports %s, to %s", (path, specifier, door) => {
    expect(messagesOf(path, `import { x } from "${specifier}";`)).toEqual([expect.stringContaining(`import ${door} instead of`)]);
  });

  it.each([
    ["src/service/a.ts", "./b.ts"],
    ["src/service/a.ts", "../store/index.ts"],
    ["src/service/a.ts", "../lib/instant/index.ts"],
    ["src/service/a.ts", "../core/law/index.ts"],
    ["src/store/embedded/a.ts", "../rows.ts"],
    ["src/store/a.ts", "../errors.ts"],
    ["test/world.ts", "../src/app.ts"],
    ["test/scenarios/a.test.ts", "../world.ts"],
    ["scripts/check.ts", "./check/cycles-in.ts"],
  ])("lets %s import %s", (path, specifier) => {
    expect(messagesOf(path, `import { x } from "${specifier}";`)).toEqual([]);
  });

  it("wants index.ts to re-export by name and to hold no code", () => {
    expect(messagesOf("src/store/index.ts", 'export { a, type B } from "./a.ts";\nexport type { C } from "./c.ts";')).toEqual([]);
    for (const text of ["export const a = 1;", 'export * from "./a.ts";', 'import { a } from "./a.ts";', "a();"]) {
      expect(messagesOf("src/store/index.ts", text), text).toEqual(["index.ts re-exports by name and holds no code"]);
    }
  });
});
