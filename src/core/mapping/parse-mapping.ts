import { type Field, isName, type Pack } from "../law/index.ts";
import type { DateFrom, Mapping, RecordFrom } from "./mapping.ts";
import { objectAt, refuse, textAt } from "./mapping-part.ts";
import { dateAt, identifierAt } from "./parse-column-from.ts";
import { parseDay, parseZone } from "./parse-time.ts";
import { parseValueFrom } from "./parse-value-from.ts";

/** Sources of one date: the earliest of more than these is nobody's intention. */
const KNOWN_AT_MAX = 4;

const PARTS = [
  "credence",
  "version",
  "table",
  "pack",
  "header",
  "zone",
  "until",
  "subject",
  "reference",
  "occurredAt",
  "knownAt",
  "records",
];

/**
 * A mapping from its JSON, checked against the packs: only their record types, fields and closed words can be mapped to. Throws
 * `mapping_malformed`; message and details have the path, the value seen and the value wanted.
 */
export function parseMapping(json: unknown, packs: readonly Pack[]): Mapping {
  const given = objectAt("", json, PARTS);
  if (given.credence !== "mapping") throw refuse("credence", given.credence, '"mapping"');
  if (given.version !== 1) throw refuse("version", given.version, "1");
  if (given.header !== undefined && given.header !== false)
    throw refuse("header", given.header, "false, or nothing where the table has a header");
  const pack = packAt(given.pack, packs);
  return {
    credence: "mapping",
    version: 1,
    table: tableAt(given.table),
    pack: pack.name,
    ...(given.header === false ? { header: false } : {}),
    ...(given.zone === undefined ? {} : { zone: parseZone("zone", given.zone) }),
    ...(given.until === undefined ? {} : { until: parseDay("until", given.until) }),
    subject: identifierAt("subject", given.subject),
    ...(given.reference === undefined ? {} : { reference: columnAt("reference", given.reference) }),
    occurredAt: dateAt("occurredAt", given.occurredAt),
    ...(given.knownAt === undefined ? {} : { knownAt: datesAt("knownAt", given.knownAt) }),
    records: recordsAt(given.records, pack),
  };
}

function packAt(given: unknown, packs: readonly Pack[]): Pack {
  const found = packs.find(({ name }) => name === given);
  if (found !== undefined) return found;
  throw refuse("pack", given, `one of ${packs.map(({ name }) => name).join(", ")}`);
}

function tableAt(given: unknown): string {
  if (typeof given === "string" && isName(given)) return given;
  throw refuse("table", given, "a name of a-z, 0-9 and hyphens, beginning with a letter");
}

function datesAt(path: string, given: unknown): readonly DateFrom[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > KNOWN_AT_MAX)
    throw refuse(path, given, `a list of 1 to ${KNOWN_AT_MAX} dates`);
  return given.map((each, at) => dateAt(`${path}.${at}`, each));
}

function columnAt(path: string, given: unknown): { readonly column: string } {
  return { column: textAt(`${path}.column`, objectAt(path, given, ["column"]).column) };
}

function recordsAt(given: unknown, pack: Pack): Mapping["records"] {
  const types = new Map(pack.registers.flatMap(({ records }) => Object.entries(records)));
  const records = Object.entries(objectAt("records", given, [...types.keys()]));
  if (records.length === 0) throw refuse("records", given, `one or more of ${[...types.keys()].join(", ")}`);
  return Object.fromEntries(records.map(([type, record]) => [type, recordAt(`records.${type}`, record, types.get(type)?.says ?? {})]));
}

function recordAt(path: string, given: unknown, fields: Readonly<Record<string, Field>>): RecordFrom {
  const says = objectAt(`${path}.says`, objectAt(path, given, ["says"]).says, Object.keys(fields));
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const at = `${path}.says.${name}`;
    if (says[name] !== undefined) return [[name, parseValueFrom(at, says[name], field)] as const];
    if (field.optional === true) return [];
    throw refuse(at, undefined, `where the ${field.class} comes from: it is needed`);
  });
  return { says: Object.fromEntries(entries) };
}
