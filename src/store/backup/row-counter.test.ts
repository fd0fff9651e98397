import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BinaryCopy } from "../../lib/node/index.ts";
import { RowCounter } from "./row-counter.ts";

describe("RowCounter", () => {
  it("counts the rows of a binary COPY wherever its bytes are cut", () => {
    const row = fc.array(fc.option(fc.uint8Array({ maxLength: 40 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.array(fc.nat({ max: 2_000 })), (rows, cuts) => {
        const copy = new BinaryCopy();
        for (const fields of rows) {
          copy.row(fields.length);
          for (const field of fields) {
            if (field === null) copy.null();
            else copy.bytes(field);
          }
        }
        const bytes = copy.end();
        const counter = new RowCounter();
        const places = [...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        let from = 0;
        for (const to of places) {
          counter.push(bytes.subarray(from, to));
          from = to;
        }
        expect(counter.rows).toBe(rows.length);
      }),
    );
  });
});
