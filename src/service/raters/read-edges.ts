import { parseIdentifier } from "../../core/identity/index.ts";
import type { RaterClass } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { findSubjects, type IndexKey, open, uuidBytes } from "../../store/index.ts";
import { type EdgeRow, readEdgeRows } from "../../store/raters/index.ts";
import type { Installation } from "../installation.ts";
import type { RatedRegister } from "./rated-register.ts";

/** One live record as an edge of a graph: who rated whom, when, and how. */
export type Edge = {
  readonly record: string;
  readonly subject: string;
  /** As the record names whoever gave it, in normal form: private, never for a message. */
  readonly rater: string;
  /** The rater's own id, where anything was ever recorded or asked about it. */
  readonly raterSubject: string | undefined;
  readonly raterClass: RaterClass | undefined;
  /** The month (UTC year x 12 + month - 1) it happened in. */
  readonly month: number;
  /** UTC microseconds. */
  readonly knownAt: number;
  readonly good: number;
  readonly bad: number;
};

/** Which edges: known from the first microsecond on, and before the last. */
export type EdgesAsked = { readonly register: RatedRegister; readonly from?: number; readonly before?: number };

/**
 * Hands on every live record of a register with who gave it, in no order, in chunks, by opening the bodies: nothing that is stored links a rater to what
 * it rated. Throws `store_unavailable`, and `store_unsound` for a body that does not open.
 */
export async function readEdges(
  installation: Pick<Installation, "pool" | "keys">,
  { register, from, before }: EdgesAsked,
  take: (edges: readonly Edge[]) => void,
): Promise<void> {
  const { id, good, bad } = register;
  const wanted = { register: id, good, bad, ...(from === undefined ? {} : { from }), ...(before === undefined ? {} : { before }) };
  const subjects: Subjects = new Map();
  await readEdgeRows(installation.pool, wanted, async (rows) => {
    const raters = rows.map((row) => raterOf(installation, row, register));
    await findRaters(installation, { raters, subjects });
    take(rows.map((row, at) => edgeOf(row, raters[at], subjects)));
  });
}

/** By identifier; undefined of those that are nobody's. */
type Subjects = Map<string, string | undefined>;

function edgeOf({ record, subject, month, knownAt, good, bad, raterClass }: EdgeRow, rater = "", subjects: Subjects): Edge {
  return { record, subject, rater, raterSubject: subjects.get(rater), raterClass: raterClass ?? undefined, month, knownAt, good, bad };
}

function raterOf({ keys }: Pick<Installation, "keys">, row: EdgeRow, { raterFields }: RatedRegister): string {
  const { subject, record, isSealed, body, keyVersion, wrapped } = row;
  const key = keys.subjectKey(subject, { keyVersion, wrapped });
  // Written by us: its frame is as it was when the record came in.
  const content: { readonly type: string; readonly says: Readonly<Record<string, unknown>> } = JSON.parse(
    isSealed ? open(key, uuidBytes(record), body) : body.toString("utf8"),
  );
  const rater = content.says[raterFields.get(content.type) ?? ""];
  if (typeof rater === "string") return rater;
  throw new CredenceError("store_unsound", `the record ${record} does not say who gave it`);
}

type Finding = { readonly raters: readonly string[]; readonly subjects: Subjects };

async function findRaters({ pool, keys }: Pick<Installation, "pool" | "keys">, { raters, subjects }: Finding): Promise<void> {
  const byDigest = new Map<string, string>();
  const places: IndexKey[] = [];
  for (const rater of new Set(raters)) {
    if (subjects.has(rater)) continue;
    subjects.set(rater, undefined);
    const identifier = parseIdentifier(rater);
    for (const digest of [keys.indexDigest(identifier), ...keys.olderIndexDigests(identifier)]) {
      byDigest.set(digest, rater);
      places.push({ scheme: identifier.scheme, digest });
    }
  }
  for (const { digest, subject } of await findSubjects(pool, places)) subjects.set(byDigest.get(digest) ?? "", subject);
}
