import { canonicalJson } from "../../lib/index.ts";
import { type Config, lawPackOf, type Pack, registersOf, type Subscriber } from "./config.ts";
import type { LawPack } from "./law-packs/index.ts";
import type { Purpose } from "./purpose.ts";
import type { RecordType, Register, RegisterDeclaration } from "./register.ts";

/*
 * A declaration's text is what digests, the log and "changed without a new version" compare: RFC 8785 JSON of the declaration only.
 * Parts are named one by one, so that what a declaration carries along (its kind, derived names, a pack's importers) stays outside.
 * Core has no hash, to run in a browser as it is: callers take SHA-256 of the text's UTF-8 bytes.
 */

/** The canonical text of one record type under its name: what `shipped` record types are compared by. */
export function recordTypeText(name: string, type: RecordType): string {
  return canonicalJson({ name, ...recordTypeParts(type) });
}

/** The canonical text of a register. Two registers of one name and version with other texts are a change without a new version. */
export function registerText(register: RegisterDeclaration | Register): string {
  return canonicalJson(registerParts(register));
}

/** The canonical text of a purpose. It names its registers as name@version: their own texts are in the configuration's. */
export function purposeText(purpose: Purpose): string {
  return canonicalJson(purposeParts(purpose));
}

/** The canonical text of a configuration, with every register, purpose and law pack in full: any change of the law changes it. */
export function configText(config: Config): string {
  const { name, title, jurisdiction, packs, sources, subscribers, operators, repairs } = config;
  return canonicalJson({
    name,
    title,
    jurisdiction,
    lawPacks: lawPackParts(config),
    packs: packs.map(packParts),
    sources: sources.map((source) => ({ name: source.name, title: source.title, registers: source.registers })),
    subscribers: subscribers.map(subscriberParts),
    operators,
    repairs: repairs?.map(({ name, title, cite, register, type, from, when }) => ({ name, title, cite, register, type, from, when })),
  });
}

function subscriberParts({ name, title, purposes, passesFreeze }: Subscriber) {
  return { name, title, purposes, passesFreeze: passesFreeze && { reason: passesFreeze.reason, cite: passesFreeze.cite } };
}

/** How the store, purposes and messages name one version of a register: `trades@1`. */
export function registerKey(register: Pick<RegisterDeclaration, "name" | "version">): string {
  return `${register.name}@${register.version}`;
}

/** The canonical text of a law pack. */
export function lawPackText(pack: LawPack): string {
  return canonicalJson(pack);
}

/** The law in force for each sector, whole: a number that changed with a newer Credence is a change of law too, and logged. */
function lawPackParts(config: Config): Readonly<Record<string, LawPack>> | undefined {
  const sectors = new Set(registersOf(config).map(({ sector }) => sector.name));
  const packs = [...sectors].flatMap((sector) => {
    const pack = lawPackOf(config, sector);
    return pack === undefined ? [] : [[sector, pack] as const];
  });
  return packs.length === 0 ? undefined : Object.fromEntries(packs);
}

function packParts({ name, title, registers, purposes }: Pack) {
  return { name, title, registers: registers.map(registerParts), purposes: purposes.map(purposeParts) };
}

function registerParts(register: RegisterDeclaration) {
  const { name, version, sector, about, basis, keep, records } = register;
  return {
    name,
    version,
    sector: sector.name,
    about,
    basis: { kind: basis.kind, cite: basis.cite },
    public: register.public === undefined ? undefined : { cite: register.public.cite },
    keep: { adverse: keep.adverse === undefined ? undefined : { years: keep.adverse.years }, other: { years: keep.other.years } },
    records: Object.fromEntries(Object.entries(records).map(([type, declared]) => [type, recordTypeParts(declared)])),
  };
}

function recordTypeParts({ says, onePer, adverse, counts }: RecordType) {
  return { says, onePer, adverse, counts };
}

function purposeParts({ name, question, about, reads, consent, asker, outcome, ratings, model, grades }: Purpose) {
  const { good, bad, words } = outcome;
  return {
    name,
    question,
    about,
    reads: reads.map(registerKey),
    consent: consent && { cite: consent.cite },
    asker: asker && { reads: asker.reads.map(registerKey), cite: asker.cite },
    outcome: { good: referenceParts(good), bad: referenceParts(bad), words },
    ratings: ratings && { sum: referenceParts(ratings.sum), number: referenceParts(ratings.number), min: ratings.min, max: ratings.max },
    model,
    grades,
  };
}

function referenceParts({ register, count }: { readonly register: string; readonly count: string }) {
  return { register, count };
}
