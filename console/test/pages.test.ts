import { expect, it } from "vitest";
import { readSources } from "../../scripts/check/read-sources.ts";
import { NOWHERE, PAGES } from "./pages.ts";

it("lists every page of the console, and none that is not there", () => {
  const routes = readSources(process.cwd())
    .filter(({ path, isTest }) => path.startsWith("console/src/app/") && !isTest)
    .flatMap(({ text }) => [...text.matchAll(/path: "([^"]+)"/g)].map(([, path = ""]) => path))
    // An area has pages of its own below it.
    .filter((path) => !path.endsWith("/*?"));
  const listed = PAGES.map(({ route }) => route).filter((route) => route !== NOWHERE);
  expect([...new Set(listed)].sort()).toEqual(routes.sort());
});

it("gives each its own name, which its pictures have", () => {
  const names = PAGES.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
