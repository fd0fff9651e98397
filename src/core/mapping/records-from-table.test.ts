import { describe, expect, it } from "vitest";
import { csvOf, dayFirst, isoDay, madeDeals } from "../../../test/made-table.ts";
import { configOfPack, packNamed, shippedConfigs, shippedPacks } from "../../packs/index.ts";
import { registersOf } from "../law/index.ts";
import { recordParserOf } from "../record/index.ts";
import { guessMapping } from "./guess/index.ts";
import type { Mapping } from "./mapping.ts";
import { parseMapping } from "./parse-mapping.ts";
import { type MappedRows, recordsFromTable } from "./records-from-table.ts";
import type { TableRows } from "./table.ts";

const NOW = Date.UTC(2026, 0, 1) * 1000;

const table = (text: string): TableRows => {
  const [columns = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split(";")
        .map((cell) => cell.trim()),
    );
  return { columns, rows, lines: rows.map((_, at) => at + 2) };
};

const readWith = (mapping: Mapping, text: string): MappedRows => recordsFromTable(mapping, packNamed(mapping.pack))(table(text));

const MAPPING: Mapping = {
  credence: "mapping",
  version: 1,
  table: "shop",
  pack: "commerce",
  zone: "Europe/Berlin",
  until: "2024-06-30",
  subject: { column: "who", as: "account", nobody: ["000"] },
  reference: { column: "no" },
  occurredAt: { column: "ordered", dates: "day-first" },
  knownAt: [
    { column: "due", dates: "day-first" },
    { column: "came", dates: "day-first" },
  ],
  records: {
    ordered: {
      says: {
        promisedBy: { column: "due", dates: "day-first" },
        delivered: { column: "came", dates: "day-first" },
        result: { column: "status", words: { Here: "delivered", gone: "cancelled", open: null } },
        buyer: { as: "row" },
      },
    },
    reviewed: { says: { order: { column: "no" }, stars: { column: "stars" } } },
  },
};

describe("rows of a table", () => {
  it("become records, known when the promise was kept or broken", () => {
    const { records, lines, leftOut } = readWith(
      MAPPING,
      `no; who; ordered; due; came; status; stars
       1; Acme; 01.03.2024; 05.03.2024; 04.03.2024 10:00; here; 5
       2; Acme; 01.03.2024; 05.03.2024; 09.03.2024; HERE;
       3; Brix; 01.03.2024; 05.03.2024; ; Gone; n/a`,
    );
    expect(leftOut).toEqual({});
    expect(lines).toEqual([2, 2, 3, 4]);
    expect(records[0]).toEqual({
      register: "orders",
      type: "ordered",
      reference: "ordered-1",
      subject: "account:shop:Acme",
      occurredAt: "2024-03-01",
      knownAt: "2024-03-04T09:00:00Z",
      says: { buyer: "account:shop:deal-1", promisedBy: "2024-03-05", result: "delivered", delivered: "2024-03-04T09:00:00Z" },
    });
    expect(records[1]).toMatchObject({
      type: "reviewed",
      reference: "reviewed-1",
      knownAt: "2024-03-04T09:00:00Z",
      says: { order: "1", stars: 5 },
    });
    expect(records.slice(2).map(({ type, knownAt, says }) => [type, knownAt, says.result])).toEqual([
      ["ordered", "2024-03-05", "delivered"],
      ["ordered", "2024-03-05", "cancelled"],
    ]);
  });

  it.each([
    ["; 01.03.2024; 05.03.2024; 04.03.2024; here", "subject_is_empty"],
    ["000; 01.03.2024; 05.03.2024; 04.03.2024; here", "subject_is_empty"],
    [`${"x".repeat(201)}; 01.03.2024; 05.03.2024; 04.03.2024; here`, "subject_is_too_long_for_a_name"],
    ["Acme; ; 05.03.2024; 04.03.2024; here", "occurredAt_is_empty"],
    ["Acme; soon; 05.03.2024; 04.03.2024; here", "occurredAt_is_no_date"],
    ["Acme; 01.03.2024; ; 04.03.2024; here", "promisedBy_is_empty"],
    ["Acme; 01.03.2024; 05.03.2024; later; here", "delivered_is_no_date"],
    ["Acme; 01.03.2024; 05.03.2024; 04.03.2024; ", "result_is_empty"],
    ["Acme; 01.03.2024; 05.03.2024; 04.03.2024; lost", "result_is_no_word_of_the_mapping"],
    ["Acme; 01.03.2024; 05.03.2024; ; open", "deal_has_no_outcome"],
    ["Acme; 01.06.2024; 05.07.2024; ; here", "outcome_is_not_known_yet"],
  ])("that say too little or something else are left out and counted: %s", (row, reason) => {
    const { records, leftOut } = readWith(MAPPING, `no; who; ordered; due; came; status; stars\n1; ${row};`);
    expect(records).toEqual([]);
    expect(leftOut).toEqual({ [reason]: 1 });
  });

  it("keep a rating off the scale out", () => {
    const rated: Mapping = {
      ...MAPPING,
      pack: "trading",
      records: { rated: { says: { rating: { column: "stars", worst: 1, best: 5, goodFrom: 3 }, by: { as: "row" } } } },
    };
    const { records, leftOut } = readWith(
      rated,
      "no; who; ordered; due; came; status; stars\n1;a;01.03.2024;;;;2\n2;a;01.03.2024;;;;7\n3;a;01.03.2024;;;;four",
    );
    expect(records.map(({ says }) => says.rating)).toEqual([-5]);
    expect(leftOut).toEqual({ rating_is_no_number_on_its_scale: 2 });
  });

  it("without a number of their own are known by what they say, in whatever order they come", () => {
    const { reference: _, ...without } = MAPPING;
    const { reviewed: __, ...ordered } = MAPPING.records;
    const mapping = { ...without, records: ordered };
    const rows = [
      "Acme; 01.03.2024; 05.03.2024; 04.03.2024; here",
      "Brix; 01.03.2024; 05.03.2024; 04.03.2024; here",
      "Acme; 01.03.2024; 05.03.2024; 04.03.2024; here",
    ];
    const header = "who; ordered; due; came; status";
    const references = (order: readonly string[]) =>
      readWith(mapping, [header, ...order].join("\n")).records.map(({ reference }) => reference);
    const found = references(rows);
    expect(new Set(found).size).toBe(3);
    expect(found[0]?.replace(/1$/, "2")).toBe(found[2]);
    expect(found.join()).not.toContain("Acme");
    expect(references(rows.toReversed()).toSorted()).toEqual(found.toSorted());
  });

  it("of a table without a mapped column are refused, with the columns that there are", () => {
    expect(() => readWith(MAPPING, "no;who;ordered;due;came;stars\n1;a;b;c;d;e")).toThrow(
      'records.ordered.says.result is "status", which the table lacks; wanted one of "no", "who", "ordered", "due", "came", "stars"',
    );
  });
});

describe("what is guessed of a table", () => {
  const deals = madeDeals({ deals: 300 });
  const tables = {
    orders: csvOf(
      ["order", "seller", "ordered", "promised", "delivered", "stars"],
      deals.map((deal) => [
        deal.number,
        `S${deal.seller}`,
        isoDay(deal.ordered),
        isoDay(deal.promised),
        deal.delivered ? isoDay(deal.delivered) : "",
        deal.stars,
      ]),
      ";",
    ),
    words: csvOf(
      ["Händler", "Datum", "Status"],
      deals.map((deal) => [`S${deal.seller}`, dayFirst(deal.ordered), deal.delivered ? "geliefert" : "storniert"]),
      ";",
    ),
    ratings: csvOf(
      ["rater", "trader", "score", "time"],
      deals.map((deal) => [deal.buyer, deal.seller, deal.stars * 20, deal.ordered / 1_000_000]),
      ";",
    ),
    requests: csvOf(
      ["agency", "created", "due", "closed"],
      deals.map((deal) => [`A${deal.seller}`, isoDay(deal.ordered), isoDay(deal.promised), isoDay(deal.delivered ?? deal.promised)]),
      ";",
    ),
    inspections: csvOf(
      ["restaurant", "inspection date", "score"],
      deals.map((deal) => [`R${deal.seller}`, isoDay(deal.ordered), 70 + deal.stars * 6]),
      ";",
    ),
  };

  it.each(Object.entries(tables))("is a mapping of a shipped record type, and each of its records fits: %s", (name, text) => {
    const { columns, rows, lines } = table(text);
    const guess = guessMapping({ table: name, columns, rows, hasHeader: true });
    if (guess.mapping === undefined) throw new Error(guess.missing.join("; "));
    const mapping = parseMapping(JSON.parse(JSON.stringify(guess.mapping)), shippedPacks);
    const { records, leftOut } = recordsFromTable(mapping, packNamed(mapping.pack))({ columns, rows, lines });
    const parse = recordParserOf(registersOf(configOfPack(mapping.pack)));
    const counted = records.map((record) => parse(record, { now: NOW }).counts);
    const open = Object.values(leftOut).reduce((sum, number) => sum + number, 0);
    const [type = ""] = Object.keys(mapping.records);
    expect(records.filter((record) => record.type === type).length + open).toBe(deals.length);
    expect(counted.some((counts) => counts.some((count) => count !== 0))).toBe(true);
    expect(Object.keys(leftOut).every((reason) => reason === "outcome_is_not_known_yet")).toBe(true);
    expect(shippedConfigs.flatMap(registersOf).map((register) => register.name)).toContain(records[0]?.register);
  });
});
