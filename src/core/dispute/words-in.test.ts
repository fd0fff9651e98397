import fc from "fast-check";
import { expect, it } from "vitest";
import { wordsIn } from "./index.ts";

it.each([
  ["", 0],
  ["   \n\t ", 0],
  ["I paid this in full.", 5],
  ["I don't owe GBP 12,000.50 and/or interest", 7],
  ["state-of-the-art — or not", 3],
  ["- one\n- two\n- three", 3],
  ["naïve Ærøskøbing", 2],
  ["这笔贷款不是我的。", 8],
  ["我在2024年3月5日已还清，共12,000元", 14],
  ["我用iPhone付款", 5],
  ["々〇", 2],
  ["no\u00a0break\u3000space", 3],
])("%j has %d words", (text, count) => {
  expect(wordsIn(text)).toBe(count);
});

it("adds up over what a blank divides, and never exceeds the characters", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "1", "-", " ", "汉", ",", "'", "\n") });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(wordsIn(`${a} ${b}`)).toBe(wordsIn(a) + wordsIn(b));
      expect(wordsIn(a)).toBeLessThanOrEqual(a.length);
    }),
  );
});
