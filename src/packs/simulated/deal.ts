import { type SeededRandom, seededRandom } from "../../lib/index.ts";
import { type AccountOwner, accountOf } from "./account-code.ts";
import { type MarketPlan, sellerIndexAt, timeOfDealShare } from "./market-plan.ts";
import { demoNewcomer, type Seller, sellerOf } from "./seller.ts";
import { accountAt } from "./seller-account.ts";

/** What became of an order, as the market can see it; times are UTC microseconds. */
export type Fulfilment = {
  readonly result: "delivered" | "cancelled" | "not-supplied";
  readonly isGood: boolean;
  readonly promisedBy: number;
  readonly delivered: number | undefined;
  /** When it was first known how it went: on arrival in time, else when the promise was broken. */
  readonly knownAt: number;
};

/** One order, with what nobody on the market knows: who the two really are. */
export type Deal = {
  readonly number: number;
  readonly at: number;
  readonly seller: string;
  readonly sellerIndex: number;
  readonly buyer: string;
  readonly buyerRole: AccountOwner["role"];
  readonly priceMinor: number;
  readonly fulfilment: Fulfilment;
};

/** How many of a ring's seller's deals are the ring's, and of a target's the bad-mouthers'. */
const STUFFED_SHARE = 0.5;
const BADMOUTHED_SHARE = 0.15;
const BADMOUTHERS = 5;

const DAY_MICROS = 86_400_000_000;
const PROMISE_DAYS_MIN = 3;
const PROMISE_DAYS_MAX = 20;
const LATE_DAYS_MAX = 15;

/** The deal of that number, and the random numbers that go on with it. A function of the plan and the number alone. */
export function dealOf(plan: MarketPlan, number: number): { readonly deal: Deal; readonly random: SeededRandom } {
  const random = seededRandom((2 * plan.seed + 1) * 2 ** 32 + number);
  const time = timeOfDealShare((number + random.next()) / plan.deals);
  const at = plan.start + Math.floor(time * plan.span);
  const isNewcomers = plan.newcomerDeals.includes(number);
  const sellerIndex = isNewcomers ? demoNewcomer(plan) : sellerIndexAt(plan, time, random.next());
  const seller = sellerOf(plan, sellerIndex);
  const account = accountAt(seller, time);
  const buyer = buyerOf(plan, seller, random);
  const goodChance = buyer.role === "stuffer" ? 1 : time < account.turns ? seller.goodBefore : seller.goodAfter;
  const deal = {
    number,
    at,
    seller: accountOf({ role: "seller", index: sellerIndex, place: account.place }, plan.seed),
    sellerIndex,
    buyer: accountOf(buyer, plan.seed),
    buyerRole: buyer.role,
    priceMinor: Math.floor(500 / (1 - 0.99 * random.next())),
    fulfilment: random.chance(goodChance) ? goodFulfilment(at, random) : badFulfilment({ at, seller, random }),
  };
  return { deal, random };
}

/** A few buyers buy often: the number falls with the square of an even draw. */
function buyerOf(plan: MarketPlan, seller: Seller, random: SeededRandom): AccountOwner {
  if (seller.ringSize > 0 && random.chance(STUFFED_SHARE)) {
    return { role: "stuffer", index: seller.index, place: random.int(seller.ringSize) };
  }
  if (seller.isTargeted && random.chance(BADMOUTHED_SHARE)) {
    return { role: "bad-mouther", index: seller.index, place: random.int(BADMOUTHERS) };
  }
  return { role: "buyer", index: Math.floor(plan.buyers * random.next() * random.next()), place: 0 };
}

function promiseFrom(at: number, random: SeededRandom): number {
  return at + (PROMISE_DAYS_MIN + random.int(PROMISE_DAYS_MAX - PROMISE_DAYS_MIN + 1)) * DAY_MICROS;
}

function goodFulfilment(at: number, random: SeededRandom): Fulfilment {
  const promisedBy = promiseFrom(at, random);
  const delivered = at + Math.floor((promisedBy - at) * (0.2 + 0.8 * random.next()));
  return { result: "delivered", isGood: true, promisedBy, delivered, knownAt: delivered };
}

/** Of a cheat's broken promises half are money taken for nothing; the others are late, or cancelled in one case of four. */
function badFulfilment({ at, seller, random }: { at: number; seller: Seller; random: SeededRandom }): Fulfilment {
  const promisedBy = promiseFrom(at, random);
  const broken = { isGood: false, promisedBy, knownAt: promisedBy };
  if (seller.type === "dishonest" && random.chance(0.5)) return { ...broken, result: "not-supplied", delivered: undefined };
  if (random.chance(0.25)) return { ...broken, result: "cancelled", delivered: undefined };
  return { ...broken, result: "delivered", delivered: promisedBy + 1 + Math.floor(random.next() * LATE_DAYS_MAX * DAY_MICROS) };
}
