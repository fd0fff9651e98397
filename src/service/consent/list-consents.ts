import { consentRecordOf, type Withdrawn } from "../../core/consent/index.ts";
import type { ConsentStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { type ConsentRow, readConsents } from "../../store/consents/index.ts";
import { raw, readErasable, type Session, withStore } from "../../store/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { openStatement } from "../log/index.ts";
import { stateFileLook } from "../sign-in/index.ts";
import { withKeys } from "../with-keys.ts";
import { signConsentReceipt } from "./consent-receipt.ts";
import type { ToldConsent } from "./told-consent.ts";

/** Whose consents, and who looks: `operator:NAME`, `subject` or `representative:NAME`. */
export type ConsentListRequest = { readonly subject: string; readonly by: string };

/**
 * Everything that a person agreed to, oldest first, withdrawn ones too, each with its record and its receipt, signed anew with the log's present
 * key. The look is stated in the file. Throws `subject_unknown`, `identifier_*` or `store_unavailable`.
 */
export async function listConsents(
  installation: Installation,
  { subject: named, by }: ConsentListRequest,
): Promise<readonly ToldConsent[]> {
  const mode = raw("isolation level repeatable read read only");
  const { subject, told } = await withStore(() =>
    withKeys(installation, (held) => held.pool.begin((tx) => listWithin(tx, held, named), mode)),
  );
  await stateFileLook(installation, { subject, by, what: "consents" });
  return told;
}

async function listWithin(tx: Session, installation: Installation, named: string) {
  const { subject } = await findSubject(tx, installation, named);
  const told: ToldConsent[] = [];
  for (const [id, rows] of Map.groupBy(await readConsents(tx, subject), (row) => row.id)) {
    const consent = await readConsent(tx, installation, { subject, id });
    const withdrawn = withdrawnIn(rows);
    told.push({
      consent,
      record: consentRecordOf(consent, withdrawn),
      consentReceipt: await signConsentReceipt(installation, consent),
      withdrawn,
    });
  }
  return { subject, told };
}

async function readConsent(tx: Session, { keys }: Installation, { subject, id }: { readonly subject: string; readonly id: string }) {
  const row = await readErasable(tx, { subject, statement: id });
  const opened = row && openStatement(keys, row);
  if (opened?.is !== "open") throw new CredenceError("store_unsound", `the consent ${id} does not open`);
  const { kind: _kind, at: _at, asked: _asked, ...consent } = JSON.parse(opened.text) as ConsentStatement;
  return consent;
}

function withdrawnIn(rows: readonly ConsentRow[]): Withdrawn[] {
  const ended = rows.filter(({ withdrawnAt }) => withdrawnAt !== null);
  const groups = Map.groupBy(ended, ({ withdrawnAt, withdrawnBy }) => `${withdrawnAt} ${withdrawnBy}`).values();
  return [...groups].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ purposes: group.map(({ purpose }) => purpose), at: first.withdrawnAt ?? 0, by: first.withdrawnBy ?? "" }];
  });
}
