import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** All modules that a module reaches by its imports, itself included, each by its own specifier where it is no file of ours. */
function reachedFrom(start: URL): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    if (reached.has(module.href)) continue;
    reached.add(module.href);
    for (const [, specifier = ""] of readFileSync(fileURLToPath(module), "utf8").matchAll(/(?:from|import) "([^"]+)"/g)) {
      if (specifier.startsWith(".")) open.push(new URL(specifier, module));
      else reached.add(specifier);
    }
  }
  return reached;
}

test("the pure door reaches nothing but our own files, so that a browser can load it", () => {
  const reached = [...reachedFrom(new URL("./index.ts", import.meta.url))];
  expect(reached.length).toBeGreaterThan(20);
  expect(reached.filter((module) => !module.startsWith("file:") || module.includes("/lib/node/"))).toEqual([]);
});
