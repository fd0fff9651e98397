import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Freeze, isFrozen, type Thaw } from "./index.ts";

const AT = 1_000;
const freezeOf = (...thaws: readonly Thaw[]): Freeze => ({ subject: "s", purpose: "lend-to", placedAt: 1, thaws });
const look = { purpose: "lend-to", subscriber: "bank", at: AT };

describe("a freeze", () => {
  it("stops its own purpose, and no other", () => {
    expect(isFrozen([], look)).toBe(false);
    expect(isFrozen([freezeOf()], look)).toBe(true);
    expect(isFrozen([freezeOf()], { ...look, purpose: "rent-to" })).toBe(false);
  });

  it("lets everybody through to the last microsecond of a dated thaw", () => {
    const dated = freezeOf({ subscriber: undefined, until: AT });
    expect(isFrozen([dated], look)).toBe(false);
    expect(isFrozen([dated], { ...look, at: AT + 1 })).toBe(true);
  });

  it("lets the one subscriber through that a thaw names", () => {
    const forBank = freezeOf({ subscriber: "bank", until: undefined });
    expect(isFrozen([forBank], look)).toBe(false);
    expect(isFrozen([forBank], { ...look, subscriber: "shop" })).toBe(true);
  });

  it("holds although another of the group was thawed", () => {
    expect(isFrozen([freezeOf({ subscriber: undefined, until: undefined }), freezeOf()], look)).toBe(true);
  });

  const thaws = fc.array(
    fc.record({ subscriber: fc.constantFrom(undefined, "bank", "shop"), until: fc.option(fc.nat(2 * AT), { nil: undefined }) }),
    { maxLength: 4 },
  );
  const freezes = fc.array(
    fc.record({ subject: fc.constantFrom("a", "b"), purpose: fc.constantFrom("lend-to", "rent-to"), placedAt: fc.constant(1), thaws }),
    { maxLength: 4 },
  );

  it("never stops less for a freeze more, nor more for a thaw more", () => {
    fc.assert(
      fc.property(freezes, thaws, (held, opened) => {
        const before = isFrozen(held, look);
        const thawed = held.map((freeze) => ({ ...freeze, thaws: [...freeze.thaws, ...opened] }));
        expect(isFrozen([...held, freezeOf(...opened)], look) || !before).toBe(true);
        expect(isFrozen(thawed, look) && !before).toBe(false);
      }),
    );
  });
});
