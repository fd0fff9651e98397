import { boolArray, uuidArray } from "../binary-array.ts";
import { readChunksWithin } from "../cursor.ts";
import { type Fragment, part, raw, type Sql } from "../sql.ts";

/** A part as it stands: its last statement, sealed, and the key it is sealed under. */
export type StandingPart = {
  readonly subject: string;
  readonly id: string;
  readonly checkSubject: string;
  readonly checkId: string;
  readonly statement: string;
  readonly body: Buffer;
  readonly isChanged: boolean;
  /** The asker's version now. */
  readonly version: number;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
};

/** Hands on the parts that rest on a subject's records: its own as an asker, and those of askers that asked about it. Erased ones are left out. */
export async function readPartsThatRead(tx: Sql, subject: string, take: (rows: StandingPart[]) => Promise<void>): Promise<void> {
  const query = part`
    ${STANDING} from asker_part_read r join asker_part p on p.subject = r.asker and p.id = r.id ${STANDING_JOINS}
    where r.subject = ${subject}::uuid and s.body is not null`;
  await readChunksWithin(tx, { name: "parts_that_read", query }, take);
}

const STANDING = raw(`select p.subject, p.id, p.check_subject as "checkSubject", p.check_id as "checkId", p.statement, s.body,
  p.is_changed as "isChanged", o.version, k.key_version as "keyVersion", k.wrapped`);
const STANDING_JOINS = raw(`join statement s on s.subject = p.subject and s.id = p.statement
    join subject o on o.subject = p.subject join subject_key k on k.subject = p.subject`);

/** A statement of a part, sealed: as it was told, or decided again. */
export type PartBody = Pick<StandingPart, "subject" | "body" | "keyVersion" | "wrapped"> & { readonly id: string };

/** All that askers' chains have of parts, but for those that were erased. Which part each is of, its text says. */
export async function readPartBodies(tx: Sql, subjects: readonly string[]): Promise<PartBody[]> {
  return tx<PartBody>`
    select s.subject, s.id, s.body, k.key_version as "keyVersion", k.wrapped
    from statement s join subject_key k on k.subject = s.subject
    where s.subject = any(${uuidArray(subjects)}::uuid[]) and s.kind = 'asker_part' and s.body is not null`;
}

/** A part decided again: the statement that says how it stands now. */
export type PartAgain = Pick<StandingPart, "subject" | "id" | "statement" | "isChanged">;

/** Keeps how parts stand now. */
export async function keepPartsAgain(tx: Sql, rows: readonly PartAgain[]): Promise<void> {
  if (rows.length === 0) return;
  await tx`
    update asker_part p set statement = w.statement, is_changed = w.is_changed
    from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.id))}::uuid[],
      ${uuidArray(rows.map((row) => row.statement))}::uuid[], ${boolArray(rows.map((row) => row.isChanged))}::boolean[])
      as w (subject, id, statement, is_changed)
    where p.subject = w.subject and p.id = w.id`;
}

/** Which asker's part a check had. */
export type PartOfCheck = { readonly subject: string; readonly id: string };

type CheckKey = { readonly subject: string; readonly statement: string };

/** The parts of these checks. */
export async function readPartsOfChecks(tx: Sql, checks: readonly CheckKey[]): Promise<PartOfCheck[]> {
  if (checks.length === 0) return [];
  return tx<PartOfCheck>`
    select p.subject, p.id from ${named(checks)}
    join asker_part_read r on r.subject = w.subject
    join asker_part p on p.subject = r.asker and p.id = r.id and p.check_subject = w.subject and p.check_id = w.statement`;
}

/** Destroys the statements of parts, and forgets where they were. */
export async function endParts(tx: Sql, parts: readonly PartOfCheck[], statements: readonly CheckKey[]): Promise<void> {
  if (parts.length === 0) return;
  const ended = named(parts.map(({ subject, id }) => ({ subject, statement: id })));
  await tx`delete from asker_part p using ${ended} where p.subject = w.subject and p.id = w.statement`;
  await tx`delete from asker_part_read r using ${ended} where r.asker = w.subject and r.id = w.statement`;
  await tx`update statement s set body = null, salt = null from ${named(statements)} where s.subject = w.subject and s.id = w.statement`;
}

function named(keys: readonly CheckKey[]): Fragment {
  return part`unnest(${uuidArray(keys.map(({ subject }) => subject))}::uuid[], ${uuidArray(keys.map(({ statement }) => statement))}::uuid[])
    as w (subject, statement)`;
}
