import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { standingVectors } from "../../scripts/standing-vectors.ts";
import { chromiumMissing, launchChromium } from "./launch-chromium.ts";
import { randomStandingCases } from "./random-standing-cases.ts";
import { serveSources } from "./source-server.ts";
import { numbersOf, type StandingCases, type StandingNumbers, standingsOf } from "./standing-answers.ts";

/** Law 5: every answer can be had again, to the last bit, on any machine. */
const FRESH_CASES = 300;

type Answered = StandingCases["cases"][number] & { readonly answer: StandingNumbers };
type Vectors = Omit<StandingCases, "cases"> & { readonly cases: readonly Answered[] };

const vectors: Vectors = JSON.parse(readFileSync(new URL("../vectors/standings.json", import.meta.url), "utf8"));
const expected = vectors.cases.map(({ answer }) => answer);

const seed = randomInt(2 ** 31);
const fresh = randomStandingCases(seed, FRESH_CASES);
const freshAnswers = standingsOf(fresh);

const noChromium = chromiumMissing();
const noPython = spawnSync("python3", ["--version"]).status === 0 ? undefined : "there is no python3 on this machine";

describe("a standing, bit for bit", () => {
  it("comes out in Node as the vectors have it", () => {
    expect(standingsOf(vectors).map(numbersOf)).toEqual(expected);
    expect(standingVectors(), "run `node scripts/standing-vectors.ts` where a change is meant").toEqual(vectors);
  });

  it.skipIf(noChromium)(`comes out in Chromium, and its reasons to the letter${skipped(noChromium)}`, async () => {
    const { browser, close } = await launchChromium();
    const { origin, close: closeServer } = await serveSources();
    try {
      const page = await browser.newPage();
      await page.goto(origin);
      const inBrowser = async (given: StandingCases): Promise<{ numbers: StandingNumbers[]; texts: string[][] }> =>
        JSON.parse(await page.evaluate(`(${ANSWER})(${JSON.stringify(JSON.stringify(given))})`));
      expect((await inBrowser(vectors)).numbers).toEqual(expected);
      expect(await inBrowser(fresh), `the seed was ${seed}`).toEqual({
        numbers: freshAnswers.map(numbersOf),
        texts: freshAnswers.map(({ reasons }) => reasons.map(({ text }) => text)),
      });
    } finally {
      await closeServer();
      await close();
    }
  });

  it.skipIf(noPython)(`comes out of another implementation, in Python${skipped(noPython)}`, () => {
    expect(inPython(vectors)).toEqual(expected);
    expect(inPython(fresh), `the seed was ${seed}`).toEqual(freshAnswers.map(numbersOf));
  });

  function skipped(why: string | undefined): string {
    return why === undefined ? "" : ` (skipped: ${why})`;
  }
});

/** Runs in the page, which knows nothing of this file: hence a text. */
const ANSWER = `async (text) => {
  const { numbersOf, standingsOf } = await import("/test/interop/standing-answers.ts");
  const standings = standingsOf(JSON.parse(text));
  return JSON.stringify({
    numbers: standings.map(numbersOf),
    texts: standings.map(({ reasons }) => reasons.map(({ text }) => text)),
  });
}`;

function inPython(given: StandingCases): unknown {
  const program = fileURLToPath(new URL("./standing.py", import.meta.url));
  const { status, stdout, stderr } = spawnSync("python3", ["-I", program], { input: JSON.stringify(given), encoding: "utf8" });
  if (status !== 0) throw new Error(`python3 ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
