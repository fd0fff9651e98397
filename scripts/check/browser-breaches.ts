import type { Import } from "./imports-of.ts";
import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

/** What a stranger's verifier runs in a browser. */
const FOLDERS = [
  "src/core/law/",
  "src/core/record/",
  "src/core/tally/",
  "src/core/standing/",
  "src/core/log/",
  "src/core/statement/",
  "src/core/file/",
];

/** `node:` imports that these folders reach, by themselves or through what they import. Types do not count: they are gone by then. */
export function browserBreaches(files: readonly SourceFile[]): Breach[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const isStart = ({ path, isTest }: SourceFile) => FOLDERS.some((folder) => path.startsWith(folder)) && !isTest;
  return reachable(files.filter(isStart), byPath).flatMap((file) =>
    file.imports
      .filter((edge) => isLoaded(edge) && edge.specifier.startsWith("node:"))
      .map((edge) => breachAt(file, edge, `${edge.specifier} is reached from law, record, tally or standing, which must run in a browser`)),
  );
}

function reachable(starts: readonly SourceFile[], byPath: ReadonlyMap<string, SourceFile>): SourceFile[] {
  const seen = new Set(starts);
  // A Set visits what is added to it while it is walked.
  for (const file of seen) {
    for (const edge of file.imports.filter(isLoaded)) {
      const next = byPath.get(edge.target ?? "");
      if (next !== undefined) seen.add(next);
    }
  }
  return [...seen];
}

function isLoaded(edge: Import): boolean {
  return !edge.isType;
}
