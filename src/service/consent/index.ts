/** Consents given and withdrawn, and persons informed, before anybody asks about them. */
export { findOrMake } from "./hold-person.ts";
export { type InformedResult, type Informing, informSubject } from "./inform-subject.ts";
export { type ConsentListRequest, listConsents } from "./list-consents.ts";
export { type ConsentRequest, type ConsentResult, recordConsent } from "./record-consent.ts";
export type { Recorder } from "./recorder.ts";
export type { ToldConsent } from "./told-consent.ts";
export { type ConsentWithdrawal, type ConsentWithdrawalResult, withdrawConsents } from "./withdraw-consents.ts";
