import { expect, it } from "vitest";
import { redecidedText } from "./redecided-text.ts";

it.each([
  [{ checks: 0, changed: 0, undecided: 0 }, "No earlier answer had counted it."],
  [{ checks: 1, changed: 0, undecided: 0 }, "1 earlier answer that had counted it was decided again: none came out otherwise."],
  [
    { checks: 13_118, changed: 553, undecided: 0 },
    "13,118 earlier answers that had counted it were decided again: 553 came out otherwise, and the askers are told.",
  ],
  [
    { checks: 0, changed: 0, undecided: 2 },
    "No earlier answer had counted it. 2 could not be decided again: their law or their records are not there any more.",
  ],
])("of %o the operator is told in words", (redecided, words) => {
  expect(redecidedText(redecided)).toBe(words);
});
