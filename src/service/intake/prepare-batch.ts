import type { Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { RecordBatch, Settled } from "./batch.ts";
import { claimRecords } from "./claim-records.ts";
import { classifyRaters } from "./classify-raters.ts";
import { parseBatch } from "./parse-batch.ts";
import { placeSubjects } from "./place-subjects.ts";
import type { Placed } from "./placed.ts";

/** A batch of which some are settled and the others wait for their subjects' locks. */
export type PreparedBatch = {
  readonly source: string;
  readonly settled: readonly Settled[];
  readonly records: readonly Placed[];
  /** Whom those records are about, each once. */
  readonly subjects: readonly string[];
};

/**
 * Takes a batch as far as it goes without locking a subject: parses it, finds or makes its subjects, claims its references. Every
 * transaction takes its locks in this order, identifiers, references, subjects, and each kind in one statement in order of its key: so
 * they wait for each other and cannot deadlock.
 */
export async function prepareBatch(tx: Session, installation: Installation, batch: RecordBatch): Promise<PreparedBatch> {
  const { source } = batch;
  const parsed = parseBatch(installation, batch);
  const placed = await placeSubjects(tx, installation, { source, candidates: parsed.kept });
  const claimed = await claimRecords(tx, installation, { source, candidates: placed.kept });
  return {
    source,
    settled: [...parsed.settled, ...placed.settled, ...claimed.settled],
    records: await classifyRaters(tx, installation, claimed.kept),
    subjects: [...new Set(claimed.kept.map(({ subject }) => subject))],
  };
}
