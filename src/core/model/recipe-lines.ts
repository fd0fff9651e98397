import { type CountReference, type Purpose, RATER_CLASSES, type Ratings, type Register } from "../law/index.ts";
import type { RecipeLine, RecipeReading } from "./recipe-line.ts";
import { NO_DECAY_MONTHS } from "./shape.ts";

/** Good and bad outcomes of a register, and its ratings where there are any, of the subject or of the asker. */
export type Counts = {
  readonly of: RecipeLine["of"];
  readonly good: CountReference;
  readonly bad: CountReference;
  readonly ratings: Pick<Ratings, "sum" | "number"> | undefined;
};

/** Prior strength of the shares a scorecard reads: light, since the bins learn what little evidence is worth. */
const SHARE_STRENGTH = 2;

/** From a week to none: what is recent and what lasts are read beside each other. */
const SHARE_MONTHS: readonly number[] = [0.25, 0.5, 1, 2, 6, NO_DECAY_MONTHS];
/** Good and bad apart: lately, and ever. */
const SIDE_MONTHS: readonly number[] = [0.5, 2, NO_DECAY_MONTHS];

const MEAN_MONTHS: readonly number[] = [2, NO_DECAY_MONTHS];

/** The counts that a purpose's outcome names. */
export function outcomeCounts({ outcome, ratings }: Pick<Purpose, "outcome" | "ratings">): Counts {
  return { of: "subject", good: outcome.good, bad: outcome.bad, ratings };
}

/** Of each register that is read of the asker, the counts that are named as the outcome's are. */
export function askerCounts({ outcome, ratings, asker }: Pick<Purpose, "outcome" | "ratings" | "asker">): Counts[] {
  return (asker?.reads ?? []).flatMap((register): Counts[] => {
    const named = (like: CountReference | undefined) => countNamed(register, like?.count);
    const [good, bad, sum, number] = [outcome.good, outcome.bad, ratings?.sum, ratings?.number].map(named);
    if (good === undefined || bad === undefined) return [];
    return [{ of: "asker", good, bad, ratings: sum === undefined || number === undefined ? undefined : { sum, number } }];
  });
}

function countNamed({ name, countNames }: Register, count: string | undefined): CountReference | undefined {
  return count !== undefined && countNames.includes(count) ? { register: name, count } : undefined;
}

/** What an own record would answer: the scorecard begins with it, so that it need not find it again. */
export function ownRecordLine(
  { outcome }: Pick<Purpose, "outcome">,
  fading: { readonly halfLifeMonths: number; readonly strength: number },
): RecipeLine {
  return { code: "own_record", of: "subject", reads: { kind: "share", good: outcome.good, bad: outcome.bad, ...fading }, trend: "up" };
}

/**
 * What these counts say at several speeds, how much of it there is, since when, and how lately. Each line that reads bad outcomes runs so that
 * one more of them cannot lift it: a line of good and bad ones together (how much came, when anything last came, whether the share has risen)
 * would let bad outcomes buy points. Without those Bitcoin-OTC is answered better too: log-loss .2613 for .2626. Only a bad rating that is better
 * than the mean so far lifts that one line.
 */
export function outcomeLines({ of, good, bad, ratings }: Counts): RecipeLine[] {
  const line = (code: string, trend: RecipeLine["trend"], reads: RecipeReading): RecipeLine => ({
    code: of === "asker" ? `asker_${code}` : code,
    of,
    reads,
    trend,
  });
  return [
    ...SHARE_MONTHS.map((halfLifeMonths) =>
      line(`share_${spanOf(halfLifeMonths)}`, "up", { kind: "share", good, bad, halfLifeMonths, strength: SHARE_STRENGTH }),
    ),
    ...SIDE_MONTHS.flatMap((halfLifeMonths) => [
      line(`good_${spanOf(halfLifeMonths)}`, "up", { kind: "amount", counts: [good], halfLifeMonths }),
      line(`bad_${spanOf(halfLifeMonths)}`, "down", { kind: "amount", counts: [bad], halfLifeMonths }),
    ]),
    line("tenure", "auto", { kind: "tenure", register: good.register }),
    line("bad_recency", "up", { kind: "recency", counts: [bad] }),
    line("good_recency", "down", { kind: "recency", counts: [good] }),
    line("bad_run", "down", { kind: "run", good, bad }),
    ...(ratings === undefined
      ? []
      : MEAN_MONTHS.map((halfLifeMonths) =>
          line(`mean_${spanOf(halfLifeMonths)}`, "up", { kind: "mean", sum: ratings.sum, number: ratings.number, halfLifeMonths }),
        )),
  ];
}

/** Where the register counts outcomes by the class of their rater too: `goodTrusted` beside `good`, `badTrusted` beside `bad`. */
export function classLines({ outcome: { good, bad }, reads }: Pick<Purpose, "outcome" | "reads">): RecipeLine[] {
  const names = new Set(reads.find(({ name }) => name === good.register)?.countNames);
  return RATER_CLASSES.flatMap((raters) => {
    const [from, against] = [byClass(good, raters), byClass(bad, raters)];
    if (!names.has(from.count) || !names.has(against.count)) return [];
    const share = { kind: "share", good: from, bad: against, strength: SHARE_STRENGTH } as const;
    const line = (code: string, trend: RecipeLine["trend"], reading: RecipeReading): RecipeLine => {
      return { code: `${code}_${raters}`, of: "subject", trend, reads: reading };
    };
    return [
      line("share", "up", { ...share, halfLifeMonths: NO_DECAY_MONTHS }),
      line("share_2m", "up", { ...share, halfLifeMonths: 2 }),
      line("good", "up", { kind: "amount", counts: [from], halfLifeMonths: NO_DECAY_MONTHS }),
      line("bad", "down", { kind: "amount", counts: [against], halfLifeMonths: NO_DECAY_MONTHS }),
    ];
  });
}

function byClass({ register, count }: CountReference, raters: string): CountReference {
  return { register, count: `${count}${raters[0]?.toUpperCase()}${raters.slice(1)}` };
}

const spanOf = (halfLifeMonths: number): string => (halfLifeMonths === NO_DECAY_MONTHS ? "ever" : `${halfLifeMonths}m`);
