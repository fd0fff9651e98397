import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrarySays } from "../../../test/arbitrary-law.ts";
import { orders, trades } from "../../../test/lawful-config.ts";
import { canonicalJson } from "../../lib/index.ts";
import { countsReaderOf, type Says } from "../law/index.ts";
import { contentReaderOf, recordParserOf } from "./index.ts";

const NOW = Date.UTC(2024, 5, 1) * 1000;

describe("contentReaderOf", () => {
  it("gives back all that the parser derived", () => {
    const parse = recordParserOf([trades]);
    const read = contentReaderOf(trades);
    const rating = fc.record({
      rating: fc.integer({ min: -10, max: 10 }),
      by: fc.constantFrom("account:otc:1", "email:ann@example.org"),
      occurredAt: fc.constantFrom("2024", "2024-02", "2024-02-29", "2023-12-31T23:59:59.999999Z", "2019-01-01T00:00:00+05:00"),
    });
    fc.assert(
      fc.property(rating, ({ occurredAt, ...says }) => {
        const input = { register: "trades", type: "rated", reference: "1", subject: "account:otc:2", occurredAt, says };
        const parsed = parse(input, { now: NOW });
        const again = read(parsed.content);
        expect(parsed).toMatchObject(again);
      }),
    );
  });

  it("counts what any record says, as the register's own reader does", () => {
    const read = contentReaderOf(orders);
    const counts = countsReaderOf(orders, "ended");
    const content = (says: Says) => ({ register: "orders", type: "ended", reference: "1", occurredAt: 0, knownAt: 0, says });
    fc.assert(
      fc.property(arbitrarySays(orders.records.ended.says, { anyAbsent: true }), (says) => {
        expect(read(canonicalJson(content(says))).counts).toEqual(counts(says));
      }),
    );
  });

  it.each([
    ["of another register", { register: "orders", type: "rated", says: {} }],
    ["of another type", { register: "trades", type: "ended", says: {} }],
    ["that says nothing", { register: "trades", type: "rated" }],
    ["that is no object", 5],
  ])("refuses content %s", (_, content) => {
    expect(() => contentReaderOf(trades)(JSON.stringify(content))).toThrow(expect.objectContaining({ code: "record_malformed" }));
  });
});
