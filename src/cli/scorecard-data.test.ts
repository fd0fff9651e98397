import { existsSync } from "node:fs";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runCommandLine } from "./run-command-line.ts";

const GERMAN = fileURLToPath(new URL("../../../shared/data/german-credit/germancredit.csv", import.meta.url));

/** Sex, marital status, age and nationality: what a lender in the US may not read (15 USC 1691). */
const PROTECTED = "personal_status_and_sex,age_in_years,foreign_worker";

describe.skipIf(!existsSync(GERMAN))("german-credit, five folds, seed 7 (skipped where ../shared/data is absent)", () => {
  it("is told apart no worse than by plain logistic regression, without what must not be read", async () => {
    const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
    const words = ["--target", "creditability", "--protected", PROTECTED, "--folds", "5", "--seed", "7", "--json"];
    expect(await runCommandLine(["scorecard", "fit", GERMAN, ...words], streams)).toBe(0);
    const { truth, plain, withProtected, scorecard } = JSON.parse(String(streams.stdout.read()));
    expect(truth.auc.value).toBeGreaterThanOrEqual(0.785);
    expect(truth.auc.value).toBeGreaterThan(plain.truth.auc.value);
    expect(truth.logLoss.value).toBeLessThan(plain.truth.logLoss.value);
    expect(withProtected.truth.auc.value).toBeGreaterThanOrEqual(0.785);
    const names = scorecard.lines.map(({ column }: { column: string }) => column);
    expect(names.filter((name: string) => PROTECTED.includes(name))).toEqual([]);
  }, 60_000);
});
