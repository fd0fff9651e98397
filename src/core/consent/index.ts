/** Consent: its record after ISO/IEC TS 27560, the person's receipt, and which looks it is to. */
export { CONSENT_METHODS, type Consent, type ConsentMethod, type Controller } from "./consent.ts";
export { consentEndedNotice, consentNotice } from "./consent-notices.ts";
export { type ConsentRecord, consentRecordOf, type Withdrawn } from "./consent-record.ts";
export { type ConsentedLook, isConsented, type StandingConsent } from "./is-consented.ts";
export { type ConsentReceipt, consentReceiptText } from "./receipt-text.ts";
