import type { Consent, ConsentRecord, Withdrawn } from "../../core/consent/index.ts";

/** A consent as it is told to whom it concerns. Instants are UTC microseconds. */
export type ToldConsent = {
  readonly consent: Consent;
  /** After ISO/IEC TS 27560:2023, its withdrawals included. */
  readonly record: ConsentRecord;
  /** What the person keeps: a signed note, in the words of its language. */
  readonly consentReceipt: string;
  readonly withdrawn: readonly Withdrawn[];
};
