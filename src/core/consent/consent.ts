import type { Language } from "../notice/index.ts";

/** How a person said yes. Silence and a box that was ticked beforehand are none of them (GDPR recital 32). */
export const CONSENT_METHODS = ["signed_paper", "web_form", "app", "in_person", "by_telephone"] as const;

/** One of the closed list. */
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

/** Who answers for the data, as the person was told. */
export type Controller = { readonly name: string; readonly address: string; readonly contact: string };

/** That a person agreed to be asked about for some purposes. Instants are UTC microseconds. */
export type Consent = {
  readonly id: string;
  readonly subject: string;
  /** Each with its question as it was put then, and the digest of its whole declaration. */
  readonly purposes: readonly { readonly name: string; readonly digest: string; readonly question: string }[];
  /** The subscribers it is confined to; all who may ask where there are none. */
  readonly recipients: readonly string[];
  /** The classes of data in the registers that the purposes read. */
  readonly dataClasses: readonly string[];
  /** The longest that any of these registers keeps a record. */
  readonly keptYears: number;
  readonly controller: Controller;
  /** What the person was given to read: an address or a document's number. */
  readonly notice: string;
  readonly language: Language;
  readonly method: ConsentMethod;
  /** Where the data lies, as ISO 3166 codes. */
  readonly storedIn: readonly string[];
  readonly jurisdiction: string;
  readonly givenAt: number;
  /** The last microsecond in which it holds. */
  readonly until: number | "withdrawn";
  /** Who recorded it: `source:NAME`, `operator:NAME` or `subject`. */
  readonly by: string;
};
