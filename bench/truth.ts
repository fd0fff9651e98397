/**
 * How true standings are on real data: `node bench/truth.ts [--json|--table]`. Replays each public data set of the packs from its files
 * and prints the standing beside its baselines and beside the floors that were measured apart from this code, and a trained scorecard beside the own record: whether it would earn its place. Data sets that are not in
 * ../shared/data are named as skipped. It asserts nothing and ends with 0.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BacktestReport, type LossDifference, type Measures, OWN_RECORD, trainCandidate } from "../src/core/model/index.ts";
import { textTable } from "../src/lib/index.ts";
import { datasetNamed, packNamed } from "../src/packs/index.ts";
import { historyOfFiles } from "./history-of-files.ts";

const DATA = fileURLToPath(new URL("../../shared/data/", import.meta.url));

/** The share of outcomes, the latest, on which the floors were measured. */
const LAST = 0.4;

/** Log-loss and AUC of a decayed own record with a prior, measured apart from this code with its own reading of the same files. */
type Floor = { readonly logLoss: number; readonly auc: number };
type Case = { readonly name: string; readonly pack: string; readonly dataset: string; readonly path: string; readonly floor: Floor };

const CASES: readonly Case[] = [
  {
    name: "bitcoin-otc",
    pack: "trading",
    dataset: "bitcoin-otc",
    path: "bitcoin-otc/soc-sign-bitcoinotc.csv",
    floor: { logLoss: 0.325, auc: 0.857 },
  },
  { name: "olist random3k", pack: "commerce", dataset: "olist", path: "olist/random3k", floor: { logLoss: 0.277, auc: 0.588 } },
  { name: "olist bravida8k", pack: "commerce", dataset: "olist", path: "olist/bravida8k", floor: { logLoss: 0.3746, auc: 0.613 } },
  {
    name: "anchorage",
    pack: "inspections",
    dataset: "anchorage-inspections",
    path: "anchorage-inspections/restaurant_data.csv",
    floor: { logLoss: 0.47, auc: 0.721 },
  },
  {
    name: "chicago",
    pack: "inspections",
    dataset: "chicago-food-inspections",
    path: "chicago-food-inspections/inspections.csv.gz",
    floor: { logLoss: 0.4814, auc: 0.569 },
  },
  {
    name: "baltimore",
    pack: "public-service",
    dataset: "baltimore-311",
    path: "baltimore-311/311_sample.csv.gz",
    floor: { logLoss: 0.39, auc: 0.676 },
  },
];

type Found = {
  readonly name: string;
  readonly floor: Floor;
  readonly millis: number;
  /** The own record, which is active until something is truer. */
  readonly report: BacktestReport;
  readonly candidate: Measures;
  readonly loss: LossDifference;
  readonly isBetter: boolean;
};

const [format = "--table", ...rest] = process.argv.slice(2);
if (rest.length > 0 || (format !== "--json" && format !== "--table")) {
  console.error(`Unknown: ${process.argv.slice(2).join(" ")}. Usage: node bench/truth.ts [--json|--table]`);
  process.exit(2);
}

const found: Found[] = [];
const skipped: string[] = [];
for (const each of CASES) {
  if (existsSync(DATA + each.path)) found.push(await measured(each));
  else skipped.push(each.name);
}
console.log(format === "--json" ? JSON.stringify({ last: LAST, skipped, found: found.map(shortened) }, null, 2) : tables());

async function measured({ name, pack, dataset, path, floor }: Case): Promise<Found> {
  const [purpose] = packNamed(pack).purposes;
  if (purpose === undefined) throw new RangeError(`pack ${pack} has no purpose`);
  const started = performance.now();
  const source = { dataset: datasetNamed({ pack, name: dataset }), path: DATA + path, now: Date.now() * 1_000 };
  const history = await historyOfFiles(purpose, source);
  const { active, candidate, loss, isBetter } = trainCandidate(history, { purpose, active: OWN_RECORD, last: LAST });
  const millis = Math.round(performance.now() - started);
  return { name, floor, millis, report: active, candidate: candidate.standing, loss, isBetter };
}

/** Without the decay weights, which follow from the half-life. */
function shortened({ report, ...each }: Found) {
  const model = Object.fromEntries(Object.entries(report.model).filter(([part]) => part !== "weights"));
  return { ...each, beats: beatenBy(report), floorMet: isFloorMet({ report, ...each }), report: { ...report, model } };
}

function tables(): string {
  const right = "right" as const;
  const measures = textTable(found.map(measureRow), {
    header: ["last 40 %", "outcomes", "bad", "standing", "base rate", "share", "mean", "floor", "beats", "floor met"],
    align: ["left", right, right, right, right, right, right, right, "left", "left"],
  });
  const fits = textTable(found.map(fitRow), {
    header: ["", "Brier", "cal. error", "coverage", "half-life", "prior m", "base p0", "base half-life", "time"],
    align: ["left", right, right, right, right, right, right, right, right],
  });
  const trained = textTable(found.map(trainedRow), {
    header: ["", "scorecard", "cal. error", "less own record", "standard error", "earns its place"],
    align: ["left", right, right, right, right, "left"],
  });
  const left = skipped.length === 0 ? "" : `\n\nSkipped, not in ../shared/data: ${skipped.join(", ")}`;
  return `Log-loss / AUC, each outcome asked before it was known:\n\n${measures}\n\nThe standing, and the last model (months, outcomes):\n\n${fits}\n\nA trained scorecard on the same outcomes, without classes of raters:\n\n${trained}${left}`;
}

function measureRow(each: Found): string[] {
  const { name, floor, report } = each;
  return [
    name,
    String(report.outcomes),
    `${((100 * report.bad) / report.outcomes).toFixed(1)} %`,
    lossAndAuc(report.standing),
    lossAndAuc(report.baseRate),
    lossAndAuc(report.share),
    report.mean === undefined ? "" : lossAndAuc(report.mean),
    lossAndAuc(floor),
    beatenBy(report).join(", ") || "none",
    isFloorMet(each) ? "yes" : `no, by ${(report.standing.logLoss - floor.logLoss).toFixed(4)}`,
  ];
}

function fitRow({ name, millis, report: { standing, coverage, model } }: Found): string[] {
  return [
    name,
    standing.brier.toFixed(4),
    standing.calibrationError.toFixed(3),
    coverage.toFixed(2),
    model.kind === "own-record" ? String(model.halfLifeMonths) : "",
    model.kind === "own-record" ? String(model.priorStrength) : "",
    model.baseRate.toFixed(4),
    String(model.baseHalfLifeMonths),
    `${millis} ms`,
  ];
}

function trainedRow({ name, candidate, loss, isBetter }: Found): string[] {
  const { difference, standardError } = loss;
  return [
    name,
    lossAndAuc(candidate),
    candidate.calibrationError.toFixed(3),
    difference.toFixed(4),
    standardError.toFixed(4),
    isBetter ? "yes" : "no",
  ];
}

function lossAndAuc({ logLoss, auc }: Pick<Measures, "logLoss" | "auc">): string {
  return `${logLoss.toFixed(4)}/${auc.toFixed(3)}`;
}

/** The baselines with a greater log-loss than the standing. */
function beatenBy({ standing, baseRate, share, mean }: BacktestReport): string[] {
  const baselines = { "base rate": baseRate, share, ...(mean === undefined ? {} : { mean }) };
  return Object.entries(baselines).flatMap(([name, measures]) => (standing.logLoss < measures.logLoss ? [name] : []));
}

function isFloorMet({ floor, report }: Pick<Found, "floor" | "report">): boolean {
  return report.standing.logLoss <= floor.logLoss;
}
