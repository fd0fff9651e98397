/**
 * `npm run check`: everything that can be judged without running the product. Runs the compiler, the formatter, the linters and our own
 * rules, then prints the style targets. Ends with 1 when a hard rule is broken. `--static` is the same: CI says what it means by it.
 */
import { browserBreaches } from "./check/browser-breaches.ts";
import { consoleBreaches } from "./check/console-breaches.ts";
import { cyclesIn } from "./check/cycles-in.ts";
import { doorBreaches } from "./check/door-breaches.ts";
import { exactnessBreaches } from "./check/exactness-breaches.ts";
import { functionLengths } from "./check/function-lengths.ts";
import { layerBreaches } from "./check/layer-breaches.ts";
import { longFiles, longFunctions } from "./check/length-breaches.ts";
import { placeBreaches } from "./check/place-breaches.ts";
import { purityBreaches } from "./check/purity-breaches.ts";
import { readSources } from "./check/read-sources.ts";
import { runTool, TOOLS, type ToolRun } from "./check/run-tool.ts";
import type { Breach, SourceFile } from "./check/source-file.ts";
import { type StyleRow, styleTable } from "./check/style-table.ts";
import { anyTypes } from "./check/type-escapes.ts";
import { undocumentedExports } from "./check/undocumented-exports.ts";
import { wordsBreaches } from "./check/words-breaches.ts";

/** Enough to work on, short enough to read. */
const BREACHES_SHOWN_MAX = 40;

const unknown = process.argv.slice(2).filter((word) => word !== "--static");
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(" ")}. Usage: npm run check [-- --static]`);
  process.exit(2);
}

const tools = Object.entries(TOOLS).map(([name, words]) => runTool(name, words));
const files = readSources(process.cwd());
const rules = ownRules(files);

for (const tool of await Promise.all(tools)) printTool(tool);
for (const [name, breaches] of Object.entries(rules)) printBreaches(name, breaches);
printTable(styleTable(files));
const isBroken = (await Promise.all(tools)).some(({ isOk }) => !isOk) || Object.values(rules).some((breaches) => breaches.length > 0);
console.log(isBroken ? "\ncheck: a hard rule is broken" : "\ncheck: all hard rules hold");
process.exitCode = isBroken ? 1 : 0;

function ownRules(sources: readonly SourceFile[]): Record<string, readonly Breach[]> {
  return {
    "imports point down": layerBreaches(sources),
    "one door": doorBreaches(sources),
    "no cycles": cyclesIn(sources).map((group) => ({ path: group[0] ?? "", line: 1, message: `import each other: ${group.join(", ")}` })),
    "console layers": consoleBreaches(sources),
    "both languages": wordsBreaches(sources),
    "core is pure": purityBreaches(sources),
    "exact arithmetic": exactnessBreaches(sources),
    "runs in a browser": browserBreaches(sources),
    "SQL, environment": placeBreaches(sources),
    "no any": anyTypes(sources),
    "file lengths": longFiles(sources),
    "function lengths": longFunctions(functionLengths(sources)),
  };
}

function printTool({ name, isOk, seconds, output }: ToolRun): void {
  console.log(`${isOk ? "ok    " : "BROKEN"} ${name} (${seconds.toFixed(1)} s)`);
  if (!isOk) console.log(`${output}\n`);
}

function printBreaches(name: string, breaches: readonly Breach[]): void {
  console.log(`${breaches.length === 0 ? "ok    " : "BROKEN"} ${name}`);
  for (const { path, line, message } of breaches.slice(0, BREACHES_SHOWN_MAX)) console.log(`  ${path}:${line} ${message}`);
  if (breaches.length > BREACHES_SHOWN_MAX) console.log(`  and ${breaches.length - BREACHES_SHOWN_MAX} more`);
}

function printTable(rows: readonly StyleRow[]): void {
  const width = Math.max(...rows.map(({ target }) => target.length));
  console.log(`\n${"target".padEnd(width)}  ${"now".padEnd(10)}  ok`);
  for (const { target, now, isOk } of rows) console.log(`${target.padEnd(width)}  ${now.padEnd(10)}  ${isOk ? "yes" : "no"}`);
  const { missing } = undocumentedExports(files);
  for (const { path, line, message } of missing.slice(0, BREACHES_SHOWN_MAX)) console.log(`  ${path}:${line} ${message}`);
}
