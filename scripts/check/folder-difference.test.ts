import { describe, expect, it } from "vitest";
import { folderDifference } from "./folder-difference.ts";

const FOLDERS = ["src", "src/core", "src/core/law", "src/store", "test", "test/scenarios"];

describe("folderDifference", () => {
  it("is empty when a tree or a sentence names all of src", () => {
    const tree = "src/\n  core/      pure\n    law/     sectors\n  store/     the only SQL\ntest/\n";
    expect(folderDifference(tree, FOLDERS)).toEqual({ unnamed: [], gone: [] });
    const sentence = "`src/core/` holds `core/law/`, and `src/store/` (the only SQL) is tested from test/scenarios/; see docs/decisions/.";
    expect(folderDifference(sentence, FOLDERS)).toEqual({ unnamed: [], gone: [] });
  });

  it("tells which folder is left out, and which is gone", () => {
    expect(folderDifference("src/core/ and core/law/, jobs/, test/faults/", FOLDERS)).toEqual({
      unnamed: ["src/store"],
      gone: ["jobs", "test/faults"],
    });
  });

  it("takes neither addresses nor files nor routes for folders", () => {
    const text = "https://example.org/core/ `src/core/law/index.ts` GET /v1/subjects/{id} ../shared/data/ and/or src/**";
    expect(folderDifference(text, ["src"]).gone).toEqual([]);
  });
});
