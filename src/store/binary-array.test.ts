import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenedStore, openStore } from "../../test/open-store.ts";
import { boolArray, bytesArray, float8Array, hexArray, int2Array, int4Array, int8Array, textArray, uuidArray } from "./binary-array.ts";

let store: OpenedStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const hex = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("hex"));
const text = fc.string({ unit: fc.constantFrom("a", '"', "\\", "{", ",", " ", "é", "北", "😀"), maxLength: 20 });

describe("arrays", () => {
  it("arrive as they were sent", async () => {
    const given = fc.record({
      uuids: fc.array(fc.uuid()),
      hexes: fc.array(hex),
      texts: fc.array(text),
      smalls: fc.array(fc.integer({ min: -32_768, max: 32_767 })),
      integers: fc.array(fc.integer()),
      bigs: fc.array(fc.maxSafeInteger()),
      doubles: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
      booleans: fc.array(fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(given, async (sent) => {
        const bytes = bytesArray(sent.hexes.map((one) => Buffer.from(one, "hex")));
        const [seen] = await store.pool<Record<string, unknown>>`
          select to_json(${uuidArray(sent.uuids)}::uuid[]) as uuids, to_json(${textArray(sent.texts)}::text[]) as texts,
            to_json(${int2Array(sent.smalls)}::smallint[]) as smalls, to_json(${int4Array(sent.integers)}::integer[]) as integers,
            to_json(${int8Array(sent.bigs)}::bigint[]) as bigs, to_json(${float8Array(sent.doubles)}::float8[]) as doubles,
            to_json(${boolArray(sent.booleans)}::boolean[]) as booleans,
            ${hexArray(sent.hexes)}::bytea[] = ${bytes}::bytea[] as "areSame",
            array(select encode(one, 'hex') from unnest(${hexArray(sent.hexes)}::bytea[]) as one) as hexes`;
        expect(seen).toEqual({ ...sent, areSame: true });
      }),
      { numRuns: 60 },
    );
  });

  it("refuse what their type cannot hold", () => {
    const refused = [
      () => uuidArray(["0192f0c1-0000-7000-8000-00000000000"]),
      () => uuidArray(["not a uuid"]),
      () => hexArray(["abc"]),
      () => hexArray(["zz"]),
      () => int8Array([2 ** 53]),
      () => int8Array([0.5]),
      () => int4Array([2 ** 31]),
      () => int2Array([-32_769]),
    ];
    for (const make of refused) expect(make).toThrow(RangeError);
  });
});
