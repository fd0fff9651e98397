import type { KeyObject } from "node:crypto";
import {
  applyTallyDeltas,
  enqueueStatements,
  insertRecords,
  moveRecords,
  type RecordRow,
  readSubjectKeys,
  type Session,
  seal,
  uuidBytes,
} from "../../store/index.ts";
import { type Installation, registerOf, sourceId } from "../installation.ts";
import { arrangeSlots, type Slots } from "./arrange-slots.ts";
import type { Settled } from "./batch.ts";
import { type Counted, deltasOf } from "./deltas.ts";
import type { Placed } from "./placed.ts";
import { RecordCommitments } from "./record-commitments.ts";

type Writing = {
  readonly source: string;
  readonly records: readonly Placed[];
  /** What their subjects were raised to in this transaction, which holds them locked. */
  readonly versions: ReadonlyMap<string, number>;
};

/** Writes new records and what they change: their slots and their subjects' tallies. Each is a statement, and goes to the log. */
export async function writeRecords(
  tx: Session,
  installation: Installation,
  { source, records: given, versions }: Writing,
): Promise<Settled[]> {
  if (given.length === 0) return [];
  // Rows in the order of their keys: each page of an index is then met once.
  const records = [...given].sort((a, b) => (a.subject < b.subject ? -1 : 1));
  const keyOf = await openKeys(tx, installation, [...new Set(records.map((record) => record.subject))]);
  const slots = await arrangeSlots(tx, records);
  const from = sourceId(installation, source);
  const versionOf = (subject: string): number => versions.get(subject) ?? 0;
  const commitments = new RecordCommitments(source);
  // One after the other, as they are sent: the server takes the first while the next is sealed, and none is kept.
  const rows = records.values().map((record) => {
    const { subject } = record;
    const version = versionOf(subject);
    const salt = commitments.commit(record, version);
    return rowOf(installation, record, { source: from, state: slots.stateOf(record), version, key: keyOf(subject), salt });
  });
  await insertRecords(tx, rows);
  await enqueueStatements(
    tx,
    installation.now(),
    given.map((record) => commitments.queued(record)),
  );
  await moveRecords(
    tx,
    slots.moved.map((move) => ({ ...move, version: versionOf(move.subject) })),
  );
  const came = records.filter((record) => slots.stateOf(record) === "live").map((record) => countedOf(installation, record));
  for (const [register, deltas] of deltasOf(installation, { came, went: slots.moved })) await applyTallyDeltas(tx, register, deltas);
  return records.map((record) => settledOf(record, slots, commitments));
}

function settledOf(placed: Placed, slots: Slots, commitments: RecordCommitments): Settled {
  const { at, record, parsed } = placed;
  const { commitment } = commitments.queued(placed);
  return { at, result: { status: "recorded", record, state: slots.stateOf(placed), knownAt: parsed.knownAt, commitment } };
}

function countedOf(installation: Installation, { parsed, subject }: Placed): Counted {
  return { subject, register: registerOf(installation, parsed.register.name).id, month: parsed.month, counts: parsed.counts };
}

type Rest = {
  readonly source: number;
  readonly state: "live" | "superseded";
  /** The subject's, as this transaction raised it. */
  readonly version: number;
  readonly key: KeyObject;
  readonly salt: Buffer;
};

function rowOf(installation: Installation, placed: Placed, { source, state, version, key, salt }: Rest): RecordRow {
  const { parsed, subject, record } = placed;
  const isSealed = placed.kind === "person" || parsed.namesPrivate;
  return {
    subject,
    record,
    register: registerOf(installation, parsed.register.name).id,
    source,
    occurredAt: parsed.occurredAt,
    knownAt: parsed.knownAt,
    recordedAt: placed.recordedAt,
    expiresAt: parsed.expiresAt,
    month: parsed.month,
    isAdverse: parsed.adverse,
    state,
    entered: version,
    came: version,
    went: state === "live" ? undefined : version,
    slot: placed.slot,
    content: placed.content,
    counts: parsed.counts,
    raterClass: parsed.raterClass,
    // About a body and naming public identifiers only, a statement lies in the clear; every other is sealed.
    isSealed,
    body: isSealed ? seal(key, uuidBytes(record), parsed.content) : Buffer.from(parsed.content),
    salt,
  };
}

/** The subjects' own keys, from memory where they were opened lately. */
async function openKeys(tx: Session, { keys }: Installation, subjects: readonly string[]): Promise<(subject: string) => KeyObject> {
  const opened = new Map<string, KeyObject>();
  const closed: string[] = [];
  for (const subject of subjects) {
    const key = keys.openKey(subject);
    if (key === undefined) closed.push(subject);
    else opened.set(subject, key);
  }
  for (const [subject, stored] of await readSubjectKeys(tx, closed)) opened.set(subject, keys.subjectKey(subject, stored));
  return (subject) => {
    const key = opened.get(subject);
    if (key === undefined) throw new RangeError("a subject has no key");
    return key;
  };
}
