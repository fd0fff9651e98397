import { CredenceError } from "../../errors.ts";
import { monthOf, type ParsedInstant, type Precision, parseInstant, periodStart } from "../../lib/index.ts";
import { formatIdentifier, type Identifier, isPublicScheme, kindProvenBy, parseIdentifier } from "../identity/index.ts";
import { countsReaderOf, type Field, type RecordType, type Register, type Says, type SubjectKind, testOf } from "../law/index.ts";
import { expiresAt } from "./expiry.ts";
import { type FieldParser, fieldParserOf, refuse } from "./parse-field.ts";
import { slotOf } from "./slot.ts";

/** A sender's clock may be this far ahead of ours. */
export const CLOCK_AHEAD_MICROS_MAX = 5 * 60 * 1_000_000;

/** Longest reference a source may give, in characters: room for a URL. */
const REFERENCE_CHARS_MAX = 200;

/** One record as parsed against its register: in normal form, with what it counts for. */
export type ParsedRecord = {
  readonly register: Register;
  readonly type: string;
  readonly reference: string;
  readonly subject: Identifier;
  readonly kind: SubjectKind;
  /** Whether the source or the identifier says the kind; otherwise it was assumed. */
  readonly isKindSaid: boolean;
  /** Whether it names a private identifier, and so may never lie in the clear. */
  readonly namesPrivate: boolean;
  /** UTC microseconds; a day, month or year counts from its end. */
  readonly occurredAt: number;
  readonly precision: Precision;
  readonly knownAt: number;
  readonly month: number;
  readonly says: Says;
  readonly counts: readonly number[];
  readonly adverse: boolean;
  /** What `onePer` holds it to, as text; a later record of the same subject with the same slot supersedes it. */
  readonly slot: string | undefined;
  readonly expiresAt: number;
  /** RFC 8785 canonical JSON of all of the above that the source said: what the record's digest is taken over. */
  readonly content: string;
};

/** When a record is parsed: our time in UTC microseconds, and the zone of a source that writes none. */
export type ParseSetting = { readonly now: number; readonly zone?: string };

/** Parses one record. Throws `record_malformed`, `register_unknown`, `identifier_*`, `instant_*` or `subject_kind_refused`. */
export type RecordParser = (input: unknown, setting: ParseSetting) => ParsedRecord;

const ENVELOPE = ["register", "type", "reference", "subject", "kind", "occurredAt", "knownAt", "says"];

/** The parser of records of these registers, compiled once. */
export function recordParserOf(registers: readonly Register[]): RecordParser {
  const types = new Map(registers.map((register) => [register.name, typeParsersOf(register)]));
  return (input, setting) => {
    const given = objectAt("", input, ENVELOPE);
    const register = textAt("register", given.register);
    const parsers = types.get(register);
    if (parsers === undefined)
      throw new CredenceError("register_unknown", `no register ${quoted(register)}; there are ${list(types.keys())}`);
    const type = textAt("type", given.type);
    const parser = parsers.get(type);
    if (parser === undefined) throw refuse("type", quoted(type), `one of ${list(parsers.keys())}`);
    return parser(given, setting);
  };
}

type Given = Readonly<Record<string, unknown>>;
type TypeParser = (given: Given, setting: ParseSetting) => ParsedRecord;

function typeParsersOf(register: Register): Map<string, TypeParser> {
  return new Map(Object.keys(register.records).map((type) => [type, typeParserOf(register, type)]));
}

function typeParserOf(register: Register, type: string): TypeParser {
  const declared = register.records[type];
  if (declared === undefined) throw new RangeError(`register ${register.name} declares no ${type}`);
  const names = Object.keys(declared.says).sort();
  const fields = names.map((name): [string, FieldParser] => [name, fieldParserOf(`says.${name}`, fieldOf(declared, name))]);
  const counts = countsReaderOf(register, type);
  const named = Object.keys(declared.says).filter((name) => NAMES_SOMEBODY.has(declared.says[name]?.class ?? ""));
  const isAdverse = declared.adverse === undefined ? () => false : testOf(declared.adverse);
  return (given, setting) => {
    const base = envelopeOf(given, register, setting);
    const said = saysOf(given.says, { names, fields }, setting);
    const adverse = isAdverse(said);
    const parts = { ...base, register, type, says: said, adverse };
    return {
      ...parts,
      namesPrivate: [formatIdentifier(base.subject), ...named.map((name) => said[name])].some(isPrivate),
      month: monthOf(base.occurredAt),
      counts: counts(said),
      slot: slotOf(declared, parts),
      expiresAt: expiresAt(register, parts),
      content: contentOf(parts),
    };
  };
}

function fieldOf({ says }: RecordType, name: string): Field {
  const field = says[name];
  if (field === undefined) throw new RangeError(`no field ${name}`);
  return field;
}

const NAMES_SOMEBODY: ReadonlySet<string> = new Set(["identifier", "counterparty"]);

/** Whether an identifier in normal form is of a private scheme. */
function isPrivate(identifier: Says[string] | undefined): boolean {
  return typeof identifier === "string" && !isPublicScheme(parseIdentifier(identifier).scheme);
}

type SaysFields = { readonly names: readonly string[]; readonly fields: readonly [string, FieldParser][] };
type Said = Envelope & Pick<ParsedRecord, "register" | "type" | "says">;
type Envelope = Pick<ParsedRecord, "reference" | "subject" | "kind" | "isKindSaid" | "occurredAt" | "precision" | "knownAt">;

function envelopeOf(given: Given, register: Register, setting: ParseSetting): Envelope {
  const subject = parseIdentifier(textAt("subject", given.subject));
  const occurred = pastInstantAt("occurredAt", given.occurredAt, setting);
  const known = given.knownAt === undefined ? occurred : pastInstantAt("knownAt", given.knownAt, setting);
  if (known.micros < occurred.micros && occurred.precision === "instant") {
    throw refuse("knownAt", quoted(given.knownAt), "not before occurredAt");
  }
  return {
    reference: referenceAt(given.reference),
    subject,
    ...kindOf(given.kind, subject, register),
    occurredAt: occurred.micros,
    precision: occurred.precision,
    knownAt: known.micros,
  };
}

/** Unknown means person (law 2), unless the register holds bodies only or the identifier proves a body. */
function kindOf(given: unknown, subject: Identifier, register: Register): Pick<ParsedRecord, "kind" | "isKindSaid"> {
  const proven = kindProvenBy(subject);
  if (given !== undefined && given !== "person" && given !== "body") throw refuse("kind", quoted(given), '"person" or "body"');
  if (given !== undefined && proven !== undefined && given !== proven) throw refuse("kind", given, `${proven}, as the identifier shows`);
  const kind = given ?? proven ?? (register.about.includes("person") ? "person" : "body");
  if (register.about.includes(kind)) return { kind, isKindSaid: (given ?? proven) !== undefined };
  throw new CredenceError(
    "subject_kind_refused",
    `register ${register.name} is about ${list(register.about)}, and the subject is a ${kind}`,
  );
}

/** A day, month or year may have begun already somewhere on earth: zones reach 14 hours ahead of UTC. */
const ZONE_AHEAD_MICROS_MAX = 14 * 60 * 60 * 1_000_000;

function pastInstantAt(path: string, given: unknown, { now, zone }: ParseSetting): ParsedInstant {
  const instant = parseInstant(textAt(path, given), zone === undefined ? {} : { zone });
  const ahead = instant.precision === "instant" ? CLOCK_AHEAD_MICROS_MAX : ZONE_AHEAD_MICROS_MAX;
  if (periodStart(instant) <= now + ahead) return instant;
  throw new CredenceError("instant_in_future", `${path} is ${quoted(given)}; wanted a time that has come`);
}

function saysOf(given: unknown, { names, fields }: SaysFields, setting: ParseSetting): Says {
  const input = objectAt("says", given ?? {}, names);
  const says: Record<string, Says[string]> = {};
  for (const [name, parse] of fields) {
    const value = parse(input[name], setting.zone);
    if (value !== undefined) says[name] = value;
  }
  return says;
}

/**
 * RFC 8785 without the sorting: members are written in the order of their names here, as `says` was, so that JSON.stringify, which
 * writes numbers and text as the RFC does, gives the canonical bytes several times faster.
 */
function contentOf({ kind, knownAt, occurredAt, precision, reference, register, says, subject, type }: Said): string {
  const name = formatIdentifier(subject);
  return JSON.stringify({ kind, knownAt, occurredAt, precision, reference, register: register.name, says, subject: name, type });
}

function referenceAt(given: unknown): string {
  const reference = textAt("reference", given);
  if (reference.length > 0 && reference.length <= REFERENCE_CHARS_MAX) return reference;
  throw refuse("reference", `${reference.length} characters`, `1 to ${REFERENCE_CHARS_MAX}`);
}

function textAt(path: string, given: unknown): string {
  if (typeof given === "string" && given.isWellFormed()) return given;
  throw refuse(path, given === undefined ? "nothing" : quoted(given), "text");
}

function objectAt(path: string, given: unknown, allowed: readonly string[]): Given {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw refuse(path, quoted(given), "an object");
  for (const key of Object.keys(given)) {
    if (!allowed.includes(key)) throw refuse(path === "" ? key : `${path}.${key}`, "a field", `none but ${list(allowed)}`);
  }
  return given as Given;
}

const list = (names: Iterable<string>): string => [...names].join(", ");
const quoted = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 60);
