import { equalBytes, type Hash } from "../bytes/index.ts";
import { CHAIN_START, type ChainHead, linkOf, tagOf } from "./chain.ts";
import { commitmentOf, type Opening } from "./commitment.ts";
import type { Entry } from "./entry.ts";

/** One statement of a chain as somebody shows it. An erased one has no opening left: its place in the chain is still checked. */
export type ChainItem = { readonly n: number; readonly entry: Entry; readonly opening?: Opening };

/**
 * What is wrong at number `n`: `hole`, another number was due (`wanted`); `tag_wrong`, the leaf is not this chain's number n; `link_wrong`, it
 * does not follow from the statements shown before it; `commitment_wrong`, body or salt were changed.
 */
export type ChainFault =
  | { readonly n: number; readonly kind: "hole"; readonly wanted: number }
  | { readonly n: number; readonly kind: "tag_wrong" | "link_wrong" | "commitment_wrong" };

type Chain = { readonly chainKey: Uint8Array; readonly head?: ChainHead; readonly items: Iterable<ChainItem> };

/**
 * Goes through a chain in order, from its start or from `head`, and names all that is wrong, each thing once: after a fault it goes on from what
 * is shown. `head` is where it ends: continue from it, or look for `tagOf(hash, { chainKey, n: head.n + 1 })` in the log to see whether something
 * was left out at the end. No faults: no holes, right tags, right links, and each opening fits its leaf. That the entries are in the log at all,
 * inclusion proofs show.
 */
export function chainFaults(
  hash: Hash,
  { chainKey, head: start = CHAIN_START, items }: Chain,
): { readonly faults: readonly ChainFault[]; readonly head: ChainHead } {
  const faults: ChainFault[] = [];
  let head = start;
  for (const item of items) {
    faults.push(...faultsOf(hash, { chainKey, head }, item));
    head = { n: item.n, link: item.entry.link };
  }
  return { faults, head };
}

type Place = { readonly chainKey: Uint8Array; readonly head: ChainHead };

function faultsOf(hash: Hash, { chainKey, head }: Place, { n, entry, opening }: ChainItem): ChainFault[] {
  const faults: ChainFault[] = [];
  const { commitment } = entry;
  const isHole = n !== head.n + 1;
  if (isHole) faults.push({ n, kind: "hole", wanted: head.n + 1 });
  if (!equalBytes(entry.tag, tagOf(hash, { chainKey, n }))) faults.push({ n, kind: "tag_wrong" });
  // Past a hole the previous link is unknown, so nothing can be said of this one.
  if (!isHole && !equalBytes(entry.link, linkOf(hash, { n, previous: head.link, commitment }))) faults.push({ n, kind: "link_wrong" });
  if (opening !== undefined && !equalBytes(commitment, commitmentOf(hash, opening))) faults.push({ n, kind: "commitment_wrong" });
  return faults;
}
