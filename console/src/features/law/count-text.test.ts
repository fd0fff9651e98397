import { expect, it } from "vitest";
import { countText } from "./count-text.ts";

/** As registers declare them (core/law): numbers are constants, words are fields. */
const number = (given: number | string) =>
  typeof given === "number" ? { kind: "constant", value: given } : { kind: "field", field: given };
const compare = (left: number | string, is: string, right: number | string) => ({
  kind: "compare",
  is,
  left: number(left),
  right: number(right),
});
const when = (condition: unknown, value = 1) => ({
  kind: "when",
  condition,
  // biome-ignore lint/suspicious/noThenProperty: it is data as registers have it, and nobody awaits it
  then: number(value), // oxlint-disable-line unicorn/no-thenable -- for the same reason
  otherwise: number(0),
});
const of = (kind: string, ...parts: unknown[]) => ({ kind, of: parts });

it("writes every expression that a register may count by as a formula", () => {
  expect(countText(when(compare("rating", "at least", 0)))).toBe("1 if rating ≥ 0, else 0");
  const doubtful = { kind: "rater", field: "by", oneOf: ["doubtful"] };
  expect(countText(when(of("and", compare("rating", "below", 0), doubtful)))).toBe("1 if (rating < 0) ∧ (rater(by) ∈ {doubtful}), else 0");
  const sum = of(
    "add",
    of("min", number("a"), number(3)),
    { kind: "abs", of: number("c") },
    { kind: "daysBetween", from: "from", to: "to" },
  );
  expect(countText(sum)).toBe("min(a, 3) + |c| + days(from → to)");
  const late = { kind: "word", field: "result", oneOf: ["late", "lost"] };
  const unpaid = { kind: "not", of: { kind: "present", field: "paid" } };
  expect(countText(when(of("or", late, unpaid), 2))).toBe("2 if (result ∈ {late, lost}) ∨ (¬(paid ≠ ∅)), else 0");
  expect(["above", "at most", "equal"].map((is) => countText(compare("a", is, 1)))).toEqual(["a > 1", "a ≤ 1", "a = 1"]);
  expect(countText(of("max", number("b"), number(4)))).toBe("max(b, 4)");
});

it("does not follow what is no expression, or one without an end", () => {
  const endless: Record<string, unknown> = { kind: "abs" };
  endless.of = endless;
  expect([countText(7), countText({ kind: "new" })]).toEqual(["?", "new"]);
  expect(countText(endless)).toContain("?");
});
