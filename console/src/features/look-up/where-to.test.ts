import { describe, expect, it } from "vitest";
import { isIdentifier, purposeFor, whereTo } from "./where-to.ts";

const standing = { purpose: "eat-at", question: "", probability: 0.9, interval: { low: 0.8, high: 1 }, evidence: 3, grade: "A" } as const;
const water = { subject: "1", identifier: "agency:boston:water", standings: [{ ...standing, purpose: "be-served-by" }] };
const diner = { subject: "2", identifier: "establishment:boston:water-bar", standings: [standing] };
const eatAt = { purpose: "eat-at", question: "", about: ["body" as const], isPublic: true };
const tradeWith = { purpose: "trade-with", question: "", about: ["person" as const, "body" as const], isPublic: true };
const lendTo = { purpose: "lend-to", question: "", about: ["person" as const], isPublic: false };

describe("where a search leads", () => {
  it("is the body whose whole identifier was typed, or the only one that was found", () => {
    const known = { bodies: [water, diner], questions: [eatAt] };
    expect(whereTo(" agency:boston:water ", known)).toBe("/standing/be-served-by/agency%3Aboston%3Awater");
    expect(whereTo("bar", { ...known, bodies: [diner] })).toBe("/standing/eat-at/establishment%3Aboston%3Awater-bar");
    expect(whereTo("wat", known)).toBeUndefined();
  });

  it("is for a whole identifier that is in no list the question that may be asked of persons", () => {
    const known = { bodies: [], questions: [lendTo, eatAt, tradeWith] };
    expect(whereTo("account:otc:a/b", known)).toBe("/standing/trade-with/account%3Aotc%3Aa%2Fb");
    expect(whereTo("anna", known)).toBeUndefined();
    expect(whereTo("account:otc:1", { bodies: [], questions: [lendTo] })).toBeUndefined();
    expect(purposeFor([eatAt])).toBe("eat-at");
  });

  it("takes for an identifier what has a scheme", () => {
    expect(["account:otc:1", "national-id: x", "LEI:5"].every(isIdentifier)).toBe(true);
    expect(["anna", ":x", "a:", "12:30"].some(isIdentifier)).toBe(false);
  });
});
