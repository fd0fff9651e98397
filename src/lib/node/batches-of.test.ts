import fc from "fast-check";
import { expect, test } from "vitest";
import { batchesOf } from "./index.ts";

test("batches hold all items in order, and only the last is short", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 12 }), async (items, size) => {
      const batches: number[][] = [];
      for await (const batch of batchesOf(items, size)) batches.push(batch);
      expect(batches.flat()).toEqual(items);
      expect(batches.slice(0, -1).every((batch) => batch.length === size)).toBe(true);
      expect(batches.every((batch) => batch.length > 0 && batch.length <= size)).toBe(true);
    }),
  );
});

test("an error comes after the full batches before it", async () => {
  const items = async function* () {
    yield* [1, 2, 3];
    throw new Error("broken");
  };
  const batches = batchesOf(items(), 2);
  expect(await batches.next()).toEqual({ done: false, value: [1, 2] });
  await expect(batches.next()).rejects.toThrow("broken");
});
