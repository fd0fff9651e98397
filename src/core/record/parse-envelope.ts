import { CredenceError } from "../../errors.ts";
import { type ParsedInstant, type Precision, parseInstant, periodStart, seenText } from "../../lib/index.ts";
import { type Identifier, kindProvenBy, parseIdentifier } from "../identity/index.ts";
import type { Register, SubjectKind } from "../law/index.ts";
import { type Given, refuse, textAt, within } from "./refuse.ts";

/** A sender's clock may be this far ahead of ours. */
const CLOCK_AHEAD_MICROS_MAX = 5 * 60 * 1_000_000;

/** A day, month or year may have begun already somewhere on earth: zones reach 14 hours ahead of UTC. */
const ZONE_AHEAD_MICROS_MAX = 14 * 60 * 60 * 1_000_000;

/** Longest reference a source may give, in characters: room for a URL. */
const REFERENCE_CHARS_MAX = 200;

/** When a record is parsed: our time in UTC microseconds, and the zone of a source that writes none. */
export type ParseSetting = { readonly now: number; readonly zone?: string };

/** What every record says, whatever its type. */
export type Envelope = {
  readonly reference: string;
  readonly subject: Identifier;
  readonly kind: SubjectKind;
  /** Whether the source or the identifier says the kind; otherwise it was assumed. */
  readonly isKindSaid: boolean;
  /** UTC microseconds; a day, month or year counts from its end. */
  readonly occurredAt: number;
  readonly precision: Precision;
  readonly knownAt: number;
};

/** Parses the envelope of a record in this register. */
export function parseEnvelope(given: Given, register: Pick<Register, "name" | "about">, setting: ParseSetting): Envelope {
  const named = textAt("subject", given.subject, "an identifier, scheme:value");
  const subject = within("subject", () => parseIdentifier(named));
  const occurred = pastInstantAt("occurredAt", given.occurredAt, setting);
  return {
    reference: referenceAt(given.reference),
    subject,
    ...kindOf(given.kind ?? undefined, subject, register),
    occurredAt: occurred.micros,
    precision: occurred.precision,
    knownAt: knownAtOf(given.knownAt ?? undefined, occurred, setting),
  };
}

/** Unknown means person (law 2), unless the register holds bodies only or the identifier proves a body. */
function kindOf(given: unknown, subject: Identifier, register: Pick<Register, "name" | "about">): Pick<Envelope, "kind" | "isKindSaid"> {
  const proven = kindProvenBy(subject);
  const path = "kind";
  if (given !== undefined && given !== "person" && given !== "body")
    throw refuse({ path, seen: seenText(given), wanted: '"person" or "body"' });
  if (given !== undefined && proven !== undefined && given !== proven)
    throw refuse({ path, seen: `"${given}"`, wanted: `"${proven}", as the identifier shows` });
  const kind = given ?? proven ?? (register.about.includes("person") ? "person" : "body");
  if (register.about.includes(kind)) return { kind, isKindSaid: (given ?? proven) !== undefined };
  const wanted = register.about.join(" or ");
  throw new CredenceError("subject_kind_refused", `register ${register.name} is about a ${wanted}, and the subject is a ${kind}`, {
    details: { path, seen: kind, wanted },
  });
}

const WHEN = "a date or time, ISO 8601";

function pastInstantAt(path: string, given: unknown, { now, zone }: ParseSetting): ParsedInstant {
  const text = textAt(path, given, WHEN);
  const instant = within(path, () => parseInstant(text, zone === undefined ? {} : { zone }));
  const ahead = instant.precision === "instant" ? CLOCK_AHEAD_MICROS_MAX : ZONE_AHEAD_MICROS_MAX;
  if (periodStart(instant) <= now + ahead) return instant;
  // What parses as a time is digits in their places: it may be shown.
  const wanted = "a time that has come";
  throw new CredenceError("instant_in_future", `${path} is "${text}"; wanted ${wanted}`, { details: { path, seen: text, wanted } });
}

/** Nothing is known before it happens; a day, month or year may have begun 14 hours before it does in UTC. */
function knownAtOf(given: unknown, occurred: ParsedInstant, setting: ParseSetting): number {
  if (given === undefined) return occurred.micros;
  const text = textAt("knownAt", given, WHEN);
  const known = pastInstantAt("knownAt", text, setting);
  const ahead = occurred.precision === "instant" ? 0 : ZONE_AHEAD_MICROS_MAX;
  if (known.micros >= periodStart(occurred) - ahead) return known.micros;
  throw refuse({ path: "knownAt", seen: `"${text}"`, wanted: "a time not before occurredAt" });
}

function referenceAt(given: unknown): string {
  const reference = textAt("reference", given);
  if (reference.length <= REFERENCE_CHARS_MAX) return reference;
  throw refuse({ path: "reference", seen: `${reference.length} characters`, wanted: `at most ${REFERENCE_CHARS_MAX}` });
}
