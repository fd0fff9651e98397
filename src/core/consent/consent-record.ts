import { formatInstant } from "../../lib/index.ts";
import type { Consent } from "./consent.ts";

/** The structure below; another one takes another number. */
const SCHEMA_VERSION = "ISO/IEC TS 27560:2023 credence/1";

/**
 * A consent as a consent record of ISO/IEC TS 27560:2023: every field that it makes mandatory, and those optional ones that we know. Of a consent
 * that was withdrawn, a further event says when, by whom, and for which purposes where not for all.
 *
 *     { "schema_version": "ISO/IEC TS 27560:2023 credence/1", "record_id": "0190...", "pii_principal_id": "4f0e...",
 *       "pii_processing": [ { "privacy_notice": "https://...", "language": "en", "purposes": [ {
 *           "purpose": "Will ...?", "purpose_type": "lend-to", "lawful_basis": "consent", "pii_information": [ { "pii_type": "money" } ],
 *           "pii_controllers": ["controller"], "collection_method": "web_form", "processing_method": "...", "storage_locations": ["AT"],
 *           "retention_period": "P5Y", "jurisdiction": "eu", "recipient_third_parties": ["bank"], "withdrawal_method": "..." } ] } ],
 *       "party_identification": [ { "party_id": "controller", "party_name": "...", "party_address": "...", "party_contact": "...",
 *           "party_type": "pii controller" } ],
 *       "event": [ { "event_time": "2024-06-01T12:00:00Z", "validity_duration": "until withdrawn", "entity_id": "4f0e...",
 *           "event_type": "explicit consent", "event_state": "consent given" } ] }
 */
export type ConsentRecord = ReturnType<typeof consentRecordOf>;

/** When a consent was withdrawn, in UTC microseconds, for which of its purposes, and who recorded that. */
export type Withdrawn = { readonly purposes: readonly string[]; readonly at: number; readonly by: string };

/** The record of a consent, and of its withdrawals where there were any. */
export function consentRecordOf(consent: Consent, withdrawn: readonly Withdrawn[] = []) {
  const { id, subject, notice, language, controller } = consent;
  return {
    schema_version: SCHEMA_VERSION,
    record_id: id,
    pii_principal_id: subject,
    pii_processing: [{ privacy_notice: notice, language, purposes: processingOf(consent) }],
    party_identification: [
      {
        party_id: CONTROLLER,
        party_name: controller.name,
        party_address: controller.address,
        party_contact: controller.contact,
        party_type: "pii controller",
      },
    ],
    event: [givenOf(consent), ...withdrawn.map((end) => withdrawnOf(consent, end))],
  };
}

const CONTROLLER = "controller";

function processingOf({ purposes, recipients, dataClasses, keptYears, method, storedIn, jurisdiction }: Consent) {
  return purposes.map(({ name, question }) => ({
    purpose: question,
    purpose_type: name,
    lawful_basis: "consent",
    pii_information: dataClasses.map((pii_type) => ({ pii_type })),
    pii_controllers: [CONTROLLER],
    collection_method: method,
    processing_method: "a probability computed from records by a published model; every look is logged and shown to the person",
    storage_locations: [...storedIn],
    retention_period: `P${keptYears}Y`,
    jurisdiction,
    recipient_third_parties: recipients.length === 0 ? ["every subscriber of this purpose"] : [...recipients],
    withdrawal_method: "at any time, free of charge: signed in at DELETE /v1/me/consents, or through the operator",
  }));
}

function givenOf({ subject, givenAt, until }: Consent) {
  return {
    event_time: formatInstant(givenAt),
    validity_duration: until === "withdrawn" ? "until withdrawn" : `until ${formatInstant(until)}`,
    entity_id: subject,
    event_type: "explicit consent",
    event_state: "consent given",
  };
}

function withdrawnOf({ subject, purposes: given }: Consent, { purposes, at, by }: Withdrawn) {
  return {
    ...(purposes.length < given.length ? { purposes: [...purposes] } : {}),
    event_time: formatInstant(at),
    validity_duration: "for good",
    entity_id: by === "subject" ? subject : by,
    event_type: "explicit consent",
    event_state: "consent withdrawn",
  };
}
