import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { csvOf, isoDay, type MadeDeal, madeDeals } from "../../test/made-table.ts";
import { guessMapping, parseMapping, recordsFromTable } from "../core/mapping/index.ts";
import { textWidth } from "../lib/index.ts";
import { packNamed, shippedPacks } from "../packs/index.ts";
import { sampleTable } from "../service/index.ts";
import { Given } from "./given.ts";
import type { Report } from "./report.ts";
import { tryCommand } from "./try.ts";

const folder = mkdtempSync(join(tmpdir(), "credence-own-"));
afterAll(() => rmSync(folder, { recursive: true }));

const GUIDE = readFileSync(new URL("../../docs/guides/try.md", import.meta.url), "utf8");

const run = async (path: string, options: Readonly<Record<string, unknown>> = {}): Promise<Report> => {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const report = await tryCommand(new Given([path], options, streams));
  if (report === undefined) throw new Error("try reports something whatever comes");
  return report;
};

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const HEADER = ["order", "seller", "buyer", "ordered", "promised", "delivered", "status", "stars", "city", "comment"];
const row = (deal: MadeDeal) => [
  deal.number,
  `S${deal.seller}`,
  `B${deal.buyer}`,
  isoDay(deal.ordered),
  isoDay(deal.promised),
  deal.delivered === undefined ? "" : isoDay(deal.delivered),
  deal.delivered === undefined ? "cancelled" : "delivered",
  deal.stars,
  "Bremen",
  "fine",
];

/** A text without its numbers, and without its line ends, which move with them. */
const shapeOf = (text: string) =>
  text
    .replace(/[\d,]*\d(\.\d+)?/g, "9")
    .replace(/\s+/g, " ")
    .trim();

describe("a table of orders", () => {
  const path = written("orders.csv", csvOf(HEADER, madeDeals({ deals: 2_000 }).map(row)));
  let report: Report;

  it("is told on one screen, as the guide shows it", async () => {
    report = await run(path);
    const lines = report.text.split("\n");
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => textWidth(line) > 100)).toEqual([]);
    // What was found is the table's and stays; the figures move with the model.
    const [, shown = ""] = /```\n(orders\.csv:[^`]*)```/.exec(GUIDE) ?? [];
    const head = shown.split("\n").slice(0, 16);
    expect(lines.slice(0, 16)).toEqual(head);
    expect(shapeOf(report.text.replaceAll(`${folder}/`, ""))).toBe(shapeOf(shown));
    expect(report.isBad).toBe(false);
  });

  it("says the same in numbers, which add up", () => {
    expect(report.json).toMatchObject({
      purpose: "buy-from",
      table: { rows: 2_000, records: 4_000, refused: 0, outcomes: 2_000, subjects: 60 },
      later: { outcomes: 800 },
      verdict: { helps: expect.stringMatching(/much|little/) },
      files: { chart: join(folder, "orders.credence.svg"), mapping: { is: "written" } },
    });
  });

  it("leaves a picture and a mapping that reads the table in the same way", async () => {
    const mapping = join(folder, "orders.mapping.json");
    expect(readFileSync(join(folder, "orders.credence.svg"), "utf8")).toMatch(/^<svg [\s\S]*plain mean[\s\S]*<\/svg>\n$/);
    const again = await run(path, { map: mapping, out: join(folder, "again") });
    expect(again.text).toContain("Read by the mapping given as");
    expect(readdirSync(join(folder, "again"))).toEqual(["orders.credence.svg"]);
    const figures = (text: string) => text.slice(text.indexOf("Tried on"), text.indexOf("Written"));
    expect(figures(again.text)).toBe(figures(report.text));
  });
});

describe("a table that cannot be measured", () => {
  it("with too few outcomes says what is missing instead of figures, and leaves a mapping alone that may have been edited", async () => {
    const mapping = written("few.mapping.json", "{}");
    const { text, isBad } = await run(written("few.csv", csvOf(HEADER, madeDeals({ deals: 60 }).map(row))));
    expect(readFileSync(mapping, "utf8")).toBe("{}");
    expect(text.replaceAll("\n", " ")).toContain(`${mapping} was there already, says something else, and was left as it is.`);
    expect(text).toContain("Not measured, for want of outcomes:\n  - 24 outcomes in the last part of the table; wanted 50 or more");
    expect(text).not.toContain("hold back below");
    expect(existsSync(join(folder, "few.credence.svg"))).toBe(false);
    expect(isBad).toBe(true);
  });

  it("without dates says what was looked for, and makes no store", async () => {
    const { text, isBad } = await run(
      written(
        "none.csv",
        csvOf(
          ["seller", "status"],
          madeDeals({ deals: 60 }).map((deal) => [`S${deal.seller}`, "delivered"]),
        ),
      ),
    );
    expect(text).toContain("It does not show:\n  - when each deal was: a column of dates, filled in most rows");
    expect(existsSync(join(folder, "none.mapping.json"))).toBe(false);
    expect(isBad).toBe(true);
  });
});

describe("a table drawn by lot", () => {
  it("is said to be no gain", async () => {
    const cells = madeDeals({ deals: 1_500 }).map((deal) => [
      `S${deal.seller}`,
      isoDay(deal.ordered),
      (deal.number * 7919) % 10 > 1 ? "ok" : "failed",
    ]);
    const { text, json } = await run(written("lot.csv", csvOf(["seller", "date", "result"], cells)));
    expect(text).toContain("Verdict: no gain.");
    expect(text).not.toContain("mean: caught");
    expect(json).toMatchObject({ verdict: { helps: "chance" } });
  });
});

describe("what is wrong with the words or files", () => {
  it.each([
    [{ last: "2" }, "command_misused"],
    [{ map: "nowhere.json" }, "file_unreadable"],
    [{ map: written("broken.json", '{\n "credence": "mapping",,\n}') }, "json_malformed"],
    [{ map: written("other.json", '{"credence":"mapping","version":7}') }, "mapping_malformed"],
  ])("%j: %s", async (options, code) => {
    await expect(run(written("x.csv", "a,b\nc,d\n"), options)).rejects.toMatchObject({ code });
  });

  it("names the line of a broken mapping", async () => {
    await expect(run(join(folder, "x.csv"), { map: join(folder, "broken.json") })).rejects.toThrow("broken.json, line 2: not valid JSON");
  });

  it("is told before the work where the folder cannot be written to", async () => {
    const table = written("ok.csv", csvOf(HEADER, madeDeals({ deals: 60 }).map(row)));
    await expect(run(table, { out: join(table, "below-a-file") })).rejects.toMatchObject({ code: "file_unreadable" });
  });
});

describe("docs/guides/try.md", () => {
  const [, csv = "", json = ""] = /```csv\n([^`]*)```[\s\S]*```json\n([^`]*)```/.exec(GUIDE) ?? [];

  it("shows the mapping that its table gets", async () => {
    const { sample } = await sampleTable(written("bestellungen.csv", csv));
    const guess = guessMapping(sample);
    expect(guess.mapping).toEqual(JSON.parse(json));
    expect(guess.notRead).toEqual([{ column: "Bemerkung", because: "free text, never read" }]);
  });

  it("shows one that can be used", async () => {
    const mapping = parseMapping(JSON.parse(json), shippedPacks);
    const { sample } = await sampleTable(join(folder, "bestellungen.csv"));
    const read = recordsFromTable(mapping, packNamed(mapping.pack));
    const { records, leftOut } = read({ ...sample, lines: sample.rows.map((_, at) => at + 2) });
    expect(records.map(({ says }) => says.result)).toEqual(["delivered", "delivered", "cancelled", "delivered", "delivered"]);
    expect(records[0]?.subject).toBe("account:bestellungen:Adler GmbH");
    expect(leftOut).toEqual({ deal_has_no_outcome: 1 });
  });

  it("names every part of a mapping and every way to write dates", () => {
    const parts = [
      "credence",
      "version",
      "table",
      "pack",
      "header",
      "zone",
      "until",
      "subject",
      "reference",
      "occurredAt",
      "knownAt",
      "records",
    ];
    const words = ["wholeDay", "nobody", "country", "worst", "best", "goodFrom", "atLeast", "filled", "otherwise", "word", "words"];
    const formats = ["year-first", "day-first", "month-first", "month-name", "unix-seconds", "unix-milliseconds"];
    expect([...parts, ...formats].filter((name) => !GUIDE.includes(`\`${name}\``))).toEqual([]);
    expect(words.filter((name) => !GUIDE.includes(`"${name}"`) && !GUIDE.includes(`\`${name}\``))).toEqual([]);
  });
});

describe.skipIf(!existsSync("../shared/data"))("public tables (skipped: ../shared/data is absent)", () => {
  const DATA = "../shared/data";

  it.each([
    ["anchorage-inspections/restaurant_data.csv", { pack: "inspections", subject: { column: "business_name" } }],
    ["baltimore-311/311_sample.csv.gz", { pack: "public-service", subject: { column: "Agency" }, occurredAt: { dates: "month-first" } }],
    [
      "bitcoin-otc/soc-sign-bitcoinotc.csv",
      { pack: "trading", header: false, subject: { column: "2" }, records: { rated: { says: { rating: { column: "3" } } } } },
    ],
    [
      "cfpb-complaints/complaints_sample.csv",
      { pack: "trading", subject: { column: "Company" }, records: { rated: { says: { rating: { column: "Timely response?" } } } } },
    ],
    [
      "chicago-food-inspections/inspections.csv.gz",
      { pack: "inspections", subject: { column: "License" }, reference: { column: "Inspection_ID" } },
    ],
  ])("%s is understood", async (path, mapping) => {
    const { sample } = await sampleTable(join(DATA, path));
    expect(guessMapping(sample).mapping).toMatchObject(mapping);
  });

  it.each(["taiwan-credit-default/UCI_Credit_Card.csv", "german-credit/germancredit.csv"])("%s is no table of deals", async (path) => {
    const { sample } = await sampleTable(join(DATA, path));
    expect(guessMapping(sample)).toMatchObject({
      mapping: undefined,
      missing: expect.arrayContaining([expect.stringContaining("when each deal was")]),
    });
  });
});
