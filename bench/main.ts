/**
 * `npm run bench [-- PART...] [--json]`: measures the product beside bare baselines, by turns in one run, and prints ratios and the
 * machine. Nothing is asserted: a figure says how it was on this machine today.
 */
import { checks } from "./checks/checks.ts";
import { endAll } from "./cleanup.ts";
import { disputing } from "./disputes/disputes.ts";
import { fileForHumans } from "./file.ts";
import { intake } from "./intake/intake.ts";
import { lists } from "./lists.ts";
import { intakeBeside } from "./log/intake-beside.ts";
import { proofs } from "./log/proofs.ts";
import { sequencing } from "./log/sequencing.ts";
import { verifying } from "./log/verify-file.ts";
import { logCheck } from "./log-check.ts";
import { machineNow, machineText } from "./machine.ts";
import { memory } from "./memory.ts";
import { noticing } from "./notices.ts";
import { ratersPart } from "./raters.ts";
import { rebuildPart } from "./rebuild.ts";
import { redeciding } from "./redecide.ts";
import { type PartReport, reportText } from "./report.ts";
import { scorecardPart } from "./scorecard.ts";
import { reStanding } from "./standings/re-standing.ts";
import { standings } from "./standings/standings.ts";
import { start } from "./start.ts";
import { trainPart } from "./train.ts";

const PARTS: Readonly<Record<string, () => Promise<PartReport>>> = {
  intake,
  checks,
  rebuild: rebuildPart,
  start,
  memory,
  sequencing,
  "intake-beside": intakeBeside,
  proofs,
  "verify-file": verifying,
  file: fileForHumans,
  lists,
  "log-check": logCheck,
  redecide: redeciding,
  notices: noticing,
  disputes: disputing,
  standings,
  "re-standing": reStanding,
  scorecard: scorecardPart,
  raters: ratersPart,
  train: trainPart,
};

const EXIT_MISUSED = 2;
const EXIT_INTERRUPTED = 130;

process.once("SIGINT", () => {
  void endAll().finally(() => process.exit(EXIT_INTERRUPTED));
});

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const isJson = words.includes("--json");
  const named = words.filter((word) => word !== "--json");
  const unknown = named.filter((word) => !Object.hasOwn(PARTS, word));
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(" ")}. Usage: npm run bench -- [${Object.keys(PARTS).join("|")}]... [--json]`);
    return EXIT_MISUSED;
  }
  const machine = await machineNow();
  if (!isJson) console.log(machineText(machine));
  const reports: PartReport[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const report = await part();
    reports.push(report);
    if (!isJson) console.log(`\n${reportText(report)}`);
  }
  if (isJson) console.log(JSON.stringify({ machine, parts: reports }, null, 2));
  return 0;
}
