import { canonicalJson } from "../../lib/index.ts";
import { type Purpose, type Register, readPurposeText, readRegisterText, registerKey } from "../law/index.ts";
import type { Hash } from "../log/index.ts";
import { askerSeriesOf, type Model } from "../standing/index.ts";
import type { DeclarationStatement, ModelStatement } from "../statement/index.ts";
import { toHex } from "./base64.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import type { ShownStatement } from "./shown-chain.ts";

/** The law that the answers in a file rest on, as its statements declare it. */
export type LawInFile = {
  /** By `trades@1`. */
  readonly registers: ReadonlyMap<string, Register>;
  /** By the digest of their text. */
  readonly purposes: ReadonlyMap<string, Purpose>;
  /** By version and the digest of their document, as `modelKey`: a fit may give the same again. */
  readonly models: ReadonlyMap<string, ModelStatement>;
  /** Whether all of it could be read. */
  readonly isWhole: boolean;
  readonly findings: readonly FileFinding[];
};

/** SHA-256 as hex of the canonical text of each register that ships, by `trades@1`. */
export type ShippedRegisters = ReadonlyMap<string, string>;

/** A model as a check names it. */
export function modelKey({ version, digest }: Pick<ModelStatement, "version" | "digest">): string {
  return `${version}:${digest}`;
}

type Declared = { readonly place: string; readonly named: string; readonly body: DeclarationStatement };
type Reading = { readonly hash: Hash; readonly faults: Fault[] };

const ENCODER = new TextEncoder();

/** Reads registers, purposes and models back, and compares each with its digest and each register with those that ship (law 3). */
export function readLaw(hash: Hash, law: readonly ShownStatement[], shipped: ShippedRegisters): LawInFile {
  const reading: Reading = { hash, faults: [] };
  const { registers, findings } = readRegisters(reading, law, shipped);
  const purposes = readPurposes(reading, law, registers);
  const models = readModels(reading, law);
  const named = [countText(registers.size, "register"), countText(purposes.size, "purpose"), countText(models.size, "model")];
  const sound = `${named.join(", ")}: each has the digest it is named by`;
  const isWhole = reading.faults.length === 0;
  return { registers, purposes, models, isWhole, findings: [...findingsOf("law_is_as_declared", reading.faults, sound), ...findings] };
}

function readRegisters(reading: Reading, law: readonly ShownStatement[], shipped: ShippedRegisters) {
  const registers = new Map<string, Register>();
  const texts = new Map<string, string>();
  const strange: Fault[] = [];
  for (const declared of declaredAs("register", law)) {
    const { place, named, body } = declared;
    if (!hasItsDigest(reading, declared)) continue;
    const register = readRegisterText(body.text);
    const key = register === undefined ? "" : registerKey(register);
    if (register === undefined || (body.name !== register.name && body.name !== key)) {
      reading.faults.push({ place, says: `${named} is not the text of a register ${body.name}` });
    } else if (texts.has(key) && texts.get(key) !== body.text) {
      reading.faults.push({ place, says: `${named} declares another ${key}: a register that changes needs a new version` });
    } else if (!texts.has(key)) {
      texts.set(key, body.text);
      registers.set(key, register);
      if (shipped.get(key) !== body.digest) strange.push({ place, says: strangeText(key) });
    }
  }
  const known = [...registers.keys()].join(", ");
  const sound = registers.size === 0 ? "no register is in this file" : `conformant: ${known}, word for word as shipped with Credence`;
  return { registers, findings: findingsOf("registers_are_conformant", strange, sound) };
}

function strangeText(key: string): string {
  return `non-conformant: ${key} is not a register that ships with this Credence, so nobody vouches for what it records and counts`;
}

function readPurposes(reading: Reading, law: readonly ShownStatement[], registers: ReadonlyMap<string, Register>): Map<string, Purpose> {
  const purposes = new Map<string, Purpose>();
  for (const declared of declaredAs("purpose", law)) {
    const { place, named, body } = declared;
    if (!hasItsDigest(reading, declared)) continue;
    const purpose = readPurposeText(body.text, registers);
    if (purpose?.name === body.name) purposes.set(body.digest, purpose);
    else reading.faults.push({ place, says: `${named} is not the text of a purpose ${body.name} on registers of this file` });
  }
  return purposes;
}

function readModels({ hash, faults }: Reading, law: readonly ShownStatement[]): Map<string, ModelStatement> {
  const models = new Map<string, ModelStatement>();
  for (const { body, place, named } of law) {
    if (body?.kind !== "model") continue;
    const { document, digest, purpose } = body;
    const isNamed = [document.purpose, askerSeriesOf({ name: document.purpose })].includes(purpose);
    if (digestOf(hash, canonicalJson(document satisfies Model)) === digest && isNamed) models.set(modelKey(body), body);
    else faults.push({ place, says: `${named} does not have the digest or the purpose it is named by` });
  }
  return models;
}

function declaredAs(kind: DeclarationStatement["kind"], law: readonly ShownStatement[]): Declared[] {
  return law.flatMap(({ body, place, named }) => (isDeclaration(body) && body.kind === kind ? [{ body, place, named }] : []));
}

function isDeclaration(body: ShownStatement["body"]): body is DeclarationStatement {
  return body?.kind === "register" || body?.kind === "purpose";
}

function hasItsDigest({ hash, faults }: Reading, { body, place, named }: Declared): boolean {
  if (digestOf(hash, body.text) === body.digest) return true;
  faults.push({ place, says: `${named} does not have the digest it is named by` });
  return false;
}

function digestOf(hash: Hash, text: string): string {
  return toHex(hash(ENCODER.encode(text)));
}

function countText(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
