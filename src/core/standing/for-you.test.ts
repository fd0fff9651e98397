import { describe, expect, test } from "vitest";
import { arbitraryScorecard } from "../../../test/arbitrary-scorecard.ts";
import { seededRandom } from "../../lib/index.ts";
import { ratingsGiven, trades, tradeWith } from "../../packs/index.ts";
import type { Register } from "../law/index.ts";
import type { Tally } from "../tally/index.ts";
import { bareStandingOf, forYouOf, subjectPartOf } from "./index.ts";

const MONTH = 24_192;

const tallyOf = (random: () => number, { countNames }: Register): Tally =>
  Array.from({ length: Math.floor(random() * 5) }, (_, i) => ({
    month: MONTH - 20 + 4 * i,
    records: 3,
    counts: countNames.map(() => Math.floor(random() * 9)),
  }));

describe("a standing for one asker", () => {
  test("is that of the whole scorecard, made of the subject's part and the asker's tallies alone", () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = seededRandom(seed).next;
      const model = arbitraryScorecard(tradeWith, { seed, withAsker: true });
      const [tallies, asker] = [{ trades: tallyOf(random, trades) }, { "ratings-given": tallyOf(random, ratingsGiven) }];
      const asked = { purpose: tradeWith, model, month: MONTH };
      const { reasons, changes, ...bare } = forYouOf({ ...asked, part: subjectPartOf({ ...asked, tallies }), asker });
      expect(bare).toEqual(bareStandingOf({ ...asked, tallies, asker }));
      expect(changes).toEqual([]);
      const others = reasons.filter((reason) => !("line" in reason) || reason.line.of !== "asker");
      expect(others.every(({ code }) => code === "little_record")).toBe(true);
    }
  });

  test("has the subject's part without a word of what it was made of but its own outcomes", () => {
    const model = arbitraryScorecard(tradeWith, { seed: 1, withAsker: true });
    const part = subjectPartOf({ purpose: tradeWith, model, month: MONTH, tallies: { trades: [] } });
    expect(Object.keys(part).sort()).toEqual(["bad", "badCount", "good", "goodCount", "points", "tooOldCount"]);
  });
});
