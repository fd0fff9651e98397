import { describe, expect, it } from "vitest";
import { CredenceError } from "../../errors.ts";
import { type Field, field } from "../law/index.ts";
import { fieldParserOf } from "./parse-field.ts";

const parse = (declared: Field, given: unknown, zone?: string) => fieldParserOf("says.x", declared)(given, zone);

function refusalOf(declared: Field, given: unknown): Pick<CredenceError, "code" | "message" | "details"> {
  try {
    parse(declared, given);
  } catch (error) {
    if (error instanceof CredenceError) return { code: error.code, message: error.message, details: error.details };
    throw error;
  }
  throw new RangeError("it was not refused");
}

const FIELDS: Readonly<Record<string, Field>> = {
  rating: field.rating({ min: -10, max: 10 }),
  quantity: field.quantity({ min: 0, max: 500 }),
  outcome: field.outcome("delivered", "not-supplied"),
  category: field.category("books", "tools"),
  money: field.money(),
  instant: field.instant(),
  identifier: field.identifier(),
  counterparty: field.counterparty(),
  reference: field.reference(),
  place: field.place(),
  evidence: field.evidence(),
};

describe("a field", () => {
  it.each([
    ["rating", -10, -10],
    ["rating", -0, 0],
    ["quantity", 500, 500],
    ["outcome", "not-supplied", "not-supplied"],
    ["category", "tools", "tools"],
    ["money", { currency: "EUR", amountMinor: -1250 }, { amountMinor: -1250, currency: "EUR" }],
    ["money", { currency: "JPY", amountMinor: -0 }, { amountMinor: 0, currency: "JPY" }],
    ["instant", "2024-05-01T12:00:00+02:00", Date.UTC(2024, 4, 1, 10) * 1000],
    ["instant", "2024-05-01", Date.UTC(2024, 4, 2) * 1000 - 1],
    ["instant", "2030", Date.UTC(2031, 0, 1) * 1000 - 1],
    ["identifier", " LEI:5493001KJTIIGC8Y1R12", "lei:5493001KJTIIGC8Y1R12"],
    ["counterparty", "phone:+1 (202) 555-0123", "phone:+12025550123"],
    ["reference", "a/b?c=1", "a/b?c=1"],
    ["place", "Caf\u0065\u0301", "Caf\u00e9"],
    ["evidence", "it came broken", "it came broken"],
  ])("of class %s takes %j as %j", (name, given, expected) => {
    expect(parse(FIELDS[name] ?? field.money(), given)).toStrictEqual(expected);
  });

  it("of class instant takes a local time by the source's zone", () => {
    expect(parse(field.instant(), "2024-05-01 12:00", "Europe/Berlin")).toBe(Date.UTC(2024, 4, 1, 10) * 1000);
    expect(() => parse(field.instant(), "2024-05-01 12:00")).toThrow(expect.objectContaining({ code: "instant_malformed" }));
  });

  it.each([
    ["rating", 11, "11", "an integer from -10 to 10"],
    ["rating", 1.5, "1.5", "an integer from -10 to 10"],
    ["rating", "3", 'a text of the form "9"', "an integer from -10 to 10"],
    ["quantity", 12_025_550_123, "a number of 11 digits", "an integer from 0 to 500"],
    ["quantity", true, "true", "an integer from 0 to 500"],
    ["outcome", "Delivered", '"Delivered"', "one of delivered, not-supplied"],
    ["outcome", "ann@example.org", 'a text of the form "aaa@aaaaaaa.aaa"', "one of delivered, not-supplied"],
    ["category", ["books"], "an array", "one of books, tools"],
    ["identifier", 12, "12", "an identifier, scheme:value"],
    ["instant", 1_714_564_800, "a number of 10 digits", "a date or time, ISO 8601"],
    ["reference", "", "empty", "text"],
    ["reference", "x".repeat(201), "201 characters", "at most 200"],
    ["place", "x".repeat(301), "301 characters", "at most 300"],
    ["evidence", "x".repeat(4001), "4001 characters", "at most 4000"],
    ["evidence", "\ud800", "not well-formed Unicode", "text"],
    ["money", "12.50 EUR", 'a text of the form "99.99 aaa"', "an object"],
  ])("of class %s refuses %j, seeing %s and wanting %s", (name, given, seen, wanted) => {
    const { code, message, details } = refusalOf(FIELDS[name] ?? field.money(), given);
    expect({ code, message, details }).toEqual({
      code: "record_malformed",
      message: `says.x is ${seen}; wanted ${wanted}`,
      details: { path: "says.x", seen, wanted },
    });
  });

  it.each([
    [{ amountMinor: 1 }, "says.x.currency", "nothing"],
    [{ currency: "eur", amountMinor: 1 }, "says.x.currency", '"eur"'],
    [{ currency: "EUR" }, "says.x.amountMinor", "nothing"],
    [{ currency: "EUR", amountMinor: 12.5 }, "says.x.amountMinor", "12.5"],
    [{ currency: "EUR", amountMinor: 2 ** 53 }, "says.x.amountMinor", "a number of 16 digits"],
    [{ currency: "EUR", amountMinor: 1, vat: 2 }, "says.x", 'an object with the field "vat"'],
  ])("of class money says which part of %j is wrong", (given, path, seen) => {
    expect(refusalOf(field.money(), given).details).toMatchObject({ path, seen });
  });

  it.each([
    ["identifier", "lei:5493001KJTIIGC8Y1R13", "identifier_check_digit_wrong"],
    ["counterparty", "phone:0123", "identifier_malformed"],
    ["counterparty", "passport:X1", "identifier_scheme_unknown"],
    ["instant", "2024-02-30", "instant_malformed"],
    ["instant", "1899-12-31", "instant_malformed"],
    ["instant", "yesterday", "instant_malformed"],
  ])("of class %s refuses %j under its own code, with the path", (name, given, code) => {
    const refusal = refusalOf(FIELDS[name] ?? field.money(), given);
    expect(refusal).toMatchObject({ code, details: { path: "says.x" } });
    expect(refusal.message).toMatch(/^says\.x: /);
  });

  it.each(Object.keys(FIELDS))("of class %s that is absent or null is refused, and is nothing where it is optional", (name) => {
    const declared = FIELDS[name] ?? field.money();
    for (const given of [undefined, null]) {
      expect(refusalOf(declared, given)).toMatchObject({ code: "record_malformed", details: { path: "says.x", seen: "nothing" } });
      expect(parse(field.optional(declared), given)).toBeUndefined();
    }
  });
});
