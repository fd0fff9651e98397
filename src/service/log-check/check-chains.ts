import { CHAIN_START } from "../../core/log/index.ts";
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
import { openStatement } from "../log/index.ts";
import { checkOpening } from "./check-opening.ts";
import type { EntryTable, HeldEntry } from "./entry-table.ts";
import type { LeafSet } from "./leaf-set.ts";
import { commitmentText, linkText, TagTexts } from "./log-digests.ts";
import type { LogScene } from "./log-scene.ts";

/** The chains of a range of subjects, with the entries of their leaves. */
export type ChainsCheck = {
  readonly log: LogEpoch;
  readonly range: SubjectRange;
  readonly entries: EntryTable;
  /** The leaves that had a statement so far: none may be met twice. */
  readonly placed: LeafSet;
};

/** Follows each chain from its start: numbers, tags, links, and that every statement is the one its leaf commits to. */
export async function checkChains(scene: LogScene, { log, range, entries, placed }: ChainsCheck): Promise<void> {
  let chain: Chain | undefined;
  let rows = 0;
  await readPlacedStatements(scene.tx, range, async (chunk) => {
    const ended: Chain[] = [];
    for (const row of chunk) {
      notePlace(scene, { log, placed, row });
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

type Placing = { readonly log: LogEpoch; readonly placed: LeafSet; readonly row: PlacedStatement };

function notePlace({ faults }: LogScene, { log, placed, row: { leaf, subject, statement } }: Placing): void {
  if (placed.add(leaf)) return;
  const fault =
    leaf >= 0 && leaf < log.size ? "several statements are said to be this leaf" : `a statement is said to be this leaf of ${log.size}`;
  faults.leaves_placed.add({ epoch: log.epoch, leaf, subject, statement, fault });
}

type Chain = {
  readonly epoch: number;
  readonly subject: string;
  /** Undefined where the subject's key is gone: nobody can tell its tags any more. */
  readonly tags: TagTexts | undefined;
  /** The number of the last statement, and its link; that is undefined past a leaf and a statement that both cannot be read. */
  n: number;
  link: string | undefined;
};

type Place = { readonly row: PlacedStatement; readonly entry: HeldEntry | undefined };

const NO_LINK = Buffer.from(CHAIN_START.link).toString("latin1");

function startOf({ keys, extent }: LogScene, { epoch, origin }: LogEpoch, { subject, keyVersion, wrapped }: PlacedStatement): Chain {
  extent.chains++;
  const chain = { epoch, subject, n: CHAIN_START.n, link: NO_LINK };
  if (subject === OWN_CHAIN) return { ...chain, tags: new TagTexts(ownChainKey(origin)) };
  if (keyVersion === null || wrapped === null) return { ...chain, tags: undefined };
  return { ...chain, tags: new TagTexts(chainKeyOf(keys.subjectKey(subject, { keyVersion, wrapped }), origin)) };
}

/** One statement of a chain. After a fault it goes on from what the log has: each thing is told once. */
function follow(scene: LogScene, chain: Chain, { row, entry }: Place): void {
  const { n } = row;
  const opened = openStatement(scene.keys, row);
  checkOpening(scene, { row, opened, kind: entry?.kind, place: { epoch: chain.epoch, leaf: row.leaf } });
  const commitment = opened.is === "open" ? commitmentText(opened.opening) : undefined;
  const isHole = n !== chain.n + 1;
  const place = { epoch: chain.epoch, subject: row.subject, n, leaf: row.leaf, statement: row.statement };
  if (isHole) scene.faults.chains_follow.add({ ...place, fault: `number ${chain.n + 1} of the chain is missing` });
  // Past a hole the link before is unknown.
  const previous = isHole ? undefined : chain.link;
  const said = entry?.commitment ?? commitment;
  const link = previous === undefined || said === undefined ? undefined : linkText({ n, previous, commitment: said });
  if (entry !== undefined) {
    if (commitment !== undefined && commitment !== entry.commitment) {
      scene.faults.commitments_open.add({ ...place, fault: "body or salt were changed, or the leaf is another's" });
    }
    if (chain.tags !== undefined && chain.tags.tagText(n) !== entry.tag) {
      scene.faults.chains_follow.add({ ...place, fault: "the leaf has not the tag of this place in the chain" });
    }
    if (link !== undefined && link !== entry.link) {
      scene.faults.chains_follow.add({ ...place, fault: "the leaf's link does not follow from the statements before" });
    }
  }
  chain.n = n;
  chain.link = entry?.link ?? link;
}

/** Whether the last links that are kept, from which the sequencer goes on, are the last of their chains. */
async function checkHeads({ tx, faults }: LogScene, { epoch }: LogEpoch, chains: readonly Chain[]): Promise<void> {
  if (chains.length === 0) return;
  const kept = await readChainHeads(
    tx,
    epoch,
    chains.map(({ subject }) => subject),
  );
  for (const { subject, n, link } of chains) {
    const last = kept.get(subject);
    const isLast = last?.n === n && (link === undefined || Buffer.from(last.link).toString("latin1") === link);
    if (!isLast) faults.chains_follow.add({ epoch, subject, n, kept: last?.n ?? null, fault: "the last link that is kept is another" });
  }
}
