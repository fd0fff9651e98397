import {
  type Entry,
  edgeRoot,
  formatCheckpoint,
  formatEntry,
  formatNote,
  growBundles,
  growTree,
  hashLeaf,
  sha256,
  signNote,
  TILE_WIDTH,
  type TreeEdge,
} from "../src/core/log/index.ts";
import {
  BUNDLE_LEVEL,
  insertEpoch,
  insertLeaves,
  moveEpoch,
  newStatementId,
  type Pool,
  publishCheckpoint,
  uuidText,
  writeTiles,
} from "../src/store/index.ts";
import { givenSigner } from "./given-log.ts";

/** A log in the tables of a store, made without a sequencer. Leaf i has the statement `statementId(i)`. */
export type GivenLogRows = { readonly epoch: number; readonly origin: string; readonly checkpoints: ReadonlyMap<number, string> };

type Wanted = {
  readonly epoch: number;
  /** Sizes after each round, ascending; each has a checkpoint. */
  readonly sizes: readonly number[];
  /** One of them; without it nothing may be shown. */
  readonly published?: number;
};

/** A subject that no installation has. */
const SUBJECT = "11111111-1111-4111-8111-111111111111";
const DAY = 19_875;

/** The entry of a leaf: kind, day, and three hashes that belong to nothing. */
export function givenEntry(leaf: number): Entry {
  const hashOf = (what: string) => sha256(new TextEncoder().encode(`${what} ${leaf}`));
  return {
    kind: leaf % 3 === 0 ? "check" : "record",
    day: DAY,
    commitment: hashOf("commitment"),
    link: hashOf("link"),
    tag: hashOf("tag"),
  };
}

/** The same id for a leaf in each epoch would be found in the later one: so an epoch has its own. */
export function statementId(epoch: number, leaf: number): string {
  return `00000000-0000-7${String(epoch).padStart(3, "0")}-8000-${leaf.toString(16).padStart(12, "0")}`;
}

/** Writes a log of given entries, round by round, each with the checkpoint that was signed after it. */
export async function givenLogRows(pool: Pool, { epoch, sizes, published }: Wanted): Promise<GivenLogRows> {
  const origin = `credence.local/test-00000000/${epoch}`;
  const signer = await givenSigner(origin);
  const noteOf = async (edge: TreeEdge): Promise<string> => {
    const text = formatCheckpoint({ origin, size: edge.size, root: edgeRoot(sha256, edge), extensions: [] });
    return formatNote(await signNote(text, [signer]));
  };
  const checkpoints = new Map<number, string>();
  let edge: TreeEdge = { size: 0, levels: [] };
  let partial: Uint8Array = new Uint8Array(0);
  await insertEpoch(pool, { epoch, origin, checkpoint: await noteOf(edge), checkpointAt: 0 });
  for (const size of sizes) {
    const from = edge.size;
    const leaves = Array.from({ length: size - from }, (_, i) => from + i);
    const entries = leaves.map((leaf) => formatEntry(givenEntry(leaf)));
    const grown = growTree(
      sha256,
      edge,
      entries.map((entry) => hashLeaf(sha256, entry)),
    );
    const bundles = growBundles({ size: from, partial }, entries);
    edge = grown.edge;
    partial = size % TILE_WIDTH === 0 ? new Uint8Array(0) : (bundles.at(-1)?.bytes ?? partial);
    const checkpoint = await noteOf(edge);
    checkpoints.set(size, checkpoint);
    await pool.begin(async (tx) => {
      await insertLeaves(
        tx,
        epoch,
        leaves.map((leaf) => ({ subject: SUBJECT, n: leaf + 1, statement: statementId(epoch, leaf), leaf })),
      );
      await writeTiles(tx, epoch, [
        ...grown.tiles.map(({ tile, bytes }) => ({ ...tile, bytes })),
        ...bundles.map(({ bundle, bytes }) => ({ level: BUNDLE_LEVEL, ...bundle, bytes })),
      ]);
      await moveEpoch(tx, { epoch, from, size, checkpoint, checkpointAt: 0 });
    });
  }
  const shown = published === undefined ? undefined : checkpoints.get(published);
  if (published !== undefined && shown !== undefined) await publishCheckpoint(pool, { epoch, size: published, checkpoint: shown });
  return { epoch, origin, checkpoints };
}

/** An id as the installation makes them, of a statement made at an instant. */
export function madeAt(micros: number): string {
  return uuidText(newStatementId(micros));
}
