import { type Instrument, lookNotice } from "../../core/authority/index.ts";
import type { FileDocument } from "../../core/file/index.ts";
import type { AuthorityLookStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { isoDay, localDayOf, monthOf } from "../../lib/index.ts";
import { insertAuthorityLook } from "../../store/authority-looks/index.ts";
import { newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import type { ApiKey } from "../api-keys.ts";
import { findOrMake } from "../consent/index.ts";
import { subjectFile } from "../file/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, receiptOf, writeStatements } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { withKeys } from "../with-keys.ts";
import { demandWithholding, type Withholding, withholdWithin } from "./withhold.ts";

/** An authority looking at a file, and under which instrument. */
export type AuthorityLook = {
  /** `scheme:value`, or the subject's id. */
  readonly subject: string;
  readonly key: ApiKey;
  readonly instrument: Instrument;
  /** Under which instrument, and until when, the look is not shown to whom it is about; shown at once where there is none. */
  readonly withhold: Withholding | undefined;
};

/** What an authority gets. Instants are UTC microseconds. */
export type AuthorityLookResult = {
  readonly look: string;
  readonly subject: string;
  readonly at: number;
  readonly withheldUntil: number | undefined;
  /** As an operator sees it, but for what is withheld of other looks. */
  readonly file: FileDocument;
  /** The log's signed receipt (see `Receipt`). */
  readonly receipt: string;
};

/**
 * Shows a file to a public authority. The look is stated, and counted in public, before anything is read; it names the instrument. Somebody never
 * seen has a file from then on, so that the look is in it. Throws `identifier_*`, `subject_unknown` for an id, `instrument_refused`,
 * `withholding_refused`, `body_too_large` or `store_unavailable`.
 */
export async function lookAsAuthority(installation: Installation, asked: AuthorityLook): Promise<AuthorityLookResult> {
  const { key, instrument, withhold } = asked;
  demandInstrument(installation, key, instrument);
  if (withhold !== undefined) {
    demandInstrument(installation, key, withhold.instrument);
    await demandWithholding(installation, withhold.until);
  }
  const { made, look } = await withStore(() => withKeys(installation, (held) => held.pool.begin((tx) => lookWithin(tx, held, asked))));
  const file = await subjectFile(installation, { subject: look.subject, viewer: key, entitled: "authority" });
  return { ...look, file, receipt: await receiptOf(installation, made) };
}

async function lookWithin(tx: Session, installation: Installation, { subject: named, key, instrument, withhold }: AuthorityLook) {
  const at = installation.now();
  const { subject, asked } = await findOrMake(tx, installation, named);
  const look = uuidText(newStatementId(at));
  const { holder: authority, id } = key;
  await insertAuthorityLook(tx, { subject, id: look, authority, lookedAt: at, month: monthOf(at), withheldUntil: null });
  const said = { kind: "authority_look", id: look, at, subject, asked, authority, key: id, instrument } as const;
  const made: Receipted[] = await writeStatements(tx, installation, [said]);
  if (withhold !== undefined) made.push(...(await withholdWithin(tx, installation, { ...withhold, subject, look, authority })));
  else made.push(...(await tellOf(tx, installation, said)));
  return { made, look: { look, subject, at, withheldUntil: withhold?.until } };
}

async function tellOf(tx: Session, installation: Installation, { id: cause, subject, authority, instrument }: AuthorityLookStatement) {
  const text = lookNotice(authority, instrument);
  return queueNotices(tx, installation, [{ to: { kind: "subject", subject }, about: "authority_look", cause, text }]);
}

/** Throws `instrument_refused` for a form that the authority's key does not name, or a date to come. */
export function demandInstrument({ now }: Pick<Installation, "now">, { instruments }: ApiKey, { form, date }: Instrument): void {
  if (!instruments.includes(form)) {
    throw new CredenceError("instrument_refused", `this authority may not look under a ${form}; its key names ${instruments.join(", ")}`);
  }
  // A day has begun somewhere on earth up to 14 hours before it does in UTC.
  if (date > isoDay(localDayOf(now(), EARLIEST_ZONE)))
    throw new CredenceError("instrument_refused", `the instrument is of ${date}; wanted a day that has come`);
}

const EARLIEST_ZONE = "+14:00";
