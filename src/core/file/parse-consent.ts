import { INSTRUMENT_FORMS } from "../authority/index.ts";
import { CONSENT_METHODS } from "../consent/index.ts";
import { EXEMPTION_REASONS } from "../law/index.ts";
import { BODY_BYTES_MAX } from "../log/index.ts";
import { LANGUAGES } from "../notice/index.ts";
import { digest, instant, list, object, text, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
/** More than any installation has of purposes, subscribers or places. */
const LISTED_MAX = 1000;

const about = { id: uuid, at: instant, subject: uuid };
const named = { ...about, asked: words };
const instrument = object({ form: word(INSTRUMENT_FORMS), number: words, issuer: words, date: words });
const withdrawn = word(["withdrawn"]);
const until = (raw: unknown, path: string) => (typeof raw === "string" ? withdrawn(raw, path) : instant(raw, path));

/** Why a look passed a freeze. */
export const exempt = object({ reason: word(EXEMPTION_REASONS), cite: words });

/** Under which forms an authority's key may look. */
export const instruments = list(word(INSTRUMENT_FORMS), INSTRUMENT_FORMS.length);

/** Of consent, of informing, and of looks by authorities. */
export const CONSENT_PARSERS = {
  consent: object({
    ...named,
    kind: word(["consent"]),
    purposes: list(object({ name: words, digest, question: words }), LISTED_MAX),
    recipients: list(words, LISTED_MAX),
    dataClasses: list(words, LISTED_MAX),
    keptYears: whole(0),
    controller: object({ name: words, address: words, contact: words }),
    notice: words,
    language: word(LANGUAGES),
    method: word(CONSENT_METHODS),
    storedIn: list(words, LISTED_MAX),
    jurisdiction: words,
    givenAt: instant,
    until,
    by: words,
  }),
  consent_withdrawal: object({
    ...about,
    kind: word(["consent_withdrawal"]),
    purposes: list(words, LISTED_MAX),
    consents: list(uuid, LISTED_MAX),
    by: words,
  }),
  informed: object({
    ...named,
    kind: word(["informed"]),
    purposes: list(words, LISTED_MAX),
    notice: words,
    informedAt: instant,
    by: words,
  }),
  authority_look: object({ ...named, kind: word(["authority_look"]), authority: words, key: words, instrument }),
  withholding: object({ ...about, kind: word(["withholding"]), look: uuid, authority: words, instrument, until: instant }),
} as const;
