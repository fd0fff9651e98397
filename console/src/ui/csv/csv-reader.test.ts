import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvReader } from "./csv-reader.ts";
import { csvText } from "./csv-text.ts";
import { delimiterOf } from "./delimiter-of.ts";

function rowsOf(blocks: readonly string[], delimiter = ",") {
  const reader = new CsvReader(delimiter);
  const rows = [...blocks.flatMap((block) => reader.read(block)), ...reader.end()];
  return { rows: rows.map(({ fields }) => fields), lines: rows.map(({ line }) => line), fault: reader.fault };
}

describe("a reader of CSV", () => {
  it("reads quotes, doubled quotes, line ends within them and CRLF, and says on which line a row begins", () => {
    expect(rowsOf(['\ufeffa,b\r\n"1,""x""\n2",3\n\n4,5'])).toEqual({
      rows: [
        ["a", "b"],
        ['1,"x"\n2', "3"],
        ["4", "5"],
      ],
      lines: [1, 2, 5],
      fault: undefined,
    });
  });

  it.each([
    ['a\n"b', { line: 2, fault: "never_closed" }],
    ['a\n"b"c\n', { line: 2, fault: "after_quote" }],
  ])("says where %j stops being CSV", (text, fault) => {
    expect(rowsOf([text]).fault).toEqual(fault);
  });

  it("refuses a row that never ends before it fills the memory", () => {
    const reader = new CsvReader(",");
    for (let i = 0; i < 20; i += 1) reader.read(`${i === 0 ? '"' : ""}${"x".repeat(100_000)}`);
    expect(reader.fault?.fault).toBe("row_too_long");
  });

  it("reads what was written, however it is cut into blocks", () => {
    // A single empty field is an empty line, which is skipped; what a formula would be begins with an apostrophe.
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.array(fc.nat(40)), (rows, cuts) => {
        let rest = csvText(["one", "two"], rows);
        const blocks = cuts.map((cut) => {
          const block = rest.slice(0, cut);
          rest = rest.slice(cut);
          return block;
        });
        expect(rowsOf([...blocks, rest]).rows).toEqual([["one", "two"], ...rows]);
      }),
    );
  });
});

describe("a table as CSV", () => {
  it("keeps no formula of a stranger's, and numbers as they are", () => {
    expect(csvText(["=1", "n"], [["=HYPERLINK(1)", -2.5]])).toBe("\ufeff'=1,n\r\n'=HYPERLINK(1),-2.5\r\n");
  });
});

describe("the delimiter of a file", () => {
  it.each([
    ["a,b,c\n", ","],
    ['"a,b";c\n', ";"],
    ["a\tb\n", "\t"],
    ["subject\n", ","],
  ])("of %j is told by its first line", (text, wanted) => {
    expect(delimiterOf(text)).toBe(wanted);
  });
});
