import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BinaryCopy } from "./binary-copy.ts";
import { type CopiedRow, readBinaryCopy } from "./read-binary-copy.ts";

type Row = {
  readonly id: Uint8Array;
  readonly name: string;
  readonly month: number;
  readonly big: number;
  readonly counts: readonly number[];
};

const row = fc.record<Row>({
  id: fc.uint8Array({ minLength: 16, maxLength: 16 }),
  name: fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => !text.includes("\0")),
  month: fc.integer(),
  big: fc.maxSafeInteger(),
  counts: fc.array(fc.maxSafeInteger(), { maxLength: 5 }),
});

function copyOf(rows: readonly Row[]): Buffer {
  const copy = new BinaryCopy();
  for (const { id, name, month, big, counts } of rows) {
    copy.row(6);
    copy.uuid(id);
    copy.text(name);
    copy.int4(month);
    copy.bool(true);
    copy.int8(big);
    copy.int8Array(counts);
  }
  return copy.end();
}

function readRow(row: CopiedRow): Row {
  const [id, name, month] = [new Uint8Array(row.bytes()), row.text(), row.int4()];
  row.skip();
  return { id, name, month, big: row.int8(), counts: row.int8Array() };
}

async function readAll(pieces: readonly Buffer[]): Promise<Row[]> {
  const all: Row[] = [];
  for await (const rows of readBinaryCopy(pieces, readRow)) all.push(...rows);
  return all;
}

/** Cut at these places, wherever they fall. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
}

describe("rows of a binary COPY", () => {
  it("are read as they were written, however the bytes are cut on their way", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 8 }), async (rows, places) => {
        expect(await readAll(cut(copyOf(rows), places))).toEqual(rows);
      }),
    );
  });

  it("are not taken from anything else, nor where the end is lacking", async () => {
    const whole = copyOf([{ id: new Uint8Array(16), name: "Ada", month: 1, big: 2, counts: [3] }]);
    await expect(readAll([Buffer.alloc(40)])).rejects.toMatchObject({ code: "internal" });
    await expect(readAll([whole.subarray(0, -2)])).rejects.toMatchObject({ code: "internal" });
    await expect(readAll([])).rejects.toMatchObject({ code: "internal" });
  });

  it("hold no null where none is expected", async () => {
    const copy = new BinaryCopy();
    copy.row(1);
    copy.null();
    const reading = async () => {
      for await (const _ of readBinaryCopy([copy.end()], (one) => one.text()));
    };
    await expect(reading()).rejects.toMatchObject({ code: "internal" });
  });
});
