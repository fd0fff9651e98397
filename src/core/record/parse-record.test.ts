import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orders, trades, visits } from "../../../test/lawful-config.ts";
import { CredenceError } from "../../errors.ts";
import { formatInstant, parseInstant } from "../../lib/index.ts";
import { constant, defineRegister, field, type SubjectKind } from "../law/index.ts";
import { type ParsedRecord, recordParserOf } from "./index.ts";

const NOW = parseInstant("2024-06-01T12:00:00Z").micros;
const parseWith = recordParserOf([trades, orders, visits]);
const parse = (input: unknown, zone?: string): ParsedRecord => parseWith(input, zone === undefined ? { now: NOW } : { now: NOW, zone });

const RATING = {
  register: "trades",
  type: "rated",
  reference: "r-1",
  subject: "account:otc:1",
  occurredAt: "2024-05-01T12:00:00Z",
  says: { rating: -3, by: "account:otc:2" },
};
const VISIT = {
  ...RATING,
  register: "visits",
  type: "inspected",
  says: { result: "passed", at: "1 High Street", licence: "licence:city:7" },
};
const ORDER = {
  ...RATING,
  register: "orders",
  type: "ended",
  says: { order: "o-1", price: { currency: "EUR", amountMinor: 990 }, items: 2, promised: "2024-05-03", end: "delivered" },
};

function refusalOf(input: unknown): Pick<CredenceError, "code" | "message" | "details"> {
  try {
    parse(input);
  } catch (error) {
    if (error instanceof CredenceError) return { code: error.code, message: error.message, details: error.details };
    throw error;
  }
  throw new RangeError("it was not refused");
}

describe("a record", () => {
  it("is parsed to its normal form, with what it counts for", () => {
    const { register, countsBy, ...parsed } = parse({ ...RATING, subject: " Account:OTC: 1 ", says: { rating: -3, by: "account:OTC:2" } });
    expect(register).toBe(trades);
    expect(countsBy(parsed.says, "new")).toEqual(parsed.counts);
    expect(parsed).toEqual({
      type: "rated",
      reference: "r-1",
      subject: { scheme: "account", value: "otc:1" },
      kind: "person",
      isKindSaid: false,
      namesPrivate: false,
      occurredAt: parseInstant("2024-05-01T12:00:00Z").micros,
      precision: "instant",
      knownAt: parseInstant("2024-05-01T12:00:00Z").micros,
      month: 2024 * 12 + 4,
      says: { rating: -3, by: "account:otc:2" },
      counts: [1, 0, 3],
      rater: undefined,
      raterClass: undefined,
      adverse: true,
      slot: `["trades","rated","account:otc:2",${2024 * 12 + 4}]`,
      expiresAt: parseInstant("2029-05-01T12:00:00Z").micros,
      content:
        '{"kind":"person","knownAt":1714564800000000,"occurredAt":1714564800000000,"precision":"instant","reference":"r-1","register":"trades","says":{"by":"account:otc:2","rating":-3},"subject":"account:otc:1","type":"rated"}',
    });
  });

  it("counts what its register declares", () => {
    const late = { ...ORDER, says: { ...ORDER.says, delivered: "2024-05-06T10:00:00Z", goods: "tools" } };
    expect(orders.countNames).toEqual(["broken", "kept", "lateDays", "size"]);
    expect(parse(ORDER)).toMatchObject({ counts: [0, 1, 0, 2], adverse: false, slot: '["orders","ended","o-1"]' });
    expect(parse(late)).toMatchObject({ counts: [0, 0, 2, 3] });
    expect(parse({ ...ORDER, says: { ...ORDER.says, end: "lost" } })).toMatchObject({ counts: [1, 0, 0, 2], adverse: true });
  });

  it.each([
    ["phone:+12025550123", "account:otc:2", true],
    ["account:otc:1", "email:ann@example.org", true],
    ["account:otc:1", "account:otc:2", false],
  ])("about %s by %s names somebody in private: %s", (subject, by, namesPrivate) => {
    expect(parse({ ...RATING, subject, says: { rating: 1, by } })).toMatchObject({ namesPrivate });
  });

  it("may leave out what it says where nothing is demanded", () => {
    const seen = defineRegister({ ...trades, records: { seen: { says: {}, counts: { seen: constant(1) } } } });
    const { says: _, ...silent } = { ...RATING, type: "seen" };
    expect(recordParserOf([seen])(silent, { now: NOW })).toMatchObject({ says: {}, counts: [1], slot: undefined });
  });

  it("may have a field called as what every object inherits", () => {
    const says = { constructor: field.optional(field.reference()), toString: field.optional(field.instant()) };
    const odd = defineRegister({ ...trades, records: { odd: { says, counts: { seen: constant(1) }, onePer: ["constructor"] } } });
    const parsed = recordParserOf([odd])({ ...RATING, type: "odd", says: {} }, { now: NOW });
    expect(Object.keys(parsed.says)).toEqual([]);
    expect(parsed).toMatchObject({ namesPrivate: false, slot: '["trades","odd",null]' });
  });
});

describe("a record that does not fit is refused", () => {
  it.each([
    [null, "", "null", "an object"],
    [[RATING], "", "an array", "an object"],
    ["rating", "", '"rating"', "an object"],
    [{ ...RATING, colour: 1 }, "", 'an object with the field "colour"', expect.stringContaining("register, type, reference")],
    [{ ...RATING, register: undefined }, "register", "nothing", "text"],
    [{ ...RATING, type: "sold" }, "type", '"sold"', "one of rated"],
    [{ ...RATING, type: 7 }, "type", "7", "text"],
    [{ ...RATING, reference: "" }, "reference", "empty", "text"],
    [{ ...RATING, reference: 117 }, "reference", "117", "text"],
    [{ ...RATING, reference: "x".repeat(201) }, "reference", "201 characters", "at most 200"],
    [{ ...RATING, subject: undefined }, "subject", "nothing", "an identifier, scheme:value"],
    [{ ...RATING, kind: "company" }, "kind", '"company"', '"person" or "body"'],
    [{ ...RATING, kind: "person", subject: "lei:5493001KJTIIGC8Y1R12" }, "kind", '"person"', '"body", as the identifier shows'],
    [{ ...RATING, occurredAt: 1_714_564_800_000 }, "occurredAt", "a number of 13 digits", "a date or time, ISO 8601"],
    [{ ...RATING, knownAt: "2024-05-01T11:59:59Z" }, "knownAt", '"2024-05-01T11:59:59Z"', "a time not before occurredAt"],
    [{ ...RATING, says: [] }, "says", "an array", "an object"],
    [{ ...RATING, says: { ...RATING.says, comment: "fine" } }, "says", 'an object with the field "comment"', "no field but by, rating"],
    [{ ...RATING, says: { by: "account:otc:2" } }, "says.rating", "nothing", "an integer from -10 to 10"],
    [{ ...RATING, says: undefined }, "says.by", "nothing", "an identifier, scheme:value"],
    [{ ...VISIT, says: { ...VISIT.says, result: "Passed" } }, "says.result", '"Passed"', "one of passed, failed"],
  ])("%#: path, seen and wanted", (input, path, seen, wanted) => {
    const refusal = refusalOf(input);
    expect(refusal).toMatchObject({ code: "record_malformed", details: { path, seen, wanted } });
    expect(refusal.message.startsWith(`${path === "" ? "the record" : path} is ${seen}; wanted `)).toBe(true);
  });

  it.each([
    [{ ...RATING, register: "trade" }, "register_unknown", "register", 'register is "trade"; there are trades, orders, visits'],
    [{ ...RATING, subject: "account" }, "identifier_malformed", "subject", expect.stringContaining("saw no colon")],
    [{ ...RATING, subject: "lei:5493001KJTIIGC8Y1R13" }, "identifier_check_digit_wrong", "subject", expect.stringContaining("lei")],
    [{ ...RATING, occurredAt: "2024-02-30" }, "instant_malformed", "occurredAt", expect.stringContaining("that month has 29 days")],
    [{ ...RATING, occurredAt: "1899-12-31" }, "instant_malformed", "occurredAt", expect.stringContaining("wanted a year from 1900")],
    [{ ...RATING, occurredAt: "2024-05-01 12:00" }, "instant_malformed", "occurredAt", expect.stringContaining("it has no zone")],
    [{ ...RATING, knownAt: "2024-13" }, "instant_malformed", "knownAt", expect.stringContaining("months are 01 to 12")],
    [{ ...ORDER, says: { ...ORDER.says, promised: "soon" } }, "instant_malformed", "says.promised", expect.stringContaining('"aaaa"')],
  ])("%#: under the code of what was wrong, with the path", (input, code, path, message) => {
    expect(refusalOf(input)).toMatchObject({ code, message, details: { path } });
  });

  it("and no message ever holds a private value, wherever it stood", () => {
    const digits = "2025550123";
    const value = fc.constantFrom(
      `+1${digits}`,
      `phone:+1${digits}`,
      "ann.smith@nowhere.net",
      "email:ann.smith@nowhere.net",
      12_025_550_123,
    );
    const place = fc.constantFrom(
      "",
      "register",
      "type",
      "subject",
      "kind",
      "occurredAt",
      "knownAt",
      "says",
      "says.rating",
      "says.by",
      "name",
    );
    fc.assert(
      fc.property(value, place, fc.constantFrom("", " ", "x", "2024-", ":"), (given, path, before) => {
        const wrong = typeof given === "number" ? given : `${before}${given}`;
        const at = misplaced(path, wrong);
        let text = "";
        try {
          parse(at);
        } catch (error) {
          if (!(error instanceof CredenceError)) throw error;
          text = `${error.message} ${JSON.stringify(error.details)}`;
        }
        expect(text).not.toMatch(/2025550123|555|smith|nowhere/i);
      }),
      { numRuns: 500 },
    );
  });

  function misplaced(path: string, wrong: unknown): unknown {
    if (path === "") return wrong;
    if (path === "name") return { ...RATING, [String(wrong)]: 1 };
    if (path.startsWith("says.")) return { ...RATING, says: { ...RATING.says, [path.slice("says.".length)]: wrong } };
    return { ...RATING, [path]: wrong };
  }
});

describe("whom a record is about", () => {
  it.each<[string, { kind?: SubjectKind | null; subject?: string }, SubjectKind, boolean]>([
    ["is a person where nothing says otherwise", {}, "person", false],
    ["is a person where the kind is null", { kind: null }, "person", false],
    ["is what the source says", { kind: "body" }, "body", true],
    ["is what the identifier proves", { subject: "lei:5493001KJTIIGC8Y1R12" }, "body", true],
    ["may be said again", { kind: "body", subject: "lei:5493001KJTIIGC8Y1R12" }, "body", true],
  ])("%s", (_, changes, kind, isKindSaid) => {
    expect(parse({ ...RATING, ...changes })).toMatchObject({ kind, isKindSaid });
  });

  it("is a body in a register about bodies only, though nobody says so", () => {
    expect(parse(VISIT)).toMatchObject({ kind: "body", isKindSaid: false });
  });

  it("of a person is refused by a register about bodies only", () => {
    expect(refusalOf({ ...VISIT, kind: "person" })).toEqual({
      code: "subject_kind_refused",
      message: "register visits is about a body, and the subject is a person",
      details: { path: "kind", seen: "person", wanted: "body" },
    });
    expect(refusalOf({ ...VISIT, subject: "national-id:fi:010101-900R" }).code).toBe("subject_kind_refused");
  });
});

describe("when a record happened", () => {
  it.each([
    ["2024-05-01", "day", "2024-05-01T23:59:59.999999Z", "2024-05"],
    ["2024-02", "month", "2024-02-29T23:59:59.999999Z", "2024-02"],
    ["2023", "year", "2023-12-31T23:59:59.999999Z", "2023-12"],
    ["2024-01-01T00:30:00+02:00", "instant", "2023-12-31T22:30:00Z", "2023-12"],
  ])("as %s is known to the %s, counts from %s and in %s", (occurredAt, precision, end, month) => {
    const parsed = parse({ ...RATING, occurredAt });
    const [year = 0, ofYear = 0] = month.split("-").map(Number);
    expect({ ...parsed, occurredAt: formatInstant(parsed.occurredAt) }).toMatchObject({ precision, occurredAt: end });
    expect(parsed.month).toBe(year * 12 + ofYear - 1);
    expect(parsed.knownAt).toBe(parsed.occurredAt);
  });

  it("is told by the source's zone where it writes none", () => {
    expect(formatInstant(parse({ ...RATING, occurredAt: "2024-05-01 12:00:00" }, "America/New_York").occurredAt)).toBe(
      "2024-05-01T16:00:00Z",
    );
  });

  it.each(["2024-06-01T12:05:00Z", "2024-06-01", "2024-06", "2024", "2024-06-02"])(
    "may be %s: it has begun, here or further east",
    (occurredAt) => {
      expect(parse({ ...RATING, occurredAt }).precision).toBeDefined();
    },
  );

  it.each(["2024-06-01T12:05:00.000001Z", "2024-06-03", "2024-07", "2025"])("may not be %s: that is still to come", (occurredAt) => {
    expect(refusalOf({ ...RATING, occurredAt })).toEqual({
      code: "instant_in_future",
      message: `occurredAt is "${occurredAt}"; wanted a time that has come`,
      details: { path: "occurredAt", seen: occurredAt, wanted: "a time that has come" },
    });
    expect(refusalOf({ ...RATING, knownAt: occurredAt })).toMatchObject({ code: "instant_in_future", details: { path: "knownAt" } });
  });

  it.each([
    ["2024-05-01T12:00:00Z", "2024-05-01T12:00:00Z"],
    ["2024-05-01T12:00:00Z", "2024-05-01"],
    ["2024-05-01", "2024-05-01T08:00:00Z"],
    ["2024-05-01", "2024-04-30T10:00:00Z"],
    ["2024-05", "2024-05-02"],
    ["2024-05", null],
  ])("%s may be known at %s", (occurredAt, knownAt) => {
    const { knownAt: known } = parse({ ...RATING, occurredAt, knownAt });
    expect(known).toBe(parseInstant(knownAt ?? occurredAt).micros);
  });

  it.each([
    ["2024-05-01T12:00:00Z", "2024-04-30"],
    ["2024-05-01", "2024-04-30T09:59:59Z"],
    ["2024-05", "2024-04-29"],
    ["2024", "2022"],
  ])("%s cannot have been known at %s", (occurredAt, knownAt) => {
    const refusal = refusalOf({ ...RATING, occurredAt, knownAt });
    expect(refusal).toMatchObject({ code: "record_malformed", details: { path: "knownAt", wanted: "a time not before occurredAt" } });
  });
});
