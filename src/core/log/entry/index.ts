/** What Credence's own leaves hold: the entry's bytes, the salted commitment, and each subject's numbered chain. */

export { CHAIN_START, type ChainHead, linkOf, nextEntry, tagOf } from "./chain.ts";
export { type ChainFault, type ChainItem, chainFaults } from "./chain-faults.ts";
export { BODY_BYTES_MAX, commitmentOf, type Opening, SALT_BYTES } from "./commitment.ts";
export { type Entry, formatEntry, parseEntry } from "./entry.ts";
export { type Fork, ForkFinder } from "./fork-finder.ts";
