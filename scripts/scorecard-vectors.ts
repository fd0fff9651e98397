/**
 * Writes test/vectors/scorecards.json: `node scripts/scorecard-vectors.ts`. As scripts/standing-vectors.ts: whoever changes an answer changes
 * what every check under a scorecard would be answered again, and needs a reason for it.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { randomScorecardCases } from "../test/interop/random-scorecard-cases.ts";
import { cardNumbersOf, filledIn } from "../test/interop/scorecard-answers.ts";

/** The seed of the vectors, and how many there are. */
const SEED = 20_261_123;
const CASES = 300;

const ABOUT =
  "Standings under scorecards, made by scripts/scorecard-vectors.ts. Case: tallies of the subject and of the asker (rows of months, counts in the order of registers), the month asked about, model and purpose by place. Answer: points of each line and their sum, doubles, and their 64 bits in hex.";

/** What test/vectors/scorecards.json holds. */
export function scorecardVectors() {
  const given = randomScorecardCases(SEED, CASES);
  const answers = filledIn(given).map(cardNumbersOf);
  return { about: ABOUT, ...given, cases: given.cases.map((each, i) => ({ ...each, answer: answers[i] })) };
}

if (import.meta.main) {
  const path = fileURLToPath(new URL("../test/vectors/scorecards.json", import.meta.url));
  writeFileSync(path, JSON.stringify(scorecardVectors()));
  process.exitCode = spawnSync("npx", ["biome", "format", "--write", path], { stdio: "inherit" }).status ?? 1;
}
