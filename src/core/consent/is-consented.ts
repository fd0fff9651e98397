/** What a check reads of a consent that was not withdrawn. */
export type StandingConsent = {
  readonly purpose: string;
  /** The subscribers it is confined to; all where there are none. */
  readonly recipients: readonly string[];
  /** The first and the last microsecond (UTC) in which it holds; until it is withdrawn where there is no last. */
  readonly givenAt: number;
  readonly until: number | null;
};

/** Who would look, for what, and when, in UTC microseconds. */
export type ConsentedLook = { readonly purpose: string; readonly subscriber: string; readonly at: number };

/** Whether one of these consents, all of the person asked about, is to this look. An operator is nobody's recipient: it asks as the house. */
export function isConsented(consents: readonly StandingConsent[], { purpose, subscriber, at }: ConsentedLook): boolean {
  return consents.some((consent) => {
    const holds = consent.givenAt <= at && (consent.until === null || at <= consent.until);
    return consent.purpose === purpose && holds && (consent.recipients.length === 0 || consent.recipients.includes(subscriber));
  });
}
