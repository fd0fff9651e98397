import { formatLogProof, parseBundle, parseEntry, TILE_WIDTH } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { BUNDLE_LEVEL, findStatement, type Pool, readEpochs, readTileRows, type StatementPlace, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { proveLeaves } from "./prove-leaves.ts";
import { isShown, requireRow, type ServedCheckpoint, type ShownLog, servedCheckpoint } from "./read-log.ts";

/** What anybody may learn of a statement by its id: the leaf's bytes, and the proof that it is one. Nothing of whom, or what. */
export type StatementProof =
  | {
      readonly state: "in_log";
      readonly kind: string;
      /** The UTC day, counted from 1970, of the log's time when it came in. */
      readonly day: number;
      readonly entry: Uint8Array;
      /** A tlog-proof (c2sp.org/tlog-proof): where the leaf is, the hashes, and the checkpoint. */
      readonly proof: string;
      readonly checkpoint: string;
    }
  | {
      /** It is known, and no checkpoint that may be shown has it yet. */
      readonly state: "queued";
    };

/**
 * The proof that a statement is in the log, against the checkpoint that is served (`logCheckpoint`); where its witnesses have not come so far
 * yet, against the published one. Throws `statement_unknown`.
 */
export async function proveStatement({ pool, now }: Pick<Installation, "pool" | "now">, id: string): Promise<StatementProof> {
  return withStore(async () => {
    const [place, logs] = await Promise.all([findStatement(pool, id), readEpochs(pool)]);
    if (place === undefined) throw new CredenceError("statement_unknown", `no statement has the id ${id}`);
    if (place === "queued") return { state: "queued" };
    const log = logs.find(({ epoch }) => epoch === place.epoch);
    if (log === undefined || !isShown(log) || place.leaf >= log.publishedSize) return { state: "queued" };
    return provenAt(pool, { log, place, checkpoint: checkpointOver(log, place.leaf, now()) });
  });
}

function checkpointOver(log: ShownLog, leaf: number, at: number): ServedCheckpoint {
  const served = servedCheckpoint(log, at);
  return leaf < served.size ? served : { note: log.published, size: log.publishedSize };
}

type Proving = { readonly log: ShownLog; readonly place: StatementPlace; readonly checkpoint: ServedCheckpoint };

async function provenAt(
  pool: Pool,
  { log: { epoch, origin }, place: { leaf }, checkpoint: { note, size } }: Proving,
): Promise<StatementProof> {
  const [[hashes = []], entry] = await Promise.all([proveLeaves(pool, { epoch, origin, size }, [leaf]), readEntry(pool, epoch, leaf)]);
  const { kind, day } = parseEntry(entry);
  return { state: "in_log", kind, day, entry, proof: formatLogProof({ index: leaf, hashes, checkpoint: note }), checkpoint: note };
}

async function readEntry(pool: Pool, epoch: number, leaf: number): Promise<Uint8Array> {
  const wanted = { level: BUNDLE_LEVEL, index: Math.floor(leaf / TILE_WIDTH), width: (leaf % TILE_WIDTH) + 1 };
  const [row] = await readTileRows(pool, epoch, [wanted]);
  const { bytes, width } = requireRow(row, wanted);
  return parseBundle(bytes, width)[wanted.width - 1] ?? new Uint8Array(0);
}
