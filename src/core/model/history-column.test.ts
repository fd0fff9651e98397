import { describe, expect, it } from "vitest";
import { HistoryColumn } from "./history-column.ts";

/** A chunk and one: 2^16 numbers lie together. */
const MORE_THAN_A_CHUNK = 2 ** 16 + 1;

function columnOf(length: number): HistoryColumn<Float64Array> {
  const column = new HistoryColumn(Float64Array);
  for (let at = 0; at < length; at++) column.push(at / 2);
  return column;
}

describe("a column of a history", () => {
  it.each([0, 1, MORE_THAN_A_CHUNK - 1, MORE_THAN_A_CHUNK])("gives back %s numbers as they came", (length) => {
    expect(columnOf(length).whole()).toEqual(Float64Array.from({ length }, (_, at) => at / 2));
  });

  it("gives the values at the places asked for, on either side of a chunk's end", () => {
    const last = MORE_THAN_A_CHUNK - 1;
    const taken = columnOf(MORE_THAN_A_CHUNK).taken(Uint32Array.of(last, 0, last - 1));
    expect(taken).toEqual(Float64Array.of(last / 2, 0, (last - 1) / 2));
  });

  it("keeps what is not a number, and goes on growing after it was read", () => {
    const column = new HistoryColumn(Float64Array);
    column.push(Number.NaN);
    expect([...column.whole()]).toEqual([Number.NaN]);
    column.push(1);
    expect([...column.whole()]).toEqual([Number.NaN, 1]);
  });
});
