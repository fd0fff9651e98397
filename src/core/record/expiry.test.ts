import { describe, expect, it } from "vitest";
import { formatInstant, parseInstant } from "../../lib/index.ts";
import { expiresAt } from "./expiry.ts";

type Keeping = Parameters<typeof expiresAt>[0];

const KEEP: Keeping = { keep: { adverse: { years: 3 }, other: { years: 7 } } };

function expiryOf(occurredAt: string, { adverse = false, register = KEEP } = {}): string {
  return formatInstant(expiresAt(register, { occurredAt: parseInstant(occurredAt).micros, adverse }));
}

describe("a record's time", () => {
  it.each([
    ["2017-05-01T12:00:00Z", "2024-05-01T12:00:00Z"],
    ["2017-12-31T23:59:59.999999Z", "2024-12-31T23:59:59.999999Z"],
    ["2017-01-01T00:00:00Z", "2024-01-01T00:00:00Z"],
    ["2017-02-28T10:00:00Z", "2024-02-28T10:00:00Z"],
  ])("that happened at %s is up the same day years later, at %s", (occurredAt, expected) => {
    expect(expiryOf(occurredAt)).toBe(expected);
  });

  it("is up sooner for an adverse one where the register says so", () => {
    expect(expiryOf("2020-05-01", { adverse: true })).toBe("2023-05-01T23:59:59.999999Z");
    expect(expiryOf("2020-05-01", { adverse: false })).toBe("2027-05-01T23:59:59.999999Z");
  });

  it("is the other one's where the register says nothing of adverse ones", () => {
    expect(expiryOf("2020-05-01", { adverse: true, register: { keep: { other: { years: 2 } } } })).toBe("2022-05-01T23:59:59.999999Z");
  });

  it("that happened on 29 February ends with the 28th where there is no 29th, and on the 29th where there is", () => {
    expect(expiryOf("2020-02-29T10:00:00Z")).toBe("2027-02-28T23:59:59.999999Z");
    expect(expiryOf("2020-02-29T10:00:00Z", { register: { keep: { other: { years: 4 } } } })).toBe("2024-02-29T10:00:00Z");
    expect(expiryOf("2096-02-29T10:00:00Z", { register: { keep: { other: { years: 4 } } } })).toBe("2100-02-28T23:59:59.999999Z");
  });

  it("of which only the month or year is known counts from its end", () => {
    expect(expiryOf("2020-02")).toBe("2027-02-28T23:59:59.999999Z");
    expect(expiryOf("2020")).toBe("2027-12-31T23:59:59.999999Z");
  });
});
