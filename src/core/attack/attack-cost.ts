import { seededRandom } from "../../lib/index.ts";
import { bareStandingOf, type Model, outcomeRowsOf } from "../standing/index.ts";
import { ATTACK_PLANS, type AttackName, type AttackPlan, type Cost } from "./attack-plans.ts";
import { countsEachRaterOnce } from "./counting-raters.ts";
import type { Market } from "./market.ts";
import type { Method, Place } from "./method.ts";
import { methodsOf, type NamedModel } from "./methods-of.ts";
import { reachOf } from "./reach.ts";

/** How many accounts collude, or are cheated: a curve over these. */
const ACCOUNTS = [1, 2, 3, 5, 10, 20, 50, 100] as const;

/** Over so many targets each figure is a mean, evenly among those who qualify. EigenTrust settles anew for each and each number of accounts. */
const TARGETS_MAX = 20;

/** Of the established subjects by share of good outcomes, the lowest quarter is doubtful and the upper half good. */
const DOUBTFUL_SHARE = 0.25;
const GOOD_SHARE = 0.5;

/** Who counts as established has enough outcomes in so many months, the one asked about included. */
const RECENT_MONTHS = 12;

/** Fixed, so that a command gives the same figures twice. */
const SEED = 1;

/**
 * How far one method moved. `by` is on its own scale, `rank` in shares of the established subjects; means over the targets. `bound` is what
 * one of our models could move at most, whatever so many accounts said in that month.
 */
export type Movement = {
  readonly method: string;
  readonly by: number | undefined;
  readonly rankBefore: number;
  readonly rank: number;
  readonly bound: number | undefined;
};

/** One attack with so many accounts. */
export type AttackRow = {
  readonly attack: AttackName;
  readonly colluding: number;
  readonly cost: Cost;
  readonly movements: readonly Movement[];
};

/** With how many accounts an attack first takes its targets over the middle of the established, by method; undefined where even the most did not. */
export type Crossing = { readonly attack: AttackName; readonly method: string; readonly colluding: number | undefined };

/** What attacks cost on one market: every attack with growing numbers of accounts, read by every method. Ranks and movements are means over the targets. */
export type AttackReport = {
  readonly purpose: string;
  readonly accounts: number;
  readonly records: number;
  readonly established: number;
  readonly targets: Readonly<Record<AttackPlan["targets"], number>>;
  readonly methods: readonly string[];
  /** Whether an account's ratings of a subject count once a month; else only deals bound an attack, and no bound is given. */
  readonly isBoundByRaters: boolean;
  readonly rows: readonly AttackRow[];
  readonly crossings: readonly Crossing[];
};

/**
 * What it costs to move standings: each attack with growing numbers of accounts against some of the market's subjects, read by our models as
 * they are and beside them by the plain mean, Beta and EigenTrust. Every figure is a mean over the targets. Deterministic.
 */
export function attackCost(market: Market, models: readonly NamedModel[]): AttackReport {
  const established = establishedOf(market);
  const methods = methodsOf(market, { models, established });
  const targets = targetsOf(market, established);
  const isBoundByRaters = countsEachRaterOnce(market.purpose);
  const bounded = isBoundByRaters ? models : [];
  const rows = ATTACK_PLANS.flatMap((plan) =>
    targets[plan.targets].length === 0
      ? []
      : ACCOUNTS.map((accounts) =>
          rowOf(plan, { market, methods, accounts, bounded, targets: targets[plan.targets], honest: targets.honest }),
        ),
  );
  return {
    purpose: market.purpose.name,
    accounts: market.accounts,
    records: market.records,
    established: established.length,
    targets: { doubtful: targets.doubtful.length, good: targets.good.length },
    methods: methods.map(({ name }) => name),
    isBoundByRaters,
    rows,
    crossings: crossingsOf(rows),
  };
}

/** Subjects with enough outcomes for a grade in the last year: who has long left the market is asked about by nobody, and ranks nobody. */
function establishedOf({ purpose, subjects, talliesOf, month }: Market): number[] {
  return subjects.filter((subject) => {
    const rows = outcomeRowsOf(purpose, talliesOf(subject)).filter((row) => month - row.month < RECENT_MONTHS);
    return rows.reduce((sum, { good, bad }) => sum + good + bad, 0) >= purpose.model.leastEvidence;
  });
}

type Targets = Readonly<Record<AttackPlan["targets"] | "honest", readonly number[]>>;

/** Chosen by what was said of them and by no method's weighing: by share of good outcomes, then by how many there are. */
function targetsOf({ sumsOf }: Market, established: readonly number[]): Targets {
  const share = (subject: number) => sumsOf(subject).good / (sumsOf(subject).good + sumsOf(subject).bad);
  const ordered = [...established].sort((a, b) => share(a) - share(b) || sumsOf(a).good - sumsOf(b).good || a - b);
  const honest = ordered.slice(Math.floor(ordered.length * GOOD_SHARE));
  return { doubtful: evenly(ordered.slice(0, Math.floor(ordered.length * DOUBTFUL_SHARE))), good: evenly(honest), honest };
}

function evenly(from: readonly number[]): number[] {
  const number = Math.min(TARGETS_MAX, from.length);
  return Array.from({ length: number }, (_, at) => from.slice(Math.floor(((at + 0.5) * from.length) / number))[0] ?? []).flat();
}

type RowSetting = {
  readonly market: Market;
  readonly methods: readonly Method[];
  readonly accounts: number;
  /** Ours, in the order of the first methods; none where nothing bounds them. */
  readonly bounded: readonly NamedModel[];
  readonly targets: readonly number[];
  readonly honest: readonly number[];
};

function rowOf(plan: AttackPlan, setting: RowSetting): AttackRow {
  const { accounts, methods, market, honest } = setting;
  const moves = methods.map((): { before: Place; after: Place }[] => []);
  for (const target of setting.targets) {
    const { forged, subject } = plan.attackOf({ market, target, accounts, honest, random: seededRandom(SEED + target) });
    for (const [at, method] of methods.entries())
      moves[at]?.push({ before: method.placeOf(NOTHING_FORGED, target), after: method.placeOf(forged, subject) });
  }
  return {
    attack: plan.name,
    colluding: accounts,
    cost: plan.costOf(accounts),
    movements: methods.map((method, at) => ({
      ...movementOf(method, moves[at] ?? []),
      bound: boundOf(plan, setting, setting.bounded[at]?.model),
    })),
  };
}

/** One list, so that a method that keeps its last answer knows it again. */
const NOTHING_FORGED: [] = [];

function movementOf(
  { name, isProbability }: Method,
  moves: readonly { readonly before: Place; readonly after: Place }[],
): Omit<Movement, "bound"> {
  const mean = (of: (move: (typeof moves)[number]) => number) => moves.reduce((sum, move) => sum + of(move), 0) / moves.length;
  return {
    method: name,
    by: isProbability ? mean(({ before, after }) => after.value - before.value) : undefined,
    rankBefore: mean(({ before }) => before.rank),
    rank: mean(({ after }) => after.rank),
  };
}

/** Attacks that are done with new accounts only. */
const FRESH: Readonly<Record<AttackName, { readonly by?: "new" }>> = {
  stuffing: { by: "new" },
  "bad-mouthing": { by: "new" },
  camouflage: {},
  whitewashing: { by: "new" },
  sleeper: {},
};

/** The mean over the targets of what that many accounts could do at most in this month. A new account's own standing has no "before". */
function boundOf(
  { name, targets: kind }: AttackPlan,
  { market, targets, accounts }: RowSetting,
  model: Model | undefined,
): number | undefined {
  if (model === undefined || name === "whitewashing") return undefined;
  const { purpose, month, talliesOf } = market;
  const moved = targets.map((target) => {
    const tallies = talliesOf(target);
    const { probability } = bareStandingOf({ purpose, model, tallies, month });
    const { low, high } = reachOf({ purpose, model, tallies, month, accounts, months: 1, ...FRESH[name] });
    return kind === "doubtful" ? high - probability : low - probability;
  });
  return moved.reduce((sum, each) => sum + each, 0) / moved.length;
}

/** The middle: as many of the established stand above as below. */
const MIDDLE = 0.5;

function crossingsOf(rows: readonly AttackRow[]): Crossing[] {
  return ATTACK_PLANS.flatMap(({ name, targets }) => {
    const ofAttack = rows.filter(({ attack }) => attack === name);
    return (ofAttack[0]?.movements ?? []).map(({ method }, at) => {
      const isOver = ({ movements }: AttackRow) =>
        targets === "doubtful" ? (movements[at]?.rank ?? 0) > MIDDLE : (movements[at]?.rank ?? 1) < MIDDLE;
      return { attack: name, method, colluding: ofAttack.find(isOver)?.colluding };
    });
  });
}
