import type { RecordInput } from "../core/record/index.ts";
import { monthOf, parseInstant } from "../lib/index.ts";
import { createLanes } from "../lib/node/index.ts";
import { markInstallation, withStore } from "../store/index.ts";
import { appendRecords, BATCH_RECORDS_MAX } from "./append-records.ts";
import type { Installation } from "./installation.ts";
import type { RecordResult } from "./intake/index.ts";
import { RaterMonths } from "./raters/index.ts";

/** Records on their way in, as an importer or a simulation gives them. */
export type ImportBatch = {
  readonly records: readonly RecordInput[];
  /** The line of each record in its file, to name one that is refused. */
  readonly lines?: readonly number[];
  /** Rows that make no record, by reason. */
  readonly leftOut?: Readonly<Record<string, number>>;
  /** How much of the input was read, 0 to 1. */
  readonly share: number | undefined;
};

/** What is imported, and what the store is to know about it. */
export type Import = {
  readonly source: string;
  readonly batches: AsyncIterable<ImportBatch> | Iterable<ImportBatch>;
  readonly zone?: string;
  /** The records are history: the store's clock is to stand where they end. */
  readonly isHistory?: true;
  /** The records are made up. */
  readonly isSimulated?: true;
  readonly onProgress?: (progress: { readonly records: number; readonly share: number | undefined }) => void;
};

/** One record that was refused, and where it stands in its file. */
export type ImportRefusal = { readonly line: number | undefined; readonly code: string; readonly message: string };

/** What became of an import. `records` is how many the input held; `recorded` how many of them were new. */
export type ImportSummary = {
  readonly records: number;
  readonly recorded: number;
  readonly alreadyRecorded: number;
  readonly refused: number;
  /** The first refusals, as many as somebody would read. */
  readonly refusals: readonly ImportRefusal[];
  readonly leftOut: Readonly<Record<string, number>>;
};

/** Two batches at a time: one is parsed and sealed here while the server writes the other. */
const BATCHES_MAX = 2;
const REFUSALS_SHOWN_MAX = 20;

/**
 * Appends all records of an input, batch by batch, in constant memory. Safe to repeat after a failure: what was recorded is recognised.
 * Throws what the input throws, and `store_unavailable`.
 */
export async function importRecords(installation: Installation, given: Import): Promise<ImportSummary> {
  await noteSimulated(installation, given);
  const total = newTotal();
  const lanes = createLanes(BATCHES_MAX);
  const months = new RaterMonths(installation);
  const monthly = monthlyParts(months.registers, given.zone);
  let month = Number.NEGATIVE_INFINITY;
  for await (const batch of given.batches) {
    for (const part of partsOf(batch, monthly)) {
      if (part.month > month) {
        // What came before has to stand first: the class of a record is by all that was known in the months before.
        await lanes.done();
        await months.closeUpTo(part.month);
        month = part.month;
      }
      await lanes.start(() => appendPart(installation, given, { part, total }));
    }
    count(total.summary.leftOut, batch.leftOut ?? {});
    given.onProgress?.({ records: total.summary.records, share: batch.share });
  }
  await lanes.done();
  given.onProgress?.({ records: total.summary.records, share: 1 });
  await noteHistory(installation, given, total.lastKnown);
  return total.summary;
}

type Summary = { -readonly [K in keyof ImportSummary]: ImportSummary[K] } & { refusals: ImportRefusal[]; leftOut: Record<string, number> };
type Total = { readonly summary: Summary; lastKnown: number };
type Part = { readonly records: readonly RecordInput[]; readonly lines: readonly number[]; readonly month: number };

const newTotal = (): Total => ({
  summary: { records: 0, recorded: 0, alreadyRecorded: 0, refused: 0, refusals: [], leftOut: {} },
  lastKnown: Number.NEGATIVE_INFINITY,
});

/** At most so many at a time, and none with what became known in a later month than its first. */
function* partsOf({ records, lines = [] }: ImportBatch, monthOfRecord: MonthOf): Generator<Part> {
  let from = 0;
  let month = records[0] === undefined ? NO_MONTH : monthOfRecord(records[0]);
  for (const [at, record] of records.entries()) {
    const next = monthOfRecord(record);
    if (next <= month && at - from < BATCH_RECORDS_MAX) continue;
    yield { records: records.slice(from, at), lines: lines.slice(from, at), month };
    from = at;
    month = Math.max(month, next);
  }
  if (from < records.length) yield { records: records.slice(from), lines: lines.slice(from), month };
}

/** The month (UTC) in which a record became known. */
type MonthOf = (record: RecordInput) => number;

const NO_MONTH = Number.NEGATIVE_INFINITY;

/** Only records that count by who gave them make a month close; what cannot be read is refused later, with its reason. */
function monthlyParts(registers: readonly string[], zone: string | undefined): MonthOf {
  const rated = new Set(registers);
  return ({ register, occurredAt, knownAt }) => {
    if (!rated.has(register)) return NO_MONTH;
    try {
      return monthOf(parseInstant(knownAt ?? occurredAt, zone === undefined ? {} : { zone }).micros);
    } catch {
      return NO_MONTH;
    }
  };
}

async function appendPart(installation: Installation, given: Import, { part, total }: { part: Part; total: Total }): Promise<void> {
  const batch = { source: given.source, inputs: part.records, ...(given.zone === undefined ? {} : { zone: given.zone }) };
  const results = await appendRecords(installation, batch);
  total.summary.records += results.length;
  results.forEach((result, i) => {
    tell(total, result, part.lines[i]);
  });
}

function tell(total: Total, result: RecordResult, line: number | undefined): void {
  const { summary } = total;
  switch (result.status) {
    case "recorded":
      summary.recorded++;
      total.lastKnown = Math.max(total.lastKnown, result.knownAt);
      return;
    case "already_recorded":
      summary.alreadyRecorded++;
      return;
    case "refused":
      summary.refused++;
      if (summary.refusals.length < REFUSALS_SHOWN_MAX)
        summary.refusals.push({ line, code: result.error.code, message: result.error.message });
  }
}

function count(into: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [reason, rows] of Object.entries(more)) into[reason] = (into[reason] ?? 0) + rows;
}

/** Before the first of them: no simulated record may ever stand unmarked, though the process be killed. */
async function noteSimulated({ pool }: Installation, { isSimulated }: Import): Promise<void> {
  if (isSimulated) await withStore(() => markInstallation(pool, { isSimulated }));
}

async function noteHistory({ pool }: Installation, { isHistory }: Import, lastKnown: number): Promise<void> {
  if (isHistory && Number.isFinite(lastKnown)) await withStore(() => markInstallation(pool, { standingAt: lastKnown }));
}
