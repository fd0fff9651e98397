import { CredenceError } from "../../errors.ts";
import { monthOf, seenText } from "../../lib/index.ts";
import { formatIdentifier, isPublicScheme, parseIdentifier } from "../identity/index.ts";
import {
  countsReaderOf,
  type Field,
  type RaterClass,
  type RecordType,
  type Register,
  raterFieldOf,
  type Says,
  testOf,
} from "../law/index.ts";
import { expiresAt } from "./expiry.ts";
import { type Envelope, type ParseSetting, parseEnvelope } from "./parse-envelope.ts";
import { type FieldParser, fieldParserOf } from "./parse-field.ts";
import { type Given, objectAt, refuse, textAt } from "./refuse.ts";
import { slotOf } from "./slot.ts";

/** One record as parsed against its register: in normal form, with what it counts for. */
export type ParsedRecord = Envelope & {
  readonly register: Register;
  readonly type: string;
  /** Whether it names a private identifier, and so may never lie in the clear. */
  readonly namesPrivate: boolean;
  /** The month it happened in. */
  readonly month: number;
  readonly says: Says;
  /** As of a rater without a class, until `classedAs` says which. */
  readonly counts: readonly number[];
  /** Whose class the counts read, as an identifier in normal form; undefined where they read none. */
  readonly rater: string | undefined;
  readonly raterClass: RaterClass | undefined;
  readonly countsBy: (says: Says, by: RaterClass) => readonly number[];
  readonly adverse: boolean;
  /** What `onePer` holds it to, as text; a later record of the same subject with the same slot supersedes it. */
  readonly slot: string | undefined;
  readonly expiresAt: number;
  /** RFC 8785 canonical JSON of all of the above that the source said: what the record's digest is taken over. */
  readonly content: string;
};

/**
 * Parses one record. Throws `record_malformed`, `register_unknown`, `identifier_*`, `instant_*` or `subject_kind_refused`; `details.path`
 * says where, and no message holds a private value.
 */
export type RecordParser = (input: unknown, setting: ParseSetting) => ParsedRecord;

/** The same record, given by a rater of this class: it counts accordingly, and says nothing else. */
export function classedAs(parsed: ParsedRecord, raterClass: RaterClass): ParsedRecord {
  return { ...parsed, raterClass, counts: parsed.countsBy(parsed.says, raterClass) };
}

const ENVELOPE = ["register", "type", "reference", "subject", "kind", "occurredAt", "knownAt", "says"];

/** The parser of records of these registers, compiled once. */
export function recordParserOf(registers: readonly Register[]): RecordParser {
  const types = new Map(registers.map((register) => [register.name, typeParsersOf(register)]));
  return (input, setting) => {
    const given = objectAt("", input, ENVELOPE);
    const register = textAt("register", given.register);
    const parsers = types.get(register);
    if (parsers === undefined) throw registerUnknown(register, types.keys());
    const type = textAt("type", given.type);
    const parser = parsers.get(type);
    if (parser === undefined) throw refuse({ path: "type", seen: seenText(type), wanted: `one of ${list(parsers.keys())}` });
    return parser(given, setting);
  };
}

function registerUnknown(seen: string, known: Iterable<string>): CredenceError {
  return new CredenceError("register_unknown", `register is ${seenText(seen)}; there are ${list(known)}`, {
    details: { path: "register" },
  });
}

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
  const rater = raterFieldOf(declared);
  const isAdverse = declared.adverse === undefined ? () => false : testOf(declared.adverse);
  return (given, setting) => {
    const envelope = parseEnvelope(given, register, setting);
    const { reference, subject, kind, isKindSaid, occurredAt, precision, knownAt } = envelope;
    const says = saysOf(given.says, { names, fields }, setting);
    const adverse = isAdverse(says);
    // Member by member: spreading so many would cost more than parsing them.
    return {
      reference,
      subject,
      kind,
      isKindSaid,
      occurredAt,
      precision,
      knownAt,
      register,
      type,
      says,
      adverse,
      namesPrivate: !isPublicScheme(subject.scheme) || named.some((name) => isPrivate(says[name])),
      month: monthOf(occurredAt),
      counts: counts(says),
      rater: rater === undefined ? undefined : textIn(says, rater),
      raterClass: undefined,
      countsBy: counts,
      slot: slotOf(declared, { register, type, occurredAt, says }),
      expiresAt: expiresAt(register, { occurredAt, adverse }),
      content: contentOf(envelope, { register, says, type }),
    };
  };
}

function textIn(says: Says, name: string): string | undefined {
  const value = says[name];
  return typeof value === "string" ? value : undefined;
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
type Said = Pick<ParsedRecord, "register" | "type" | "says">;

function saysOf(given: unknown, { names, fields }: SaysFields, setting: ParseSetting): Says {
  const input = objectAt("says", given ?? {}, names);
  const says: Record<string, Says[string]> = {};
  for (const [name, parse] of fields) {
    // A lawful name such as "constructor" is inherited by every object.
    const value = parse(Object.hasOwn(input, name) ? input[name] : undefined, setting.zone);
    if (value !== undefined) says[name] = value;
  }
  return says;
}

/**
 * RFC 8785 without the sorting: members are written in the order of their names here, as `says` was, so that JSON.stringify, which
 * writes numbers and text as the RFC does, gives the canonical bytes several times faster.
 */
function contentOf({ kind, knownAt, occurredAt, precision, reference, subject }: Envelope, { register, says, type }: Said): string {
  const name = formatIdentifier(subject);
  return JSON.stringify({ kind, knownAt, occurredAt, precision, reference, register: register.name, says, subject: name, type });
}

const list = (names: Iterable<string>): string => [...names].join(", ");
