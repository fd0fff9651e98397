import { z } from "zod";
import { CONSENT_METHODS } from "../../core/consent/index.ts";
import { LANGUAGES } from "../../core/notice/index.ts";
import { formatInstant } from "../../lib/index.ts";
import type { ConsentWithdrawalResult, ToldConsent } from "../../service/index.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";
import { receiptShape } from "./receipt-shape.ts";

/** A paragraph: longer text belongs in the notice. */
const TEXT_CHARS_MAX = 500;
/** More than any configuration has of purposes, or a person of recipients in mind. */
const NAMES_MAX = 100;
const PLACES_MAX = 20;

const text = z.string().trim().min(1).max(TEXT_CHARS_MAX);

/** What a consent is to, and how it was given; whom it is of stands beside it. */
export const consentParts = {
  purposes: z.array(z.string().max(60)).min(1).max(NAMES_MAX).meta({ description: "GET /v1/purposes lists them." }),
  recipients: z
    .array(z.string().min(1).max(60))
    .max(NAMES_MAX)
    .optional()
    .meta({ description: "The subscribers it is confined to; all who may ask, where it is not given." }),
  controller: z
    .strictObject({ name: text, address: text, contact: text })
    .meta({ description: "Who answers for the data, as the person was told." }),
  notice: text.meta({ description: "What the person was given to read: an address, or a document's number." }),
  language: z.enum(LANGUAGES).meta({ description: "Of the notice; the receipt is written in it." }),
  method: z.enum(CONSENT_METHODS).meta({ description: "How the person said yes." }),
  storedIn: z
    .array(z.string().regex(/^[A-Za-z]{2}$/))
    .min(1)
    .max(PLACES_MAX)
    .meta({ description: "Where the data lies, as ISO 3166 codes." }),
  givenAt: z.string().max(40).optional().meta({ description: "When it was given, in the past; now, where it is not said." }),
  until: z.string().max(40).optional().meta({
    description: "Until then, with the whole of the day where it is one (in UTC). Where it is not given: until withdrawn.",
  }),
};

/** One of them, for the docs. */
export const CONSENT_EXAMPLE = {
  purposes: ["buy-from"],
  recipients: ["demo"],
  controller: { name: "A marketplace", address: "1 Market Square, 1010 Vienna", contact: "privacy@market.example" },
  notice: "https://market.example/privacy/7",
  language: "en" as const,
  method: "web_form" as const,
  storedIn: ["at"],
  until: "2026-12-31",
};

/** A consent as it was recorded, with what the person keeps. */
export const toldConsentShape = z.object({
  consent: z.string().meta({ description: "Its id." }),
  subject: z.string().meta({ description: "The person's id." }),
  purposes: z.array(z.string()),
  recipients: z.array(z.string()).meta({ description: "None: all who may ask." }),
  givenAt: instantShape,
  until: instantShape.nullable().meta({ description: "`null`: until withdrawn." }),
  by: z.string().meta({ description: "Who recorded it: `source:NAME`, `operator:NAME` or `subject`." }),
  withdrawn: z.array(z.object({ purposes: z.array(z.string()), at: instantShape, by: z.string() })),
  record: z.looseObject({}).meta({ description: "The consent record after ISO/IEC TS 27560:2023; docs/guides/consent.md shows it." }),
  consentReceipt: z.string().meta({
    description: "What the person keeps: a signed note (c2sp.org/signed-note) in plain words, with the record in its last line.",
  }),
});

/** The answer to one that was just given. */
export const consentResultShape = toldConsentShape
  .extend({ receipt: receiptShape, isSimulated: simulatedShape })
  .meta({ description: "Recorded." });

/** All of a person's. */
export const consentListShape = z
  .object({ consents: z.array(toldConsentShape), isSimulated: simulatedShape })
  .meta({ description: "Oldest first, withdrawn ones too." });

/** What was withdrawn. */
export const consentEndShape = z
  .object({
    subject: z.string(),
    at: instantShape,
    purposes: z.array(z.string()).meta({ description: "Those that this changed; none where all was withdrawn already." }),
    consents: z.array(z.string()).meta({ description: "The consents that hold no more for them." }),
    receipt: receiptShape,
    isSimulated: simulatedShape,
  })
  .meta({ description: "Done." });

/** Puts a consent in the words of the API. */
export function toldConsent({ consent, record, consentReceipt, withdrawn }: ToldConsent): z.output<typeof toldConsentShape> {
  const { id, subject, purposes, recipients, givenAt, until, by } = consent;
  return {
    consent: id,
    subject,
    purposes: purposes.map(({ name }) => name),
    recipients: [...recipients],
    givenAt: formatInstant(givenAt),
    until: until === "withdrawn" ? null : formatInstant(until),
    by,
    withdrawn: withdrawn.map((end) => ({ purposes: [...end.purposes], at: formatInstant(end.at), by: end.by })),
    record: { ...record },
    consentReceipt,
  };
}

/** Puts a withdrawal in the words of the API. */
export function toldConsentEnd(
  { at, purposes, consents, ...rest }: ConsentWithdrawalResult,
  { isSimulated }: { readonly isSimulated: boolean },
): z.output<typeof consentEndShape> {
  return { ...rest, at: formatInstant(at), purposes: [...purposes], consents: [...consents], isSimulated };
}

/** Word that a person was informed. */
export const informingShape = z
  .strictObject({
    subject: z.string().min(1).max(400).meta({ description: "`scheme:value`, or the person's id." }),
    purposes: consentParts.purposes,
    notice: consentParts.notice,
    informedAt: z.string().max(40).optional().meta({ description: "When, in the past; now, where it is not said." }),
  })
  .meta({ title: "Informed", examples: [{ subject: "account:olist:seller-1", purposes: ["buy-from"], notice: "letter 2024-117" }] });

/** What was recorded of it. */
export const informedResultShape = z
  .object({
    subject: z.string(),
    at: instantShape,
    purposes: z.array(z.string()).meta({ description: "Those of which it was not informed before; none where all was recorded already." }),
    receipt: receiptShape,
    isSimulated: simulatedShape,
  })
  .meta({ description: "Recorded." });
