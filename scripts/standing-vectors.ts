/**
 * Writes test/vectors/standings.json: `node scripts/standing-vectors.ts`. The cases come from a seed, the answers from core/standing as it
 * is now; whoever changes an answer so changes what every check so far would be answered again, and needs a reason for it.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { randomStandingCases } from "../test/interop/random-standing-cases.ts";
import { numbersOf, standingsOf } from "../test/interop/standing-answers.ts";

/** The seed of the vectors, and how many there are. */
const SEED = 20_241_101;
const CASES = 300;

const ABOUT =
  "Standings by DESIGN section 5, made by scripts/standing-vectors.ts. Case: months (UTC year x 12 + month - 1) with their good and bad outcomes, the month asked about, model and purpose by place. Answer: doubles, and their 64 bits in hex.";

/** What test/vectors/standings.json holds. */
export function standingVectors() {
  const given = randomStandingCases(SEED, CASES);
  const answers = standingsOf(given).map(numbersOf);
  return { about: ABOUT, ...given, cases: given.cases.map((each, i) => ({ ...each, answer: answers[i] })) };
}

if (import.meta.main) {
  const path = fileURLToPath(new URL("../test/vectors/standings.json", import.meta.url));
  writeFileSync(path, JSON.stringify(standingVectors()));
  process.exitCode = spawnSync("npx", ["biome", "format", "--write", path], { stdio: "inherit" }).status ?? 1;
}
