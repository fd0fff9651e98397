import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type BinningOptions, judge, type ScorecardOptions, scorecardDocument, type Trend } from "../core/scorecard/index.ts";
import { CredenceError } from "../errors.ts";
import type { Command } from "./command.ts";
import { type Given, jsonText } from "./given.ts";
import { scorecardReport } from "./scorecard-report.ts";
import { type ReadTable, readTable, type TableAsked } from "./scorecard-table.ts";

const FOLDS = { folds: 5, seed: 1 };
const FOLDS_MAX = 50;
const SEED_MAX = 2 ** 32 - 1;

/** Fewer of either outcome cannot be dealt out to folds, let alone say anything. */
const OUTCOMES_MIN = 20;

/**
 * The textbook's least bin of 5 %, with no penalty on more bins: rows that are few are met by lending outcomes to each bin, by trends, and by
 * shrinking the points. Each bin then leans on its weight of evidence as on a hundred outcomes' information (about 400 even ones).
 */
const FIT: ScorecardOptions = { binning: { leastShare: 0.05, penalty: 0 }, binStrength: 100 };

const TRENDS: readonly (Trend | "auto")[] = ["up", "down", "none", "auto"];

/** `credence scorecard fit`: a scorecard from an analyst's own table, and how true it is; no store, nothing leaves the machine. */
export const scorecardFit: Command = async (given) => {
  const path = given.word(0);
  const asked = askedOf(given);
  const table = await readTable(path, asked);
  demandEnough(path, table);
  const folds = {
    folds: given.whole("folds", { min: 2, max: FOLDS_MAX }) ?? FOLDS.folds,
    seed: given.whole("seed", { min: 0, max: SEED_MAX }) ?? FOLDS.seed,
  };
  given.note(`Fitting ${table.columns.length} columns of ${table.target.length} rows, ${folds.folds} folds ...`);
  const judged = judge(table, { ...folds, kept: table.kept, options: optionsOf(given, table) });
  const out = given.text("out");
  const document = scorecardDocument(judged.scorecard, { target: asked.target, bad: table.bad });
  if (out !== undefined) await writeDocument(out, document);
  return scorecardReport({ path, table, judged, document, ...folds, target: asked.target, out });
};

function askedOf(given: Given): TableAsked {
  return {
    target: given.needed("target"),
    bad: given.text("bad"),
    kept: given.names("protected") ?? [],
    without: given.names("without") ?? [],
    words: given.names("category") ?? [],
    old: given.text("old"),
    special: specialOf(given.names("special") ?? []),
  };
}

/** `income:-1,income:-9,age:999` */
function specialOf(pairs: readonly string[]): Record<string, number[]> {
  const special: Record<string, number[]> = {};
  for (const pair of pairs) {
    const [column, text] = parted(pair, "special", "column:number");
    const value = Number(text);
    if (text === "" || !Number.isFinite(value)) throw misused("special", pair, "column:number");
    special[column] = [...(special[column] ?? []), value];
  }
  return special;
}

/** `amount:down,age:none` */
function optionsOf(given: Given, { columns }: ReadTable): ScorecardOptions {
  const binningOf: Record<string, BinningOptions> = {};
  for (const pair of given.names("monotone") ?? []) {
    const [column, said] = parted(pair, "monotone", "column:up, :down, :none or :auto");
    const trend = TRENDS.find((known) => known === said);
    const isNumeric = columns.some(({ name, kind }) => name === column && kind === "numeric");
    if (trend === undefined || !isNumeric)
      throw misused("monotone", pair, "a column of numbers that is read, and :up, :down, :none or :auto");
    binningOf[column] = { trend };
  }
  return { ...FIT, binningOf };
}

function parted(pair: string, option: string, wanted: string): readonly [string, string] {
  const at = pair.lastIndexOf(":");
  if (at < 1) throw misused(option, pair, wanted);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function misused(option: string, seen: string, wanted: string): CredenceError {
  return new CredenceError("command_misused", `--${option} has ${JSON.stringify(seen)}; wanted ${wanted}`);
}

function demandEnough(path: string, { columns, target }: ReadTable): void {
  const good = target.reduce((sum, value) => sum + value, 0);
  const bad = target.length - good;
  if (Math.min(good, bad) >= OUTCOMES_MIN && columns.length > 0) return;
  throw new CredenceError(
    "scorecard_unfittable",
    `${path} has ${columns.length} columns to read, ${good} good and ${bad} bad rows; wanted a column, and ${OUTCOMES_MIN} rows of each`,
  );
}

async function writeDocument(path: string, document: unknown): Promise<void> {
  try {
    await writeFile(resolve(path), `${jsonText(document)}\n`);
  } catch (cause) {
    throw new CredenceError("file_unreadable", `${path} cannot be written`, { cause });
  }
}
