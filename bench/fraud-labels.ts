/**
 * Whether standings tell Bitcoin-OTC's labelled frauds from its labelled honest traders: `node bench/fraud-labels.ts [--json|--table]`.
 *
 * The labels leak. They are made of the ratings: the founder and those whom it rated 5 or more (L1) are honest, as is whom L1 rated 5 or more;
 * whom any of L1 rated -5 or less is a fraud. Who reads L1's ratings therefore reads the labels. So all ratings given by L1 are left out here
 * before anything is fitted or asked, and no account of L1 is judged. Says so when ../shared/data is absent; asserts nothing, ends with 0.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MarketBuilder, methodsOf } from "../src/core/attack/index.ts";
import { formatIdentifier } from "../src/core/identity/index.ts";
import { fitForm, fitOwnRecord, formedOf, HistoryBuilder, type HistoryRow, recipeOf } from "../src/core/model/index.ts";
import type { ParsedRecord } from "../src/core/record/index.ts";
import { bareStandingOf, type Model } from "../src/core/standing/index.ts";
import { aucEstimate, type Estimate, textTable } from "../src/lib/index.ts";
import { datasetNamed, tradeWith } from "../src/packs/index.ts";
import { recordsOfFiles } from "./history-of-files.ts";

const DATA = fileURLToPath(new URL("../../shared/data/bitcoin-otc/", import.meta.url));
const [RATINGS, LABELS] = [`${DATA}soc-sign-bitcoinotc.csv`, `${DATA}otc_gt.csv`];

/** The founder's account, and the rating from which on it vouches for another: the labels' own rule. */
const FOUNDER = "account:otc:1";
const VOUCHING = 5;

const DAY_MICROS = 86_400_000_000;

/** `rated`: among those only of whom a rating is left. */
type Row = { readonly method: string; readonly auc: Estimate; readonly rated: Estimate };
type Found = {
  readonly left: number;
  readonly of: number;
  readonly frauds: number;
  readonly honest: number;
  readonly unknown: number;
  readonly rows: readonly Row[];
};

const isJson = process.argv[2] === "--json";
if (!existsSync(RATINGS) || !existsSync(LABELS)) console.log("Skipped: bitcoin-otc is not in ../shared/data.");
else {
  const found = await measured();
  console.log(isJson ? JSON.stringify(found, null, 2) : told(found));
}

async function measured(): Promise<Found> {
  const source = { dataset: datasetNamed({ pack: "trading", name: "bitcoin-otc" }), path: RATINGS, now: Date.now() * 1_000 };
  const all = (await recordsOfFiles(tradeWith, source)).filter(isTrade).sort((a, b) => a.occurredAt - b.occurredAt);
  const seeds = seedsOf(all);
  const records = all.filter((record) => !seeds.has(raterOf(record)));
  const labels = labelsWithout(seeds);
  const rated = new Set(records.map(subjectOf));
  return {
    left: records.length,
    of: all.length,
    frauds: labels.filter(({ isHonest }) => !isHonest).length,
    honest: labels.filter(({ isHonest }) => isHonest).length,
    unknown: labels.filter(({ account }) => !rated.has(account)).length,
    rows: rowsOf(records, { seeds, labels }),
  };
}

type Label = { readonly account: string; readonly isHonest: boolean };

function labelsWithout(seeds: ReadonlySet<string>): Label[] {
  const lines = readFileSync(LABELS, "utf8").trim().split("\n");
  const labels = lines
    .map((line) => line.split(","))
    .map(([account = "", label]) => ({ account: `account:otc:${account}`, isHonest: label?.trim() === "1" }));
  return labels.filter(({ account }) => !seeds.has(account));
}

/** L1. */
function seedsOf(records: readonly ParsedRecord[]): ReadonlySet<string> {
  return new Set([
    FOUNDER,
    ...records.filter((record) => raterOf(record) === FOUNDER && Number(record.says.rating) >= VOUCHING).map(subjectOf),
  ]);
}

function rowsOf(
  records: readonly ParsedRecord[],
  { seeds, labels }: { readonly seeds: ReadonlySet<string>; readonly labels: readonly Label[] },
): Row[] {
  const rated = new Set(records.map(subjectOf));
  const rowOf = (method: string, answerOf: (account: string) => number): Row => ({
    method,
    auc: aucOf(labels, answerOf),
    rated: aucOf(
      labels.filter(({ account }) => rated.has(account)),
      answerOf,
    ),
  });
  const numbers = numbersOf(records, seeds);
  const builder = new MarketBuilder(tradeWith);
  const lastMonth = new Map<string, number>();
  for (const record of records) {
    const { month, counts, register } = record;
    lastMonth.set(subjectOf(record), month);
    builder.add({
      subject: numbers.get(subjectOf(record)) ?? 0,
      rater: numbers.get(raterOf(record)) ?? 0,
      month,
      counts,
      register: register.name,
    });
  }
  const market = builder.market();
  const numberOf = (account: string) => numbers.get(account) ?? market.accounts;
  const ours = modelsOf(records, numberOf).map(([name, model]) => {
    const standing = (account: string) => {
      const month = lastMonth.get(account) ?? market.month;
      return bareStandingOf({ purpose: tradeWith, model, tallies: market.talliesOf(numberOf(account)), month }).probability;
    };
    return rowOf(name, standing);
  });
  const others = methodsOf(market, { models: [], established: market.subjects });
  return [...ours, ...others.map(({ name, placeOf }) => rowOf(name, (account) => placeOf([], numberOf(account)).value))];
}

function aucOf(labels: readonly Label[], answerOf: (account: string) => number): Estimate {
  const outcomes = Uint8Array.from(labels, ({ isHonest }) => (isHonest ? 1 : 0));
  return aucEstimate(
    Float64Array.from(labels, ({ account }) => answerOf(account)),
    outcomes,
  );
}

/** Both forms, fitted on all that is left, for the day after its end. */
function modelsOf(records: readonly ParsedRecord[], numberOf: (account: string) => number): (readonly [string, Model])[] {
  const { name, model, reads } = tradeWith;
  const day = Math.floor((records.at(-1)?.occurredAt ?? 0) / DAY_MICROS) + 1;
  const builder = new HistoryBuilder(reads);
  for (const record of records) builder.add(historyRow(record, numberOf));
  const history = builder.history();
  const shape = fitOwnRecord(history, { purpose: { name, leastEvidence: model.leastEvidence }, day });
  const scorecard = fitForm(history, formedOf(tradeWith, { kind: "scorecard", recipe: recipeOf(tradeWith, shape) }), { day });
  return [
    ["standing, own record", shape],
    ["standing, scorecard", scorecard],
  ];
}

/** In order of appearance, but L1 last: who may no longer say anything is no seed for EigenTrust either. */
function numbersOf(records: readonly ParsedRecord[], seeds: ReadonlySet<string>): ReadonlyMap<string, number> {
  const names = new Set(records.flatMap((record) => [raterOf(record), subjectOf(record)]));
  const ordered = [...[...names].filter((name) => !seeds.has(name)), ...[...names].filter((name) => seeds.has(name))];
  return new Map(ordered.map((name, at) => [name, at]));
}

function historyRow(
  { occurredAt, knownAt, month, says, counts, ...record }: ParsedRecord,
  numberOf: (account: string) => number,
): HistoryRow {
  const isGood = Number(says.rating) >= 0;
  return {
    counted: { register: 0, counts },
    subject: numberOf(formatIdentifier(record.subject)),
    occurredAt,
    knownAt,
    month,
    good: isGood ? 1 : 0,
    bad: isGood ? 0 : 1,
  };
}

function isTrade({ register }: ParsedRecord): boolean {
  return register.name === "trades";
}

function raterOf({ says }: ParsedRecord): string {
  return typeof says.by === "string" ? says.by : "";
}

function subjectOf({ subject }: ParsedRecord): string {
  return formatIdentifier(subject);
}

function told({ left, of, frauds, honest, unknown, rows }: Found): string {
  const table = textTable(
    rows.map(({ method, auc, rated }) => [method, ...[auc, rated].flatMap(({ value, error }) => [value.toFixed(3), error.toFixed(3)])]),
    { header: ["honest above fraud", "AUC", "error", "with a rating left", "error"], align: ["left", "right", "right", "right", "right"] },
  );
  return `Without the ratings of those of whom the labels are made: ${left} of ${of} ratings; ${frauds} frauds and ${honest} honest traders are judged, ${unknown} of them with no rating left. Standings are asked in the month of the last rating.\n\n${table}`;
}
