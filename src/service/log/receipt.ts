import { concatBytes, formatLogProof, hashLeaf, nodesOf, proveInclusion, treeRoot } from "../../core/log/index.ts";
import { formatInstant } from "../../lib/index.ts";
import { sha256 } from "../../lib/node/index.ts";
import { uuidBytes } from "../../store/index.ts";
import type { OpenLog } from "../held-log.ts";
import { signedCheckpoint } from "./signed-checkpoint.ts";

/** A statement as a receipt names it. */
export type Receipted = { readonly id: string; readonly commitment: Uint8Array };

/**
 * What the installation promises of one commit, signed once: that its statements will be in the log within 60 s. `note` is a signed note in the
 * form of a checkpoint, of a little tree whose leaves are the commit's statements in their order, each id (16 bytes) || commitment (32 bytes).
 * `proofOf` gives the tlog-proof of one of them, with its leaf as extra data: complete by itself.
 */
export type Receipt = { readonly note: string; readonly proofOf: (at: number) => string };

/** How long a statement may wait for the log. Sequencers take a second; this leaves time for one to be started again. */
const RECEIPT_SECONDS = 60;

/** Signs for a commit of at least one statement. `at` in UTC microseconds. */
export async function signReceipt(log: OpenLog, statements: readonly Receipted[], at: number): Promise<Receipt> {
  const leaves = statements.map(leafOf);
  const hashes = leaves.map((leaf) => hashLeaf(sha256, leaf));
  const nodeAt = nodesOf(sha256, hashes);
  const size = leaves.length;
  const signer = { ...log, origin: `${log.origin}/receipt` };
  const extensions = [`in the log by ${formatInstant(at + RECEIPT_SECONDS * 1_000_000)}`];
  const note = await signedCheckpoint(signer, { size, root: treeRoot(sha256, size, nodeAt), extensions });
  return {
    note,
    proofOf: (index) => {
      const extra = leaves[index] ?? new Uint8Array(0);
      return formatLogProof({ index, hashes: proveInclusion(sha256, { index, size }, nodeAt), checkpoint: note, extra });
    },
  };
}

/** The receipt's note for what an installation just stated; empty where that is nothing. */
export async function receiptOf(
  { log, now }: { readonly log: OpenLog; readonly now: () => number },
  statements: readonly Receipted[],
): Promise<string> {
  return statements.length === 0 ? "" : (await signReceipt(log, statements, now())).note;
}

function leafOf({ id, commitment }: Receipted): Uint8Array {
  return concatBytes([uuidBytes(id), commitment]);
}
