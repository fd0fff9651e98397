import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { buildConsole, consoleFolder } from "../../scripts/console/build-console.mjs";

/** What a reader on a slow line waits for before anything can be read: 200 KB, a second at 1.6 Mbit/s. */
const SCRIPT_BYTES_MAX = 200_000;

/** The pages that strangers come to first, by the chunk that shows them. */
const FIRST_PAGES = ["src/features/look-up/index.ts", "src/app/standing-place.tsx"] as const;

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[]; readonly isEntry?: boolean }>>;

let manifest: Manifest;
beforeAll(async () => {
  await buildConsole();
  manifest = JSON.parse(await readFile(join(consoleFolder(), ".vite", "manifest.json"), "utf8"));
});

describe("the first load", () => {
  it.each(FIRST_PAGES)("of %s is at most 200 KB of script, as gzip", async (page) => {
    const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry === true);
    const files = filesOf([...entries, page]);
    expect(files.size).toBeGreaterThan(1);
    const sizes = await Promise.all([...files].map(async (file) => gzipSync(await readFile(join(consoleFolder(), file))).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BYTES_MAX);
  });
});

/** The scripts of these chunks, and of all that they import at once. */
function filesOf(names: readonly string[], files = new Set<string>()): Set<string> {
  for (const name of names) {
    const chunk = manifest[name];
    if (chunk === undefined) throw new RangeError(`the build made no chunk of ${name}`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    filesOf(chunk.imports ?? [], files);
  }
  return files;
}
