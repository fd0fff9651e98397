import type { ErasureGround } from "../../core/law/index.ts";
import type { Erasable } from "../../core/statement/index.ts";
import { chainOfStatement } from "../log/index.ts";
import { part, raw, type Sql } from "../sql.ts";

/** A request for erasure as it is kept. Instants are UTC microseconds. */
export type ErasureRequestRow = {
  readonly subject: string;
  /** The statement that asks for it. */
  readonly id: string;
  readonly of: Erasable;
  /** The record, check or contact; null where it is everything. */
  readonly target: string | null;
  readonly ground: ErasureGround;
  readonly askedAt: number;
  readonly answerBy: number | null;
  /** By when it may be refused in time, which is not extended everywhere. */
  readonly refuseBy: number | null;
  /** The statement that extended the time. */
  readonly extension: string | null;
  /** The statement that answered it, when, and how; null while it is open. */
  readonly answer: string | null;
  readonly answeredAt: number | null;
  readonly outcome: "granted" | "refused" | null;
};

/** A request with what was said, sealed, each null where it is not there any more. */
export type ErasureRequestBodies = ErasureRequestRow & {
  readonly asking: Buffer | null;
  readonly answering: Buffer | null;
  readonly keyVersion: number | null;
  readonly wrapped: Buffer | null;
};

/** Without a time of the law a request comes last. */
const LAST = raw("9007199254740991");

const COLUMNS =
  raw(`r.subject, r.id, r.of, r.target, r.ground, r.asked_at as "askedAt", r.answer_by as "answerBy", r.refuse_by as "refuseBy",
  r.extension, r.answer, r.answered_at as "answeredAt", r.outcome`);

const WITH_BODIES = part`
  select ${COLUMNS}, a.body as asking, t.body as answering, k.key_version as "keyVersion", k.wrapped
  from erasure_request r
  left join statement a on a.subject = r.subject and a.id = r.id
  left join statement t on t.subject = r.subject and t.id = r.answer
  left join subject_key k on k.subject = r.subject`;

type Asked = Omit<ErasureRequestRow, "extension" | "answer" | "answeredAt" | "outcome">;

/** Keeps a request. */
export async function insertErasureRequest(tx: Sql, row: Asked): Promise<void> {
  await tx`
    insert into erasure_request (subject, id, of, target, ground, asked_at, answer_by, refuse_by)
    values (${row.subject}, ${row.id}, ${row.of}, ${row.target}, ${row.ground}, ${row.askedAt}, ${row.answerBy}, ${row.refuseBy})`;
}

/** A request by its id, locked until the transaction ends; undefined where there is none. */
export async function readErasureRequest(tx: Sql, id: string): Promise<ErasureRequestRow | undefined> {
  const subject = await chainOfStatement(tx, id);
  if (subject === undefined) return undefined;
  const rows = await tx<ErasureRequestRow>`
    select ${COLUMNS} from erasure_request r where r.subject = ${subject} and r.id = ${id} for update`;
  return rows[0];
}

/** Notes how a request was answered. */
export async function answerErasureRow(tx: Sql, { subject, id, answer, answeredAt, outcome }: ErasureRequestRow): Promise<void> {
  await tx`
    update erasure_request set answer = ${answer}, answered_at = ${answeredAt}, outcome = ${outcome}
    where subject = ${subject} and id = ${id}`;
}

/** Notes that the law's longer time was taken, and until when. */
export async function extendErasureRow(tx: Sql, { subject, id, extension, answerBy }: ErasureRequestRow): Promise<void> {
  await tx`
    update erasure_request set extension = ${extension}, answer_by = ${answerBy} where subject = ${subject} and id = ${id}`;
}

/** The requests of a subject, the latest first. */
export async function readErasureRequestsOf(sql: Sql, subject: string, limit: number): Promise<ErasureRequestBodies[]> {
  return sql<ErasureRequestBodies>`${WITH_BODIES} where r.subject = ${subject} order by r.asked_at desc, r.id desc limit ${limit}`;
}

type Page = {
  /** The time and the id of the last request of the page before. */
  readonly after: readonly [number, string];
  readonly limit: number;
};

/** Requests that are open, those with the least time left first. */
export async function readOpenErasureRequests(sql: Sql, { after: [by, id], limit }: Page): Promise<ErasureRequestBodies[]> {
  return sql<ErasureRequestBodies>`
    ${WITH_BODIES} where r.answer is null and (coalesce(r.answer_by, ${LAST}), r.id) > (${by}::bigint, ${id}::uuid)
    order by coalesce(r.answer_by, ${LAST}), r.id limit ${limit}`;
}
