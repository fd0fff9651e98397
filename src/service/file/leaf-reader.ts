import { type Entry, parseBundle, parseEntry, TILE_WIDTH } from "../../core/log/index.ts";
import { BUNDLE_LEVEL, type Pool, readTileRows } from "../../store/index.ts";
import { proveLeaves, requireRow, type ShownLog } from "../log/index.ts";

/** What the log has at one leaf, and the proof that it is there. */
export type ReadLeaf = { readonly entry: Entry; readonly proof: readonly Uint8Array[] };

/** Bundles read at a time: 33 kB each. */
const BUNDLES_MAX = 128;

/** Reads leaves of an installation's logs, each proven against the log's published checkpoint. */
export class LeafReader {
  readonly #pool: Pool;
  readonly #logs: ReadonlyMap<number, ShownLog>;

  constructor(pool: Pool, logs: readonly ShownLog[]) {
    this.#pool = pool;
    this.#logs = new Map(logs.map((log) => [log.epoch, log]));
  }

  /** These leaves of one log, in order. */
  async read(epoch: number, leaves: readonly number[]): Promise<ReadLeaf[]> {
    const log = this.#logs.get(epoch);
    if (log === undefined) throw new RangeError(`no log of epoch ${epoch} is shown`);
    const proofs = await proveLeaves(this.#pool, { epoch, origin: log.origin, size: log.publishedSize }, leaves);
    const entries = await this.#entries(epoch, leaves);
    return leaves.map((leaf, i) => ({ entry: parseEntry(entries.get(leaf) ?? new Uint8Array(0)), proof: proofs[i] ?? [] }));
  }

  async #entries(epoch: number, leaves: readonly number[]): Promise<ReadonlyMap<number, Uint8Array>> {
    const found = new Map<number, Uint8Array>();
    const byBundle = [...Map.groupBy(leaves, (leaf) => Math.floor(leaf / TILE_WIDTH))];
    for (let at = 0; at < byBundle.length; at += BUNDLES_MAX) {
      const wanted = byBundle.slice(at, at + BUNDLES_MAX);
      const rows = await readTileRows(
        this.#pool,
        epoch,
        wanted.map(([index]) => ({ level: BUNDLE_LEVEL, index })),
      );
      wanted.forEach(([index, within], i) => {
        const { bytes, width } = requireRow(rows[i], { level: BUNDLE_LEVEL, index, width: 1 });
        const entries = parseBundle(bytes, width);
        for (const leaf of within) found.set(leaf, entries[leaf % TILE_WIDTH] ?? new Uint8Array(0));
      });
    }
    return found;
  }
}
