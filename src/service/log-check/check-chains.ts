import { CHAIN_START, type ChainFault, type ChainHead, chainFaults, commitmentOf, type Entry, linkOf } from "../../core/log/index.ts";
import {
  chainKeyOf,
  type LogEpoch,
  OWN_CHAIN,
  ownChainKey,
  type PlacedStatement,
  readChainHeads,
  readPlacedStatements,
  type SubjectRange,
} from "../../store/index.ts";
import { type Opened, openStatement } from "../log/index.ts";
import { checkOpening } from "./check-opening.ts";
import type { EntryTable } from "./entry-table.ts";
import { type LogScene, sha256 } from "./log-scene.ts";

/** The chains of a range of subjects, with the entries of their leaves. */
export type ChainsCheck = { readonly log: LogEpoch; readonly range: SubjectRange; readonly entries: EntryTable };

/** Follows each chain from its start: numbers, tags, links, and that every statement is the one its leaf commits to. */
export async function checkChains(scene: LogScene, { log, range, entries }: ChainsCheck): Promise<void> {
  let chain: Chain | undefined;
  let rows = 0;
  await readPlacedStatements(scene.tx, range, async (chunk) => {
    const ended: Chain[] = [];
    for (const row of chunk) {
      if (chain !== undefined && chain.subject !== row.subject) ended.push(chain);
      if (chain?.subject !== row.subject) chain = startOf(scene, log, row);
      follow(scene, chain, { row, entry: entries.entryOf(row.leaf) });
    }
    await checkHeads(scene, log, ended);
    rows += chunk.length;
    scene.onRows("chains_follow", rows);
  });
  if (chain !== undefined) await checkHeads(scene, log, [chain]);
}

type Chain = {
  readonly epoch: number;
  readonly subject: string;
  /** Undefined where the subject's key is gone: nobody can tell its tags any more. */
  readonly key: Uint8Array | undefined;
  head: ChainHead;
  /** Whether the head's link is known; past a leaf that cannot be read, and a statement that cannot be opened, it is not. */
  isKnown: boolean;
};

type Place = { readonly row: PlacedStatement; readonly entry: Entry | undefined };

function startOf({ keys, extent }: LogScene, { epoch, origin }: LogEpoch, { subject, keyVersion, wrapped }: PlacedStatement): Chain {
  extent.chains++;
  const chain = { epoch, subject, head: CHAIN_START, isKnown: true };
  if (subject === OWN_CHAIN) return { ...chain, key: ownChainKey(origin) };
  if (keyVersion === null || wrapped === null) return { ...chain, key: undefined };
  return { ...chain, key: chainKeyOf(keys.subjectKey(subject, { keyVersion, wrapped }), origin) };
}

const NO_KEY = new Uint8Array(32);

function follow(scene: LogScene, chain: Chain, { row, entry }: Place): void {
  const opened = openStatement(scene.keys, row);
  checkOpening(scene, { row, opened, kind: entry?.kind, place: { epoch: chain.epoch, leaf: row.leaf } });
  if (entry === undefined) {
    pass(chain, row, opened);
    return;
  }
  const opening = opened.is === "open" ? { opening: opened.opening } : {};
  const items = [{ n: row.n, entry, ...opening }];
  const { faults, head } = chainFaults(sha256, { chainKey: chain.key ?? NO_KEY, head: chain.head, items });
  for (const fault of faults) if (isTelling(chain, fault)) note(scene, { chain, row, fault });
  chain.head = head;
  chain.isKnown = true;
}

function isTelling({ key, isKnown }: Chain, { kind }: ChainFault): boolean {
  if (kind === "tag_wrong") return key !== undefined;
  return kind !== "link_wrong" || isKnown;
}

/** Past a leaf that cannot be read: its link follows from its statement. */
function pass(chain: Chain, { n }: PlacedStatement, opened: Opened): void {
  const isNext = chain.isKnown && n === chain.head.n + 1;
  chain.isKnown = isNext && opened.is === "open";
  const link =
    isNext && opened.is === "open"
      ? linkOf(sha256, { n, previous: chain.head.link, commitment: commitmentOf(sha256, opened.opening) })
      : CHAIN_START.link;
  chain.head = { n, link };
}

type Noted = { readonly chain: Chain; readonly row: PlacedStatement; readonly fault: ChainFault };

function note({ faults }: LogScene, { chain: { epoch, subject }, row: { n, leaf, statement }, fault }: Noted): void {
  const place = { epoch, subject, n, leaf, statement };
  if (fault.kind === "commitment_wrong")
    faults.commitments_open.add({ ...place, fault: "body or salt were changed, or the leaf is another's" });
  else if (fault.kind === "hole") faults.chains_follow.add({ ...place, fault: `number ${fault.wanted} of the chain is missing` });
  else if (fault.kind === "tag_wrong") faults.chains_follow.add({ ...place, fault: "the leaf has not the tag of this place in the chain" });
  else faults.chains_follow.add({ ...place, fault: "the leaf's link does not follow from the statements before" });
}

/** Whether the last links that are kept, from which the sequencer goes on, are the last of their chains. */
async function checkHeads({ tx, faults }: LogScene, { epoch }: LogEpoch, chains: readonly Chain[]): Promise<void> {
  if (chains.length === 0) return;
  const kept = await readChainHeads(
    tx,
    epoch,
    chains.map(({ subject }) => subject),
  );
  for (const { subject, head, isKnown } of chains) {
    const last = kept.get(subject);
    const isLast = last?.n === head.n && (!isKnown || Buffer.compare(last.link, head.link) === 0);
    if (!isLast)
      faults.chains_follow.add({ epoch, subject, n: head.n, kept: last?.n ?? null, fault: "the last link that is kept is another" });
  }
}
