import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isConsented, type StandingConsent } from "./index.ts";

const AT = 1_000;
const look = { purpose: "buy-from", subscriber: "shop", at: AT };
const given = (changes: Partial<StandingConsent> = {}): StandingConsent => ({
  purpose: "buy-from",
  recipients: [],
  givenAt: 1,
  until: null,
  ...changes,
});

describe("a consent", () => {
  it("is to its own purpose, and without recipients to whoever may ask", () => {
    expect(isConsented([], look)).toBe(false);
    expect(isConsented([given()], look)).toBe(true);
    expect(isConsented([given({ purpose: "trade-with" })], look)).toBe(false);
  });

  it("is to its recipients alone where it names any", () => {
    expect(isConsented([given({ recipients: ["shop", "bank"] })], look)).toBe(true);
    expect(isConsented([given({ recipients: ["bank"] })], look)).toBe(false);
    expect(isConsented([given({ recipients: ["bank"] })], { ...look, subscriber: "operator:olga" })).toBe(false);
  });

  it("holds from its first to its last microsecond", () => {
    for (const [givenAt, until, holds] of [
      [AT, AT, true],
      [AT + 1, null, false],
      [1, AT - 1, false],
    ] as const) {
      expect(isConsented([given({ givenAt, until })], look)).toBe(holds);
    }
  });

  const consents = fc.array(
    fc.record({
      purpose: fc.constantFrom("buy-from", "trade-with"),
      recipients: fc.subarray(["shop", "bank"]),
      givenAt: fc.nat(2 * AT),
      until: fc.option(fc.nat(2 * AT)),
    }),
    { maxLength: 5 },
  );

  it("never allows less for being one more, nor more for being withdrawn", () => {
    fc.assert(
      fc.property(consents, consents, (some, more) => {
        expect(isConsented([...some, ...more], look)).toBe(isConsented(some, look) || isConsented(more, look));
      }),
    );
  });
});
