import { CredenceError } from "../../errors.ts";
import { readEpochs, type Sql } from "../../store/index.ts";
import { isShown, type ShownLog, servedCheckpoint } from "../log/index.ts";

type Wanted = {
  /** UTC microseconds: whether what witnesses cosigned is recent. */
  readonly at: number;
  /** How many leaves of the log that grows the proofs are to lead to; by default those of the checkpoint that is served. */
  readonly size: number | undefined;
};

/** A log as proofs are made against it. */
export type ProvenLog = { readonly epoch: number; readonly origin: string; readonly size: number };

/**
 * Every log as if it ended where a stranger believes it: the one that grows at the size that the stranger saw, the earlier ones at their last
 * checkpoint. So a proof leads to a root that was verified before, however fast the log grows. Throws `log_part_unknown` for a size not yet published.
 */
export async function logsAt(sql: Sql, { at, size }: Wanted): Promise<readonly ShownLog[]> {
  const logs = (await readEpochs(sql)).filter(isShown);
  const growing = logs.at(-1);
  if (size !== undefined && size > (growing?.publishedSize ?? 0)) {
    const seen = growing === undefined ? "there is no checkpoint" : `the log has ${growing.publishedSize}`;
    throw new CredenceError("log_part_unknown", `wanted proofs against ${size} leaves; ${seen} so far`);
  }
  return logs.map((log) => ({ ...log, publishedSize: log === growing && size !== undefined ? size : servedCheckpoint(log, at).size }));
}

/** The logs that these statements lie in. */
export function usedLogs(logs: readonly ShownLog[], used: readonly { readonly epoch: number }[]): ProvenLog[] {
  const epochs = new Set(used.map(({ epoch }) => epoch));
  return logs.filter(({ epoch }) => epochs.has(epoch)).map(({ epoch, origin, publishedSize }) => ({ epoch, origin, size: publishedSize }));
}
