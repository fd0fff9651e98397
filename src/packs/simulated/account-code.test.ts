import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIdentifier } from "../../core/identity/index.ts";
import { ACCOUNT_ROLES, accountOf, INDEX_MAX, ownerOf, PLACE_MAX } from "./account-code.ts";
import { accountAnimals, accountQualities } from "./account-words.ts";

const owners = fc.record({
  role: fc.constantFrom(...ACCOUNT_ROLES),
  index: fc.integer({ min: 0, max: INDEX_MAX }),
  place: fc.integer({ min: 0, max: PLACE_MAX }),
});
const seeds = fc.integer({ min: 0, max: 500_000 });

describe("an account's name", () => {
  it("holds its owner, whoever that is", () => {
    fc.assert(
      fc.property(owners, seeds, (owner, seed) => {
        expect(ownerOf(accountOf(owner, seed), seed)).toEqual(owner);
      }),
    );
  });

  it("is an identifier in normal form", () => {
    fc.assert(
      fc.property(owners, seeds, (owner, seed) => {
        const account = accountOf(owner, seed);
        expect(parseIdentifier(account)).toEqual({ scheme: "account", value: account.slice("account:".length) });
      }),
    );
  });

  it("is one of 64 words twice, all different", () => {
    expect([new Set(accountQualities).size, new Set(accountAnimals).size]).toEqual([64, 64]);
  });
});
