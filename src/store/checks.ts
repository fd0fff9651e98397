import type { StandingConsent } from "../core/consent/index.ts";
import type { Freeze } from "../core/freeze/index.ts";
import type { Register, SubjectKind } from "../core/law/index.ts";
import { merge, type Tally, type TallyRow } from "../core/tally/index.ts";
import { bytesArray, hexArray, int4Array, int8Array, textArray, uuidArray } from "./binary-array.ts";
import type { CheckRow } from "./check-row.ts";
import { type AllowedJson, allowedOfSubject } from "./consents/index.ts";
import { contestedOfGroup } from "./disputes/index.ts";
import { type FreezeJson, freezesIn, freezesOfGroup } from "./freezes.ts";
import { linkedGroup } from "./linked-group.ts";
import type { QueuedCommit } from "./log/index.ts";
import { countColumns, tallyTable } from "./schema.ts";
import { type Fragment, list, part, raw, type Sql } from "./sql.ts";
import type { IndexKey } from "./subjects.ts";

/** What a check reads, in one statement and so of one moment. */
export type CheckRead = {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly version: number;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
  /** The subject and those linked to it, in order of id, with the versions that were read. */
  readonly linked: readonly LinkedVersion[];
  /** The tallies of each register asked for, of the subject and those linked to it together. */
  readonly tallies: readonly Tally[];
  /** The freezes of the subject and those linked to it. */
  readonly freezes: readonly Freeze[];
  /** What the subject itself agreed to, and for which purposes it was informed; nothing where that was not asked for. */
  readonly consents: readonly StandingConsent[];
  readonly informed: readonly string[];
  /** Of each live record of the group that is contested and marked so, the register's name. */
  readonly contested: readonly string[];
};

/** What is read of each subject: the tallies of registers, and where a purpose wants it what the subject agreed to and was told. */
export type CheckReading = { readonly registers: readonly Register[]; readonly withAllowed: boolean };

/** A subject at a version. */
export type LinkedVersion = { readonly subject: string; readonly version: number };

type Row = Omit<CheckRead, "tallies" | "linked" | "freezes" | "consents" | "informed" | "contested"> & {
  contested: string[] | null;
  allowed: AllowedJson | null;
  ord: number;
  linked: string[] | null;
  versions: number[] | null;
  freezes: FreezeJson[] | null;
} & Record<`t${number}`, number[][] | null>;

/** Subject, version, key, links and tallies of each place of the index, in order; undefined where the index has none. */
export async function readForChecks(
  sql: Sql,
  wanted: readonly IndexKey[],
  { registers, withAllowed }: CheckReading,
): Promise<(CheckRead | undefined)[]> {
  const rows = await sql<Row>`
    with recursive asked as materialized (
      select w.ord, i.subject
      from unnest(${textArray(wanted.map((key) => key.scheme))}::text[], ${hexArray(wanted.map((key) => key.digest))}::bytea[])
        with ordinality as w (scheme, digest, ord)
      join identifier i on i.scheme = w.scheme and i.digest = w.digest
    )
    select a.ord, a.subject, s.kind, s.version, k.key_version as "keyVersion", k.wrapped, l.linked, l.versions,
      ${freezesOfGroup()} as freezes,
      ${contestedOfGroup()} as contested,
      ${withAllowed ? allowedOfSubject() : raw("null")} as allowed,
      ${list(registers.map((register, i) => part`${talliesOf(register)} as ${raw(`t${i}`)}`))}
    from asked a
    join subject s on s.subject = a.subject
    join subject_key k on k.subject = a.subject
    cross join lateral (${linkedGroup()}) as l`;
  const found: (CheckRead | undefined)[] = wanted.map(() => undefined);
  for (const { ord, linked, versions, freezes, allowed, contested, ...row } of rows) {
    const tallies = registers.map((_, i) => tallyOf(row[`t${i}`] ?? []));
    const group = linked?.map((subject, i) => ({ subject, version: versions?.[i] ?? 0 }));
    found[ord - 1] = {
      ...row,
      linked: group ?? [{ subject: row.subject, version: row.version }],
      tallies,
      freezes: freezesIn(freezes),
      consents: allowed?.consents ?? [],
      informed: allowed?.informed ?? [],
      contested: contested ?? [],
    };
  }
  return found;
}

/** Of rows in order of month. Those of linked subjects stand side by side; SQL would add them up many times slower, as numerics. */
function tallyOf(rows: readonly number[][]): Tally {
  const tally: TallyRow[] = [];
  for (const [month = 0, records = 0, ...counts] of rows) {
    const row = { month, records, counts };
    const last = tally.at(-1);
    if (last?.month === month) tally.splice(-1, 1, ...merge([last], [row]));
    else tally.push(row);
  }
  return tally;
}

function talliesOf(register: Register): Fragment {
  return part`(
    select array_agg(array[month::bigint, ${raw(["records", ...countColumns(register)].join(", "))}] order by month)
    from ${tallyTable(register)} t where t.subject = any(coalesce(l.linked, array[a.subject])))`;
}

/**
 * Writes checks, and queues them for the log, durably once the statement returns: one statement for all, since an asker waits for each turn to
 * the server and back. By each of the others that a check read, whose records may be taken back, it is found again.
 */
export async function insertChecks(sql: Sql, rows: readonly CheckRow[], commit: QueuedCommit): Promise<void> {
  const read = rows.flatMap(({ subject: asked, id, linked }) => linked.map((subject) => ({ subject, asked, id })));
  await sql`
    with queued as (
      insert into log_queue (id, queued_at, statements) values (${commit.id}, ${commit.queuedAt}, ${commit.statements})
    ), linked as (
      insert into linked_check (subject, asked, id)
      select * from unnest(${uuidArray(read.map((row) => row.subject))}::uuid[], ${uuidArray(read.map((row) => row.asked))}::uuid[],
        ${uuidArray(read.map((row) => row.id))}::uuid[])
    )
    insert into subject_check
      (subject, id, asked_at, standing_at, purpose, model, subscriber, look, version, body, salt)
    select * from unnest(
      ${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.id))}::uuid[],
      ${int8Array(rows.map((row) => row.askedAt))}::bigint[], ${int8Array(rows.map((row) => row.standingAt))}::bigint[],
      ${textArray(rows.map((row) => row.purpose))}::text[], ${int4Array(rows.map((row) => row.model))}::integer[],
      ${textArray(rows.map((row) => row.subscriber))}::text[], ${textArray(rows.map((row) => row.look))}::text[],
      ${int8Array(rows.map((row) => row.version))}::bigint[], ${bytesArray(rows.map((row) => row.body))}::bytea[],
      ${bytesArray(rows.map((row) => row.salt))}::bytea[])`;
}
