import type { Characteristic, ScorecardModel } from "../src/core/standing/index.ts";
import { givenScorecard } from "./given-scorecard.ts";

const good = { register: "ratings-given", count: "good" };
const bad = { register: "ratings-given", count: "bad" };

/** How kindly an asker rates, and how much it did. */
const ASKERS: readonly Characteristic[] = [
  {
    code: "given_share",
    of: "asker",
    reads: { kind: "share", good, bad, decay: 0, strength: 2 },
    bins: [
      { below: 0.6, points: -50, share: 0.1 },
      { below: 0.92, points: 0, share: 0.5 },
      { points: 25, share: 0.4 },
    ],
    missing: { points: 0, share: 0 },
  },
  {
    code: "given_recency",
    of: "asker",
    reads: { kind: "recency", counts: [good, bad] },
    bins: [
      { below: 3, points: 5, share: 0.5 },
      { points: -5, share: 0.2 },
    ],
    missing: { points: 0, share: 0.3 },
  },
];

/** The plain scorecard on trades, with lines of the asker's own beside it. */
export function givenAskerModel(): ScorecardModel {
  const plain = givenScorecard("trade-with");
  return { ...plain, characteristics: [...plain.characteristics, ...ASKERS] };
}
