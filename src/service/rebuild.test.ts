import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { rated } from "../../test/given-records.ts";
import { type OpenedStore, openStore } from "../../test/open-store.ts";
import { tellStory } from "../../test/upkeep-story.ts";
import { tallyText } from "../store/index.ts";
import { appendRecords, correctRecord, rebuild, registerOf, withdrawRecord } from "./index.ts";

let store: OpenedStore;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

/** Everything a rebuild could change, as bytes. */
async function stateText(): Promise<string> {
  const texts = [...store.installation.registers.values()].map(({ register }) => tallyText(store.pool, register));
  const records = await store.pool<{ row: string }>`select (subject, record, state, came, went)::text as row from record order by 1`;
  return [...(await Promise.all(texts)), ...records.map(({ row }) => row)].join("\n");
}

const versionOf = async (subject: string) =>
  (await store.pool<{ version: number }>`select version from subject where subject = ${subject}`)[0]?.version;

describe("rebuild", () => {
  afterEach(async () => {
    for (const table of ["record", "reference", "withdrawal", "link", "tally_trades_2", "tally_orders_1"]) {
      await store.pool(Object.assign([`truncate ${table}`], { raw: [] }));
    }
  });

  test("finds nothing to change after a story with records of every state", async () => {
    await tellStory(store.installation);
    const states = await store.pool`select distinct state from record order by state`;
    expect(states).toHaveLength(4);
    const before = await stateText();
    expect(await rebuild(store.installation)).toEqual({
      records: { rows: 11, differing: 0 },
      tallies: [
        { register: "trades", rows: 6, differing: 0 },
        { register: "ratings-given", rows: 0, differing: 0 },
        { register: "orders", rows: 1, differing: 0 },
      ],
      hasDiffered: false,
    });
    expect(await stateText()).toBe(before);
  });

  test("gives the running state to the byte, whatever came, was superseded and was taken back in whatever order (law 4)", async () => {
    let run = 0;
    const step = fc.record({
      subject: fc.integer({ min: 1, max: 2 }),
      by: fc.integer({ min: 1, max: 2 }),
      day: fc.integer({ min: 1, max: 3 }),
      rating: fc.integer({ min: -2, max: 2 }),
      fate: fc.constantFrom("stays", "stays", "withdrawn", "corrected"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        run++;
        const source = "bitcoin-otc";
        const recordOf = ({ subject, by, day, rating }: (typeof steps)[number], reference: string) =>
          rated({ reference, subject: `account:otc:r${run}-${subject}`, by: `account:otc:${by}`, rating, occurredAt: `2024-05-0${day}` });
        await appendRecords(store.installation, { source, inputs: steps.map((each, i) => recordOf(each, `${run}-${i}`)) });
        for (const [i, each] of steps.entries()) {
          const taken = { source, reference: `${run}-${i}`, reason: "entered_in_error" } as const;
          if (each.fate === "withdrawn") await withdrawRecord(store.installation, taken);
          if (each.fate === "corrected") await correctRecord(store.installation, { ...taken, record: recordOf(each, `${run}-${i}-new`) });
        }
        const before = await stateText();
        expect(await rebuild(store.installation)).toMatchObject({ hasDiffered: false });
        await store.pool`update record set state = 'superseded' where state = 'live'`;
        await store.pool`truncate tally_trades_2`;
        await rebuild(store.installation);
        expect(withoutVersions(await stateText())).toBe(withoutVersions(before));
      }),
      { numRuns: 12 },
    );
  });

  /** A repair is a change of its own, so records come at a later version. */
  const withoutVersions = (text: string) => text.replace(/,(live|superseded|withdrawn|corrected),.*$/gm, ",$1");

  test("sets right what differs, raises the versions of those concerned, and of nobody else", async () => {
    const records = ["broken", "whole"].map((name) => rated({ subject: `account:otc:${name}` }));
    await appendRecords(store.installation, { source: "bitcoin-otc", inputs: records });
    const rows = await store.pool<{ subject: string }>`select subject from record order by recorded_at, record`;
    const [broken = "", whole = ""] = rows.map(({ subject }) => subject);
    await store.pool`update tally_trades_2 set good = 8 where subject = ${broken}`;
    const told: (string | undefined)[] = [];
    const rebuilt = await rebuild(store.installation, ({ register }) => told.push(register));
    expect(rebuilt.tallies[0]).toEqual({ register: "trades", rows: 2, differing: 1 });
    expect([await versionOf(broken), await versionOf(whole)]).toEqual([2, 1]);
    expect(told).toEqual([undefined, "trades", "ratings-given", "orders"]);
    expect(await rebuild(store.installation)).toMatchObject({ hasDiffered: false });
  });

  test("lets intake wait, and counts what came in meanwhile", async () => {
    await appendRecords(store.installation, { source: "bitcoin-otc", inputs: [rated({ subject: "account:otc:1" })] });
    let coming: Promise<unknown> = Promise.resolve();
    await rebuild(store.installation, ({ register }) => {
      if (register === "trades")
        coming = appendRecords(store.installation, { source: "bitcoin-otc", inputs: [rated({ subject: "account:otc:1" })] });
    });
    await coming;
    const { register } = registerOf(store.installation, "trades");
    expect(await tallyText(store.pool, register)).toMatch(/,24292,2,/);
    expect(await rebuild(store.installation)).toMatchObject({ hasDiffered: false });
  });

  test("makes a lost tally table again", async () => {
    await appendRecords(store.installation, { source: "bitcoin-otc", inputs: [rated({ subject: "account:otc:1" })] });
    const before = await stateText();
    await store.pool`drop table tally_trades_2`;
    expect(await rebuild(store.installation)).toMatchObject({ hasDiffered: true });
    expect(await stateText()).toBe(before);
  });
});
