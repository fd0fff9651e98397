import { createHmac } from "node:crypto";
import {
  CHAIN_START,
  type ChainHead,
  formatEntry,
  growBundles,
  growTree,
  hashLeaf,
  nextEntry,
  TILE_WIDTH,
  type TreeEdge,
} from "../../src/core/log/index.ts";
import { seededRandom } from "../../src/lib/index.ts";
import { sha256 } from "../../src/lib/node/index.ts";
import type { QueuedStatement } from "../../src/store/index.ts";
import { statementsAbout } from "./fill-queue.ts";

/** What a sequencer computes, and nothing that it reads or stores. */
export type LogInMemory = {
  /** As many statements about random subjects. */
  readonly statements: (count: number) => readonly QueuedStatement[];
  /** Gives them their entries and leaves, and the tiles and bundles that grew. */
  readonly take: (statements: readonly QueuedStatement[]) => void;
};

const DAY = 20_779;
const SEED = 4;

type Chain = { readonly chainKey: Uint8Array; head: ChainHead };

/** An empty log of chains of these subjects. */
export function logInMemory(subjects: readonly string[], origin: string): LogInMemory {
  const chainOf = (subject: string): Chain => ({ chainKey: createHmac("sha256", subject).update(origin).digest(), head: CHAIN_START });
  const chains = new Map(subjects.map((subject) => [subject, chainOf(subject)]));
  const random = seededRandom(SEED);
  let edge: TreeEdge = { size: 0, levels: [] };
  let partial: Uint8Array = new Uint8Array(0);
  const entryOf = ({ subject, kind, commitment }: QueuedStatement): Uint8Array => {
    const chain = chains.get(subject);
    if (chain === undefined) throw new RangeError("a statement about nobody");
    const { entry, head } = nextEntry(sha256, { ...chain, kind, day: DAY, commitment });
    chain.head = head;
    return formatEntry(entry);
  };
  return {
    statements: (count) =>
      statementsAbout(
        Array.from({ length: count }, () => subjects[random.int(subjects.length)] ?? ""),
        0,
      ),
    take: (statements) => {
      const entries = statements.map(entryOf);
      const bundles = growBundles({ size: edge.size, partial }, entries);
      edge = growTree(
        sha256,
        edge,
        entries.map((entry) => hashLeaf(sha256, entry)),
      ).edge;
      partial = edge.size % TILE_WIDTH === 0 ? new Uint8Array(0) : (bundles.at(-1)?.bytes ?? partial);
    },
  };
}
