import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import type { Mapping } from "../../core/mapping/index.ts";
import { packNamed } from "../../packs/index.ts";
import { mappedBatches } from "./mapped-batches.ts";
import { sampleTable, tableName } from "./sample-table.ts";
import { tableRows } from "./table-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "credence-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const all = async (path: string, hasHeader?: boolean) => {
  const found = { columns: [] as readonly string[], rows: [] as (readonly string[])[], lines: [] as number[], hasHeader: true };
  for await (const batch of tableRows(hasHeader === undefined ? { path } : { path, hasHeader })) {
    Object.assign(found, { columns: batch.columns, hasHeader: batch.hasHeader });
    found.rows.push(...batch.rows);
    found.lines.push(...batch.lines);
  }
  return found;
};

describe("the rows of a table", () => {
  it("come from CSV with commas, semicolons or tabs, packed or not", async () => {
    const rows = [
      ["Acme, Inc.", "2024-01-02"],
      ["Brix", "2024-01-03"],
    ];
    const wanted = { columns: ["who", "when"], rows, lines: [2, 3], hasHeader: true };
    expect(await all(written("a.csv", 'who,when\n"Acme, Inc.",2024-01-02\nBrix,2024-01-03\n'))).toEqual(wanted);
    expect(await all(written("b.csv", "\ufeffwho;when\r\nAcme, Inc.;2024-01-02\r\nBrix;2024-01-03"))).toEqual(wanted);
    expect(await all(written("c.tsv.gz", gzipSync("who\twhen\nAcme, Inc.\t2024-01-02\nBrix\t2024-01-03\n")))).toEqual(wanted);
  });

  it("have no header where the first row holds a number or a date, unless it is said", async () => {
    const path = written("d.csv", "6,2,4,1289241911.72836\n6,5,2,1289241941.53378\n");
    expect(await all(path)).toMatchObject({ columns: ["1", "2", "3", "4"], lines: [1, 2], hasHeader: false });
    expect(await all(path, true)).toMatchObject({ columns: ["6", "2", "4", "1289241911.72836"], lines: [2], hasHeader: true });
    expect(await all(written("e.csv", "Acme,13.04.2018\nBrix,14.04.2018\n"))).toMatchObject({ hasHeader: false });
    expect(await all(written("f.csv", "2010 Census,3rd party\na,b\n"))).toMatchObject({ hasHeader: true });
  });

  it("have a name for each column, and one only", async () => {
    expect((await all(written("g.csv", ",who,who,who\n1,a,b,c\n"))).columns).toEqual(["column 1", "who", "who (2)", "who (3)"]);
  });

  it("come from NDJSON, whose rows may differ, with parts of parts by their path", async () => {
    const lines = [
      { who: { id: 7, tags: ["x"] }, ok: true },
      { who: { id: 8 }, stars: 4.5, ok: null },
    ];
    const path = written("h.ndjson", `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
    expect(await all(path)).toEqual({
      columns: ["who.id", "ok", "stars"],
      rows: [
        ["7", "true"],
        ["8", "", "4.5"],
      ],
      lines: [1, 2],
      hasHeader: true,
    });
  });

  it("are refused with the line where they are broken", async () => {
    await expect(all(written("i.csv", "a,b\n1,2\n1\n"))).rejects.toMatchObject({
      code: "csv_malformed",
      message: expect.stringContaining("line 3"),
    });
    await expect(all(written("j.ndjson", '{"a":1}\n[1]\n'))).rejects.toMatchObject({
      code: "json_malformed",
      message: expect.stringContaining("line 2 is no object"),
    });
    await expect(all(written("k.csv", Buffer.from("a;b\nM\xfcller;1\n", "latin1")))).rejects.toMatchObject({ code: "text_not_utf8" });
    await expect(all(join(folder, "none.csv"))).rejects.toMatchObject({ code: "file_unreadable" });
  });

  it("are refused where each names columns of its own", async () => {
    const lines = Array.from({ length: 1_001 }, (_, at) => JSON.stringify({ [`name${at}`]: at }));
    await expect(all(written("l.ndjson", lines.join("\n")))).rejects.toMatchObject({
      code: "json_malformed",
      message: expect.stringContaining("more than 1000 names"),
    });
  });
});

describe("a sample of a table", () => {
  it("is all of a small one", async () => {
    const { rows, sample } = await sampleTable(written("Orders 2024.csv", "who,when\na,2024-01-02\nb,2024-01-03\n"));
    expect(rows).toBe(2);
    expect(sample).toMatchObject({
      table: "orders-2024",
      columns: ["who", "when"],
      hasHeader: true,
      rows: [
        ["a", "2024-01-02"],
        ["b", "2024-01-03"],
      ],
    });
  });

  it("is spread over the whole of a large one", async () => {
    const path = written("large.csv", `n\n${Array.from({ length: 45_000 }, (_, at) => `x${at}`).join("\n")}\n`);
    const { rows, sample } = await sampleTable(path);
    expect(rows).toBe(45_000);
    expect(sample.rows.length).toBeGreaterThan(5_000);
    expect(sample.rows.length).toBeLessThanOrEqual(10_000);
    const places = sample.rows.map(([cell = ""]) => Number(cell.slice(1)));
    expect(new Set(places.slice(1).map((place, at) => place - (places[at] ?? 0)))).toEqual(new Set([8]));
  });

  it.each([
    ["/data/Orders 2024.csv.gz", "orders-2024"],
    ["Übersicht.csv", "ubersicht"],
    ["311.csv", "table"],
    ["订单.csv", "table"],
    [`${"x".repeat(60)}.csv`, "x".repeat(40)],
    ["a--.csv", "a"],
  ])("is named for its file: %s", (path, name) => {
    expect(tableName(path)).toBe(name);
  });
});

describe("a mapped table", () => {
  const mapping: Mapping = {
    credence: "mapping",
    version: 1,
    table: "edges",
    pack: "trading",
    header: false,
    subject: { column: "2", as: "account" },
    occurredAt: { column: "4", dates: "unix-seconds" },
    records: { rated: { says: { rating: { column: "3" }, by: { column: "1", as: "account" } } } },
  };

  const collected = async (path: string) => {
    const batches = [];
    for await (const batch of mappedBatches({ path, mapping, pack: packNamed("trading") })) batches.push(batch);
    return batches;
  };

  it("comes as batches that an import takes, rows left out counted", async () => {
    const path = written("edges.csv", "6,2,4,1289241911\n6,5,2,soon\n6,5,,1289241912\n");
    const batches = await collected(path);
    expect(batches).toEqual([
      {
        records: [expect.objectContaining({ subject: "account:edges:2", says: { rating: 4, by: "account:edges:6" } })],
        lines: [1],
        leftOut: { occurredAt_is_no_date: 1, rating_is_empty: 1 },
        share: 1,
      },
    ]);
  });

  it("is refused where it lacks a column", async () => {
    const path = written("two.csv", "6,2\n");
    await expect(collected(path)).rejects.toMatchObject({
      code: "mapping_malformed",
    });
  });
});
