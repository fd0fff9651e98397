import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** What the console is built from: its own sources, the code that a browser verifies with, and the exact packages. */
const SOURCES = [
  "console/index.html",
  "console/vite.config.ts",
  "console/public",
  "console/src",
  "src/core",
  "src/lib",
  "src/errors.ts",
  "package-lock.json",
];

/**
 * A digest of all that the console is built from, as hex; undefined where its sources are not there, as in a published package.
 * @param {string} root
 * @returns {string | undefined}
 */
export function consolePrint(root) {
  if (!existsSync(join(root, "console", "index.html"))) return undefined;
  const print = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => filesAt(root, source))) {
    const bytes = readFileSync(join(root, path));
    print.update(`${path.split(sep).join("/")} ${bytes.length}\n`).update(bytes);
  }
  return print.digest("hex");
}

/** Paths relative to the root, sorted: folders list their files in no order of their own. Tests are no part of what is built. */
function filesAt(root, path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [path];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
