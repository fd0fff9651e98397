import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryScorecard } from "../../../test/arbitrary-scorecard.ts";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { givenScorecard } from "../../../test/given-scorecard.ts";
import { givenTallies } from "../../../test/given-tallies.ts";
import { wilson } from "./interval.ts";
import { ownEvidenceOf } from "./own-evidence.ts";
import type { Characteristic, ScorecardBin, ScorecardModel } from "./scorecard-model.ts";
import { binOf, pointsOf, probabilityOf, totalOf } from "./scorecard-points.ts";
import { bareStandingOf } from "./standing.ts";

const MAY = 2024 * 12 + 4;
const purpose = givenPurpose();
const model = givenScorecard("trade-with");

const row = fc.record({ month: fc.integer({ min: MAY - 60, max: MAY + 2 }), good: fc.nat(30), bad: fc.nat(8) });
const rows = fc
  .uniqueArray(row, { selector: ({ month }) => month, maxLength: 8 })
  .map((all) => all.filter(({ good, bad }) => good + bad > 0).sort((a, b) => a.month - b.month));
const anyModel = fc.integer({ min: 0, max: 1 << 30 }).map((seed): ScorecardModel => arbitraryScorecard(purpose, { seed }));

describe("a scorecard filled in", () => {
  it("is the base points and the points of each line, added up", () => {
    fc.assert(
      fc.property(rows, anyModel, (given, card) => {
        const carded = { subject: { tallies: givenTallies(purpose, given), registers: purpose.reads }, month: MAY };
        const { lines, total } = pointsOf(card, carded);
        expect(total).toBe(lines.reduce((sum, { points }) => sum + points, card.basePoints));
        expect(totalOf(card, carded)).toBe(total);
        for (const { characteristic, value, bin, points } of lines) {
          const { bins, missing } = characteristic;
          const fell: ScorecardBin = bin === undefined ? missing : (bins[bin] ?? missing);
          expect(points).toBe(fell.points);
          expect(bin === undefined).toBe(value === undefined);
          expect(value ?? Number.NEGATIVE_INFINITY).toBeLessThan(fell.below ?? Number.POSITIVE_INFINITY);
          expect(value ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(bins[(bin ?? 0) - 1]?.below ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });

  it("wants the asker's tallies for a line of the asker's, and reads them there", () => {
    const lines: Characteristic[] = model.characteristics.map((line, at) => (at === 0 ? { ...line, of: "asker" } : line));
    const forYou = givenScorecard("trade-with", { characteristics: lines });
    const subject = { tallies: givenTallies(purpose, [{ month: MAY, good: 30, bad: 0 }]), registers: purpose.reads };
    expect(() => pointsOf(forYou, { subject, month: MAY })).toThrow("share_12m is the asker's");
    const asker = { tallies: givenTallies(purpose, [{ month: MAY, good: 0, bad: 9 }]), registers: purpose.reads };
    expect(pointsOf(forYou, { subject, asker, month: MAY }).lines.map(({ points }) => points)).toEqual([-40, 20, 10]);
    expect(pointsOf(forYou, { subject, asker: subject, month: MAY }).lines.map(({ points }) => points)).toEqual([30, 20, 10]);
  });

  it("puts a value in the first bin that it is below", () => {
    const edges = fc.uniqueArray(fc.integer({ min: -5, max: 5 }), { maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(edges, fc.integer({ min: -7, max: 7 }), (all, value) => {
        const bins = [...all.map((below) => ({ below, points: 0, share: 0 })), { points: 0, share: 0 }];
        const found = bins.findIndex((bin) => !("below" in bin) || value < (bin.below ?? Number.NaN));
        expect(binOf({ bins }, value)).toBe(found);
      }),
    );
  });
});

describe("the probability of points", () => {
  it("never falls with points, and goes no further than the table's ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), fc.nat(50), (points, more) => {
        expect(probabilityOf(model, points + more)).toBeGreaterThanOrEqual(probabilityOf(model, points));
      }),
    );
    const { from, probabilities } = model.table;
    expect([probabilityOf(model, from - 1), probabilityOf(model, 9999)]).toEqual([probabilities[0], probabilities.at(-1)]);
  });

  it("comes with n = prior + worth x own outcomes, and Wilson's interval at it", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const standing = bareStandingOf({ purpose, model, tallies: givenTallies(purpose, given), month: MAY });
        const own = ownEvidenceOf({ weights: model.decays[0]?.weights ?? [] }, given, MAY);
        expect(standing.evidence).toBe(2 + 0.5 * (own.good + own.bad));
        expect(standing.interval).toEqual(wilson(standing.probability, standing.evidence));
        expect(standing.own).toEqual({ good: own.goodCount, bad: own.badCount });
        expect(standing.grade === "none").toBe(own.goodCount + own.badCount < purpose.model.leastEvidence);
      }),
    );
  });
});
