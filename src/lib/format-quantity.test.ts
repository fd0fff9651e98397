import fc from "fast-check";
import { expect, test } from "vitest";
import { formatBytes, formatCount, formatDuration, formatShare } from "./index.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [35592, "35,592"],
  [1234567, "1,234,567"],
  [-1000, "-1,000"],
  [-999, "-999"],
  [Number.MAX_SAFE_INTEGER, "9,007,199,254,740,991"],
])("the count %d reads %s", (count, text) => {
  expect(formatCount(count)).toBe(text);
});

test.each([
  [0, "0 %"],
  [1, "100 %"],
  [0.5, "50.0 %"],
  [0.973, "97.3 %"],
  [0.001, "0.1 %"],
  [0.0009, "under 0.1 %"],
  [Number.MIN_VALUE, "under 0.1 %"],
  [0.999, "99.9 %"],
  [0.99901, "over 99.9 %"],
  [1 - Number.EPSILON, "over 99.9 %"],
])("the share %d reads %s", (share, text) => {
  expect(formatShare(share)).toBe(text);
});

test("no share but 0 and 1 reads as none or all", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }), (share) => {
      expect(formatShare(share)).not.toMatch(/^(0|0\.0|100|100\.0) %$/);
    }),
  );
});

test.each([
  [0, "0 ms"],
  [320.4, "320 ms"],
  [999.6, "1.0 s"],
  [4_210, "4.2 s"],
  [9_960, "10 s"],
  [42_400, "42 s"],
  [59_600, "1 min"],
  [80_000, "1 min 20 s"],
  [3_599_600, "1 h"],
  [7_500_000, "2 h 5 min"],
  [86_390_000, "1 d"],
  [273_600_000, "3 d 4 h"],
  [-80_000, "-1 min 20 s"],
])("a span of %d ms reads %s", (millis, text) => {
  expect(formatDuration(millis)).toBe(text);
});

test.each([
  [0, "0 B"],
  [1023, "1023 B"],
  [1024, "1 KiB"],
  [1536, "1.5 KiB"],
  [8 * 1024 * 1024, "8 MiB"],
  [512.4 * 1024 * 1024, "512 MiB"],
  [1023.9 * 1024, "1 MiB"],
  [5e15, "4547 TiB"],
])("%d bytes read %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
