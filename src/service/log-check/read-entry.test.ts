import fc from "fast-check";
import { expect, it } from "vitest";
import { flipped } from "../../../test/given-log.ts";
import { formatEntry, parseEntry } from "../../core/log/index.ts";
import { isStatementKind, STATEMENT_KINDS } from "../../core/statement/index.ts";
import { readEntry } from "./read-entry.ts";

const hash32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const entry = fc.record({
  kind: fc.constantFrom(...STATEMENT_KINDS),
  day: fc.nat(2_932_896),
  commitment: hash32,
  link: hash32,
  tag: hash32,
});

it("reads what core/log reads, if its kind is in the closed list, and refuses the rest", () => {
  fc.assert(
    fc.property(entry, fc.nat(), fc.integer({ min: -3, max: 3 }), (given, bit, longer) => {
      const bytes = Buffer.from(formatEntry(given));
      expect(readEntry(bytes)).toEqual({ kindNumber: STATEMENT_KINDS.indexOf(given.kind), day: given.day, bytes });
      const changed = Buffer.from(flipped(bytes, bit));
      expect(typeof readEntry(changed) !== "string").toBe(isEntry(changed));
      const cut = Buffer.concat([bytes, Buffer.alloc(3)]).subarray(0, bytes.length + longer);
      expect(typeof readEntry(cut) !== "string").toBe(isEntry(cut));
    }),
    { numRuns: 500 },
  );
  expect(readEntry(Buffer.alloc(0))).toBe("wanted an entry of version 1, saw no bytes");
});

function isEntry(bytes: Uint8Array): boolean {
  try {
    return isStatementKind(parseEntry(bytes).kind);
  } catch {
    return false;
  }
}
