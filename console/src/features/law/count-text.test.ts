import { expect, it } from "vitest";
import {
  above,
  abs,
  add,
  and,
  atLeast,
  atMost,
  below,
  constant,
  daysBetween,
  equal,
  isRater,
  isWord,
  max,
  min,
  not,
  or,
  present,
  when,
} from "../../../../src/core/law/index.ts";
import { countText } from "./count-text.ts";

it("writes every expression that a register may count by as a formula", () => {
  expect(countText(when(atLeast("rating", 0)))).toBe("1 if rating ≥ 0, else 0");
  expect(countText(when(and(below("rating", 0), isRater("by", "doubtful"))))).toBe("1 if (rating < 0) ∧ (rater(by) ∈ {doubtful}), else 0");
  expect(countText(add(min("a", 3), max("b", 4), abs("c"), daysBetween("from", "to")))).toBe(
    "min(a, 3) + max(b, 4) + |c| + days(from → to)",
  );
  expect(countText(when(or(isWord("result", "late", "lost"), not(present("paid"))), constant(2)))).toBe(
    "2 if (result ∈ {late, lost}) ∨ (¬(paid ≠ ∅)), else 0",
  );
  expect([above("a", 1), atMost("a", 1), equal("a", 1)].map((each) => countText(each))).toEqual(["a > 1", "a ≤ 1", "a = 1"]);
});

it("does not follow what is no expression, or one without an end", () => {
  const endless: Record<string, unknown> = { kind: "abs" };
  endless.of = endless;
  expect([countText(7), countText({ kind: "new" })]).toEqual(["?", "new"]);
  expect(countText(endless)).toContain("?");
});
