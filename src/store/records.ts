import type { RecordState, WithdrawalReason } from "../core/record/index.ts";
import { hexArray, int8Array, textArray, uuidArray } from "./binary-array.ts";
import { COPY_RECORDS, copyRecordRows } from "./record-copy.ts";
import type { RecordRow } from "./record-row.ts";
import type { Session, Sql } from "./sql.ts";

/** Writes new records in one COPY. */
export async function insertRecords(tx: Session, rows: Iterable<RecordRow>): Promise<void> {
  await tx.copyIn(COPY_RECORDS, copyRecordRows(rows));
}

/** What the order of a slot needs to know of a record already there. */
export type SlotRow = {
  readonly subject: string;
  readonly record: string;
  readonly register: number;
  readonly slot: string;
  readonly state: RecordState;
  readonly occurredAt: number;
  readonly month: number;
  readonly content: string;
  readonly counts: readonly number[];
};

/** The live and superseded records in these slots. The subjects must be locked. */
export async function readSlots(tx: Sql, wanted: readonly { readonly subject: string; readonly slot: string }[]): Promise<SlotRow[]> {
  if (wanted.length === 0) return [];
  return tx<SlotRow>`
    select r.subject, r.record, r.register, encode(r.slot, 'hex') as slot, r.state, r.occurred_at as "occurredAt", r.month,
      encode(r.content, 'hex') as content, r.counts
    from unnest(${uuidArray(wanted.map((key) => key.subject))}::uuid[], ${hexArray(wanted.map((key) => key.slot))}::bytea[])
      as w (subject, slot)
    join record r on r.subject = w.subject and r.slot = w.slot
    where r.state in ('live', 'superseded')`;
}

/** A record that begins or ceases to count. */
export type StateMove = { readonly subject: string; readonly record: string; readonly state: RecordState; readonly version: number };

/** Moves records to other states, noting the subject's version at which each began or ceased to count. */
export async function moveRecords(tx: Sql, moves: readonly StateMove[]): Promise<void> {
  if (moves.length === 0) return;
  await tx`
    update record r set state = w.state,
      came = case when w.state = 'live' then w.version else r.came end,
      went = case when w.state = 'live' then null else coalesce(r.went, w.version) end
    from unnest(${uuidArray(moves.map((move) => move.subject))}::uuid[], ${uuidArray(moves.map((move) => move.record))}::uuid[],
      ${textArray(moves.map((move) => move.state))}::text[], ${int8Array(moves.map((move) => move.version))}::bigint[])
      as w (subject, record, state, version)
    where r.subject = w.subject and r.record = w.record`;
}

/** A source's statement that takes a record back. */
export type Withdrawal = {
  readonly subject: string;
  readonly record: string;
  readonly withdrawnAt: number;
  readonly source: number;
  readonly reason: WithdrawalReason;
  readonly isCorrection: boolean;
  readonly version: number;
};

/** Keeps the statement. */
export async function insertWithdrawal(tx: Sql, given: Withdrawal): Promise<void> {
  await tx`
    insert into withdrawal (subject, record, withdrawn_at, source, reason, is_correction, version)
    values (${given.subject}, ${given.record}, ${given.withdrawnAt}, ${given.source}, ${given.reason}, ${given.isCorrection},
      ${given.version})`;
}

/** Names the record that stands in the place of a corrected one; it may be about another subject. */
export async function nameReplacement(tx: Sql, given: { subject: string; record: string; replacement: string }): Promise<void> {
  await tx`update withdrawal set replacement = ${given.replacement} where subject = ${given.subject} and record = ${given.record}`;
}

/** One record as far as taking it back needs, locked with its subject. */
export async function readRecordForMove(
  tx: Sql,
  key: { readonly subject: string; readonly record: string },
): Promise<(Omit<SlotRow, "slot"> & { readonly slot: string | null }) | undefined> {
  const rows = await tx<Omit<SlotRow, "slot"> & { slot: string | null }>`
    select subject, record, register, encode(slot, 'hex') as slot, state, occurred_at as "occurredAt", month,
      encode(content, 'hex') as content, counts
    from record where subject = ${key.subject} and record = ${key.record}`;
  return rows[0];
}
