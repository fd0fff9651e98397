import { expect, it } from "vitest";
import { TableBuilder } from "./index.ts";

function built(rows: readonly (readonly string[])[], words: readonly string[] = []) {
  const builder = new TableBuilder(["a", "b"]);
  for (const row of rows) builder.add(row);
  return builder.columns(words);
}

it("reads a column of numbers as numbers, and what says nothing as missing", () => {
  const [a, b] = built([
    ["1.5", "x"],
    ["NA", " y "],
    ["-2e3", ""],
    ["-", "none"],
    ["", "x"],
  ]);
  expect(a).toEqual({ kind: "numeric", name: "a", values: Float64Array.of(1.5, Number.NaN, -2000, Number.NaN, Number.NaN) });
  expect(b).toEqual({ kind: "category", name: "b", labels: ["x", "y", "none"], codes: Int32Array.of(0, 1, -1, 2, 0) });
});

it("reads numbers as words where it is told to, and short rows as missing", () => {
  const [a, b] = built([["3", "1"], ["?"], ["1", "1"]], ["a"]);
  expect(a).toEqual({ kind: "category", name: "a", labels: ["3", "1"], codes: Int32Array.of(0, -1, 1) });
  expect(b).toEqual({ kind: "numeric", name: "b", values: Float64Array.of(1, Number.NaN, 1) });
});

it("takes a column with one word for words", () => {
  expect(
    built([
      ["1", "2"],
      ["1", "two"],
    ])[1]?.kind,
  ).toBe("category");
});

it("holds columns of very many different numbers as numbers, and of names as few of them", () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [`${row + 0.5}`, `name ${row}`]);
  const [a, b] = built([...rows, ["0.5", "name 1"], ["?", ""]]);
  expect(a).toMatchObject({ kind: "numeric" });
  expect(a?.kind === "numeric" ? [...a.values.slice(11_998)] : []).toEqual([11_998.5, 11_999.5, 0.5, Number.NaN]);
  expect(b).toMatchObject({ kind: "category" });
  expect(b?.kind === "category" ? [b.labels.length, b.codes.length, b.codes[7], b.codes[11_000]] : []).toEqual([10_000, 12_002, 7, -1]);
});

it("is not misled by a word that comes late", () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [`${row}`, "1"]);
  expect(built([...rows, ["late", "1"]])[0]?.kind).toBe("category");
});
