import { describe, expect, it } from "vitest";
import { fieldsNamed, filledSentence } from "./filled-sentence.ts";

const filled = (sentence: string, values: Readonly<Record<string, string>>) => filledSentence(sentence, (field) => values[field]);

describe("a sentence with fields", () => {
  it("is filled, and a bracket left out where one of its fields is not said", () => {
    const sentence = "Order[ of {price}][ by {buyer}]: {result}";
    expect(filled(sentence, { price: "EUR 3", buyer: "b", result: "delivered" })).toBe("Order of EUR 3 by b: delivered");
    expect(filled(sentence, { result: "delivered" })).toBe("Order: delivered");
    expect(filled("A[ {x} and {y}]", { x: "1" })).toBe("A");
  });

  it("says a dash for what must be there and is not, and leaves alone what only looks like a field in a value", () => {
    expect(filled("{a} then {b}", { a: "{b}", b: "[c]" })).toBe("{b} then [c]");
    expect(filled("{a}.", {})).toBe("–.");
  });

  it("names its fields", () => {
    expect([...fieldsNamed("{a}[ of {b}] {a}")]).toEqual(["a", "b"]);
  });
});
