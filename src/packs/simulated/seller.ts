import { type SeededRandom, seededRandom } from "../../lib/index.ts";
import type { CheckedOptions } from "./market-options.ts";

/** How sellers are: most mean well and do well, some mean well, a few do not. */
export type SellerType = "honest" | "careless" | "dishonest";

/** Of a hundred sellers. The rest are dishonest: markets that had more would not last. */
const HONEST_SHARE = 0.78;
const CARELESS_SHARE = 0.14;

/** One seller, as the seller is. Times are shares of the market's life, 0 to 1. */
export type Seller = {
  readonly index: number;
  readonly type: SellerType;
  readonly arrives: number;
  /** How many deals, beside others. Heavy-tailed: the density falls with the square, so that a few have most of the trade. */
  readonly weight: number;
  /** The chance that a deal goes well, before and after the seller turns. */
  readonly goodBefore: number;
  readonly goodAfter: number;
  /** When in an account's life the seller turns: a sleeper builds a name first and cashes it in. 1 is never. */
  readonly turns: number;
  /** How long an account lives before a cheat comes back under a new one. More than the market's life: there is no other. */
  readonly accountLife: number;
  /** Accounts that praise the seller for deals that never were; 0 is none. */
  readonly ringSize: number;
  /** Whether a rival sends people to buy and complain. */
  readonly isTargeted: boolean;
};

/** Of all sellers, those who were there on the first day. The others come evenly over the market's life. */
export const FOUNDER_SHARE = 0.4;

/** The busiest seller has at most so many times the deals of the least busy. */
const WEIGHT_MAX = 500;

/** The demonstration's two known sellers: busy enough to have a record in a market of any size. */
const DEMO_WEIGHT = 60;

/** The parts played in the demonstration, by the seller's number. */
export const DEMO_GOOD = 0;
export const DEMO_BAD = 1;

/** The last to come; weighs nothing, since the deals are given to the seller by number. */
export const demoNewcomer = ({ sellers }: Pick<CheckedOptions, "sellers">): number => sellers - 1;

/** In its first deals, so much of the market's life before its end. */
export const NEWCOMER_BEFORE_END_DAYS = 40;

const NEVER = 1;
const FOREVER = 2;

/** Draws a seller. A function of the options and the number alone, so that no list of sellers is kept. */
export function sellerOf(options: CheckedOptions, index: number): Seller {
  const random = seededRandom(2 * options.seed * 2 ** 32 + index);
  const weight = 1 / (1 - random.next() * (1 - 1 / WEIGHT_MAX));
  const drawn = { index, arrives: arrivalOf(options, index), weight, ...characterOf(random) };
  if (index === DEMO_GOOD) return { ...drawn, ...PLAIN, type: "honest", weight: DEMO_WEIGHT, goodBefore: 0.99, goodAfter: 0.99 };
  if (index === DEMO_BAD) return { ...drawn, ...PLAIN, type: "dishonest", weight: DEMO_WEIGHT, goodBefore: 0.5, goodAfter: 0.5 };
  if (index === demoNewcomer(options)) return { ...drawn, ...PLAIN, type: "honest", weight: 0, goodBefore: 1, goodAfter: 1 };
  return drawn;
}

function arrivalOf({ sellers, start, until }: CheckedOptions, index: number): number {
  const last = 1 - (NEWCOMER_BEFORE_END_DAYS * 86_400_000_000) / (until - start);
  if (index === sellers - 1) return last;
  const founders = FOUNDER_SHARE * sellers;
  return index < founders ? 0 : (index - founders) / (sellers - founders);
}

type Character = Omit<Seller, "index" | "arrives" | "weight">;

const PLAIN = { turns: NEVER, accountLife: FOREVER, ringSize: 0, isTargeted: false };

function characterOf(random: SeededRandom): Character {
  const draw = random.next();
  if (draw < HONEST_SHARE) {
    const good = 0.96 + 0.039 * random.next();
    return { ...PLAIN, type: "honest", goodBefore: good, goodAfter: good, isTargeted: random.chance(0.1) };
  }
  if (draw < HONEST_SHARE + CARELESS_SHARE) {
    const good = 0.75 + 0.17 * random.next();
    return { ...PLAIN, type: "careless", goodBefore: good, goodAfter: good };
  }
  return dishonestCharacter(random);
}

/** Half are sleepers; three in five come back under a new account; two in five have a ring. */
function dishonestCharacter(random: SeededRandom): Character {
  const isSleeper = random.chance(0.5);
  const goodAfter = 0.3 + 0.25 * random.next();
  return {
    type: "dishonest",
    goodBefore: isSleeper ? 0.97 : goodAfter,
    goodAfter,
    turns: isSleeper ? 0.4 + 0.3 * random.next() : 0,
    accountLife: random.chance(0.6) ? 0.1 + 0.2 * random.next() : FOREVER,
    ringSize: random.chance(0.4) ? 4 + random.int(9) : 0,
    isTargeted: false,
  };
}
