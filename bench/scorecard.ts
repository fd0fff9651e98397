import { binningOf, type Column, fitLogistic, fitScorecard, outcomesOf } from "../src/core/scorecard/index.ts";
import { type SeededRandom, seededRandom } from "../src/lib/index.ts";
import type { Figure, PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";

const FIT = { rows: 100_000, columns: 12 };
const BIN = { rows: 1_000_000, columns: 20 };
const ROUNDS = 3;

const HOW = `Made-up normal numbers, of which some tell the outcome. Fit: logistic regression of ${FIT.rows} rows on ${FIT.columns} columns, with standard errors. Scorecard:
the same table cut into bins, fitted and brought to points. Bin: ${BIN.columns} columns of ${BIN.rows} rows, each cut anew, one after the other. All in one thread.`;

/** Fitting and binning, offline. */
export async function scorecardPart(): Promise<PartReport> {
  const { columns, target } = tableOf(FIT.rows, FIT.columns);
  const outcomes = outcomesOf(target);
  const named = columns.map((values, at): Column => ({ kind: "numeric", name: `c${at}`, values }));
  const figures: Figure[] = [
    figure(`fit ${FIT.rows} x ${FIT.columns}`, "< 1", () => fitLogistic(columns, outcomes)),
    figure(`scorecard ${FIT.rows} x ${FIT.columns}`, "", () => fitScorecard(named, outcomes)),
    figure(`bin ${BIN.rows} x ${BIN.columns}`, "< 10", binning()),
  ];
  return { part: "scorecard", how: HOW, figures };
}

/** One column is held at a time: twenty of them would measure the memory. */
function binning(): () => void {
  const { columns, target } = tableOf(BIN.rows, 2);
  const outcomes = outcomesOf(target);
  return () => {
    for (let at = 0; at < BIN.columns; at++) {
      const values = columns[at % columns.length];
      if (values !== undefined) binningOf({ kind: "numeric", name: `c${at}`, values }, outcomes);
    }
  };
}

function figure(name: string, target: string, work: () => unknown): Figure {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1_000;
  });
  return { name, unit: "s", value: spreadOf(rounds), ...(target === "" ? {} : { target }) };
}

function tableOf(rows: number, count: number): { readonly columns: readonly Float64Array[]; readonly target: Uint8Array } {
  const random = seededRandom(1);
  const columns = Array.from({ length: count }, () => Float64Array.from({ length: rows }, () => random.normal()));
  return { columns, target: targetOf(columns, random) };
}

function targetOf(columns: readonly Float64Array[], random: SeededRandom): Uint8Array {
  return Uint8Array.from(columns[0] ?? [], (_, row) => {
    const logOdds = columns.reduce((sum, values, at) => sum + (values[row] ?? 0) / (at + 1), 0);
    return random.chance(1 / (1 + Math.exp(-logOdds))) ? 1 : 0;
  });
}
