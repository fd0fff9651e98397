import { type AccountOwner, accountOf, ownerOf } from "./account-code.ts";
import type { MarketPlan } from "./market-plan.ts";
import { type Seller, type SellerType, sellerOf } from "./seller.ts";
import { nthAccount } from "./seller-account.ts";

/** What is true of an account and nobody on the market knows: the measure of everything that claims to find it out. */
export type AccountTruth = SellerTruth | BuyerTruth;

/** The truth of a seller's account. Instants are UTC microseconds. */
export type SellerTruth = {
  readonly role: "seller";
  readonly type: SellerType;
  /** The person's number: one cheat's accounts share it. */
  readonly person: number;
  /** The account is the person's second or later one: a cheat who came back. */
  readonly isComeback: boolean;
  readonly openedAt: number;
  /** The chance that a true deal goes well before `turnsAt`, and from then on. */
  readonly goodBefore: number;
  readonly goodAfter: number;
  readonly turnsAt: number;
  /** Has accounts that praise deals which never were. */
  readonly hasRing: boolean;
  /** Is complained of by a rival's people, whatever the deals are like. */
  readonly isTargeted: boolean;
};

/** The truth of a buyer's account. Stuffers' deals never happened; bad-mouthers' did, and only their words are false. */
export type BuyerTruth = { readonly role: "buyer" } | { readonly role: "stuffer" | "bad-mouther"; readonly person: number };

/** What is true of an account; undefined for one that the market cannot have. An account that never dealt has its truth too. */
export function truthOfAccount(plan: MarketPlan, account: string): AccountTruth | undefined {
  const owner = ownerOf(account, plan.seed);
  // 48213 and 0048213 are one number, and one of them is no account.
  if (owner === undefined || accountOf(owner, plan.seed) !== account) return undefined;
  if (owner.role === "buyer") return owner.index < plan.buyers && owner.place === 0 ? { role: "buyer" } : undefined;
  return owner.index < plan.sellers ? truthBySeller(plan, owner) : undefined;
}

function truthBySeller(plan: MarketPlan, { role, index, place }: AccountOwner): AccountTruth | undefined {
  const seller = sellerOf(plan, index);
  switch (role) {
    case "stuffer":
      return place < seller.ringSize ? { role, person: index } : undefined;
    case "bad-mouther":
      return seller.isTargeted ? { role, person: index } : undefined;
    case "buyer":
      return undefined;
    case "seller":
      return sellerTruth(plan, seller, place);
  }
}

function sellerTruth(plan: MarketPlan, seller: Seller, place: number): SellerTruth | undefined {
  const account = nthAccount(seller, place);
  if (account.opened > 1) return undefined;
  const instantOf = (time: number): number => plan.start + Math.floor(time * plan.span);
  return {
    role: "seller",
    type: seller.type,
    person: seller.index,
    isComeback: place > 0,
    openedAt: instantOf(account.opened),
    goodBefore: seller.goodBefore,
    goodAfter: seller.goodAfter,
    turnsAt: instantOf(account.turns),
    hasRing: seller.ringSize > 0,
    isTargeted: seller.isTargeted,
  };
}
