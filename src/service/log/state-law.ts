import { hash } from "node:crypto";
import {
  type Config,
  configText,
  type LawPack,
  lawPackOf,
  lawPackText,
  type Purpose,
  purposesOf,
  purposeText,
  registersOf,
} from "../../core/law/index.ts";
import type { Model } from "../../core/standing/index.ts";
import type { DeclarationStatement, ModelStatement } from "../../core/statement/index.ts";
import { canonicalJson } from "../../lib/index.ts";
import {
  insertPurpose,
  isPurposeKnown,
  type Keyring,
  markConfig,
  nameModelStatement,
  nameRegisterStatement,
  newStatementId,
  readUnstatedModels,
  readUnstatedRegisters,
  type Session,
  uuidText,
} from "../../store/index.ts";
import { insertLawPack, isLawPackKnown } from "../../store/law-changes/index.ts";
import { type PlainStatement, writeStatements } from "./write-statements.ts";

/** The SHA-256 of a declaration's or document's canonical text, as hex: how answers name it. */
export function digestOfText(text: string): string {
  return hash("sha256", text, "hex");
}

type Stating = { readonly config: Config; readonly keys: Keyring; readonly now: () => number };

/** States what law the installation works under from now on, as far as it was not stated before: nothing is in force that is not in the log. */
export async function stateLaw(tx: Session, { config, keys, now }: Stating): Promise<void> {
  const at = now();
  const made = (): { id: string; at: number } => ({ id: uuidText(newStatementId(at)), at });
  const statements: PlainStatement[] = [];
  const digest = digestOfText(configText(config));
  if (await markConfig(tx, digest)) statements.push({ kind: "configuration", ...made(), name: config.name, digest });
  for (const { id, name, declaration } of await readUnstatedRegisters(tx)) {
    const statement: DeclarationStatement = { kind: "register", ...made(), name, digest: digestOfText(declaration), text: declaration };
    await nameRegisterStatement(tx, { register: id, statement: statement.id });
    statements.push(statement);
  }
  for (const pack of lawPacksOf(config)) statements.push(...(await stateLawPack(tx, pack, made())));
  for (const purpose of purposesOf(config)) statements.push(...(await statePurpose(tx, purpose, made())));
  for (const { purpose, version, day, document } of await readUnstatedModels(tx)) {
    const statement = modelStatement({ ...made(), purpose, version, day, document });
    await nameModelStatement(tx, { purpose, version, statement: statement.id });
    statements.push(statement);
  }
  await writeStatements(tx, { keys, now }, statements);
}

type Made = { readonly id: string; readonly at: number };

async function statePurpose(tx: Session, purpose: Purpose, made: Made): Promise<DeclarationStatement[]> {
  const text = purposeText(purpose);
  const digest = digestOfText(text);
  const { name } = purpose;
  if (await isPurposeKnown(tx, { name, digest })) return [];
  await insertPurpose(tx, { name, digest, declaration: text, statement: made.id });
  return [{ kind: "purpose", ...made, name, digest, text }];
}

/** Each once. */
function lawPacksOf(config: Config): readonly LawPack[] {
  return [...new Set(registersOf(config).flatMap(({ sector }) => lawPackOf(config, sector.name) ?? []))];
}

async function stateLawPack(tx: Session, pack: LawPack, made: Made): Promise<DeclarationStatement[]> {
  const { name } = pack;
  const text = lawPackText(pack);
  const digest = digestOfText(text);
  if (await isLawPackKnown(tx, { name, digest })) return [];
  await insertLawPack(tx, { name, digest, declaration: text, statement: made.id });
  return [{ kind: "law_pack", ...made, name, digest, text }];
}

type ModelParts = Pick<ModelStatement, "id" | "at" | "purpose" | "version" | "day"> & { readonly document: string };

/** That a model's version serves from a day on. `document` is JSON text. */
export function modelStatement({ document: text, ...parts }: ModelParts): ModelStatement {
  const document = JSON.parse(text) as Model;
  return { kind: "model", ...parts, digest: modelDigest(document), document };
}

/** The SHA-256, as hex, of a model's canonical JSON. */
export function modelDigest(document: Model): string {
  return digestOfText(canonicalJson(document));
}
