import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

/**
 * The closed list of faults that the log withstands is the table of docs/guides/log.md. Each name stands in the title of a test, beside this one or
 * in the file that the table names:
 *
 * - `log-crash`: a round broken off at each of its points; `log-sequencers`: several of them, one that dies, a store that goes away;
 * - `log-clock`: a clock put back, statements that wait; `log-bodies`: the size limit; `log-fork`: two leaves with one tag;
 * - `log-witness`: witnesses that fail, and what they alone find.
 */
const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");

const ROW = /^\| `([a-z_]+)` \|.*\| `([a-z/.-]+)` \|$/gm;

/** A name at the beginning of a title, or of a row of titles. */
const TITLE = /^ *(?:describe\(|it\(|\[)\s*"([a-z]+(?:_[a-z]+)+)[":, ]/gm;

async function tableOfGuide(): Promise<[name: string, path: string][]> {
  return [...(await read("docs/guides/log.md")).matchAll(ROW)].map(([, name = "", path = ""]) => [name, path]);
}

describe("the faults that the log withstands", () => {
  it("are each tested by name where the guide says", async () => {
    const table = await tableOfGuide();
    expect(table.length).toBeGreaterThan(10);
    for (const [name, path] of table) {
      const titles = [...(await read(path)).matchAll(TITLE)].map(([, title]) => title);
      expect(titles, path).toContain(name);
    }
  });

  it("are all in the guide", async () => {
    const inGuide = new Set((await tableOfGuide()).map(([name]) => name));
    const files = (await readdir(new URL("test/faults/", root))).filter((file) => /^log-.*\.test\.ts$/.test(file));
    for (const file of files) {
      for (const [, name = ""] of (await read(`test/faults/${file}`)).matchAll(TITLE)) expect([...inGuide], file).toContain(name);
    }
  });
});
