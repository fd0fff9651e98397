import type { Checkpoint } from "../../core/log/index.ts";
import { type LogEpoch, readLeafNumbers, type SubjectRange } from "../../store/index.ts";
import { checkChains } from "./check-chains.ts";
import { checkRoots, type HeldCheckpoint, heldCheckpoints, rightCheckpoints } from "./check-checkpoints.ts";
import { checkTree } from "./check-tree.ts";
import { EntryTable } from "./entry-table.ts";
import { forksIn } from "./forks-in.ts";
import { LeafSet } from "./leaf-set.ts";
import type { LogScene } from "./log-scene.ts";
import { readEntries } from "./read-entries.ts";
import { type ReadEntry, tagOfEntry } from "./read-entry.ts";
import { TagTable } from "./tag-table.ts";

/** One log, and what is known of it elsewhere. */
export type EpochCheck = {
  readonly log: LogEpoch;
  /** The checkpoint that lies beside the key, where it is of this log. */
  readonly beside: HeldCheckpoint | undefined;
  /** Whether another log has begun since: what was signed of this one may then be lost. */
  readonly hasEnded: boolean;
  /** The checkpoint of this log with which the next begins. */
  readonly beginning: Checkpoint | undefined;
};

/** Checks one log: in the order of its leaves, then in that of its chains. */
export async function checkEpoch(scene: LogScene, check: EpochCheck): Promise<void> {
  const { log } = check;
  scene.extent.leaves += log.size;
  const placed = new LeafSet(log.size);
  const tags = new TagTable(log.size);
  for (const [i, range] of rangesOf(log, scene.entriesMax).entries()) {
    const entries = new EntryTable(await leavesOf(scene, log, range));
    if (i > 0) await readEntries(scene.tx, log, (leaf, entry) => entries.keep(leaf, entry));
    else await checkLeaves(scene, check, (leaf, entry) => takeEntry({ entries, tags }, leaf, entry));
    await checkChains(scene, { log, range, entries, placed });
  }
  for (const leaf of placed.missing())
    scene.faults.leaves_placed.add({ epoch: log.epoch, leaf, fault: "no statement is said to be this leaf" });
  for (const fork of await forksIn(scene.tx, log, tags)) scene.faults.tags_unique.add({ epoch: log.epoch, ...fork });
}

/** The tree, and each checkpoint that is held of it. */
async function checkLeaves(scene: LogScene, check: EpochCheck, take: (leaf: number, entry: ReadEntry) => void): Promise<void> {
  const { log, beside, hasEnded, beginning } = check;
  const right = await rightCheckpoints(scene, log, [...heldCheckpoints(log), ...(beside === undefined ? [] : [beside])]);
  const all = [...right, ...(beginning === undefined ? [] : [{ which: "named by the next log", ...beginning }])];
  const committedRoot = right.find(({ which }) => which === "committed")?.root;
  const roots = await checkTree(scene, { log, sizes: all.map(({ size }) => size), committedRoot, take });
  checkRoots(scene, log, { right: all, roots, hasEnded });
}

function takeEntry({ entries, tags }: { readonly entries: EntryTable; readonly tags: TagTable }, leaf: number, entry: ReadEntry): void {
  entries.keep(leaf, entry);
  tags.add(leaf, tagOfEntry(entry));
}

/** The leaves of a range of subjects. */
async function leavesOf({ tx, entriesMax }: LogScene, { size }: LogEpoch, range: SubjectRange): Promise<LeafSet> {
  if (size <= entriesMax) return LeafSet.all(size);
  const leaves = new LeafSet(size);
  await readLeafNumbers(tx, range, async (numbers) => {
    for (const leaf of numbers) leaves.add(leaf);
  });
  return leaves;
}

/** Subjects' ids are random: equal parts of them have about as many leaves. The installation's own chain is in the first. */
function rangesOf({ epoch, size }: LogEpoch, entriesMax: number): SubjectRange[] {
  const parts = Math.max(1, Math.ceil(size / entriesMax));
  const idAt = (part: number) =>
    `${Math.floor((part * 0x1_0000) / parts)
      .toString(16)
      .padStart(4, "0")}0000-0000-0000-0000-000000000000`;
  return Array.from({ length: parts }, (_, part) => ({ epoch, from: idAt(part), before: part + 1 < parts ? idAt(part + 1) : undefined }));
}
