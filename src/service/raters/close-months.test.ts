import { afterAll, beforeAll, expect, test } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { type OpenedStore, openStore } from "../../../test/open-store.ts";
import { ratingsOfMonth, TRADERS } from "../../../test/rating-market.ts";
import { unsoundParts } from "../../../test/unsound-parts.ts";
import { examineStore, importRecords, rebuild } from "../index.ts";

const JANUARY = 2023 * 12;
const MONTHS = [1, 2, 3, 4, 5, 6, 7];

let store: OpenedStore;
beforeAll(async () => {
  store = await openStore("market");
});
afterAll(() => store.close());

const importOf = (records: readonly ReturnType<typeof rated>[]) =>
  importRecords(store.installation, { source: "bitcoin-otc", batches: [{ records, share: undefined }], isHistory: true });

const tables = () => store.pool<{ month: number; raters: number }>`select month, raters from rater_table order by month`;

/** How many records have each class. */
async function classes(): Promise<Readonly<Record<string, number>>> {
  const rows = await store.pool<{ held: string; records: number }>`
    select coalesce(rater_class, 'none') as held, count(*)::int as records from record group by 1 order by 1`;
  return Object.fromEntries(rows.map(({ held, records }) => [held, records]));
}

test("an import of history closes the months as its records pass them, and classes each record by the month before", async () => {
  await importOf(MONTHS.flatMap((month) => ratingsOfMonth(month, 2023)));
  // Of the last month more may come.
  expect((await tables()).map(({ month }) => month - JANUARY)).toEqual([0, 1, 2, 3, 4, 5]);
  const found = await classes();
  expect(Object.values(found).reduce((sum, each) => sum + each, 0)).toBe(MONTHS.length * 12);
  // Trust begins with the sixth month, whose table classes the ratings of the seventh.
  expect(found).toMatchObject({ trusted: 9, doubtful: expect.any(Number) });
});

test("what comes late counts by the table that was the last when it became known, and is told of by no new one", async () => {
  const before = await tables();
  const late = (reference: string, occurredAt: string) =>
    rated({ reference, subject: "account:otc:late", by: TRADERS[4] ?? "", occurredAt });
  await importOf([late("june", "2023-06-20T12:00:00Z"), late("july", "2023-07-20T12:00:00Z")]);
  expect(await tables()).toEqual(before);
  const rows = await store.pool<{ month: number; held: string | null }>`
    select r.month, r.rater_class as held from record r
    where subject = (select subject from record group by subject order by count(*), subject limit 1) order by r.month`;
  expect(rows).toEqual([
    { month: JANUARY + 5, held: null },
    { month: JANUARY + 6, held: "trusted" },
  ]);
});

test("a store so filled is sound, to the rater tables, and rebuilds to the same bytes", async () => {
  expect(await rebuild(store.installation)).toMatchObject({ hasDiffered: false });
  expect(await unsoundParts(store.installation)).toEqual([]);
  const findings = await examineStore(store.installation, { keyFile: store.keyFile });
  expect(findings.filter(({ check }) => check === "raters_whole")).toMatchObject([{ ok: true }]);
  await store.pool`update rater_class set class = 'steady' where month = ${JANUARY + 5}`;
  const after = await examineStore(store.installation, { keyFile: store.keyFile });
  expect(after.filter(({ check }) => check === "raters_whole")).toMatchObject([{ ok: false }]);
});
