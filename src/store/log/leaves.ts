import { BinaryCopy } from "../../lib/node/index.ts";
import { raw, type Session } from "../sql.ts";

/** Where a statement is in the log: number `n` of its subject's chain, and which leaf of the tree. */
export type LeafRow = { readonly subject: string; readonly n: number; readonly statement: string; readonly leaf: number };

const COPY_LEAVES = raw("copy leaf (subject, epoch, n, statement, leaf) from stdin (format binary)");
const COLUMNS = 5;

/** Bytes handed to the driver at a time. */
const CHUNK_BYTES = 256 * 1024;

/** Writes down where statements are, in one COPY; rows in the order of their keys, so that each page of the index is met once. */
export async function insertLeaves(tx: Session, epoch: number, leaves: readonly LeafRow[]): Promise<void> {
  await tx.copyIn(COPY_LEAVES, leafRows(epoch, inOrder(leaves)));
}

function* leafRows(epoch: number, leaves: readonly LeafRow[]): Generator<Buffer> {
  const copy = new BinaryCopy();
  for (const { subject, n, statement, leaf } of leaves) {
    copy.row(COLUMNS);
    copy.uuid(subject);
    copy.int2(epoch);
    copy.int8(n);
    copy.uuid(statement);
    copy.int8(leaf);
    if (copy.length >= CHUNK_BYTES) yield copy.take();
  }
  yield copy.end();
}

/** By subject; of one subject they come in their order. Subjects are far fewer than leaves as a rule, so only these are sorted. */
function inOrder(leaves: readonly LeafRow[]): LeafRow[] {
  const bySubject = Map.groupBy(leaves, ({ subject }) => subject);
  return [...bySubject.keys()].sort().flatMap((subject) => bySubject.get(subject) ?? []);
}
