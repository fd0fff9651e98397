import { formatIdentifier, isPublicScheme, maskedIdentifier, parseIdentifier } from "../core/identity/index.ts";
import type { DataClass, Field, SaysValue, SubjectKind } from "../core/law/index.ts";
import type { RecordState, WithdrawalReason } from "../core/record/index.ts";
import { CredenceError } from "../errors.ts";
import type { Precision } from "../lib/index.ts";
import { open, type RecordListRow, type RecordSight, readRecordPage, readSubjectKeys, uuidBytes, withStore } from "../store/index.ts";
import type { ApiKey } from "./api-keys.ts";
import { marksOf, type RecordMark } from "./dispute/index.ts";
import { findSubject } from "./find-subject.ts";
import { type Installation, sourceId } from "./installation.ts";
import { stateFileLook } from "./sign-in/index.ts";
import { withKeys } from "./with-keys.ts";

/** Who looks at a subject's records; nobody named sees what is open to all. */
export type Viewer = Pick<ApiKey, "role" | "holder" | "registers"> | undefined;

/** A page of a subject's records. */
export type RecordListRequest = {
  /** `scheme:value`, or the subject's id. */
  readonly subject: string;
  readonly viewer: Viewer;
  /** `next` of the page before. */
  readonly before?: string;
  /** This one alone. */
  readonly record?: string;
  readonly limit: number;
};

/** What one field of a record says, with its data class. Private identifiers are masked; instants are UTC microseconds. */
export type ToldField = { readonly class: DataClass; readonly value: SaysValue };

/** A record, opened. Instants are UTC microseconds. */
export type ListedRecord = {
  readonly record: string;
  readonly register: string;
  readonly registerVersion: number;
  readonly type: string;
  readonly source: string;
  readonly state: RecordState;
  /** The source's own number; told to the source and to operators only. */
  readonly reference: string | undefined;
  readonly occurredAt: number;
  readonly precision: Precision;
  readonly knownAt: number;
  readonly recordedAt: number;
  readonly expiresAt: number;
  readonly isAdverse: boolean;
  readonly says: Readonly<Record<string, ToldField>>;
  readonly counts: Readonly<Record<string, number>>;
  /** What it is on account of disputes, with the subject's own statements; undefined where it was never contested, or bears nothing of it. */
  readonly contested: RecordMark | undefined;
  readonly withdrawn: { readonly at: number; readonly reason: WithdrawalReason; readonly replacement: string | undefined } | undefined;
};

/** A page, the last to come first; `next` where there are more. */
export type RecordList = {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly records: readonly ListedRecord[];
  readonly next: string | undefined;
};

/**
 * The records of one subject: all of them for an operator, its own for a source, and for everybody those of bodies in registers whose
 * standings are public. Throws `identifier_*` or `subject_unknown`; the latter also for a person of whom the viewer may see nothing,
 * so that nobody learns who has a record. An operator's look is stated in the file.
 */
export async function listRecords(installation: Installation, request: RecordListRequest): Promise<RecordList> {
  const page = await withStore(() => withKeys(installation, (held) => list(held, request)));
  const { viewer, before } = request;
  // The first page is the look; those after it cannot be had without it.
  if (viewer?.role === "operator" && before === undefined) {
    await stateFileLook(installation, { subject: page.subject, by: `operator:${viewer.holder}`, what: "records" });
  }
  return page;
}

async function list(installation: Installation, { subject: named, viewer, before, record, limit }: RecordListRequest): Promise<RecordList> {
  const { pool } = installation;
  const { subject, kind } = await findSubject(pool, installation, named);
  const sight = sightOf(installation, viewer, kind);
  // One more than asked: whether there is a next page.
  const rows = await readRecordPage(pool, { subject, sight, before, record, limit: limit + 1 });
  if (rows.length === 0 && before === undefined && kind === "person" && sight.sees === "some") {
    throw new CredenceError("subject_unknown", "no subject has this identifier");
  }
  const shown = rows.slice(0, limit);
  const openBody = await opener(installation, subject, shown);
  const marks = await marksOf(pool, installation, { subject, records: shown.map(({ record }) => record) });
  const records = shown.map((row) => listed(installation, row, { viewer, content: openBody(row), contested: marks.get(row.record) }));
  return { subject, kind, records, next: rows.length > limit ? shown.at(-1)?.record : undefined };
}

function sightOf(installation: Installation, viewer: Viewer, kind: SubjectKind): RecordSight {
  if (viewer?.role === "operator") return { sees: "all" };
  const numbers = [...installation.registers.values()];
  const openRegisters = kind === "body" ? numbers.filter(({ register }) => register.public !== undefined).map(({ id }) => id) : [];
  if (viewer?.role !== "source") return { sees: "some", own: undefined, openRegisters };
  const registers = numbers.filter(({ register }) => viewer.registers.includes(register.name)).map(({ id }) => id);
  return { sees: "some", own: { source: sourceId(installation, viewer.holder), registers }, openRegisters };
}

/** Bodies lie in the clear or sealed; the subject's key is read only where one is sealed. */
async function opener(
  { pool, keys }: Installation,
  subject: string,
  rows: readonly RecordListRow[],
): Promise<(row: RecordListRow) => string> {
  const stored = rows.some((row) => row.isSealed) ? (await readSubjectKeys(pool, [subject])).get(subject) : undefined;
  return ({ isSealed, body, record }) => {
    if (!isSealed) return body.toString("utf8");
    if (stored === undefined) throw new CredenceError("store_unsound", `the subject ${subject} has sealed records and no key`);
    return open(keys.subjectKey(subject, stored), uuidBytes(record), body);
  };
}

/** Canonical content, as far as a list shows it. */
type Content = {
  readonly type: string;
  readonly reference: string;
  readonly precision: Precision;
  readonly says: Readonly<Record<string, SaysValue>>;
};

type Shown = { readonly viewer: Viewer; readonly content: string; readonly contested: RecordMark | undefined };

function listed({ registers }: Installation, row: RecordListRow, { viewer, content: text, contested }: Shown): ListedRecord {
  const content = JSON.parse(text) as Content;
  const register = registers.get(row.register)?.register;
  const isOwn = viewer?.role === "operator" || (viewer?.role === "source" && viewer.holder === row.source);
  const { record, registerVersion, source, state, occurredAt, knownAt, recordedAt, expiresAt, isAdverse } = row;
  return {
    record,
    register: row.register,
    registerVersion,
    type: content.type,
    source,
    state,
    reference: isOwn ? content.reference : undefined,
    occurredAt,
    precision: content.precision,
    knownAt,
    recordedAt,
    expiresAt,
    isAdverse,
    says: toldFields(content.says, register?.records[content.type]?.says ?? {}, isOwn),
    counts: Object.fromEntries((register?.countNames ?? []).map((name, i) => [name, row.counts[i] ?? 0])),
    contested,
    withdrawn:
      row.withdrawnAt === null || row.reason === null
        ? undefined
        : { at: row.withdrawnAt, reason: row.reason, replacement: row.replacement ?? undefined },
  };
}

/** What a record says, for a viewer. Evidence is for a human in a dispute, and what today's register does not declare is taken for it: neither is open to all. */
export function toldFields(says: Content["says"], fields: Readonly<Record<string, Field>>, isOwn: boolean): ListedRecord["says"] {
  const told: Record<string, ToldField> = {};
  for (const [name, value] of Object.entries(says)) {
    const dataClass = fields[name]?.class ?? "evidence";
    if (dataClass !== "evidence" || isOwn) told[name] = { class: dataClass, value: NAMING.has(dataClass) ? shownIdentifier(value) : value };
  }
  return told;
}

const NAMING: ReadonlySet<DataClass> = new Set(["identifier", "counterparty"]);

function shownIdentifier(value: SaysValue): SaysValue {
  if (typeof value !== "string") return value;
  const identifier = parseIdentifier(value);
  return isPublicScheme(identifier.scheme) ? formatIdentifier(identifier) : maskedIdentifier(identifier);
}
