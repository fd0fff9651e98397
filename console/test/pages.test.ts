import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { PAGES } from "./pages.ts";

it("lists every page of the console, and none that is not there", async () => {
  const routes = await readFile(new URL("../src/app/routes.tsx", import.meta.url), "utf8");
  const paths = [...routes.matchAll(/path: "([^"]+)"/g)].map(([, path]) => path);
  expect([...new Set(PAGES.map(({ route }) => route))].sort()).toEqual(paths.sort());
});

it("gives each its own name, which its pictures have", () => {
  const names = PAGES.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
