import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scorecardVectors } from "../../scripts/scorecard-vectors.ts";
import { parseModel } from "../../src/core/standing/index.ts";
import { chromiumMissing, launchChromium } from "./launch-chromium.ts";
import { randomScorecardCases } from "./random-scorecard-cases.ts";
import { cardNumbersOf, filledIn, type ScorecardCases, type ScorecardNumbers } from "./scorecard-answers.ts";
import { serveSources } from "./source-server.ts";

/** Law 5, for scorecards: every answer can be had again, to the last bit, on any machine. */
const FRESH_CASES = 300;

type Answered = ScorecardCases["cases"][number] & { readonly answer: ScorecardNumbers };
type Vectors = Omit<ScorecardCases, "cases"> & { readonly cases: readonly Answered[] };

const vectors: Vectors = JSON.parse(readFileSync(new URL("../vectors/scorecards.json", import.meta.url), "utf8"));
const expected = vectors.cases.map(({ answer }) => answer);

const seed = randomInt(2 ** 31);
const fresh = randomScorecardCases(seed, FRESH_CASES);
const freshAnswers = filledIn(fresh);

const noChromium = chromiumMissing();
const noPython = spawnSync("python3", ["--version"]).status === 0 ? undefined : "there is no python3 on this machine";

describe("a standing under a scorecard, bit for bit", () => {
  it("comes out in Node as the vectors have it, whose models are whole documents", () => {
    for (const model of [...vectors.models, ...fresh.models]) expect(parseModel(model)).toEqual({ model });
    expect(filledIn(vectors).map(cardNumbersOf)).toEqual(expected);
    expect(JSON.parse(JSON.stringify(scorecardVectors())), "run `node scripts/scorecard-vectors.ts` where a change is meant").toEqual(
      vectors,
    );
  });

  it("has points that add up to its total, and the probability of that total", () => {
    for (const [at, { points, total, probability }] of freshAnswers.entries()) {
      const model = fresh.models[fresh.cases[at]?.model ?? -1];
      if (model === undefined) throw new RangeError("a case without its model");
      expect(points.reduce((sum, each) => sum + each, model.basePoints)).toBe(total);
      const { from, probabilities } = model.table;
      expect(probability).toBe(probabilities[Math.min(Math.max(total - from, 0), probabilities.length - 1)]);
    }
  });

  it.skipIf(noChromium)(`comes out in Chromium, and its sentences to the letter${skipped(noChromium)}`, async () => {
    const { browser, close } = await launchChromium();
    const { origin, close: closeServer } = await serveSources();
    try {
      const page = await browser.newPage();
      await page.goto(origin);
      const inBrowser = async (given: ScorecardCases): Promise<{ numbers: ScorecardNumbers[]; standings: unknown[] }> =>
        JSON.parse(await page.evaluate(`(${ANSWER})(${JSON.stringify(JSON.stringify(given))})`));
      expect((await inBrowser(vectors)).numbers).toEqual(expected);
      expect((await inBrowser(fresh)).standings, `the seed was ${seed}`).toEqual(freshAnswers);
    } finally {
      await closeServer();
      await close();
    }
  });

  it.skipIf(noPython)(`comes out of another implementation, in Python${skipped(noPython)}`, () => {
    expect(inPython(vectors)).toEqual(expected);
    expect(inPython(fresh), `the seed was ${seed}`).toEqual(freshAnswers.map(cardNumbersOf));
  });

  function skipped(why: string | undefined): string {
    return why === undefined ? "" : ` (skipped: ${why})`;
  }
});

/** Runs in the page, which knows nothing of this file: hence a text. */
const ANSWER = `async (text) => {
  const { cardNumbersOf, filledIn } = await import("/test/interop/scorecard-answers.ts");
  const standings = filledIn(JSON.parse(text));
  return JSON.stringify({ numbers: standings.map(cardNumbersOf), standings });
}`;

function inPython(given: ScorecardCases): unknown {
  const program = fileURLToPath(new URL("./scorecard.py", import.meta.url));
  const { status, stdout, stderr } = spawnSync("python3", ["-I", program], { input: JSON.stringify(given), encoding: "utf8" });
  if (status !== 0) throw new Error(`python3 ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
