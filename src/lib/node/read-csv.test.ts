import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type CsvOptions, readCsv } from "./index.ts";
import type { TextInput } from "./text-blocks.ts";

const folder = mkdtempSync(join(tmpdir(), "read-csv-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The text as bytes, cut into chunks of the given size. */
async function* chunks(text: string | Buffer, size = 1024): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(input: TextInput, options?: CsvOptions) {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let columns: readonly string[] = [];
  for await (const batch of readCsv(input, options)) {
    columns = batch.columns;
    rows.push(...batch.rows);
    lines.push(...batch.lines);
  }
  return { columns, rows, lines };
}

const rowsOf = async (text: string, options?: CsvOptions) => (await all(chunks(text), options)).rows;
const refusal = (code: string, ...parts: string[]) =>
  expect.objectContaining({ code, message: expect.stringMatching(parts.map((part) => part.replace(/[.*+?()]/g, "\\$&")).join(".*")) });

describe("rows", () => {
  const field = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", ",", '"', "\n", "\r\n", ";"), maxLength: 6 });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1 }));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test("come back as they were written, however the bytes are cut", async () => {
    const cut = fc.integer({ min: 1, max: 50 });
    await fc.assert(
      fc.asyncProperty(table, cut, fc.constantFrom("\n", "\r\n"), async (rows, size, end) => {
        const text = rows.map((row) => row.map(quoted).join(",") + end).join("");
        expect((await all(chunks(text, size), { hasHeader: false })).rows).toEqual(rows);
        expect((await all(chunks(text.slice(0, -end.length), size), { hasHeader: false })).rows).toEqual(rows);
      }),
    );
  });

  test("need quotes only where a field holds a delimiter, a quote or a line end", async () => {
    expect(await rowsOf('a,b\n"x, y",\n1,"say ""hi"""\n"",z\n')).toEqual([
      ["x, y", ""],
      ["1", 'say "hi"'],
      ["", "z"],
    ]);
  });

  test("carry the line on which they begin, also after fields of several lines and empty lines", async () => {
    const { rows, lines } = await all(chunks('a,b\r\n1,"x\r\ny\r\nz"\r\n\r\n2,w\r\n3,v'));
    expect(rows).toEqual([
      ["1", "x\r\ny\r\nz"],
      ["2", "w"],
      ["3", "v"],
    ]);
    expect(lines).toEqual([2, 6, 7]);
  });

  test("are the same from a path, from a .gz and behind a byte order mark", async () => {
    const text = `\ufeffname,city\n${"Mei,北京市\n".repeat(50_000)}`;
    const plain = join(folder, "people.csv");
    writeFileSync(plain, text);
    writeFileSync(`${plain}.gz`, gzipSync(text));
    for (const path of [plain, `${plain}.gz`]) {
      const { columns, rows } = await all(path);
      expect(columns).toEqual(["name", "city"]);
      expect(rows).toHaveLength(50_000);
      expect(rows.at(-1)).toEqual(["Mei", "北京市"]);
    }
  });

  test("come with the share of the path that was read, growing to 1", async () => {
    const path = join(folder, "long.csv");
    writeFileSync(path, `a,b\n${"1,2\n".repeat(200_000)}`);
    const shares: (number | undefined)[] = [];
    for await (const { share } of readCsv(path)) shares.push(share);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a = 0, b = 0) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test("may be left before the end", async () => {
    const path = join(folder, "left.csv.gz");
    writeFileSync(path, gzipSync(`a,b\n${"1,2\n".repeat(200_000)}`));
    const reader = readCsv(path);
    expect((await reader.next()).done).toBe(false);
    await reader.return();
    expect((await reader.next()).done).toBe(true);
  });

  test("may be parted by semicolons or tabs, given or guessed", async () => {
    expect(await rowsOf("a;b\n1,5;2\n", { delimiter: ";" })).toEqual([["1,5", "2"]]);
    expect(await rowsOf("a\tb\n1,5\t2\n", { delimiter: "guess" })).toEqual([["1,5", "2"]]);
  });
});

describe("columns", () => {
  test("are delivered in the wanted order, whatever the header's", async () => {
    expect(await rowsOf("b, a ,c\n1,2,3\n", { columns: ["a", "b", "c"] })).toEqual([["2", "1", "3"]]);
    expect(await rowsOf("b,a,c\n1,2,3\n", { columns: ["c", "b"], extraColumns: "ignore" })).toEqual([["3", "1"]]);
  });

  test("are numbered in a text without header, or named by the caller", async () => {
    expect(await all(chunks("x,y\n"), { hasHeader: false })).toMatchObject({ columns: ["1", "2"], rows: [["x", "y"]] });
    expect(await all(chunks("x,y\n"), { hasHeader: false, columns: ["a", "b"] })).toMatchObject({ columns: ["a", "b"] });
  });

  test("are known although there are no rows", async () => {
    expect(await all(chunks("a,b\n"))).toEqual({ columns: ["a", "b"], rows: [], lines: [] });
    expect(await all(chunks(""), { hasHeader: false, columns: ["a"] })).toEqual({ columns: ["a"], rows: [], lines: [] });
  });
});

type Refused = { readonly what: string; readonly text: string; readonly options?: CsvOptions; readonly says: readonly string[] };

describe("what is refused", () => {
  const broken: readonly Refused[] = [
    { what: "a missing column", text: "a,c\n1,2\n", options: { columns: ["a", "b"] }, says: ["line 1", "b are missing", "wanted a, b"] },
    {
      what: "an extra column",
      text: "a,b,c\n1,2,3\n",
      options: { columns: ["a", "b"] },
      says: ["line 1", "extra columns c", "wanted a, b"],
    },
    { what: "a column named twice", text: "a,b,a\n1,2,3\n", says: ["line 1", "a", "more than once"] },
    {
      what: "no header",
      text: "Mei,Ulm\n",
      options: { columns: ["name", "city"] },
      says: ["line 1", "no header with the columns name, city"],
    },
    { what: "an empty text", text: "", options: { columns: ["name"] }, says: ["empty", "header with name"] },
    { what: "a row that is too short", text: "a,b\n1,2\n\n3\n", says: ["line 4", "1 columns; wanted 2: a, b"] },
    { what: "a row that is too long", text: 'a,b\n"1\n2",2\n3,4,5\n', says: ["line 4", "3 columns; wanted 2: a, b"] },
    {
      what: "a row of another width without header",
      text: "1,2\n",
      options: { hasHeader: false, columns: ["a", "b", "c"] },
      says: ["line 1", "2 columns; wanted 3: a, b, c"],
    },
    { what: "a quote inside an unquoted field", text: 'a,b\n1,5" pipe\n', says: ["line 2", "quote stands inside"] },
    { what: "text behind a closing quote", text: 'a,b\n"1"2,3\n', says: ["line 2", "closing quote"] },
    { what: "a quote that is never closed", text: 'a,b\n1,2\n3,"4\n5,6\n', says: ["line 3", "never closed"] },
    { what: "lone carriage returns", text: "a,b\r1,2\r", says: ["line 1", "carriage return"] },
    { what: "a lone carriage return beside quotes", text: 'a,b\n"1",2\r,3\n', says: ["line 2", "carriage return"] },
    { what: "a field beyond 256 Ki characters", text: `a,b\n1,${"x".repeat(256 * 1024 + 1)}\n`, says: ["line 2", "field is longer"] },
    { what: "a row beyond 1 Mi characters", text: `a,b\n1,${"x".repeat(1024 * 1024)}\n`, says: ["line 2", "row is longer"] },
    { what: "a quote not closed for 1 Mi characters", text: `a,b\n1,"${"x\n".repeat(600_000)}`, says: ["line 2", "not closed within"] },
    { what: "a line beyond 2 MiB", text: `a,b\n1,${"é".repeat(1_100_000)}`, says: ["line 2", "longer than 2097152 bytes"] },
    { what: "more than 1000 columns", text: `${"a,".repeat(1000)}b\n`, says: ["line 1", "at most 1000"] },
  ];

  test.each(broken)("$what", async ({ text, options, says }) => {
    await expect(all(chunks(text, 65_536), options)).rejects.toEqual(refusal("csv_malformed", ...says));
  });

  test("bytes that are not UTF-8, with their line", async () => {
    const latin1 = Buffer.from("a,b\n1,2\n3,caf\xe9\n5,6\n", "latin1");
    await expect(all(chunks(latin1, 5))).rejects.toEqual(refusal("text_not_utf8", "line 3"));
    await expect(all(chunks(latin1))).rejects.toEqual(refusal("text_not_utf8", "line 3"));
    await expect(all(chunks(latin1.subarray(0, 14), 3))).rejects.toEqual(refusal("text_not_utf8", "line 3"));
    await expect(all(chunks(Buffer.from("\ufeffa,b\n", "utf16le")))).rejects.toEqual(refusal("text_not_utf8", "line 1"));
  });

  test("a path that cannot be read, and a .gz that is cut off or none", async () => {
    const cut = join(folder, "cut.csv.gz");
    writeFileSync(cut, gzipSync(`a,b\n${"1,2\n".repeat(1000)}`).subarray(0, -12));
    const none = join(folder, "none.csv.gz");
    writeFileSync(none, "a,b\n1,2\n");
    for (const path of [join(folder, "absent.csv"), folder, cut, none]) {
      await expect(all(path)).rejects.toEqual(refusal("file_unreadable", path));
    }
  });

  test("a broken row without showing what stands in it", async () => {
    for (const text of ["name,city\nLi Lei,Ulm,1980\n", '"Li Lei,Ulm\n', "Li Lei,Ulm\n"]) {
      const error: unknown = await all(chunks(text), { columns: ["name", "city"] }).catch((cause: unknown) => cause);
      expect(String(error)).toContain(", line ");
      expect(String(error)).not.toMatch(/Li Lei|Ulm/);
    }
  });
});
