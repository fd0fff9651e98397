import { CredenceError } from "../../errors.ts";
import { formatInstant } from "../../lib/index.ts";
import { insertInformed } from "../../store/consents/index.ts";
import { newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, receiptOf, writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { holdPerson } from "./hold-person.ts";
import { purposesFor, type Recorder, recorderName } from "./recorder.ts";

/** Who was informed of what, by which notice and when. */
export type Informing = {
  /** `scheme:value`, or the person's id. */
  readonly subject: string;
  readonly purposes: readonly string[];
  /** What the person was given to read: an address or a document's number. */
  readonly notice: string;
  /** UTC microseconds; now where it is not given. */
  readonly informedAt: number | undefined;
  readonly recorder: Recorder;
};

/** What was recorded. */
export type InformedResult = {
  readonly subject: string;
  /** UTC microseconds. */
  readonly at: number;
  /** Those of which the person had not been informed; none where all was recorded already. */
  readonly purposes: readonly string[];
  /** The log's signed receipt (see `Receipt`); empty where nothing changed. */
  readonly receipt: string;
};

/**
 * Records that a person was informed of what may be asked about it: checks that waited for it are answered from then on. Sent again it changes
 * nothing. Throws `identifier_*`, `purpose_unknown`, `consent_refused` or `store_unavailable`.
 */
export async function informSubject(installation: Installation, informing: Informing): Promise<InformedResult> {
  const { informedAt, recorder } = informing;
  const names = purposesFor(installation, recorder, informing.purposes).map(({ name }) => name);
  if (informedAt !== undefined && informedAt > installation.now()) {
    throw new CredenceError("consent_refused", `the person would be informed at ${formatInstant(informedAt)}; wanted a time that has come`);
  }
  return withStore(async () => {
    const { made, result } = await withKeys(installation, (held) => held.pool.begin((tx) => informWithin(tx, held, { informing, names })));
    return { ...result, receipt: await receiptOf(installation, made) };
  });
}

type Naming = { readonly informing: Informing; readonly names: readonly string[] };

async function informWithin(tx: Session, installation: Installation, { informing, names }: Naming) {
  const at = installation.now();
  const { notice, informedAt = at, recorder } = informing;
  const { subject, asked } = await holdPerson(tx, installation, informing.subject);
  const id = uuidText(newStatementId(at));
  const purposes = await insertInformed(tx, { subject, purposes: names, at: informedAt, statement: id });
  const said = { kind: "informed", id, at, subject, asked, purposes, notice, informedAt, by: recorderName(recorder) } as const;
  const nothing: Receipted[] = [];
  const made = purposes.length === 0 ? nothing : await writeStatements(tx, installation, [said]);
  return { made, result: { subject, at, purposes } };
}
