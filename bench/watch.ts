/**
 * How months of real data would have been watched: `node bench/watch.ts`. Replays public data sets, each outcome asked before it was known (own
 * record), and judges the answers month by month as `credence watch` does. Beside it the same answers with outcomes drawn from them, a hundred times:
 * there every alarm is a false one. Data sets that are not in ../shared/data are named as skipped. It asserts nothing and ends with 0.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Answers, answersOf, type History } from "../src/core/model/index.ts";
import { type Judged, type Truth, truthOf } from "../src/core/watch/index.ts";
import { formatShare, monthOf, seededRandom, textTable } from "../src/lib/index.ts";
import { datasetNamed, packNamed } from "../src/packs/index.ts";
import { historyOfFiles } from "./history-of-files.ts";

const DATA = fileURLToPath(new URL("../../shared/data/", import.meta.url));

/** As in bench/truth.ts, so that the figures are of the same answers. */
const LAST = 0.4;
const DRAWS = 100;

type Case = { readonly pack: string; readonly dataset: string; readonly path: string };

const CASES: readonly Case[] = [
  { pack: "trading", dataset: "bitcoin-otc", path: "bitcoin-otc/soc-sign-bitcoinotc.csv" },
  { pack: "commerce", dataset: "olist", path: "olist/random3k" },
  { pack: "inspections", dataset: "anchorage-inspections", path: "anchorage-inspections/restaurant_data.csv" },
  { pack: "inspections", dataset: "chicago-food-inspections", path: "chicago-food-inspections/inspections.csv.gz" },
];

const rows: string[][] = [];
for (const each of CASES) rows.push(existsSync(DATA + each.path) ? await measured(each) : [each.dataset, "skipped", "", "", "", "", ""]);
const header = ["data set", "months", "out", "told", "happened", "false alarms", "ms a month"];
console.log(textTable(rows, { header, align: ["left", "right", "right", "right", "right", "right", "right"] }));
console.log(
  `\nMonths of the last ${formatShare(LAST)} of the outcomes with enough of them; false alarms among ${DRAWS} draws of each month.`,
);

async function measured({ pack, dataset, path }: Case): Promise<string[]> {
  const [purpose] = packNamed(pack).purposes;
  if (purpose === undefined) throw new RangeError(`pack ${pack} has no purpose`);
  const history = await historyOfFiles(purpose, {
    dataset: datasetNamed({ pack, name: dataset }),
    path: DATA + path,
    now: Date.now() * 1_000,
  });
  const { answers } = answersOf(history, { purpose: { name: purpose.name, leastEvidence: purpose.model.leastEvidence }, last: LAST });
  const months = monthsOf(history, answers);
  const started = performance.now();
  const truths = months.flatMap((month) => truthOf(month) ?? []);
  const millis = (performance.now() - started) / Math.max(1, months.length);
  const falseAlarms = months.map(falseAlarmsOf).reduce((sum, count) => sum + count, 0);
  const out = truths.filter(({ isOut }) => isOut).length;
  return [
    dataset,
    String(truths.length),
    String(out),
    formatShare(meanOf(truths, ({ all }) => all.predicted)),
    formatShare(meanOf(truths, ({ all }) => all.observed)),
    `${falseAlarms} of ${truths.length * DRAWS} (${((100 * falseAlarms) / Math.max(1, truths.length * DRAWS)).toFixed(2)} %)`,
    millis.toFixed(1),
  ];
}

/** Answers by the month in which their outcome was known. */
function monthsOf({ knownFrom, subject }: History, { entry, outcomes, standing }: Answers): Judged[] {
  const places = Map.groupBy(entry.keys(), (at) => monthOf(knownFrom[entry[at] ?? 0] ?? 0));
  return [...places.values()].map((month) => ({
    probabilities: Float64Array.from(month, (at) => standing[at] ?? 0),
    outcomes: Uint8Array.from(month, (at) => outcomes[at] ?? 0),
    subjects: Uint32Array.from(month, (at) => subject[entry[at] ?? 0] ?? 0),
  }));
}

function falseAlarmsOf(month: Judged, seed: number): number {
  if (truthOf(month) === undefined) return 0;
  const random = seededRandom(seed + 1);
  let alarms = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const outcomes = Uint8Array.from(month.probabilities, (p) => Number(random.next() < p));
    alarms += Number(truthOf({ ...month, outcomes })?.isOut);
  }
  return alarms;
}

function meanOf(truths: readonly Truth[], value: (truth: Truth) => number): number {
  const outcomes = truths.reduce((sum, truth) => sum + truth.outcomes, 0);
  return truths.reduce((sum, truth) => sum + truth.outcomes * value(truth), 0) / outcomes;
}
