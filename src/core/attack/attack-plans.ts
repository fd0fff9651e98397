import type { SeededRandom } from "../../lib/index.ts";
import type { RaterClass } from "../law/index.ts";
import type { Forged } from "./forged.ts";
import type { Market } from "./market.ts";

/** How often each account rates in the month: what a market that counts every rating lets it do. */
const RATINGS_EACH = 5;

/** How many honest deals an account in camouflage makes on each side before it lies: as few as a track record needs. */
const CAMOUFLAGE_DEALS = 3;

/** What honest deals are taken to have earned an account in camouflage: the most that there is. */
const CAMOUFLAGED: RaterClass = "trusted";

/** Who is cheated by a sleeper has traded for a while. */
const CHEATED: RaterClass = "steady";

/** Who is attacked, and with what. */
export type AttackSetting = {
  readonly market: Market;
  readonly target: number;
  /** How many accounts collude; in a sleeper's case, how many are cheated. */
  readonly accounts: number;
  /** Traders of good standing, to make honest deals with. */
  readonly honest: readonly number[];
  readonly random: SeededRandom;
};

/** The deals of one attack, and whose standing is to move by them: not the target's own, where it comes back under a new account. */
export type Attack = { readonly forged: readonly Forged[]; readonly subject: number };

/** Every attack, in the order of their cost. */
export const ATTACK_NAMES = ["stuffing", "bad-mouthing", "camouflage", "whitewashing", "sleeper"] as const;

/** An attack by the name that the literature gives it (Hoffman, Zage, Nita-Rotaru, ACM Computing Surveys 42:1, 2009). */
export type AttackName = (typeof ATTACK_NAMES)[number];

/** Which way it is to move the standing, and who is attacked: a doubtful trader wants up, a good one is to fall. */
export type AttackPlan = {
  readonly name: AttackName;
  readonly targets: "doubtful" | "good";
  /** How many accounts are opened for so many that collude, and how many deals are made. */
  readonly costOf: (accounts: number) => Cost;
  readonly attackOf: (setting: AttackSetting) => Attack;
};

/** What an attack costs: accounts that are opened or spent, and deals that are made or made up. */
export type Cost = { readonly accounts: number; readonly deals: number };

/** What each of them does. */
export const ATTACK_PLANS: readonly AttackPlan[] = [
  {
    name: "stuffing",
    targets: "doubtful",
    costOf: (accounts) => ({ accounts, deals: accounts * RATINGS_EACH }),
    attackOf: ({ market, target, accounts }) => ({
      forged: ratingsBy(fresh(market, accounts), { market, subject: target, isGood: true }),
      subject: target,
    }),
  },
  {
    name: "bad-mouthing",
    targets: "good",
    costOf: (accounts) => ({ accounts, deals: accounts * RATINGS_EACH }),
    attackOf: ({ market, target, accounts }) => ({
      forged: ratingsBy(fresh(market, accounts), { market, subject: target, isGood: false }),
      subject: target,
    }),
  },
  {
    name: "camouflage",
    targets: "doubtful",
    costOf: (accounts) => ({ accounts, deals: accounts * (RATINGS_EACH + CAMOUFLAGE_DEALS) }),
    attackOf: (setting) => {
      const { market, target, accounts } = setting;
      const colluders = fresh(market, accounts);
      const forged = [
        ...colluders.flatMap((account) => honestDeals(account, setting)),
        ...ratingsBy(colluders, { market, subject: target, isGood: true, by: CAMOUFLAGED }),
      ];
      return { forged, subject: target };
    },
  },
  {
    name: "whitewashing",
    targets: "doubtful",
    costOf: (accounts) => ({ accounts: accounts + 1, deals: accounts * RATINGS_EACH }),
    attackOf: ({ market, accounts }) => {
      const subject = market.accounts + accounts;
      return { forged: ratingsBy(fresh(market, accounts), { market, subject, isGood: true }), subject };
    },
  },
  {
    name: "sleeper",
    targets: "good",
    costOf: (cheated) => ({ accounts: 1, deals: cheated }),
    attackOf: ({ market, target, accounts, honest, random }) => {
      const victims = drawn(
        honest.filter((each) => each !== target),
        { number: accounts, random },
      );
      return {
        forged: victims.map((rater) => ({ rater, subject: target, isGood: false, month: market.month, by: CHEATED })),
        subject: target,
      };
    },
  },
];

/** Accounts that the market has not seen. */
function fresh(market: Market, accounts: number): number[] {
  return Array.from({ length: accounts }, (_, at) => market.accounts + at);
}

type Campaign = { readonly market: Market; readonly subject: number; readonly isGood: boolean; readonly by?: RaterClass };

function ratingsBy(raters: readonly number[], { market, subject, isGood, by = "new" }: Campaign): Forged[] {
  return raters.flatMap((rater) => Array.from({ length: RATINGS_EACH }, () => ({ rater, subject, isGood, month: market.month, by })));
}

/** Real deals with traders of good standing, in the months before: both sides are content, and say so. */
function honestDeals(account: number, { market, honest, random }: AttackSetting): Forged[] {
  return drawn(honest, { number: CAMOUFLAGE_DEALS, random }).flatMap((other, at) => {
    const month = market.month - 1 - at;
    return [
      { rater: other, subject: account, isGood: true, month, by: CHEATED },
      { rater: account, subject: other, isGood: true, month },
    ];
  });
}

/** So many of them, each at most once while there are enough. */
function drawn(from: readonly number[], { number, random }: { readonly number: number; readonly random: SeededRandom }): number[] {
  const left = [...from];
  return Array.from({ length: Math.min(number, from.length) }, () => left.splice(random.int(left.length), 1)).flat();
}
