import fc from "fast-check";
import { expect, test } from "vitest";
import { flipped } from "../../../../test/given-log.ts";
import { sha256 } from "../bytes/index.ts";
import { hashLeaf } from "../tree/index.ts";
import { formatBundle, growBundles, grownBundles, hashBundle, parseBundle } from "./index.ts";

const malformed = expect.objectContaining({ code: "log_malformed" });
const entry = fc.uint8Array({ maxLength: 40 });
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test("a bundle is each entry after its length in two bytes", () => {
  expect(hexOf(formatBundle([Buffer.from(""), Buffer.from("abc")]))).toBe("00000003616263");
});

test("a bundle goes there and back, up to the largest entry", () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 256 }), (entries) => {
      expect(parseBundle(formatBundle(entries), entries.length)).toEqual(entries);
    }),
    { numRuns: 50 },
  );
  const largest = new Uint8Array(65_535).fill(7);
  expect(parseBundle(formatBundle([largest]), 1)).toEqual([largest]);
  expect(() => formatBundle([new Uint8Array(65_536)])).toThrow("at most 65535 bytes, saw 65536");
});

test("a bundle that is cut, has more bytes, or another number of entries is refused", () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), fc.nat(), (entries, seed) => {
      const bytes = formatBundle(entries);
      expect(() => parseBundle(bytes.subarray(0, seed % bytes.length), entries.length)).toThrow(malformed);
      expect(() => parseBundle(Uint8Array.of(...bytes, 0), entries.length)).toThrow(malformed);
      expect(() => parseBundle(bytes, entries.length + 1)).toThrow(malformed);
      expect(() => parseBundle(bytes, entries.length - 1)).toThrow(malformed);
    }),
  );
  expect(() => formatBundle([])).toThrow(malformed);
  expect(() => formatBundle(Array.from({ length: 257 }, () => new Uint8Array(1)))).toThrow(malformed);
  expect(() => parseBundle(new Uint8Array(0), 0)).toThrow(malformed);
});

test("a bundle with any bit changed is malformed or has another tile", () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), fc.nat(), (entries, bit) => {
      const tileOf = (bytes: Uint8Array): string => {
        try {
          return hexOf(hashBundle(sha256, parseBundle(bytes, entries.length)));
        } catch (error) {
          return error instanceof Error && "code" in error ? String(error.code) : "";
        }
      };
      const tile = tileOf(formatBundle(entries));
      const changed = tileOf(flipped(formatBundle(entries), bit));
      expect(changed).not.toBe(tile);
      expect(changed).toMatch(/^(?:log_malformed|[0-9a-f]+)$/);
    }),
  );
});

test("a bundle hashes to its level 0 tile", () => {
  const entries = [Buffer.from("a"), Buffer.from("b")];
  expect(hexOf(hashBundle(sha256, entries))).toBe(entries.map((each) => hexOf(hashLeaf(sha256, each))).join(""));
});

test("bundles grown in any steps are those of the whole", () => {
  const all = Array.from({ length: 700 }, (_, index) => Buffer.from(`entry ${index}`));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (steps) => {
      let size = 0;
      let partial: Uint8Array = new Uint8Array(0);
      for (const step of steps) {
        const next = Math.min(all.length, size + step);
        const grown = growBundles({ size, partial }, all.slice(size, next));
        expect(grown.map(({ bundle }) => bundle)).toEqual(grownBundles(size, next));
        for (const { bundle, bytes } of grown) {
          expect(bytes).toEqual(formatBundle(all.slice(bundle.index * 256, bundle.index * 256 + bundle.width)));
        }
        const last = grown.at(-1);
        if (last !== undefined) partial = last.bundle.width === 256 ? new Uint8Array(0) : last.bytes;
        size = next;
      }
    }),
    { numRuns: 50 },
  );
});

test("bundles do not grow on a partial bundle that is not theirs", () => {
  expect(() => growBundles({ size: 256, partial: formatBundle([Buffer.from("a")]) }, [])).toThrow(malformed);
  expect(() => growBundles({ size: 2, partial: formatBundle([Buffer.from("a")]) }, [Buffer.from("b")])).toThrow(malformed);
});
