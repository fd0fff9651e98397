/**
 * How true standings for `lend-to` are on the simulated portfolio, where the truth is known: `node bench/lending.ts [RECORDS] [SEED] [--json]`. Prints the
 * scorecard of the pack's recipe beside the own record, the base rate, and two who know each borrower's habits and how far behind each loan is: one who
 * knows besides when each will be struck, which nobody can, and one who knows of that only how often it comes. It asserts nothing and ends with 0.
 */
import { formatIdentifier } from "../src/core/identity/index.ts";
import { HistoryBuilder, type Measures, OWN_RECORD, trainCandidate } from "../src/core/model/index.ts";
import { type ParsedRecord, recordParserOf } from "../src/core/record/index.ts";
import { auc, brier, logLoss, monthOf, textTable } from "../src/lib/index.ts";
import { borrowersFor, lendTo, packNamed, recipeFor, type SimulatedPortfolio, simulatedPortfolio } from "../src/packs/index.ts";

const RECORDS = 100_000;
/** The portfolio's last day: any will do, as long as it stays. */
const UNTIL = Date.UTC(2026, 10, 1) * 1_000;
/** The share of outcomes, the latest, that is asked about. */
const LAST = 0.4;

const words = process.argv.slice(2).filter((word) => word !== "--json");
const [records = RECORDS, seed = 1] = words.map(Number);
const portfolio = simulatedPortfolio({ seed, borrowers: borrowersFor(records), until: UNTIL });
const parsed = await recordsOf(portfolio);
const recipe = recipeFor(lendTo.name);
if (recipe === undefined) throw new RangeError("lend-to has no recipe");
const { candidate, active, loss, isBetter } = trainCandidate(historyOf(parsed), {
  purpose: lendTo,
  active: OWN_RECORD,
  recipe,
  last: LAST,
});
const found = {
  records: parsed.length,
  asked: candidate.outcomes,
  bad: candidate.bad,
  scorecard: candidate.standing,
  ownRecord: active.standing,
  baseRate: active.baseRate,
  ...truthFrom(candidate.from ?? 0),
  loss,
  isBetter,
  coverage: candidate.coverage,
};
console.log(process.argv.includes("--json") ? JSON.stringify(found, null, 2) : tableOf());

async function recordsOf({ read }: SimulatedPortfolio): Promise<ParsedRecord[]> {
  const parse = recordParserOf(packNamed("lending").registers);
  const all: ParsedRecord[] = [];
  for await (const batch of read()) for (const record of batch.records) all.push(parse(record, { now: UNTIL }));
  return all;
}

function historyOf(all: readonly ParsedRecord[]) {
  const { registers } = packNamed("lending");
  const builder = new HistoryBuilder(registers.map(({ name, countNames }) => ({ name, countNames })));
  const numbers = new Map<string, number>();
  for (const { subject, occurredAt, knownAt, month, register, counts } of all) {
    const number = numbers.get(subject.value) ?? numbers.size;
    numbers.set(subject.value, number);
    const count = (name: string) => (register.name === "loans" ? (counts[register.countNames.indexOf(name)] ?? 0) : 0);
    const counted = { register: registers.findIndex(({ name }) => name === register.name), counts };
    builder.add({ subject: number, occurredAt, knownAt, month, good: count("kept"), bad: count("broken"), counted });
  }
  return builder.history();
}

/** Each year asked about, with the chances by the borrower's habits and the loan's last month before. */
function truthFrom(from: number) {
  const behind = new Map<string, number>();
  for (const record of parsed) {
    if (record.type === "month-end") behind.set(`${loanOf(record)} ${record.month}`, placeOf(record.says.status));
  }
  const asked = parsed.filter(({ type, occurredAt }) => type === "loan-year" && occurredAt >= from);
  const outcomes = Uint8Array.from(asked, ({ says }) => (says.result === "kept" ? 1 : 0));
  const known = asked.map(({ subject, occurredAt, says }) => {
    const month = monthOf(occurredAt);
    const stood = behind.get(`${loanOf({ says })} ${month - 1}`);
    const year = { from: month, behind: stood ?? 0, isNew: stood === undefined };
    const truth = portfolio.truthOf(formatIdentifier(subject));
    if (truth === undefined) throw new RangeError("a borrower that the portfolio does not have");
    const isStruck = truth.turns !== undefined && truth.turns <= month;
    const isStruckNext = truth.turns !== undefined && truth.turns > month && truth.turns < month + 12;
    return { isStruck, isStruckNext, foresight: truth.chanceOfKeeping(year), habits: truth.chanceAsThingsAre(year) };
  });
  const unstruck = known.filter(({ isStruck }) => !isStruck);
  const struckNext = unstruck.filter(({ isStruckNext }) => isStruckNext);
  const share = struckNext.length / unstruck.length;
  const chanceThen = struckNext.reduce((sum, { foresight }) => sum + foresight, 0) / struckNext.length;
  const habits = known.map(({ isStruck, habits }) => (isStruck ? habits : (1 - share) * habits + share * chanceThen));
  return {
    foresight: measured(
      known.map(({ foresight }) => foresight),
      outcomes,
    ),
    habits: measured(habits, outcomes),
  };
}

function measured(chances: readonly number[], outcomes: Uint8Array) {
  const held = Float64Array.from(chances, (chance) => Math.min(0.999, Math.max(0.001, chance)));
  return { logLoss: logLoss(held, outcomes), brier: brier(held, outcomes), auc: auc(held, outcomes) };
}

function loanOf({ says }: Pick<ParsedRecord, "says">): string {
  return typeof says.loan === "string" ? says.loan : "";
}

function placeOf(status: unknown): number {
  if (status === "current") return 0;
  return typeof status === "string" && status.startsWith("late-") ? Number(status.slice("late-".length)) / 30 : 7;
}

function tableOf(): string {
  const row = (name: string, { logLoss: lost, brier: squared, auc: area }: Pick<Measures, "logLoss" | "brier" | "auc">): string[] => [
    name,
    ...[lost, squared, area].map((figure) => figure.toFixed(4)),
  ];
  const rows = [
    ...[
      row("who knows what is to come", found.foresight),
      row("who knows the habits", found.habits),
      row("scorecard", found.scorecard),
      row("own record", found.ownRecord),
      row("base rate", found.baseRate),
    ],
  ];
  const header = [`last ${100 * LAST} %, ${found.asked} years, ${found.bad} broken`, "log-loss", "Brier", "AUC"];
  const said = `The scorecard's log-loss less the own record's: ${loss.difference.toFixed(4)}, standard error ${loss.standardError.toFixed(4)}.`;
  return `${textTable(rows, { header, align: ["left", "right", "right", "right"] })}\n${said} ${isBetter ? "It earns its place." : "It does not earn its place."}`;
}
