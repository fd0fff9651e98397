import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONE_OF_EACH } from "../../../test/one-of-each.ts";
import { checkText } from "../../core/statement/index.ts";
import { lookOf, looksOf, withoutTallies } from "./looks-of.ts";

const { check, redecision, renewed_check: renewed } = ONE_OF_EACH;

describe("a look in a report", () => {
  it("is told the same whether the check's text had its tallies or not, whatever its words are", () => {
    const words = fc.oneof(fc.string(), fc.constantFrom(',"tallies":{', '"tallies":{}}', "\\"));
    fc.assert(
      fc.property(words, words, (onBehalf, asked) => {
        const said = { ...check, onBehalf, asked };
        const text = checkText(said);
        expect(lookOf(JSON.parse(withoutTallies(text)))).toEqual(lookOf(JSON.parse(text)));
        expect(JSON.parse(withoutTallies(text))).not.toHaveProperty("tallies");
      }),
    );
  });

  it("has each way it was decided again, the first first", () => {
    const again = [
      { ...redecision, check: check.id, at: 5, cause: "second" },
      { ...redecision, check: check.id, at: 4, cause: "first" },
    ];
    const [look] = looksOf([lookOf(check)], again);
    expect(look?.again.map(({ cause }) => cause)).toEqual(["first", "second"]);
  });

  it("is told as it was renewed last, where its own text is gone, in its place among the others", () => {
    const [first, last] = [
      { ...renewed, check: "gone", askedAt: check.at - 1, asked: "first" },
      { ...renewed, check: "gone", askedAt: check.at - 1, asked: "last" },
    ];
    const looks = looksOf([{ ...lookOf(check), at: check.at - 2 }, lookOf({ ...check, at: check.at - 3 })], [last, first]);
    expect(looks.map(({ check: id }) => id)).toEqual(["gone", check.id, check.id]);
    expect(looks[0]?.asked).toBe("last");
  });
});
