import { cyclesIn } from "./cycles-in.ts";
import { functionLengths } from "./function-lengths.ts";
import { FILE_LINES_MAX, FUNCTION_LINES_MAX, longFiles, longFunctions, TEST_LINES_MAX } from "./length-breaches.ts";
import type { SourceFile } from "./source-file.ts";
import { anyTypes, assertionsIn } from "./type-escapes.ts";
import { undocumentedExports } from "./undocumented-exports.ts";

/** One style target of the house with what the code has now. */
export type StyleRow = { readonly target: string; readonly now: string; readonly isOk: boolean };

/**
 * The style targets, measured. Medians, `as` and docstrings are those of src without its tests (what ships); the limits hold for all
 * TypeScript of the repository.
 */
export function styleTable(files: readonly SourceFile[]): StyleRow[] {
  const shipped = files.filter(({ path, isTest }) => path.startsWith("src/") && !isTest);
  const own = files.filter(({ path }) => !path.startsWith("console/"));
  return [...fileRows(files, shipped), ...functionRows(files, shipped), ...typeRows(files, shipped), ...proofRows(own, shipped)];
}

function fileRows(files: readonly SourceFile[], shipped: readonly SourceFile[]): StyleRow[] {
  const lengths = shipped.map(({ lines }) => lines);
  const inCycles = cyclesIn(files).flat().length;
  return [
    atMost("file lines, median", { now: quantile(lengths, 0.5), limit: 100 }),
    atMost("file lines, p90", { now: quantile(lengths, 0.9), limit: 250 }),
    atMost(`files over ${FILE_LINES_MAX} lines (tests ${TEST_LINES_MAX})`, { now: longFiles(files).length, limit: 0 }),
    atMost("files in import cycles, types counted", { now: inCycles, limit: 0 }),
  ];
}

function functionRows(files: readonly SourceFile[], shipped: readonly SourceFile[]): StyleRow[] {
  const all = functionLengths(files);
  const named = functionLengths(shipped).filter(({ isNamed }) => isNamed);
  const lengths = named.map(({ lines }) => lines);
  return [
    atMost("function lines, median", { now: quantile(lengths, 0.5), limit: 10 }),
    atMost("function lines, p90", { now: quantile(lengths, 0.9), limit: 36 }),
    atMost("function lines, longest", { now: quantile(lengths, 1), limit: FUNCTION_LINES_MAX }),
    atMost(`functions over ${FUNCTION_LINES_MAX} lines`, { now: longFunctions(all).length, limit: 0 }),
  ];
}

function typeRows(files: readonly SourceFile[], shipped: readonly SourceFile[]): StyleRow[] {
  const assertions = sum(shipped.map(assertionsIn));
  return [
    atMost("`any`", { now: anyTypes(files).length, limit: 0 }),
    atMost("`as` (not const) per 1,000 lines", { now: rounded((1000 * assertions) / Math.max(1, linesOf(shipped))), limit: 2 }),
  ];
}

function proofRows(files: readonly SourceFile[], shipped: readonly SourceFile[]): StyleRow[] {
  const tests = files.filter(({ path, isTest }) => isTest && !path.startsWith("scripts/"));
  const ratio = rounded(linesOf(tests) / Math.max(1, linesOf(shipped)));
  const { exports, missing } = undocumentedExports(files);
  const documented = exports === 0 ? 100 : Math.floor((100 * (exports - missing.length)) / exports);
  return [
    { target: "test : code, 1.0 to 2.0", now: `${ratio}`, isOk: ratio >= 1 && ratio <= 2 },
    { target: "index.ts exports with a docstring, 100 %", now: `${documented} % of ${exports}`, isOk: documented === 100 },
  ];
}

function atMost(name: string, { now, limit }: { readonly now: number; readonly limit: number }): StyleRow {
  return { target: `${name} <= ${limit}`, now: `${now}`, isOk: now <= limit };
}

function linesOf(files: readonly SourceFile[]): number {
  return sum(files.map(({ lines }) => lines));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The smallest value with at least `share` of the values at or below it; 0 of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
