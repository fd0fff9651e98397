import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenedStore, openStore } from "../../test/open-store.ts";
import { unsoundParts } from "../../test/unsound-parts.ts";
import { atLeast, below, type Config, defineConfig, definePack, definePurpose, defineRegister, field, when } from "../core/law/index.ts";
import { shippedRecordTypes } from "../packs/index.ts";
import { trades, tradeWith } from "../packs/trading/index.ts";
import { keyringOf, logFilesBeside, markInstallation, readKeyFile, tallyText } from "../store/index.ts";
import { appendRecords, openInstallation, withdrawRecord } from "./index.ts";

/** The shipped register under a later version, by which only what is above 3 is good. */
const stricter = defineRegister({
  ...trades,
  version: 3,
  records: { rated: { ...trades.records.rated, counts: { good: when(atLeast("rating", 4)), bad: when(below("rating", 4)) } } },
});

const configWith = (register: typeof stricter): Config =>
  defineConfig({
    name: "market",
    title: "A marketplace",
    jurisdiction: "eu",
    packs: [definePack({ name: "trading", title: "Trades", registers: [register], purposes: [stricterPurpose(register)] })],
    sources: [{ name: "bitcoin-otc", title: "Ratings", registers: ["trades"] }],
    subscribers: [],
  });

const stricterPurpose = (register: typeof stricter) =>
  definePurpose({
    name: "trade-with",
    question: tradeWith.question,
    about: ["person", "body"],
    reads: [register],
    outcome: { good: register.counts.good, bad: register.counts.bad, words: tradeWith.outcome.words },
    model: tradeWith.model,
    grades: tradeWith.grades,
  });

const rated = (reference: string, rating: number, by: string) => ({
  register: "trades",
  type: "rated",
  reference,
  subject: "account:otc:7",
  occurredAt: "2024-05-01T10:00:00Z",
  says: { rating, by: `account:otc:${by}` },
});

describe("a register with a new version", () => {
  let store: OpenedStore;
  beforeAll(async () => {
    store = await openStore("market");
    const inputs = [rated("a", 5, "1"), rated("b", 2, "2"), rated("c", -3, "3"), rated("d", 9, "1")];
    await appendRecords(store.installation, { source: "bitcoin-otc", inputs });
  });
  afterAll(() => store.close());

  const openUnder = async (config: Config) =>
    openInstallation({
      config,
      pool: store.pool,
      keys: keyringOf(await readKeyFile(store.keyFile)),
      now: store.installation.now,
      logFiles: logFilesBeside(store.keyFile),
      // The test's own record type is taken as one that ships: what ships is not what is asked here.
      shipped: [...shippedRecordTypes, ["rated", stricter.records.rated]],
    });

  it("counts the records that came in before by the new version, and withdraws by it", async () => {
    const opened = await openUnder(configWith(stricter));
    expect(await tallyText(store.pool, stricter)).toMatch(/,1,2,3\)$|,3,2,1\)$/);
    await withdrawRecord(opened, { source: "bitcoin-otc", reference: "c", reason: "entered_in_error" });
    expect(await tallyText(store.pool, stricter)).toMatch(/,2,1,1\)$/);
    expect(await unsoundParts(opened)).toEqual([]);
  });

  it("remembers under which version a record came in", async () => {
    const rows = await store.pool<{ versions: number[] }>`
      select array_agg(distinct g.version)::int[] as versions from record r join register g on g.id = r.came_under`;
    expect(rows).toEqual([{ versions: [2] }]);
  });

  it("may not forget a record type of which there are records", async () => {
    const forgetful = defineRegister({
      ...trades,
      version: 4,
      records: {
        noted: { says: { rating: field.rating({ min: 0, max: 1 }) }, adverse: below("rating", 1), counts: stricter.records.rated.counts },
      },
    });
    // A new type of records about persons is a change of law, and refused as such before; where nothing happened it is none.
    await markInstallation(store.pool, { isSimulated: true });
    const config = configWith(forgetful as unknown as typeof stricter);
    const opening = openInstallation({
      config,
      pool: store.pool,
      keys: keyringOf(await readKeyFile(store.keyFile)),
      now: store.installation.now,
      logFiles: logFilesBeside(store.keyFile),
      shipped: [...shippedRecordTypes, ["noted", forgetful.records.noted]],
    });
    await expect(opening).rejects.toMatchObject({ code: "config_against_law", message: expect.stringContaining("trades@4 cannot read") });
  });

  it("is not left again for an older version, and nothing is changed by the try", async () => {
    const content = async () => [await tallyText(store.pool, stricter), await store.pool`select name, version from register order by 1, 2`];
    const before = await content();
    const older = openUnder(configWith(defineRegister({ ...trades })));
    await expect(older).rejects.toMatchObject({
      code: "register_outdated",
      message: expect.stringMatching(/has trades@2, .* under trades@3; wanted version 3 or a later one/),
    });
    expect(await content()).toEqual(before);
    expect(await unsoundParts(await openUnder(configWith(stricter)))).toEqual([]);
  });

  it("is not left for an older one where all its records are gone either", async () => {
    await store.pool`delete from record`;
    const older = openUnder(configWith(defineRegister({ ...trades })));
    await expect(older).rejects.toMatchObject({ code: "register_outdated" });
  });
});
