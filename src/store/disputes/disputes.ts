import type { DisputeState, Ground, RecordEffect } from "../../core/dispute/index.ts";
import { uuidArray } from "../binary-array.ts";
import { type Fragment, part, type Sql } from "../sql.ts";

/** What changes of a dispute with its steps. Instants are UTC microseconds. */
export type DisputeStanding = {
  readonly state: DisputeState;
  /** What the record is on account of this dispute. */
  readonly effect: RecordEffect;
  /** The next deadline at which the law acts by itself. */
  readonly actsAt: number | undefined;
  /** By when the operator, and the source, owe something first. */
  readonly operatorBy: number | undefined;
  readonly sourceBy: number | undefined;
};

/** A dispute as it is written when it is opened. Register and source are numbers of the store. */
export type NewDispute = DisputeStanding & {
  readonly subject: string;
  readonly id: string;
  readonly record: string;
  readonly register: number;
  readonly source: number;
  readonly ground: Ground;
  readonly openedAt: number;
  readonly law: string;
  readonly rules: string;
};

/** A dispute as it lies in the store. What was said in it is in its statements. */
export type DisputeRow = {
  readonly subject: string;
  readonly id: string;
  readonly record: string;
  readonly register: string;
  readonly source: string;
  readonly law: string;
  /** JSON of the rules in force when it was opened. */
  readonly rules: string;
  readonly state: DisputeState;
  readonly effect: RecordEffect;
  /** Whether somebody owes something in it still. */
  readonly isOpen: boolean;
};

/** Whether something is owed in the dispute `d`, as a column. */
export function isOpen(): Fragment {
  return part`(d.operator_by is not null or d.source_by is not null) as "isOpen"`;
}

/** Keeps a dispute that was just opened. */
export async function insertDispute(tx: Sql, row: NewDispute): Promise<void> {
  await tx`
    insert into dispute (subject, id, record, register, source, ground, opened_at, law, rules, state, effect, acts_at, operator_by, source_by)
    values (${row.subject}, ${row.id}, ${row.record}, ${row.register}, ${row.source}, ${row.ground}, ${row.openedAt}, ${row.law}, ${row.rules},
      ${row.state}, ${row.effect}, ${row.actsAt ?? null}, ${row.operatorBy ?? null}, ${row.sourceBy ?? null})`;
}

/** Notes what its steps came to. */
export async function updateDispute(tx: Sql, { subject, id }: Pick<DisputeRow, "subject" | "id">, row: DisputeStanding): Promise<void> {
  await tx`
    update dispute set state = ${row.state}, effect = ${row.effect}, acts_at = ${row.actsAt ?? null}, operator_by = ${row.operatorBy ?? null},
      source_by = ${row.sourceBy ?? null}
    where subject = ${subject} and id = ${id}`;
}

/** Notes that nothing is due in a dispute any more. */
export async function closeDispute(tx: Sql, { subject, id }: Pick<DisputeRow, "subject" | "id">): Promise<void> {
  await tx`update dispute set acts_at = null, operator_by = null, source_by = null where subject = ${subject} and id = ${id}`;
}

/** One dispute by its id. */
export async function findDispute(sql: Sql, id: string): Promise<DisputeRow | undefined> {
  const rows = await sql<DisputeRow>`
    select d.subject, d.id, d.record, g.name as register, s.name as source, d.law, d.rules, d.state, d.effect, ${isOpen()}
    from dispute d join register g on g.id = d.register join source s on s.id = d.source where d.id = ${id}`;
  return rows[0];
}

/** The disputes of one record, the oldest first. */
export async function readDisputesOfRecord(sql: Sql, { subject, record }: Pick<DisputeRow, "subject" | "record">): Promise<DisputeRow[]> {
  return sql<DisputeRow>`
    select d.subject, d.id, d.record, g.name as register, s.name as source, d.law, d.rules, d.state, d.effect, ${isOpen()}
    from dispute d join register g on g.id = d.register join source s on s.id = d.source
    where d.subject = ${subject} and d.record = ${record} order by d.id`;
}

/** Those disputes about some records of a subject that are not without effect on them, the oldest first. */
export async function readContesting(
  sql: Sql,
  { subject, records }: { readonly subject: string; readonly records: readonly string[] },
): Promise<DisputeRow[]> {
  if (records.length === 0) return [];
  return sql<DisputeRow>`
    select d.subject, d.id, d.record, g.name as register, s.name as source, d.law, d.rules, d.state, d.effect, ${isOpen()}
    from dispute d join register g on g.id = d.register join source s on s.id = d.source
    where d.subject = ${subject} and d.record = any(${uuidArray(records)}::uuid[]) and d.effect <> 'live' order by d.id`;
}

/** A dispute with all that is noted of it: what is not due is null. */
export type NotedDispute = DisputeRow & {
  readonly actsAt: number | null;
  readonly operatorBy: number | null;
  readonly sourceBy: number | null;
};

/** All disputes, by id, from one on. */
export async function readNotedDisputes(
  sql: Sql,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<NotedDispute[]> {
  return sql<NotedDispute>`
    select d.subject, d.id, d.record, g.name as register, s.name as source, d.law, d.rules, d.state, d.effect, ${isOpen()},
      d.acts_at as "actsAt", d.operator_by as "operatorBy", d.source_by as "sourceBy"
    from dispute d join register g on g.id = d.register join source s on s.id = d.source
    where d.id > ${after} order by d.id limit ${limit}`;
}

/** The place of a dispute among those with a deadline: when the law acts, and the id. */
export type DuePlace = { readonly actsAt: number; readonly id: string };

/** Disputes in which the law has acted by itself before an instant, the longest past first, from a place on. */
export async function readDueDisputes(
  sql: Sql,
  { before, after, limit }: { readonly before: number; readonly after: DuePlace | undefined; readonly limit: number },
): Promise<DuePlace[]> {
  const { actsAt, id } = after ?? { actsAt: -1, id: "00000000-0000-0000-0000-000000000000" };
  return sql<DuePlace>`
    select acts_at as "actsAt", id from dispute
    where acts_at < ${before}::bigint and (acts_at, id) > (${actsAt}::bigint, ${id}::uuid) order by acts_at, id limit ${limit}`;
}

/** A record as far as contesting it needs. `register` and `source` are numbers of the store. */
export type ContestedRecord = {
  readonly record: string;
  readonly register: number;
  readonly registerName: string;
  readonly source: number;
  readonly sourceName: string;
  readonly state: string;
};

/** One record of a subject; undefined where the subject has none of this id, whoever else has. */
export async function readContestedRecord(
  sql: Sql,
  { subject, record }: Pick<DisputeRow, "subject" | "record">,
): Promise<ContestedRecord | undefined> {
  const rows = await sql<ContestedRecord>`
    select r.record, r.register, g.name as "registerName", r.source, s.name as "sourceName", r.state
    from record r join register g on g.id = r.register join source s on s.id = r.source
    where r.subject = ${subject} and r.record = ${record}`;
  return rows[0];
}
