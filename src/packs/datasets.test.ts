import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { type ParsedRecord, type RecordInput, recordParserOf } from "../core/record/index.ts";
import { formatInstant } from "../lib/index.ts";
import { configOfPack, type Dataset, datasetNamed, datasets, packNamed } from "./index.ts";

const NOW = Date.UTC(2026, 0, 1) * 1000;

const folder = mkdtempSync(join(tmpdir(), "credence-packs-"));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
/** A path to a new file, or to a new folder of files. */
const written = (content: string | Buffer, name = "table.csv"): string => {
  const path = mkdtempSync(join(folder, `${made++}-`));
  writeFileSync(join(path, name), content);
  return join(path, name);
};

const totalled = async (dataset: Dataset, path: string) => {
  const total = { records: [] as RecordInput[], lines: [] as number[], leftOut: new Map<string, number>(), shares: [] as number[] };
  for await (const batch of dataset.read(path)) {
    total.records.push(...batch.records);
    total.lines.push(...batch.lines);
    for (const [reason, rows] of Object.entries(batch.leftOut)) total.leftOut.set(reason, (total.leftOut.get(reason) ?? 0) + rows);
    total.shares.push(batch.share ?? Number.NaN);
  }
  return { ...total, leftOut: Object.fromEntries(total.leftOut) };
};

const parsed = (dataset: Dataset, records: readonly RecordInput[]): readonly ParsedRecord[] => {
  const parse = recordParserOf(packNamed(dataset.pack).registers);
  const setting = dataset.zone === undefined ? { now: NOW } : { now: NOW, zone: dataset.zone };
  return records.map((record) => parse(record, setting));
};

const countsOf = (records: readonly ParsedRecord[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { register, counts } of records) {
    for (const [at, name] of register.countNames.entries()) sums[name] = (sums[name] ?? 0) + (counts[at] ?? 0);
  }
  return sums;
};

const otc = datasetNamed({ pack: "trading", name: "bitcoin-otc" });
const olist = datasetNamed({ pack: "commerce", name: "olist" });
const anchorage = datasetNamed({ pack: "inspections", name: "anchorage-inspections" });
const chicago = datasetNamed({ pack: "inspections", name: "chicago-food-inspections" });
const baltimore = datasetNamed({ pack: "public-service", name: "baltimore-311" });

describe("a data set", () => {
  it.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
    "%s comes from a source of its pack's configuration",
    (_name, dataset) => {
      const source = configOfPack(dataset.pack).sources.find(({ name }) => name === dataset.source);
      expect(source?.registers).toEqual(packNamed(dataset.pack).registers.map(({ name }) => name));
    },
  );

  it("that is not there is refused with the names of those that are", () => {
    expect(() => datasetNamed({ pack: "inspections", name: "paris" })).toThrow(
      expect.objectContaining({
        code: "dataset_unknown",
        message: 'no data set "paris" in inspections; there are anchorage-inspections, chicago-food-inspections',
      }),
    );
    expect(() => datasetNamed({ pack: "insurance", name: "bitcoin-otc" })).toThrow(expect.objectContaining({ code: "pack_unknown" }));
  });

  it("without its file is refused", async () => {
    await expect(totalled(otc, join(folder, "absent.csv"))).rejects.toMatchObject({ code: "file_unreadable" });
    await expect(totalled(olist, folder)).rejects.toMatchObject({
      code: "file_unreadable",
      message: expect.stringContaining("has none of order_items.csv, order_items.csv.gz, olist_order_items_dataset.csv"),
    });
  });
});

describe("bitcoin-otc-given", () => {
  it("says each rating again of whoever gave it, under a reference of its own", async () => {
    const { records, lines } = await totalled(
      datasetNamed({ pack: "trading", name: "bitcoin-otc-given" }),
      written("6,2,4,1289241911.72836\n2,6,-10,1289241912\n"),
    );
    expect(records).toEqual([
      {
        register: "ratings-given",
        type: "gave",
        reference: "given-6-2-1289241911.72836",
        subject: "account:otc:6",
        occurredAt: "2010-11-08T18:45:11.728360Z",
        says: { rating: 4, to: "account:otc:2" },
      },
      expect.objectContaining({ reference: "given-2-6-1289241912", subject: "account:otc:2", says: { rating: -10, to: "account:otc:6" } }),
    ]);
    expect(lines).toEqual([1, 2]);
    expect(parsed(otc, records).map(({ adverse }) => adverse)).toEqual([false, false]);
    expect(countsOf(parsed(otc, records))).toEqual({ good: 1, bad: 1, points: -6, ratings: 2 });
  });
});

describe("bitcoin-otc", () => {
  it("keeps six decimals of a second, and takes a trader for a person", async () => {
    const { records } = await totalled(otc, written("6,2,4,1289241911.72836\n2,6,-10,1289241912\n"));
    expect(records).toEqual([
      {
        register: "trades",
        type: "rated",
        reference: "6-2-1289241911.72836",
        subject: "account:otc:2",
        occurredAt: "2010-11-08T18:45:11.728360Z",
        says: { rating: 4, by: "account:otc:6" },
      },
      expect.objectContaining({ reference: "2-6-1289241912", subject: "account:otc:6", occurredAt: "2010-11-08T18:45:12Z" }),
    ]);
    expect(parsed(otc, records).map(({ kind, adverse }) => [kind, adverse])).toEqual([
      ["person", false],
      ["person", true],
    ]);
  });

  it.each([
    ["a missing column", "6,2,4,1289241911.72\n6,2,4\n", "table.csv, line 2: 3 columns; wanted 4: source, target, rating, time"],
    ["a rating that is no integer", "6,2,4,1289241911\n\n6,2,good,1\n", "line 3: rating is a text of 4 characters; wanted an integer"],
    ["a time that is none", "6,2,4,yesterday\n", "line 1: time is a text of 9 characters; wanted seconds since 1970"],
  ])("refuses %s with its line and without its content", async (_what, text, message) => {
    await expect(totalled(otc, written(text))).rejects.toMatchObject({ code: "csv_malformed", message: expect.stringContaining(message) });
  });
});

const ORDERS_HEADER =
  "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date";
const orderRow = (id: string, status: string, delivered = ""): string =>
  `${id},c-${id},${status},2018-01-02 10:00:00,,,${delivered},2018-01-20 00:00:00`;
const itemRow = (order: string, seller: string, price = "10.50"): string => `${order},1,p,${seller},2018-01-05 00:00:00,${price},5.00`;

const olistFolder = (orders: readonly string[], items: readonly string[], reviews: readonly string[] = []): string => {
  const path = mkdtempSync(join(folder, "olist-"));
  const itemsHeader = "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value";
  const reviewsHeader =
    "review_id,order_id,review_score,review_comment_title,review_comment_message,review_creation_date,review_answer_timestamp";
  writeFileSync(join(path, "orders.csv"), [ORDERS_HEADER, ...orders, ""].join("\n"));
  writeFileSync(join(path, "order_items.csv.gz"), gzipSync([itemsHeader, ...items, ""].join("\n")));
  writeFileSync(join(path, "olist_order_reviews_dataset.csv"), [reviewsHeader, ...reviews, ""].join("\n"));
  return path;
};

describe("olist", () => {
  it("gives a promise to the end of its day in São Paulo, and knows a broken one then", async () => {
    const orders = [
      orderRow("a", "delivered", "2018-01-20 23:59:59"),
      orderRow("b", "delivered", "2018-01-21 00:00:00"),
      orderRow("c", "canceled"),
      orderRow("d", "unavailable"),
    ];
    const { records } = await totalled(
      olist,
      olistFolder(
        orders,
        ["a", "b", "c", "d"].map((order) => itemRow(order, "s")),
      ),
    );
    const promiseEnd = "2018-01-21T01:59:59.999999Z";
    const shown = parsed(olist, records).map((record) => [record.says.result, formatInstant(record.knownAt), countsOf([record])]);
    expect(shown).toEqual([
      ["delivered", "2018-01-21T01:59:59Z", expect.objectContaining({ onTime: 1, missed: 0, late: 0, cancelled: 0 })],
      ["delivered", promiseEnd, expect.objectContaining({ onTime: 0, missed: 1, late: 1, cancelled: 0 })],
      ["cancelled", promiseEnd, expect.objectContaining({ onTime: 0, missed: 1, late: 0, cancelled: 1 })],
      ["not-supplied", promiseEnd, expect.objectContaining({ onTime: 0, missed: 1, late: 0, cancelled: 1 })],
    ]);
    expect(new Set(parsed(olist, records).map(({ occurredAt }) => formatInstant(occurredAt)))).toEqual(new Set(["2018-01-02T12:00:00Z"]));
  });

  it("makes one record for each seller of an order, with what that seller's items cost", async () => {
    const items = [itemRow("a", "s", "39.95"), itemRow("a", "t", "144.0"), itemRow("a", "s", "0.1")];
    const { records } = await totalled(olist, olistFolder([orderRow("a", "delivered", "2018-01-10 00:00:00")], items));
    expect(records.map(({ subject, says }) => [subject, says.price])).toEqual([
      ["account:olist:s", { currency: "BRL", amountMinor: 4005 }],
      ["account:olist:t", { currency: "BRL", amountMinor: 14_400 }],
    ]);
  });

  it("takes the stars of a review and never its words, and lets a later review of the order supersede", async () => {
    const reviews = [
      `r1,a,1,"a title","a comment, with a name",2018-01-11 00:00:00,2018-01-12 09:00:00`,
      "r2,a,4,,,2018-01-13 00:00:00,2018-01-14 09:00:00",
      "r3,b,5,,,2018-01-13 00:00:00,2018-01-14 09:00:00",
      "r4,z,5,,,2018-01-13 00:00:00,2018-01-14 09:00:00",
    ];
    const items = [itemRow("a", "s"), itemRow("b", "s"), itemRow("b", "t")];
    const { records, leftOut } = await totalled(olist, olistFolder([], items, reviews));
    expect(records.map(({ reference, says }) => [reference, says])).toEqual([
      ["reviewed-r1-a", { order: "a", stars: 1 }],
      ["reviewed-r2-a", { order: "a", stars: 4 }],
    ]);
    const [first, second] = parsed(olist, records);
    expect(first?.slot).toBe(second?.slot);
    expect(leftOut).toEqual({ review_of_several_sellers: 1, review_of_order_without_items: 1 });
  });

  it("leaves out orders without a known outcome, each for a reason", async () => {
    const orders = [orderRow("a", "shipped"), orderRow("b", "processing"), orderRow("c", "delivered"), orderRow("d", "canceled")];
    const { records, leftOut } = await totalled(
      olist,
      olistFolder(
        orders,
        ["a", "b", "c"].map((order) => itemRow(order, "s")),
      ),
    );
    expect(records).toEqual([]);
    expect(leftOut).toEqual({ order_still_open: 2, delivery_without_date: 1, order_without_items: 1 });
  });

  it.each([
    ["a price", [orderRow("a", "delivered")], [itemRow("a", "s", "cheap")], "line 2: price is a text of 5 characters; wanted an amount"],
    ["a date", [orderRow("a", "delivered", "soon")], [itemRow("a", "s")], "line 2: order_delivered_customer_date is a text of 4"],
  ])("refuses %s that cannot be read", async (_what, orders, items, message) => {
    await expect(totalled(olist, olistFolder(orders, items))).rejects.toMatchObject({
      code: "csv_malformed",
      message: expect.stringContaining(message),
    });
  });
});

describe("anchorage-inspections", () => {
  const header = "business_name,inspection_score,Year,NumberofLocations,Weekend\n";

  it("passes at 90 points, and tells rows apart that are alike in whatever order they come", async () => {
    const rows = ["JOE'S  Diner,90,2015,2,FALSE", "JOE'S  Diner,90,2015,2,FALSE", "JOE'S  Diner,89,2015,2,TRUE"];
    const { records } = await totalled(anchorage, written(`${header}${rows.join("\n")}\n`));
    expect(records.map(({ reference, occurredAt, says }) => [reference, occurredAt, says])).toEqual([
      ["JOE'S  Diner/2015/90/1", "2015", { result: "passed", score: 90 }],
      ["JOE'S  Diner/2015/90/2", "2015", { result: "passed", score: 90 }],
      ["JOE'S  Diner/2015/89/1", "2015", { result: "failed", score: 89 }],
    ]);
    const reversed = await totalled(anchorage, written(`${header}${rows.reverse().join("\n")}\n`));
    expect(new Set(reversed.records.map((record) => JSON.stringify(record)))).toEqual(
      new Set(records.map((record) => JSON.stringify(record))),
    );
    const [first] = parsed(anchorage, records);
    expect(first).toMatchObject({ kind: "body", precision: "year", subject: { scheme: "establishment", value: "anchorage:joe's-diner" } });
  });

  it("refuses a file without a column, and one with a column too many", async () => {
    await expect(totalled(anchorage, written("business_name,Year,NumberofLocations,Weekend\nA,2015,1,FALSE\n"))).rejects.toMatchObject({
      code: "csv_malformed",
      message: expect.stringContaining("line 1: the columns inspection_score are missing"),
    });
    await expect(
      totalled(anchorage, written("business_name,inspection_score,Year,NumberofLocations,Weekend,Owner\n")),
    ).rejects.toMatchObject({ code: "csv_malformed", message: expect.stringContaining("line 1: extra columns Owner") });
  });
});

describe("chicago-food-inspections", () => {
  const header =
    "Inspection_ID,DBA_Name,AKA_Name,License,Facility_Type,Risk,Address,City,State,Zip,Inspection_Date,Inspection_Type,Results,criticalCount,seriousCount,minorCount,pass_flag,fail_flag\n";
  const row = (licence: string, result: string): string =>
    `7,A BAR,,${licence},,,1 MAIN ST ,CHICAGO,IL,1,2013-01-31,Canvass,${result},0,2,6,0,1`;

  it("counts conditions as passed, by licence, with the place of business", async () => {
    const { records } = await totalled(chicago, written(`${header}${row("30790", "Pass w/ Conditions")}\n`));
    expect(parsed(chicago, records)).toMatchObject([
      {
        kind: "body",
        precision: "day",
        subject: { scheme: "licence", value: "chicago:30790" },
        says: { result: "passed-with-conditions", critical: 0, serious: 2, minor: 6, place: "A BAR, 1 MAIN ST, CHICAGO" },
      },
    ]);
    expect(countsOf(parsed(chicago, records))).toMatchObject({ passed: 1, conditions: 1, failed: 0, serious: 2, minor: 6 });
  });

  it("leaves out places without a licence and visits without a result", async () => {
    const rows = [row("0", "Pass"), row("", "Fail"), row("5", "Out of Business")];
    const { records, leftOut } = await totalled(chicago, written(`${header}${rows.join("\n")}\n`));
    expect([records, leftOut]).toEqual([[], { place_without_licence: 2, inspection_without_result: 1 }]);
  });
});

describe("baltimore-311", () => {
  const header =
    "SRRecordID,ServiceRequestNum,SRType,MethodReceived,CreatedDate,SRStatus,StatusDate,DueDate,CloseDate,Agency,LastActivity,LastActivityDate,Outcome,Address,ZipCode,Neighborhood,CouncilDistrict,PoliceDistrict,PolicePost,Latitude,Longitude,GeoLocation,2010 Census Wards Precincts,2010 Census Neighborhoods,Zip Codes,DaysOpen\n";
  const row = (status: string, due: string, closed: string): string =>
    `1,18-1,T,Phone,04/12/2018 12:05:00 AM,${status},,${due},${closed},Solid Waste,,,,"1 A ST, BALTIMORE",1,N,1,P,1,39,-77,"(39.0, -77.0)",,,,0`;

  it("compares the instants, knows lateness when it falls due, and holds nothing of where it was", async () => {
    const rows = [
      row("Closed", "04/13/2018 12:30:00 PM", "04/13/2018 12:30:00 PM"),
      row("Closed (Duplicate)", "04/13/2018 12:30:00 PM", "04/13/2018 12:30:01 PM"),
    ];
    const { records, lines } = await totalled(baltimore, written(`${header}${rows.join("\n")}\n`));
    expect(lines).toEqual([2, 3]);
    expect(records).toEqual([
      {
        register: "requests",
        type: "closed",
        reference: "18-1",
        subject: "agency:baltimore:Solid Waste",
        occurredAt: "2018-04-12 00:05:00",
        knownAt: "2018-04-13 12:30:00",
        says: { due: "2018-04-13 12:30:00", closed: "2018-04-13 12:30:00", as: "served" },
      },
      expect.objectContaining({
        knownAt: "2018-04-13 12:30:00",
        says: { due: "2018-04-13 12:30:00", closed: "2018-04-13 12:30:01", as: "duplicate" },
      }),
    ]);
    expect(parsed(baltimore, records).map((record) => countsOf([record]))).toEqual([
      { duplicates: 0, late: 0, onTime: 1, transferred: 0 },
      { duplicates: 1, late: 1, onTime: 0, transferred: 0 },
    ]);
  });

  it("leaves out what was never due or is not closed", async () => {
    const due = "04/13/2018 12:30:00 PM";
    const rows = [row("Closed", "", due), row("Open", due, ""), row("Open", due, due)];
    const { records, leftOut } = await totalled(baltimore, written(`${header}${rows.join("\n")}\n`));
    expect(records).toEqual([]);
    expect(leftOut).toEqual({ request_without_due_date: 1, request_still_open: 1, request_closed_and_opened_again: 1 });
  });
});

const DATA = fileURLToPath(new URL("../../../shared/data", import.meta.url));

const REAL = [
  {
    dataset: otc,
    path: "bitcoin-otc/soc-sign-bitcoinotc.csv",
    records: 35_592,
    subjects: 5_858,
    leftOut: {},
    counts: {
      ...{ good: 32_029, bad: 3_563, weight: 89_874, points: 36_020, ratings: 35_592 },
      // A class comes with the record when it is written: until then every rater is new.
      ...{ badDoubtful: 0, badSteady: 0, badTrusted: 0, goodDoubtful: 0, goodSteady: 0, goodTrusted: 0 },
    },
  },
  {
    dataset: olist,
    path: "olist/random3k",
    records: 2_969 + 2_923,
    subjects: 938,
    leftOut: { order_still_open: 55, order_without_items: 24, review_of_several_sellers: 47, review_of_order_without_items: 23 },
    counts: { onTime: 2_761, missed: 208, late: 191, cancelled: 17, reviews: 2_923, stars: 12_010, lowReviews: 412 },
  },
  {
    dataset: olist,
    path: "olist/bravida8k",
    records: 5_702 + 7_373,
    subjects: 1_610,
    leftOut: {
      order_still_open: 1_721,
      order_without_items: 775,
      delivery_without_date: 8,
      review_of_several_sellers: 74,
      review_of_order_without_items: 778,
    },
    counts: { onTime: 4_891, missed: 811, late: 343, cancelled: 468, reviews: 7_373, stars: 25_343, lowReviews: 2_369 },
  },
  {
    dataset: anchorage,
    path: "anchorage-inspections/restaurant_data.csv",
    records: 27_178,
    subjects: 1_614,
    leftOut: {},
    counts: { passed: 20_908, failed: 6_270, conditions: 0, pointsLost: 172_758, critical: 0, serious: 0, minor: 0 },
  },
  {
    dataset: chicago,
    path: "chicago-food-inspections/inspections.csv.gz",
    records: 27_600,
    subjects: 12_367,
    leftOut: {},
    counts: { passed: 22_145, failed: 5_455, conditions: 3_651, pointsLost: 0, critical: 5_471, serious: 9_643, minor: 100_044 },
  },
  {
    dataset: baltimore,
    path: "baltimore-311/311_sample.csv.gz",
    records: 9_555,
    subjects: 15,
    leftOut: { request_without_due_date: 286, request_still_open: 159 },
    counts: { onTime: 7_988, late: 1_567, duplicates: 202, transferred: 16 },
  },
];

/** How many records there are of these types; of all, if there are none. */
const numbersOf = (all: readonly ParsedRecord[], ...types: readonly string[]): readonly number[] => {
  const numbers = types.map((type) => all.filter((record) => record.type === type).length).filter((number) => number > 0);
  return numbers.length > 0 ? numbers : [all.length];
};

describe.skipIf(!existsSync(DATA))("the real data (skipped where ../shared/data is absent)", () => {
  it.each(REAL)("$path: $records records, none refused, every other row accounted for", async ({ dataset, path, ...wanted }) => {
    const { records, lines, leftOut, shares } = await totalled(dataset, join(DATA, path));
    const all = parsed(dataset, records);
    expect({
      records: new Set(records.map(({ reference }) => reference)).size,
      subjects: new Set(all.map(({ subject }) => subject.value)).size,
      leftOut,
      counts: countsOf(all),
    }).toEqual(wanted);
    expect([records.length, lines.length]).toEqual([wanted.records, wanted.records]);
    const guide = readFileSync(new URL(`../../docs/guides/${dataset.pack}.md`, import.meta.url), "utf8");
    const figures = [wanted.subjects, ...Object.values(leftOut), ...numbersOf(all, "ordered", "reviewed")];
    expect(figures.map((figure) => figure.toLocaleString("en-US")).filter((figure) => !guide.includes(` ${figure} `))).toEqual([]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
