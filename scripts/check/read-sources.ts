import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseSource, type SourceFile } from "./source-file.ts";

/** The folders that hold TypeScript of ours. */
const FOLDERS = ["src", "test", "bench", "scripts", "console/src", "console/test", "console/scripts"];

/** What a script makes is as long as it has to be. */
const MADE = ["console/src/api/schema.ts"];

/** Reads and parses every TypeScript file of the repository at `root`, in the order of their paths. */
export function readSources(root: string): SourceFile[] {
  return filesBelow(root, FOLDERS)
    .filter((path) => /\.tsx?$/.test(path) && !MADE.includes(path))
    .map((path) => parseSource(path, readFileSync(join(root, path), "utf8")));
}

/** Paths of all files below the folders of `root`, relative to it, with `/`, sorted. Folders that are absent count as empty. */
export function filesBelow(root: string, folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).filter(Boolean).join("/"))
    .sort();
}
