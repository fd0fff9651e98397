import type { KeyObject } from "node:crypto";
import {
  applyTallyDeltas,
  insertRecords,
  moveRecords,
  type RecordRow,
  readSubjectKeys,
  type Session,
  seal,
  uuidBytes,
} from "../../store/index.ts";
import { type Installation, registerOf, sourceId } from "../installation.ts";
import { arrangeSlots } from "./arrange-slots.ts";
import type { Settled } from "./batch.ts";
import { deltasOf } from "./deltas.ts";
import type { Placed } from "./placed.ts";

type Writing = {
  readonly source: string;
  readonly records: readonly Placed[];
  /** What their subjects were raised to in this transaction, which holds them locked. */
  readonly versions: ReadonlyMap<string, number>;
};

/** Writes new records and what they change: their slots and their subjects' tallies. */
export async function writeRecords(tx: Session, installation: Installation, { source, records, versions }: Writing): Promise<Settled[]> {
  if (records.length === 0) return [];
  const subjects = [...new Set(records.map((record) => record.subject))];
  const keyOf = await openKeys(tx, installation, subjects);
  const slots = await arrangeSlots(tx, records);
  const id = sourceId(installation, source);
  const rows = records.map((record): RecordRow => {
    const state = slots.stateOf(record);
    const came = versions.get(record.subject) ?? 0;
    return {
      ...columnsOf(installation, record),
      ...bodyOf(record, keyOf(record.subject)),
      source: id,
      state,
      came,
      went: state === "live" ? undefined : came,
    };
  });
  await insertRecords(tx, rows);
  await moveRecords(
    tx,
    slots.moved.map((move) => ({ ...move, version: versions.get(move.subject) ?? 0 })),
  );
  const live = rows.filter((row) => row.state === "live");
  for (const [register, deltas] of deltasOf(installation, { came: live, went: slots.moved })) await applyTallyDeltas(tx, register, deltas);
  return rows.map((row, i) => ({
    at: records[i]?.at ?? -1,
    result: { status: "recorded", record: row.record, state: stateWritten(row), knownAt: row.knownAt },
  }));
}

const stateWritten = (row: RecordRow): "live" | "superseded" => (row.state === "live" ? "live" : "superseded");

function columnsOf(installation: Installation, { parsed, subject, record, recordedAt, slot, content }: Placed) {
  const { occurredAt, knownAt, expiresAt, month, counts, adverse } = parsed;
  const register = registerOf(installation, parsed.register.name).id;
  return { subject, record, register, occurredAt, knownAt, recordedAt, expiresAt, month, isAdverse: adverse, slot, content, counts };
}

/** About a body and naming public identifiers only, a statement lies in the clear; every other is sealed. */
function bodyOf({ parsed, kind, record }: Placed, key: KeyObject): { isSealed: boolean; body: Buffer } {
  if (kind === "body" && !parsed.namesPrivate) return { isSealed: false, body: Buffer.from(parsed.content) };
  return { isSealed: true, body: seal(key, uuidBytes(record), parsed.content) };
}

/** The subjects' own keys, from memory where they were opened lately. */
async function openKeys(tx: Session, { keys }: Installation, subjects: readonly string[]): Promise<(subject: string) => KeyObject> {
  const closed = subjects.filter((subject) => keys.openKey(subject) === undefined);
  const opened = new Map<string, KeyObject>();
  for (const [subject, stored] of await readSubjectKeys(tx, closed)) opened.set(subject, keys.subjectKey(subject, stored));
  return (subject) => {
    const key = opened.get(subject) ?? keys.openKey(subject);
    if (key === undefined) throw new RangeError("a subject has no key");
    return key;
  };
}
