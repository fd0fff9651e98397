import { accountAnimals, accountQualities } from "./account-words.ts";

/** What an account is for, in truth. The number of a role is its place here. */
export const ACCOUNT_ROLES = ["seller", "buyer", "stuffer", "bad-mouther"] as const;

/** One of the things an account is for. */
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/**
 * Who is behind an account. Sellers: the seller's number, and which of the seller's accounts it is, from 0. Buyers: the buyer's number,
 * and 0. Stuffers and bad-mouthers: the number of the seller they work for or against, and their place in the ring.
 */
export type AccountOwner = { readonly role: AccountRole; readonly index: number; readonly place: number };

/** 24 bits for the number and 6 for the place make, with 2 for the role, one word of 32. */
export const INDEX_MAX = 2 ** 24 - 1;
export const PLACE_MAX = 2 ** 6 - 1;

const PREFIX = "account:simulated:";

/**
 * The account's name, `account:simulated:brisk-otter-48213`. Nothing of the owner can be read off it, but it holds the owner: the word of
 * 32 bits is mixed one to one (murmur3's finaliser), so that a market of any size needs no list of accounts.
 */
export function accountOf({ role, index, place }: AccountOwner, seed: number): string {
  const word = (ACCOUNT_ROLES.indexOf(role) << 30) | (place << 24) | index;
  const mixed = mix(word ^ mix(seed + 1));
  const words = `${accountQualities[mixed >>> 26]}-${accountAnimals[(mixed >>> 20) & 63]}`;
  return `${PREFIX}${words}-${mixed & 0xf_ffff}`;
}

/** Who is behind an account of the market with this seed; undefined for a text that is no account's name. */
export function ownerOf(account: string, seed: number): AccountOwner | undefined {
  const [, quality = "", animal = "", digits = ""] = /^account:simulated:([a-z]+)-([a-z]+)-(\d{1,7})$/.exec(account) ?? [];
  const [high, middle, low] = [accountQualities.indexOf(quality), accountAnimals.indexOf(animal), Number(digits)];
  if (high < 0 || middle < 0 || low > 0xf_ffff) return undefined;
  const word = unmix((high << 26) | (middle << 20) | low) ^ mix(seed + 1);
  const role = ACCOUNT_ROLES[word >>> 30];
  return role === undefined ? undefined : { role, place: (word >>> 24) & PLACE_MAX, index: word & INDEX_MAX };
}

/** Austin Appleby's MurmurHash3, fmix32: a permutation of the 32-bit words. */
function mix(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2_ae35);
  return twice ^ (twice >>> 16);
}

/** Its inverse: the multipliers are the inverses modulo 2^32, and a shift by 13 is undone by shifts by 13 and 26. */
function unmix(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x7ed1_b41d);
  const twice = Math.imul(once ^ (once >>> 13) ^ (once >>> 26), 0xa5cb_9243);
  return twice ^ (twice >>> 16);
}
