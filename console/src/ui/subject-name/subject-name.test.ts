import { describe, expect, it } from "vitest";
import { subjectName } from "./subject-name.ts";

describe("how a subject is called", () => {
  it("is the name in an identifier that holds one, and its place", () => {
    expect(subjectName("agency:baltimore:solid-waste")).toEqual({ name: "Solid waste", place: "Baltimore" });
    expect(subjectName("establishment:new-york:joe's-bar:2")).toEqual({ name: "Joe's bar:2", place: "New york" });
  });

  it("is else the identifier itself, and nothing hides in it", () => {
    expect(subjectName("account:otc:1810")).toEqual({ name: "account:otc:1810", place: undefined });
    expect(subjectName("account:otc:a\u202Eb").name).toBe("account:otc:a⟨U+202E⟩b");
    expect(subjectName("agency:baltimore")).toEqual({ name: "agency:baltimore", place: undefined });
  });
});
