import { describe, expect, it } from "vitest";
import { CredenceError } from "../errors.ts";
import { problemReport } from "./problem-report.ts";

describe("problemReport", () => {
  it("says what was seen and wanted, then what can be done", () => {
    const error = new CredenceError("purpose_unknown", 'no purpose "x"; there are trade-with, buy-from');
    expect(problemReport(error, { isDebug: false }).text).toBe(
      'No purpose "x"; there are trade-with, buy-from.\nUse one of the names in the message.',
    );
  });

  it("leaves a name at the beginning as it is written", () => {
    const error = new CredenceError("model_missing", "trade-with has no model yet");
    expect(problemReport(error, { isDebug: false }).text).toMatch(/^trade-with has no model yet\.\n/);
  });

  it("keeps the lines of a list of breaches", () => {
    const error = new CredenceError("config_against_law", "the configuration breaks the laws of the house, 2 times:\n  a: b: c\n  d: e: f");
    expect(problemReport(error, { isDebug: false }).text.split("\n").slice(0, 3)).toEqual([
      "The configuration breaks the laws of the house, 2 times:",
      "  a: b: c",
      "  d: e: f.",
    ]);
  });

  it("shows programs the code, the remedy and the evidence", () => {
    const error = new CredenceError("store_unsound", "the tallies differ", { details: { rows: 2 } });
    expect(problemReport(error, { isDebug: false }).json).toEqual({
      code: "store_unsound",
      title: "The store contradicts itself.",
      detail: "the tallies differ",
      remedy: "The details carry the evidence; `credence rebuild` remakes tallies from records.",
      details: { rows: 2 },
    });
  });

  it("shows a stack, with its causes, for --debug only", () => {
    const error = new CredenceError("file_unreadable", "x cannot be read", { cause: new Error("ENOENT") });
    expect(problemReport(error, { isDebug: false }).text).not.toContain("    at ");
    const { text } = problemReport(error, { isDebug: true });
    expect(text).toContain("    at ");
    expect(text).toContain("because of\nError: ENOENT");
  });

  it("takes what it does not know for a mistake of ours", () => {
    const { text, json } = problemReport(new TypeError("the pool is no function"), { isDebug: false });
    expect(text).toBe("The pool is no function.\nRun it again with --debug for the stack, and please report it.");
    expect(json).toMatchObject({ code: "internal" });
  });
});
