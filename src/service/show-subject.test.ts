import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../test/given-records.ts";
import { createWorld, type World } from "../../test/world.ts";
import { trades } from "../packs/trading/index.ts";
import { hasRecords, holdingsOf, linkSubjects, showSubject, withdrawRecord } from "./index.ts";

let world: World;

beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

describe("an empty store", () => {
  it("has no records, and nobody in it", async () => {
    expect(await hasRecords(world.installation)).toBe(false);
    expect(await holdingsOf(world.installation)).toEqual({ records: 0, subjects: 0 });
  });
});

describe("showSubject", () => {
  it("sums up records by state, tallies by month, links and looks", async () => {
    const wrong = rated({ subject: "account:otc:1810", reference: "wrong", rating: -5, occurredAt: "2024-02-10T00:00:00Z" });
    const right = rated({ subject: "account:otc:1810", rating: 3, occurredAt: "2024-02-11T00:00:00Z" });
    await world.records([wrong, right, rated({ subject: "account:otc:2" })], "bitcoin-otc");
    await withdrawRecord(world.installation, { source: "bitcoin-otc", reference: "wrong", reason: "entered_in_error" });
    const { other } = await linkSubjects(world.installation, {
      subject: "account:otc:1810",
      other: "account:otc:2",
      operator: "ada",
      evidence: "a letter",
    });
    await world.ask("trade-with", "account:otc:1810");
    const summary = await showSubject(world.installation, "account:otc:1810");
    expect(summary).toMatchObject({
      kind: "person",
      identifiers: ["account:otc:1810"],
      linked: [other],
      records: [
        { register: "trades", state: "live", records: 1 },
        { register: "trades", state: "withdrawn", records: 1 },
      ],
      looks: [{ look: "first", looks: 1 }],
    });
    // Of itself alone, whatever it is linked to.
    expect(summary.tallies).toEqual([
      {
        register: "trades",
        countNames: trades.countNames,
        rows: [
          {
            month: 2024 * 12 + 1,
            records: 1,
            counts: trades.countNames.map((name) => ({ good: 1, points: 3, ratings: 1, weight: 3 })[name] ?? 0),
          },
        ],
      },
    ]);
    expect(await holdingsOf(world.installation)).toEqual({ records: 3, subjects: 2 });
  });

  it("masks what is private, and finds a subject by its id too", async () => {
    await world.records([rated({ subject: "phone:+442071838750" })], "bitcoin-otc");
    const summary = await showSubject(world.installation, "phone:+442071838750");
    expect(JSON.stringify(summary)).not.toContain("7183");
    expect(await showSubject(world.installation, summary.subject)).toEqual(summary);
  });

  it("knows nobody by an identifier that nobody has", async () => {
    await expect(showSubject(world.installation, "account:otc:nobody")).rejects.toMatchObject({ code: "subject_unknown" });
  });
});
