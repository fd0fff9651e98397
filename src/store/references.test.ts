import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenedStore, openStore } from "../../test/open-store.ts";
import { claimReferences, findReferences, type Reference } from "./references.ts";

let store: OpenedStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const SOURCE = 1;
const digestOf = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 32);
const referenceTo = (name: string): Reference => ({
  reference: digestOf(name),
  content: digestOf(`content of ${name}`),
  subject: randomUUID(),
  record: randomUUID(),
});
const claim = (wanted: readonly Reference[]) => store.pool.begin((tx) => claimReferences(tx, SOURCE, wanted));

describe("references", () => {
  it("that nobody used are claimed for their records", async () => {
    const wanted = ["a1", "a2", "a3"].map(referenceTo);
    expect(await claim(wanted)).toEqual(new Set());
    const found = await findReferences(
      store.pool,
      SOURCE,
      wanted.map(({ reference }) => reference),
    );
    expect([...found.values()].sort(byRecord)).toEqual([...wanted].sort(byRecord));
  });

  it("used before stay with their first record, and the others of the batch are claimed", async () => {
    const [first, ...others] = ["b1", "b2", "b3"].map(referenceTo);
    await claim(first === undefined ? [] : [first]);
    const again = referenceTo("b1");
    expect(await claim([again, ...others])).toEqual(new Set([again.reference]));
    const found = await findReferences(store.pool, SOURCE, [again.reference, ...others.map(({ reference }) => reference)]);
    expect(found.get(again.reference)).toEqual(first);
    expect(found.size).toBe(3);
  });

  it("of another source are others", async () => {
    await claim([referenceTo("c1")]);
    expect(await store.pool.begin((tx) => claimReferences(tx, SOURCE + 1, [referenceTo("c1")]))).toEqual(new Set());
  });

  it("wanted by many batches at once go to one of them each", async () => {
    const names = Array.from({ length: 40 }, (_, i) => `d${i}`);
    const batches = Array.from({ length: 6 }, (_, i) => names.filter((_name, at) => (at + i) % 3 !== 0).map(referenceTo));
    const used = await Promise.all(batches.map(claim));
    const claimed = batches.flatMap((batch, i) => batch.filter(({ reference }) => used[i]?.has(reference) === false));
    const found = await findReferences(store.pool, SOURCE, names.map(digestOf));
    expect(claimed.sort(byRecord)).toEqual([...found.values()].sort(byRecord));
    expect(claimed.length).toBe(names.length);
  });
});

function byRecord(a: Reference, b: Reference): number {
  return a.record < b.record ? -1 : 1;
}
