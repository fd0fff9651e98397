import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inForce } from "./in-force.ts";
import type { Contact } from "./read-vault.ts";

const contact: fc.Arbitrary<Contact> = fc.record({
  id: fc.uuid(),
  address: fc.record({ scheme: fc.constantFrom("email", "phone"), value: fc.string() }),
  source: fc.constantFrom("otc", undefined),
  fromAt: fc.option(fc.nat(100), { nil: undefined }),
});
const vault = fc.uniqueArray(contact, { selector: ({ id }) => id, maxLength: 12 });

describe("the contacts in force", () => {
  it("are at most one of each kind, e-mail first, each begun and none begun later", () => {
    fc.assert(
      fc.property(vault, fc.nat(100), (contacts, at) => {
        const found = inForce(contacts, at);
        const begun = contacts.filter(({ fromAt = Number.POSITIVE_INFINITY }) => fromAt <= at);
        const schemes = ["email", "phone"].filter((scheme) => begun.some(({ address }) => address.scheme === scheme));
        expect(found.map(({ address }) => address.scheme)).toEqual(schemes);
        for (const one of found) {
          const rivals = begun.filter(({ address }) => address.scheme === one.address.scheme);
          expect(one.fromAt).toBe(Math.max(...rivals.map(({ fromAt = 0 }) => fromAt)));
        }
      }),
    );
  });

  it("never change by what nobody has confirmed, nor by what is to come", () => {
    fc.assert(
      fc.property(vault, contact, fc.nat(100), (contacts, given, at) => {
        const waiting = [
          { ...given, fromAt: undefined },
          { ...given, fromAt: at + 1 },
        ];
        expect(inForce([...contacts, ...waiting], at)).toEqual(inForce(contacts, at));
      }),
    );
  });
});
