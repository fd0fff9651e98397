import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryScorecard } from "../../../test/arbitrary-scorecard.ts";
import { givenModel } from "../../../test/given-model.ts";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { givenScorecard } from "../../../test/given-scorecard.ts";
import { bySlotRank } from "../record/index.ts";
import { type Model, type Standing, standingOf } from "../standing/index.ts";
import { fold } from "../tally/index.ts";
import { type CountedRecord, effectsOf, type StandingNow } from "./effects-of.ts";

const MONTH = 2024 * 12 + 5;
const purpose = givenPurpose();
/** The own record, a scorecard that people can read, and one of every reading there is. */
const MODELS: readonly Model[] = [givenModel("trade-with"), givenScorecard("trade-with"), arbitraryScorecard(purpose, { seed: 7 })];
const [register] = purpose.reads;
const names = register?.countNames ?? [];

/** Of every slot the first by rank is live. */
function settled(records: readonly CountedRecord[]): CountedRecord[] {
  return records.map((record) => {
    const rivals = records.filter((other) => record.slot !== undefined && other.slot === record.slot);
    const best = [...rivals].sort(bySlotRank)[0] ?? record;
    return { ...record, state: best.record === record.record ? "live" : "superseded" };
  });
}

/** The standing of what is left, computed afresh. */
function standingOfRecords(records: readonly CountedRecord[], model: Model): { standing: Standing; now: StandingNow } {
  const live = settled(records).filter(({ state }) => state === "live");
  const tallies = { [register?.name ?? ""]: fold(live.map(({ month, counts }) => ({ month, counts }))) };
  const standing = standingOf({ purpose, model, month: MONTH, tallies });
  return { standing, now: { purpose, model, month: MONTH, tallies, standing } };
}

const records = fc
  .array(fc.record({ good: fc.boolean(), age: fc.nat(30), slot: fc.option(fc.nat(2), { nil: undefined }), at: fc.nat(5) }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(({ good, age, slot, at }, i): CountedRecord => {
      const counts = names.map((name) => (name === (good ? "good" : "bad") ? 1 : 0));
      const id = String(i).padStart(4, "0");
      return {
        ...{ subject: "s", record: id, content: id, register: register?.name ?? "", state: "live", counts },
        ...{ occurredAt: at, month: MONTH - age, slot: slot === undefined ? undefined : `slot-${slot}` },
      };
    }),
  );

describe("what a record adds", () => {
  it.each(MODELS.map((model) => [model.kind, model] as const))(
    "under an %s model is the standing now less that of the others computed afresh, the next of its slot in its place",
    (_, model) => {
      fc.assert(
        fc.property(records, (given) => {
          const all = settled(given);
          const { now, standing } = standingOfRecords(all, model);
          const effectOf = effectsOf([now], all);
          for (const record of all) {
            const without = standingOfRecords(
              all.filter((other) => other.record !== record.record),
              model,
            ).standing;
            const expected = {
              purpose: "trade-with",
              points: (standing.probability - without.probability) * 100,
              without: { probability: without.probability, grade: without.grade },
            };
            expect(effectOf(record)).toEqual(record.state === "live" ? [expected] : []);
          }
        }),
      );
    },
  );

  it("is nothing to a purpose that does not read its register, and none where it does not count", () => {
    const [live] = settled([
      {
        subject: "s",
        record: "1",
        content: "1",
        register: "trades",
        state: "live",
        counts: [1],
        occurredAt: 0,
        month: MONTH,
        slot: undefined,
      },
    ]);
    if (live === undefined) throw new RangeError("one was given");
    const { now } = standingOfRecords([live], givenModel("trade-with"));
    expect(effectsOf([now], [live])({ ...live, register: "orders" })).toEqual([]);
    expect(effectsOf([now], [live])({ ...live, state: "suspended" })).toEqual([]);
    expect(effectsOf([], [live])(live)).toEqual([]);
  });
});
