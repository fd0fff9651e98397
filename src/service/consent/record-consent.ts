import { type Consent, type ConsentMethod, type Controller, consentNotice, consentRecordOf } from "../../core/consent/index.ts";
import type { Purpose } from "../../core/law/index.ts";
import type { Language } from "../../core/notice/index.ts";
import { CredenceError } from "../../errors.ts";
import { formatInstant, seenText } from "../../lib/index.ts";
import { insertConsent } from "../../store/consents/index.ts";
import { newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, receiptOf, writeStatements } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { withKeys } from "../with-keys.ts";
import { signConsentReceipt } from "./consent-receipt.ts";
import { holdPerson } from "./hold-person.ts";
import { purposesFor, type Recorder, recorderName, recorderTitle } from "./recorder.ts";
import type { ToldConsent } from "./told-consent.ts";

/** A consent as whoever collected it tells of it. Instants are UTC microseconds. */
export type ConsentRequest = {
  /** `scheme:value`, or the person's id. */
  readonly subject: string;
  readonly purposes: readonly string[];
  /** The subscribers it is confined to; all who may ask where there are none. */
  readonly recipients: readonly string[];
  readonly controller: Controller;
  readonly notice: string;
  readonly language: Language;
  readonly method: ConsentMethod;
  readonly storedIn: readonly string[];
  /** Now, where it is not given. */
  readonly givenAt: number | undefined;
  /** The last microsecond in which it holds; until it is withdrawn where it is not given. */
  readonly until: number | undefined;
  readonly recorder: Recorder;
};

/** A sender's clock may be this far ahead of ours. */
const CLOCK_AHEAD_MICROS_MAX = 5 * 60 * 1_000_000;

/** A consent as it was recorded, with the log's signed receipt (see `Receipt`). */
export type ConsentResult = ToldConsent & { readonly receipt: string };

/**
 * Records that a person agreed to be asked about: from then on checks for these purposes are answered, until it ends or is withdrawn. The
 * answer has the record after ISO/IEC TS 27560 and a signed text for the person to keep. Throws `identifier_*`, `purpose_unknown`,
 * `consent_refused` or `store_unavailable`.
 */
export async function recordConsent(installation: Installation, request: ConsentRequest): Promise<ConsentResult> {
  const purposes = purposesFor(installation, request.recorder, request.purposes);
  demandRecipients(installation, request.recipients);
  demandTimes(request, installation.now());
  return withStore(async () => {
    const { consent, made } = await withKeys(installation, (held) =>
      held.pool.begin((tx) => recordWithin(tx, held, { request, purposes })),
    );
    const told = {
      consent,
      record: consentRecordOf(consent),
      consentReceipt: await signConsentReceipt(installation, consent),
      withdrawn: [],
    };
    return { ...told, receipt: await receiptOf(installation, made) };
  });
}

type Recording = { readonly request: ConsentRequest; readonly purposes: readonly Purpose[] };

async function recordWithin(tx: Session, installation: Installation, { request, purposes }: Recording) {
  const at = installation.now();
  const { subject, asked } = await holdPerson(tx, installation, request.subject);
  const consent = consentOf(installation, { request, purposes, subject, at });
  const { id, givenAt, recipients, by } = consent;
  const until = consent.until === "withdrawn" ? null : consent.until;
  await insertConsent(tx, { subject, purposes: purposes.map(({ name }) => name), id, givenAt, until, recipients, recordedBy: by });
  const made = await writeStatements(tx, installation, [{ ...consent, kind: "consent", at, asked }]);
  return { consent, made: [...made, ...(await tellOf(tx, installation, { consent, recorder: request.recorder }))] };
}

type Telling = { readonly consent: Consent; readonly recorder: Recorder };

/** Whoever else recorded it may have been wrong, and the person is the one who knows. */
async function tellOf(tx: Session, installation: Installation, { consent, recorder }: Telling): Promise<Receipted[]> {
  if (recorder.is === "subject") return [];
  const text = consentNotice(consent, recorderTitle(installation, recorder));
  return queueNotices(tx, installation, [
    { to: { kind: "subject", subject: consent.subject }, about: "consent", cause: consent.id, text, data: { consent: consent.id } },
  ]);
}

type Stating = Recording & { readonly subject: string; readonly at: number };

function consentOf({ config, purposeDigests }: Installation, { request, purposes, subject, at }: Stating): Consent {
  const { recipients, controller, notice, language, method, storedIn, givenAt = at, until, recorder } = request;
  const registers = purposes.flatMap(({ reads }) => reads);
  const fields = registers.flatMap(({ records }) => Object.values(records).flatMap(({ says }) => Object.values(says)));
  return {
    id: uuidText(newStatementId(at)),
    subject,
    purposes: purposes.map(({ name, question }) => ({ name, digest: purposeDigests.get(name) ?? "", question })),
    recipients: [...new Set(recipients)].sort(),
    dataClasses: [...new Set(fields.map((field) => field.class))].sort(),
    keptYears: Math.max(...registers.map(({ keep }) => Math.max(keep.other.years, keep.adverse?.years ?? 0))),
    controller,
    notice,
    language,
    method,
    storedIn: storedIn.map((place) => place.toLowerCase()),
    jurisdiction: config.jurisdiction,
    givenAt,
    until: until ?? "withdrawn",
    by: recorderName(recorder),
  };
}

function demandRecipients({ config }: Installation, recipients: readonly string[]): void {
  const there = config.subscribers.map(({ name }) => name);
  const stranger = recipients.find((name) => !there.includes(name));
  if (stranger === undefined) return;
  throw new CredenceError("consent_refused", `no such subscriber: ${seenText(stranger)}; there are ${there.join(", ")}`);
}

function demandTimes({ givenAt, until }: ConsentRequest, now: number): void {
  if (givenAt !== undefined && givenAt > now + CLOCK_AHEAD_MICROS_MAX) {
    throw new CredenceError("consent_refused", `it would have been given at ${formatInstant(givenAt)}; wanted a time that has come`);
  }
  if (until === undefined || until > Math.max(now, givenAt ?? now)) return;
  throw new CredenceError("consent_refused", `it would end at ${formatInstant(until)}; wanted a time to come`);
}
