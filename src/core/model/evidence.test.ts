import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/index.ts";
import { DEFAULT_EVIDENCE, fittedEvidence } from "./evidence.ts";

/** Answers about as many newcomers as others; outcomes come at the rate that `truth` makes of what was said. */
function answers(count: number, truth: (probability: number, own: number) => number) {
  const random = seededRandom(11);
  const probabilities = Float64Array.from({ length: count }, () => 0.5 + 0.45 * random.next());
  const own = Float64Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 0 : 20));
  const outcomes = Uint8Array.from(probabilities, (probability, at) => Number(random.next() < truth(probability, own[at] ?? 0)));
  return { probabilities, own, outcomes };
}

describe("the evidence of a scorecard's answers", () => {
  it("is all that was there where what was said came true", () => {
    expect(fittedEvidence(answers(20_000, (probability) => probability))).toEqual({ prior: 32, worth: 1 });
  });

  it("is less where it did not: no more than intervals bear out", () => {
    const strangers = fittedEvidence(answers(20_000, (probability, own) => (own === 0 ? probability - 0.25 : probability)));
    expect(strangers.prior).toBeLessThan(11);
    const known = fittedEvidence(answers(20_000, (probability, own) => (own === 0 ? probability : probability - 0.2)));
    expect(known).toMatchObject({ prior: 32 });
    expect(known.worth).toBeLessThan(0.5);
  });

  it("is a default where too little is known", () => {
    expect(fittedEvidence(answers(900, (probability) => probability))).toEqual(DEFAULT_EVIDENCE);
  });
});
