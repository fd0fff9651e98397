import { PLACE_MAX } from "./account-code.ts";
import type { Seller } from "./seller.ts";

/** One of a seller's accounts: its number from 0, and when it was opened and when the seller turns on it, as shares of the market's life. */
export type SellerAccount = { readonly place: number; readonly opened: number; readonly turns: number };

/** The account the seller uses at a time; the first one at any time before. */
export function accountAt(seller: Seller, at: number): SellerAccount {
  const place = Math.floor((at - seller.arrives) / seller.accountLife);
  return nthAccount(seller, Math.max(0, Math.min(place, PLACE_MAX)));
}

/** The seller's account of that number. */
export function nthAccount(seller: Seller, place: number): SellerAccount {
  const opened = seller.arrives + place * seller.accountLife;
  // A sleeper who will not come back has until the market's end.
  const life = Math.min(seller.accountLife, 1 - seller.arrives);
  return { place, opened, turns: opened + seller.turns * life };
}
