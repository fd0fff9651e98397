import { describe, expect, it } from "vitest";
import { CredenceError } from "../../errors.ts";
import { shippedPacks } from "../../packs/index.ts";
import { parseMapping } from "./parse-mapping.ts";

const ORDERS = {
  credence: "mapping",
  version: 1,
  table: "orders",
  pack: "commerce",
  zone: "Europe/Berlin",
  until: "2024-06-28",
  subject: { column: "Seller", as: "account" },
  reference: { column: "Order" },
  occurredAt: { column: "Ordered", dates: "day-first" },
  knownAt: [{ column: "Promised", dates: "day-first", wholeDay: true }],
  records: {
    ordered: {
      says: {
        promisedBy: { column: "Promised", dates: "day-first", wholeDay: true },
        delivered: { column: "Delivered", dates: "unix-seconds" },
        result: { column: "Status", words: { here: "delivered", gone: "cancelled", open: null } },
        buyer: { as: "row" },
      },
    },
    reviewed: { says: { order: { column: "Order" }, stars: { column: "Stars" }, by: { column: "Mail", as: "email" } } },
  },
};

const RATED = {
  ...ORDERS,
  pack: "trading",
  records: { rated: { says: { rating: { column: "Stars", worst: 1, best: 5, goodFrom: 3 }, by: { as: "row" } } } },
};
/** What the register calls an inspector's mark. */
const POINTS_FIELD = "score";

const INSPECTED = {
  ...ORDERS,
  pack: "inspections",
  header: false,
  records: {
    inspected: { says: { result: { column: "3", atLeast: 90, is: "passed", otherwise: "failed" }, [POINTS_FIELD]: { column: "3" } } },
  },
};
const CLOSED = {
  ...ORDERS,
  pack: "public-service",
  subject: { column: "Office", as: "agency", nobody: ["none"] },
  records: { closed: { says: { due: ORDERS.occurredAt, closed: ORDERS.occurredAt, as: { word: "served" } } } },
};

const parse = (json: unknown) => parseMapping(json, shippedPacks);

const refusal = (json: unknown): unknown => {
  try {
    parse(json);
  } catch (error) {
    if (error instanceof CredenceError && error.code === "mapping_malformed") return error.details;
    throw error;
  }
  return undefined;
};

/** The mapping with one part of it changed, named by its path. */
function changed(path: string, value: unknown, base: unknown = ORDERS): unknown {
  const copy: unknown = structuredClone(base);
  const names = path.split(".");
  const holder = names.slice(0, -1).reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), copy);
  if (!isObject(holder)) throw new RangeError(`${path} leads nowhere`);
  holder[names.at(-1) ?? ""] = value;
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

describe("a mapping", () => {
  it.each([
    ["ordered and reviewed", ORDERS],
    ["rated", RATED],
    ["inspected", INSPECTED],
    ["closed", CLOSED],
  ])("is read back as it was written: %s", (_name, json) => {
    expect(parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
  });

  it.each([
    ["credence", "map", '"mapping"'],
    ["version", 2, "1"],
    ["table", "My Orders", "a name of a-z, 0-9 and hyphens, beginning with a letter"],
    ["pack", "insurance", "one of trading, commerce, inspections, public-service, lending"],
    ["header", true, "false, or nothing where the table has a header"],
    ["zone", "Atlantis", "an IANA name (America/Chicago) or +hh:mm"],
    ["until", "28.06.2024", "a day, as in 2024-06-28"],
    ["until", "2024-06", "a day, as in 2024-06-28"],
    ["colour", "a part", expect.stringContaining("none but credence, version")],
    ["subject", "Seller", expect.stringContaining("an object with column")],
    ["subject.column", "", "text of 1 to 1000 characters"],
    ["subject.as", "name", expect.stringContaining("one of account, establishment")],
    ["subject.country", "de", "nothing: account has no country"],
    ["subject.nobody", "0", "a list of at most 20 texts"],
    ["occurredAt.dates", "dd.mm.yyyy", expect.stringContaining("one of year-first, day-first")],
    ["occurredAt.wholeDay", false, "true, or nothing"],
    ["knownAt", [], "a list of 1 to 4 dates"],
    ["records", {}, "one or more of ordered, reviewed"],
    ["records.paid", "a part", "none but ordered, reviewed"],
    ["records.ordered.says.colour", "a part", expect.stringContaining("none but buyer, price, promisedBy, result, delivered")],
    ["records.ordered.says.promisedBy", undefined, "where the instant comes from: it is needed"],
    ["records.ordered.says.price", { column: "Price" }, "nothing: a money is never taken from a table"],
    ["records.ordered.says.result", { column: "Status" }, expect.stringContaining("an object of the table's words")],
    ["records.ordered.says.result.words.gone", "vanished", expect.stringContaining("delivered, cancelled, not-supplied, overdue, or null")],
  ])("is refused with the path, the value seen and the value wanted: %s", (path, value, wanted) => {
    expect(refusal(changed(path, value))).toMatchObject({ path: expect.stringContaining(path), wanted });
  });

  it("refuses a word that becomes a number off the scale", () => {
    expect(refusal(changed("records.reviewed.says.stars.words", { good: 6 }))).toMatchObject({
      path: "records.reviewed.says.stars.words.good",
      wanted: "whole numbers from 1 to 5, or null",
    });
  });

  it.each([
    ["records.rated.says.rating.goodFrom", 6, "a number between worst (1) and best (5)"],
    ["records.rated.says.rating.goodFrom", 1, "a number between worst (1) and best (5)"],
    ["records.rated.says.rating.best", 1, "another number than worst"],
    ["records.rated.says.rating.worst", "one", "a number"],
    ["records.rated.says.by", { as: "row", column: "x" }, expect.stringContaining("one of account")],
  ])("refuses a scale that is none: %s", (path, value, wanted) => {
    expect(refusal(changed(path, value, RATED))).toMatchObject({ wanted });
  });

  it("refuses what is no object at all, in words", () => {
    expect(() => parse([])).toThrow("the mapping is []; wanted an object with credence, version");
    expect(() => parse(null)).toThrow("the mapping is null");
    expect(() => parse(changed("pack", "trading"))).toThrow("records.ordered is");
  });

  it("wants a country where a number means nothing without one", () => {
    expect(refusal(changed("subject", { column: "ID", as: "national-id" }))).toMatchObject({
      path: "subject.country",
      wanted: "two letters, as in cn",
    });
    expect(refusal(changed("subject", { column: "ID", as: "national-id", country: "fi" }))).toBeUndefined();
  });
});
