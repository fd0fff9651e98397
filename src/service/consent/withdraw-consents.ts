import { consentEndedNotice } from "../../core/consent/index.ts";
import { CredenceError } from "../../errors.ts";
import { markConsentsWithdrawn, readConsents } from "../../store/consents/index.ts";
import { lockSubject, newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, receiptOf, writeStatements } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { purposesFor, type Recorder, recorderName, recorderTitle } from "./recorder.ts";

/** Who agrees to what no more, and who says so. */
export type ConsentWithdrawal = {
  /** `scheme:value`, or the person's id. */
  readonly subject: string;
  /** All that it ever agreed to, where it is not given. */
  readonly purposes: readonly string[] | undefined;
  readonly recorder: Recorder;
};

/** What holds no more. */
export type ConsentWithdrawalResult = {
  readonly subject: string;
  /** UTC microseconds. */
  readonly at: number;
  /** Those for which there had been a consent; none where all was withdrawn already. */
  readonly purposes: readonly string[];
  readonly consents: readonly string[];
  /** The log's signed receipt (see `Receipt`); empty where nothing changed. */
  readonly receipt: string;
};

/**
 * Ends a person's consents to some purposes, whoever had recorded them, and whichever of them there are: no check for these is answered any more.
 * Withdrawing is as easy as giving (GDPR Art. 7(3)), so whoever may record a consent may record that it ended. Sent again it changes nothing.
 * Throws `subject_unknown`, `identifier_*`, `purpose_unknown`, `consent_refused`, `consent_unknown` or `store_unavailable`.
 */
export async function withdrawConsents(installation: Installation, request: ConsentWithdrawal): Promise<ConsentWithdrawalResult> {
  return withStore(async () => {
    const { made, result } = await installation.pool.begin((tx) => withdrawWithin(tx, installation, request));
    return { ...result, receipt: await receiptOf(installation, made) };
  });
}

async function withdrawWithin(tx: Session, installation: Installation, { subject: named, purposes: wanted, recorder }: ConsentWithdrawal) {
  const { subject } = await findSubject(tx, installation, named);
  await lockSubject(tx, subject);
  const at = installation.now();
  const by = recorderName(recorder);
  const given = await readConsents(tx, subject);
  if (given.length === 0) throw new CredenceError("consent_unknown", "this person agreed to nothing here");
  const names = wanted ?? [...new Set(given.map(({ purpose }) => purpose))].filter((name) => installation.purposes.has(name));
  const ended = await markConsentsWithdrawn(tx, {
    subject,
    purposes: purposesFor(installation, recorder, names).map(({ name }) => name),
    at,
    by,
  });
  const purposes = [...new Set(ended.map(({ purpose }) => purpose))].sort();
  const consents = [...new Set(ended.map(({ id }) => id))].sort();
  const made = ended.length === 0 ? [] : await stateEnd(tx, installation, { subject, at, purposes, consents, recorder });
  return { made, result: { subject, at, purposes, consents } };
}

type Ending = Omit<ConsentWithdrawalResult, "receipt"> & { readonly recorder: Recorder };

async function stateEnd(tx: Session, installation: Installation, { recorder, ...ending }: Ending): Promise<Receipted[]> {
  const { subject, at, purposes } = ending;
  const id = uuidText(newStatementId(at));
  const made = await writeStatements(tx, installation, [{ kind: "consent_withdrawal", id, ...ending, by: recorderName(recorder) }]);
  if (recorder.is === "subject") return made;
  const questions = purposes.map((name) => installation.purposes.get(name)?.question ?? name);
  const text = consentEndedNotice(questions, recorderTitle(installation, recorder));
  return [...made, ...(await queueNotices(tx, installation, [{ to: { kind: "subject", subject }, about: "consent", cause: id, text }]))];
}
