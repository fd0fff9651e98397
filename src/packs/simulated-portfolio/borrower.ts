import { type SeededRandom, seededRandom } from "../../lib/index.ts";
import type { PortfolioPlan } from "./portfolio-options.ts";

/** How somebody pays: most always do; some live from one month to the next; some do until something happens to them. */
export type BorrowerType = "steady" | "stretched" | "failing";

/** The chances of a month: that a payment is missed, and that who is behind pays up in full. */
export type Habit = { readonly miss: number; readonly cure: number };

/** Who a borrower really is. Months are UTC year x 12 + month - 1. */
export type Borrower = {
  readonly index: number;
  readonly type: BorrowerType;
  /** When the first loan is asked for. */
  readonly arrives: number;
  readonly before: Habit;
  /** From this month on `after` holds; never for who is not failing. */
  readonly turns: number;
  readonly after: Habit;
};

/** The three of the demonstration. */
export const DEMO_GOOD = 0;
export const DEMO_BAD = 1;
export const DEMO_NEWCOMER = 2;

const FOUNDER_SHARE = 0.3;
const NEWCOMER_MONTHS = 3;
const STRUCK: Habit = { miss: 0.3, cure: 0.15 };

/** The borrower of that number, and the random numbers that go on with it: a function of the plan and the number alone. */
export function borrowerOf(plan: PortfolioPlan, index: number): { readonly borrower: Borrower; readonly random: SeededRandom } {
  const random = seededRandom((2 * plan.seed + 1) * 2 ** 32 + index);
  const type = typeOf(index, random.next());
  const arrives = arrivalOf(plan, { index, draw: random.next(), isFounder: random.chance(FOUNDER_SHARE) });
  const before = habitOf(type, random);
  const turns = type === "failing" ? turnOf(plan, { index, arrives, draw: random.next() }) : Number.POSITIVE_INFINITY;
  return { borrower: { index, type, arrives, before, turns, after: STRUCK }, random };
}

/** The chances of that month. */
export function habitIn({ before, turns, after }: Pick<Borrower, "before" | "turns" | "after">, month: number): Habit {
  return month < turns ? before : after;
}

function typeOf(index: number, draw: number): BorrowerType {
  if (index === DEMO_GOOD || index === DEMO_NEWCOMER) return "steady";
  if (index === DEMO_BAD || draw >= 0.92) return "failing";
  return draw < 0.7 ? "steady" : "stretched";
}

type Arrival = { readonly index: number; readonly draw: number; readonly isFounder: boolean };

function arrivalOf({ first, last }: PortfolioPlan, { index, draw, isFounder }: Arrival): number {
  if (index === DEMO_NEWCOMER) return last - NEWCOMER_MONTHS;
  if (index <= DEMO_BAD || isFounder) return first;
  return first + Math.floor(draw * (last - first + 1));
}

function turnOf({ last }: PortfolioPlan, { index, arrives, draw }: { index: number; arrives: number; draw: number }): number {
  // The bad one of the demonstration is struck early enough for a whole lost year to be on record.
  const share = index === DEMO_BAD ? 0.1 : draw;
  return arrives + 1 + Math.floor(share * (last - arrives));
}

function habitOf(type: BorrowerType, random: SeededRandom): Habit {
  const [a, b] = [random.next(), random.next()];
  if (type === "stretched") return { miss: 0.02 + 0.05 * a, cure: 0.35 + 0.3 * b };
  return { miss: 0.002 + 0.01 * a, cure: 0.8 + 0.15 * b };
}
