import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderDifference } from "../scripts/check/folder-difference.ts";
import { longFiles } from "../scripts/check/length-breaches.ts";
import { filesBelow, readSources } from "../scripts/check/read-sources.ts";
import type { SourceFile } from "../scripts/check/source-file.ts";
import { vocabularyBreaches } from "../scripts/check/vocabulary-breaches.ts";
import { errorsDoc } from "../scripts/errors-doc.ts";
import { ERRORS } from "../src/errors.ts";

/** What linters cannot know: that the documents and the code speak of the same things, in the same words. */
const ROOT = process.cwd();
const SOURCES = readSources(ROOT);
const FILES = filesBelow(ROOT, ["src", "test", "bench", "scripts", "console/src", "console/test", "console/scripts"]);

describe("ARCHITECTURE.md", () => {
  it("names each folder of src, as `core/law/`, and none that is not there", () => {
    expect(existsSync("ARCHITECTURE.md"), "there is no ARCHITECTURE.md: one page, problem first, with each folder of src").toBe(true);
    const folders = new Set(FILES.flatMap((path) => foldersAbove(path)));
    expect(folderDifference(readFileSync("ARCHITECTURE.md", "utf8"), [...folders])).toEqual({ unnamed: [], gone: [] });
  });

  function foldersAbove(path: string): string[] {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
  }
});

describe("errors", () => {
  it("are documented word for word: run `node scripts/errors-doc.ts`", () => {
    expect(readFileSync("docs/errors.md", "utf8")).toBe(errorsDoc());
  });

  it("are each provoked by a test", () => {
    const tests = SOURCES.filter(({ path, isTest }) => isTest && path !== "test/tidy.test.ts").map(({ text }) => text);
    const isProvoked = (code: string) => tests.some((text) => text.includes(`"${code}"`));
    expect(Object.keys(ERRORS).filter((code) => !isProvoked(code))).toEqual([]);
  });
});

describe("names", () => {
  it("keep to the vocabulary", () => {
    expect(placesOf(vocabularyBreaches(SOURCES))).toEqual([]);
  });

  it("of files and folders say what is in them", () => {
    const isEmptyWord = (word: string) => /^(utils?|helpers?|commons?|types|managers?|misc)$/.test(word);
    expect(FILES.filter((path) => path.split(/[/.-]/).some(isEmptyWord))).toEqual([]);
  });
});

describe("files", () => {
  it("are at most 300 lines long, tests 500", () => {
    expect(placesOf(longFiles(SOURCES))).toEqual([]);
  });

  it("leave nothing to do without the number of its issue: TODO(#12)", () => {
    expect(SOURCES.flatMap(loosePromises)).toEqual([]);
  });

  function loosePromises({ path, comments }: SourceFile): string[] {
    return comments
      .filter(({ value }) => /\b(TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))/.test(value))
      .map(({ value }) => `${path}: ${value.trim()}`);
  }
});

function placesOf(breaches: readonly { readonly path: string; readonly line: number; readonly message: string }[]): string[] {
  return breaches.map(({ path, line, message }) => `${path}:${line} ${message}`);
}
