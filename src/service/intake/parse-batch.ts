import { BODY_BYTES_MAX } from "../../core/log/index.ts";
import type { ParsedRecord } from "../../core/record/index.ts";
import { CredenceError } from "../../errors.ts";
import { newStatementId, uuidText } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { contentDigest, referenceDigest, slotDigest } from "../record-digests.ts";
import type { RecordBatch, Settled } from "./batch.ts";

/** A record that fits its register, with its digests as hex. */
export type Candidate = {
  readonly at: number;
  readonly parsed: ParsedRecord;
  /** The id it gets if it is new. */
  readonly record: string;
  readonly recordedAt: number;
  readonly index: string;
  readonly reference: string;
  readonly content: string;
  readonly slot: string | undefined;
};

/** Some of a batch go on, some are settled. */
export type Step<Kept> = { readonly kept: readonly Kept[]; readonly settled: readonly Settled[] };

/** Parses a batch: what fits goes on, what does not is refused with its reason. */
export function parseBatch(installation: Installation, batch: RecordBatch): Step<Candidate> {
  const kept: Candidate[] = [];
  const settled: Settled[] = [];
  const allowed = allowedRegisters(installation, batch);
  const now = installation.now();
  const setting = batch.zone === undefined ? { now } : { now, zone: batch.zone };
  batch.inputs.forEach((input, at) => {
    try {
      const parsed = installation.parseRecord(input, setting);
      if (!allowed.has(parsed.register.name)) throw rightMissing(batch.source, parsed.register.name);
      requireStatable(parsed);
      kept.push(candidateOf(installation, parsed, { at, source: batch.source, recordedAt: now }));
    } catch (error) {
      if (!(error instanceof CredenceError)) throw error;
      settled.push({ at, result: { status: "refused", error } });
    }
  });
  return { kept, settled };
}

/** What a record's statement holds beside the content: names, ids, times. */
const FRAME_BYTES = 1_024;
const CONTENT_BYTES_MAX = BODY_BYTES_MAX - FRAME_BYTES;
const UTF8_BYTES_MAX = 3;

/** A leaf of the log commits to a body of 64 KiB at most. */
function requireStatable({ content }: ParsedRecord): void {
  if (content.length * UTF8_BYTES_MAX <= CONTENT_BYTES_MAX) return;
  const bytes = Buffer.byteLength(content);
  if (bytes <= CONTENT_BYTES_MAX) return;
  throw new CredenceError("body_too_large", `the record has ${bytes} bytes; wanted at most ${CONTENT_BYTES_MAX}`, {
    details: { path: "", seen: `${bytes} bytes`, wanted: `at most ${CONTENT_BYTES_MAX} bytes` },
  });
}

type Place = { readonly at: number; readonly source: string; readonly recordedAt: number };

function candidateOf({ keys }: Installation, parsed: ParsedRecord, { at, source, recordedAt }: Place): Candidate {
  return {
    at,
    parsed,
    recordedAt,
    record: uuidText(newStatementId(recordedAt)),
    index: keys.indexDigest(parsed.subject),
    reference: referenceDigest(keys, source, parsed.reference),
    content: contentDigest(keys, parsed.content),
    slot: parsed.slot === undefined ? undefined : slotDigest(keys, parsed.slot),
  };
}

function allowedRegisters({ config }: Installation, { source, registers }: RecordBatch): ReadonlySet<string> {
  const declared = config.sources.find((known) => known.name === source);
  if (declared === undefined) throw new CredenceError("right_missing", `no source "${source}" in the configuration ${config.name}`);
  return new Set(declared.registers.filter((register) => registers === undefined || registers.includes(register)));
}

function rightMissing(source: string, register: string): CredenceError {
  return new CredenceError("right_missing", `${source} may not furnish records to the register ${register}`);
}
