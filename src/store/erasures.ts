import type { StatementKind } from "../core/statement/index.ts";
import { uuidArray } from "./binary-array.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "./log/index.ts";
import { type Fragment, part, raw, type Sql } from "./sql.ts";

/** A statement, by its own id and that of its subject. */
export type StatementKey = { readonly subject: string; readonly statement: string };

/** What is left of an erased statement: see migration 0005. Ids are UUIDs, instants UTC microseconds. */
export type ErasureRow = StatementKey & {
  readonly of: StatementKind;
  readonly erasedAt: number;
  /** None where the subject's key is gone. */
  readonly erasure: string | undefined;
  readonly version: number;
  readonly operator: string | undefined;
  /** Of a record only. */
  readonly came: number | undefined;
  readonly went: number | undefined;
};

/** A statement with what opens its commitment; its `kind` is null, or its `salt`, where it was erased. Locked with its subject. */
export async function readErasable(tx: Sql, { subject, statement }: StatementKey): Promise<OpeningRow | undefined> {
  const rows = await tx<OpeningRow>`
    select ${OPENING_COLUMNS} from (values (${subject}::uuid, ${statement}::uuid)) as w (subject, statement) ${OPENING_JOINS}`;
  return rows[0];
}

/** Those of some statements that still have a salt. */
export async function stillHeld<Key extends StatementKey>(sql: Sql, wanted: readonly Key[]): Promise<Key[]> {
  if (wanted.length === 0) return [];
  const rows = await sql<{ statement: string }>`
    select w.statement from unnest(${uuidArray(wanted.map(({ subject }) => subject))}::uuid[],
      ${uuidArray(wanted.map(({ statement }) => statement))}::uuid[]) as w (subject, statement) ${OPENING_JOINS}
    where coalesce(r.salt, c.salt, s.salt) is not null`;
  const held = new Set(rows.map(({ statement }) => statement));
  return wanted.filter(({ statement }) => held.has(statement));
}

/** The version at which a record last came, and the one at which it went, if it did. */
export async function readCameAndWent(tx: Sql, { subject, statement }: StatementKey): Promise<{ came: number; went: number | null }> {
  const [row] = await tx<{ came: number; went: number | null }>`
    select came, went from record where subject = ${subject} and record = ${statement}`;
  if (row === undefined) throw new RangeError("the record to erase is not there");
  return row;
}

/** Where the index of references has a record. Without it, whoever has lost it must look through the whole index. */
export type ReferencePlace = { readonly source: string; readonly digest: string };

/**
 * Deletes a record with its withdrawal and its moves, and the digest of its content from its reference, which stays: a retry is still known for one, whatever
 * it says.
 */
export async function destroyRecord(tx: Sql, { subject, statement }: StatementKey, reference: ReferencePlace | undefined): Promise<void> {
  await tx`delete from record where subject = ${subject} and record = ${statement}`;
  await tx`delete from withdrawal where subject = ${subject} and record = ${statement}`;
  await tx`delete from record_move where subject = ${subject} and record = ${statement}`;
  const key = { subject, statement };
  const place = reference === undefined ? undefined : placeOf(reference);
  const isFound = place !== undefined && (await forgetContent(tx, key, place));
  if (!isFound) await forgetContent(tx, key, raw("true"));
}

function placeOf({ source, digest }: ReferencePlace): Fragment {
  return part`source = (select id from source where name = ${source}) and digest = decode(${digest}, 'hex')`;
}

async function forgetContent(tx: Sql, { subject, statement }: StatementKey, place: Fragment): Promise<boolean> {
  const rows = await tx`
    update reference set content = ''::bytea where subject = ${subject} and record = ${statement} and ${place} returning 1 as forgotten`;
  return rows.length > 0;
}

/** Destroys body and salt of a statement that is no record. */
export async function destroyBody(tx: Sql, { subject, statement }: StatementKey, kind: StatementKind): Promise<void> {
  if (kind === "check") {
    await tx`update subject_check set body = null, salt = null where subject = ${subject} and id = ${statement}`;
    await tx`delete from linked_check where asked = ${subject} and id = ${statement}`;
  }
  if (kind !== "check") await tx`update statement set body = null, salt = null where subject = ${subject} and id = ${statement}`;
}

/** Takes from a withdrawal or correction why it was made, and what replaced the record. The record stays taken back. */
export async function forgetReason(tx: Sql, { subject, record }: { readonly subject: string; readonly record: string }): Promise<void> {
  await tx`update withdrawal set reason = null, replacement = null where subject = ${subject} and record = ${record}`;
}

/** The other subject of the link that a statement made, where that link still stands. */
export async function standingLink(tx: Sql, { subject, statement }: StatementKey): Promise<string | undefined> {
  const rows = await tx<{ other: string }>`
    select l.other from link l join statement s on s.subject = l.subject and s.made_at = l.linked_at
    where s.subject = ${subject} and s.id = ${statement} and s.kind = 'link'`;
  return rows[0]?.other;
}

/** Keeps what is left. */
export async function insertErasure(tx: Sql, row: ErasureRow): Promise<void> {
  await tx`
    insert into erasure (subject, statement, of, erased_at, erasure, version, operator, came, went)
    values (${row.subject}, ${row.statement}, ${row.of}, ${row.erasedAt}, ${row.erasure ?? null}, ${row.version}, ${row.operator ?? null},
      ${row.came ?? null}, ${row.went ?? null})`;
}
