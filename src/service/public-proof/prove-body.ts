import type { FileChain } from "../../core/file/index.ts";
import type { Statement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { type FileRow, raw, readLinkedGroup, type Session, withStore } from "../../store/index.ts";
import { readNewestFileRows } from "../../store/log/index.ts";
import { chainsOf, isOpenToAll, LeafReader } from "../file/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { openStatement, type ShownLog } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { logsAt, type ProvenLog, usedLogs } from "./logs-at.ts";

/** Of which body, as `scheme:value` or its id, against how many leaves of the log. */
export type BodyProofRequest = { readonly subject: string; readonly size?: number | undefined };

/** The newest statements about a body and those linked to it, each with the proof that it is in the log, as far as they are open with text and salt. */
export type BodyProof = {
  readonly subject: string;
  readonly logs: readonly ProvenLog[];
  readonly chains: readonly FileChain[];
  /** Whether these are all there are. */
  readonly isWhole: boolean;
};

/** Of each chain: a page that proves itself is to weigh half a megabyte, and nine bodies in ten have fewer statements. */
const STATEMENTS_MAX = 256;

/**
 * What is on record about a body, to be verified by anybody. Open are its records in public registers, and what took one of them back or made it
 * count again; of the others only kind, day and place. Throws `subject_unknown` for a person's as for one who is not there: of a person nobody is
 * shown a leaf, since its day would tell more than the standing does (docs/decisions/0039). Throws `identifier_*` and `log_part_unknown`.
 */
export async function proveBody(installation: Installation, request: BodyProofRequest): Promise<BodyProof> {
  const mode = raw("isolation level repeatable read read only");
  return withStore(() => withKeys(installation, (held) => held.pool.begin((tx) => proofWithin(tx, held, request), mode)));
}

async function proofWithin(tx: Session, installation: Installation, { subject: named, size }: BodyProofRequest): Promise<BodyProof> {
  const { subject, kind } = await findSubject(tx, installation, named);
  if (kind === "person") throw new CredenceError("subject_unknown", "no subject has this identifier");
  const logs = await logsAt(tx, { at: installation.now(), size });
  const group = await readLinkedGroup(tx, subject);
  const subjects = [subject, ...group.filter((other) => other !== subject)];
  const rows = await Promise.all(subjects.map((each) => newestOf(tx, each, logs)));
  const shown = rows.flatMap((each) => each.slice(-STATEMENTS_MAX));
  const leaves = new LeafReader(installation.pool, logs);
  const isOpen = openOf(installation, shown);
  const chains = await chainsOf({ installation, leaves, logs, seesAll: false, withheld: new Set(), isOpen }, { subjects, rows: shown });
  return { subject, logs: usedLogs(logs, chains), chains, isWhole: rows.every((each) => each.length <= STATEMENTS_MAX) };
}

/** One more than is shown tells whether there are more. */
function newestOf(tx: Session, subject: string, logs: readonly ShownLog[]): Promise<FileRow[]> {
  const read = logs.map(({ epoch, publishedSize }) => ({ epoch, size: publishedSize }));
  return readNewestFileRows(tx, { subject, logs: read, limit: STATEMENTS_MAX + 1 });
}

/**
 * Which of a body's statements are open: the records that everybody may see, and what only says that such a record counts no more, or again, as
 * does the end of its time. The ids of what is gone stand in the chain anyway.
 */
function openOf(installation: Installation, rows: readonly FileRow[]): (row: FileRow, body: Statement) => boolean {
  const told = new Set(rows.filter((row) => row.salt === null || isOpenRecord(installation, row)).map(({ statement }) => statement));
  return (row, body) => told.has(row.statement) || body.kind === "expiry" || (isMove(body) && told.has(body.record));
}

function isOpenRecord(installation: Installation, row: FileRow): boolean {
  const opened = row.kind === "record" ? openStatement(installation.keys, row) : undefined;
  return opened?.is === "open" && isOpenToAll(installation, row, JSON.parse(opened.text) as Statement);
}

const MOVES = ["withdrawal", "correction", "suspension", "reinstatement", "removal", "reinsertion"] as const;

type Move = Extract<Statement, { readonly kind: (typeof MOVES)[number] }>;

function isMove(body: Statement): body is Move {
  return MOVES.some((kind) => kind === body.kind);
}
