import type { Grade } from "../../core/law/index.ts";
import { BinaryCopy } from "../../lib/node/index.ts";
import { float8Array, int8Array, textArray, uuidArray } from "../binary-array.ts";
import { type Fragment, part, raw, type Session, type Sql } from "../sql.ts";
import type { IndexKey } from "../subjects.ts";

/** A body with one of its public identifiers, `scheme:value`. */
export type ListedBody = IndexKey & { readonly subject: string; readonly identifier: string };

/** A body's standing as it lies in a snapshot. */
export type SnapshotRow = {
  readonly subject: string;
  readonly identifier: string;
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  readonly evidence: number;
  readonly good: number;
  readonly bad: number;
  readonly grade: Grade;
};

/** When a snapshot was made, of what time, and by which version of the purpose's model. Instants are UTC microseconds. */
export type SnapshotBegun = { readonly madeAt: number; readonly standingAt: number; readonly model: number };

/** A snapshot with the number of its bodies, and of those that can be compared; `null` where it was made before they were counted. */
export type SnapshotMade = SnapshotBegun & { readonly bodies: number | null; readonly comparable: number | null };

/**
 * Bodies with fewer outcomes of their own are compared with nobody: one case is somebody's, who may be recognised, and an interval of nearly
 * everything tells nothing beside another. It stands in the schema's indices, too.
 */
export const COMPARABLE_LEAST = 10;

/** How a list is ordered: surely good first, surely bad first, by identifier, or with the most outcomes first. */
export type SnapshotOrder = "best" | "worst" | "name" | "most";

/** The last row of the page before: its bound of the interval, its identifier, or its outcomes, and its subject. */
export type SnapshotPosition = { readonly by: number | string; readonly subject: string };

/** A page of a list. */
export type SnapshotPageRequest = {
  readonly purpose: string;
  readonly order: SnapshotOrder;
  readonly grade: Grade | undefined;
  /** Only bodies with COMPARABLE_LEAST outcomes and more. */
  readonly isComparable?: boolean;
  readonly after: SnapshotPosition | undefined;
  readonly limit: number;
};

/** "snap" in ASCII: with the purpose it makes the lock of whoever is making a snapshot. */
const SNAPSHOT_LOCK = 0x736e6170;

/** Takes the making of a purpose's snapshot, until the transaction ends. False: somebody else has it. */
export async function lockSnapshot(tx: Sql, purpose: string): Promise<boolean> {
  const rows = await tx<{ isOurs: boolean }>`select pg_try_advisory_xact_lock(${SNAPSHOT_LOCK}, hashtext(${purpose})) as "isOurs"`;
  return rows[0]?.isOurs === true;
}

/**
 * The next linked bodies in order of id, each with its first identifier of these schemes; bodies without one are left out. Its identifiers are
 * read apart from their condition (offset 0): before the first ANALYZE the planner would else read all of the scheme for each body.
 */
export async function readLinkedBodies(
  sql: Sql,
  { after, schemes, limit }: { readonly after: string | undefined; readonly schemes: readonly string[]; readonly limit: number },
): Promise<ListedBody[]> {
  return sql<ListedBody>`
    select s.subject, i.scheme, encode(i.digest, 'hex') as digest, i.scheme || ':' || convert_from(i.value, 'UTF8') as identifier
    from subject s
    cross join lateral (
      select scheme, digest, value from (select * from identifier where subject = s.subject offset 0) as own
      where scheme = any(${textArray(schemes)}::text[]) order by scheme, value limit 1
    ) as i
    where s.kind = 'body' and exists (select from link l where l.subject = s.subject) and (${after ?? null}::uuid is null or s.subject > ${after ?? null}::uuid)
    order by s.subject limit ${limit}`;
}

/** Throws a purpose's snapshot away, and notes of what the one to be written is. */
export async function beginSnapshot(tx: Sql, purpose: string, { madeAt, standingAt, model }: SnapshotBegun): Promise<void> {
  await tx`delete from snapshot where purpose = ${purpose}`;
  await tx`
    insert into snapshot_made (purpose, made_at, standing_at, model) values (${purpose}, ${madeAt}, ${standingAt}, ${model})
    on conflict (purpose) do update set made_at = excluded.made_at, standing_at = excluded.standing_at, model = excluded.model,
      bodies = null, comparable = null`;
}

/** Notes of how many bodies the snapshot is that was written. */
export async function endSnapshot(tx: Sql, purpose: string): Promise<void> {
  await tx`
    update snapshot_made m set bodies = c.bodies, comparable = c.comparable
    from (select count(*) as bodies, count(*) filter (where ${IS_COMPARABLE}) as comparable from snapshot where purpose = ${purpose}) as c
    where m.purpose = ${purpose}`;
}

/** The columns that `copySnapshotRows` writes, in its order. */
const COLUMNS = ["purpose", "subject", "identifier", "probability", "low", "high", "evidence", "good", "bad", "grade"];

/** Writes rows of a snapshot as they come: a batch after the other, in one COPY. */
export async function copySnapshotRows(tx: Session, purpose: string, batches: AsyncIterable<readonly CopiedSnapshotRow[]>): Promise<void> {
  await tx.copyIn(raw(`copy snapshot (${COLUMNS.join(", ")}) from stdin (format binary)`), snapshotBytes(purpose, batches));
}

/** A row whose subject is 16 bytes. */
export type CopiedSnapshotRow = Omit<SnapshotRow, "subject"> & { readonly subject: Uint8Array };

async function* snapshotBytes(purpose: string, batches: AsyncIterable<readonly CopiedSnapshotRow[]>): AsyncGenerator<Buffer> {
  const copy = new BinaryCopy();
  for await (const rows of batches) {
    for (const row of rows) writeRow(copy, purpose, row);
    if (copy.length >= COPY_BYTES) yield copy.take();
  }
  yield copy.end();
}

/** Bytes handed to the driver at a time: enough for few calls, little enough to start early. */
const COPY_BYTES = 256 * 1024;

function writeRow(copy: BinaryCopy, purpose: string, row: CopiedSnapshotRow): void {
  copy.row(COLUMNS.length);
  copy.text(purpose);
  copy.uuid(row.subject);
  copy.text(row.identifier);
  copy.float8(row.probability);
  copy.float8(row.low);
  copy.float8(row.high);
  copy.float8(row.evidence);
  copy.int8(row.good);
  copy.int8(row.bad);
  copy.text(row.grade);
}

/** Writes rows of a snapshot. */
export async function insertSnapshotRows(tx: Sql, purpose: string, rows: readonly SnapshotRow[]): Promise<void> {
  const shares = (of: (row: SnapshotRow) => number): Buffer => float8Array(rows.map(of));
  const counts = (of: (row: SnapshotRow) => number): Buffer => int8Array(rows.map(of));
  await tx`
    insert into snapshot (purpose, subject, identifier, probability, low, high, evidence, good, bad, grade)
    select ${purpose}, w.* from unnest(
      ${uuidArray(rows.map((row) => row.subject))}::uuid[], ${textArray(rows.map((row) => row.identifier))}::text[],
      ${shares((row) => row.probability)}::float8[], ${shares((row) => row.low)}::float8[],
      ${shares((row) => row.high)}::float8[], ${shares((row) => row.evidence)}::float8[],
      ${counts((row) => row.good)}::bigint[], ${counts((row) => row.bad)}::bigint[],
      ${textArray(rows.map((row) => row.grade))}::text[]) as w`;
}

/** Of what a purpose's snapshot is; undefined where none was made yet. */
export async function readSnapshotMade(sql: Sql, purpose: string): Promise<SnapshotMade | undefined> {
  const rows = await sql<SnapshotMade>`
    select made_at as "madeAt", standing_at as "standingAt", model, bodies, comparable from snapshot_made where purpose = ${purpose}`;
  return rows[0];
}

/** A page of a purpose's snapshot. */
export async function readSnapshotPage(sql: Sql, request: SnapshotPageRequest): Promise<SnapshotRow[]> {
  const { purpose, order, grade, isComparable = false, after, limit } = request;
  return sql<SnapshotRow>`
    select subject, identifier, probability, low, high, evidence, good, bad, grade from snapshot
    where purpose = ${purpose} and (${grade ?? null}::text is null or grade = ${grade ?? null}) and ${beyond(order, after)}
      and ${isComparable ? IS_COMPARABLE : part`true`}
    order by ${ORDERS[order]} limit ${limit}`;
}

/** Written out, so that the planner takes the indices that have it. */
const IS_COMPARABLE = part`good + bad >= ${raw(String(COMPARABLE_LEAST))}`;

const ORDERS: Readonly<Record<SnapshotOrder, Fragment>> = {
  best: part`low desc, subject desc`,
  worst: part`high, subject`,
  name: part`identifier collate "C", subject`,
  most: part`good + bad desc, subject desc`,
};

function beyond(order: SnapshotOrder, after: SnapshotPosition | undefined): Fragment {
  if (after === undefined) return part`true`;
  switch (order) {
    case "best":
      return part`(low, subject) < (${after.by}::float8, ${after.subject}::uuid)`;
    case "worst":
      return part`(high, subject) > (${after.by}::float8, ${after.subject}::uuid)`;
    case "name":
      return part`(identifier collate "C", subject) > (${after.by}::text, ${after.subject}::uuid)`;
    case "most":
      return part`(good + bad, subject) < (${after.by}::bigint, ${after.subject}::uuid)`;
  }
}
