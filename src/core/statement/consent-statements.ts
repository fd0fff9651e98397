import type { Instrument } from "../authority/index.ts";
import type { Consent } from "../consent/index.ts";

/** What every statement here says: its own id, a UUIDv7, when it was made, in UTC microseconds, and about whom. */
type About<Kind extends string> = { readonly kind: Kind; readonly id: string; readonly at: number; readonly subject: string };

/** That a person agreed to be asked about. */
export type ConsentStatement = About<"consent"> & Consent;

/** That a consent, an earlier statement of this chain, holds no more. */
export type ConsentWithdrawalStatement = About<"consent_withdrawal"> & {
  readonly consent: string;
  /** `source:NAME`, `operator:NAME` or `subject`. */
  readonly by: string;
};

/** That a person was informed of what may be asked about it. */
export type InformedStatement = About<"informed"> & {
  readonly purposes: readonly string[];
  /** What the person was given to read: an address or a document's number. */
  readonly notice: string;
  /** When, in UTC microseconds. */
  readonly informedAt: number;
  /** `source:NAME` or `operator:NAME`. */
  readonly by: string;
};

/** That a public authority read this file. */
export type AuthorityLookStatement = About<"authority_look"> & {
  readonly authority: string;
  /** The API key it was read with. */
  readonly key: string;
  readonly instrument: Instrument;
};

/** That a look by an authority is not shown to whom it is about until a time; a later one prolongs it. */
export type WithholdingStatement = About<"withholding"> & {
  /** The look, an earlier statement of this chain. */
  readonly look: string;
  readonly authority: string;
  /** The instrument under which it is withheld: not that of the look. */
  readonly instrument: Instrument;
  /** The last microsecond (UTC) in which it is. */
  readonly until: number;
};
