import type { Sql } from "../sql.ts";
import type { EpochRow } from "./epochs.ts";

/** One of the installation's logs, and as far as it may be shown. Instants in UTC microseconds. */
export type LogEpoch = EpochRow & {
  /** The signed checkpoint of its first `publishedSize` leaves; undefined where none may be shown yet. */
  readonly published: string | undefined;
  /** The last checkpoint that enough witnesses cosigned, and when they had. */
  readonly witnessed: { readonly checkpoint: string; readonly at: number } | undefined;
};

type Row = EpochRow & { readonly published: string | null; readonly witnessed: string | null; readonly witnessedAt: number | null };

/** Every log of the installation, oldest first: one, and one more for each restore from an older copy. */
export async function readEpochs(sql: Sql): Promise<LogEpoch[]> {
  const rows = await sql<Row>`
    select epoch, origin, size, checkpoint, checkpoint_at as "checkpointAt", published, published_size as "publishedSize",
      witnessed, witnessed_at as "witnessedAt"
    from log_epoch order by epoch`;
  return rows.map(({ published, witnessed, witnessedAt, ...row }) => ({
    ...row,
    published: published ?? undefined,
    witnessed: witnessed === null || witnessedAt === null ? undefined : { checkpoint: witnessed, at: witnessedAt },
  }));
}
