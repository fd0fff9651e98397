import { describe, expect, it } from "vitest";
import { parseSource } from "./source-file.ts";
import { vocabularyBreaches } from "./vocabulary-breaches.ts";

const namesIn = (text: string, path = "src/core/standing/a.ts") =>
  vocabularyBreaches([parseSource(path, text)]).map(({ message }) => message.split(":")[0]);

describe("vocabularyBreaches", () => {
  it("finds refused words wherever we name something", () => {
    expect(namesIn("const trustScore = 1;")).toEqual(["trustScore"]);
    expect(namesIn("const { a: users, ...clients } = x;")).toEqual(["users", "clients"]);
    expect(namesIn("function plugin(entity: string, [citizen] = []) {}")).toEqual(["plugin", "entity", "citizen"]);
    expect(namesIn("type Profile = { user_id: string; SCORE_MAX: number };")).toEqual(["Profile", "user_id", "SCORE_MAX"]);
    expect(namesIn("class A { #provider = 1; complaint() {} }")).toEqual(["provider", "complaint"]);
    expect(namesIn("const a = { reputation: 1 };")).toEqual(["reputation"]);
  });

  it("leaves alone what others named, what is only used, and words that merely contain one", () => {
    expect(namesIn('import { type Client, plugin } from "x"; const a = plugin.user(b.score);')).toEqual([]);
    expect(namesIn("const scorecard = 1; const userland = 2; const underscore = 3;")).toEqual([]);
    expect(namesIn("const a = { user: 1 };", "src/store/connect.ts")).toEqual([]);
  });

  it("keeps the domain out of lib", () => {
    expect(namesIn("const subjectIds = 1; const tallies = 2;", "src/lib/a.ts")).toEqual(["subjectIds", "tallies"]);
    expect(namesIn("const subjectIds = 1;", "src/core/law/a.ts")).toEqual([]);
  });
});
