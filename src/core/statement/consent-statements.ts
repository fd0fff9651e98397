import type { Instrument } from "../authority/index.ts";
import type { Consent } from "../consent/index.ts";

/** What every statement here says: its own id, a UUIDv7, when it was made, in UTC microseconds, and about whom. */
type About<Kind extends string> = { readonly kind: Kind; readonly id: string; readonly at: number; readonly subject: string };

/** Such a statement may be the first of a file, and then says of whom: as the subject was named, private identifiers masked. */
type Named<Kind extends string> = About<Kind> & { readonly asked: string };

/** That a person agreed to be asked about. */
export type ConsentStatement = Named<"consent"> & Consent;

/** That a person agrees no more to be asked about for some purposes, whoever recorded that it had. */
export type ConsentWithdrawalStatement = About<"consent_withdrawal"> & {
  readonly purposes: readonly string[];
  /** The consents that hold no more for them, earlier statements of this chain. */
  readonly consents: readonly string[];
  /** `source:NAME`, `operator:NAME` or `subject`. */
  readonly by: string;
};

/** That a person was informed of what may be asked about it. */
export type InformedStatement = Named<"informed"> & {
  readonly purposes: readonly string[];
  /** What the person was given to read: an address or a document's number. */
  readonly notice: string;
  /** When, in UTC microseconds. */
  readonly informedAt: number;
  /** `source:NAME` or `operator:NAME`. */
  readonly by: string;
};

/** That a public authority read this file. */
export type AuthorityLookStatement = Named<"authority_look"> & {
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
