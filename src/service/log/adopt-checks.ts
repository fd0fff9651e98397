import type { Standing, Tallies } from "../../core/standing/index.ts";
import type { CheckStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { canonicalJson } from "../../lib/index.ts";
import {
  type AdoptedCheck,
  commitTo,
  enqueueStatements,
  enterChecks,
  type Keyring,
  readAdoptedChecks,
  readModelVersion,
  type Session,
  seal,
  uuidBytes,
  versionsAt,
} from "../../store/index.ts";
import type { Adopt, Adopting } from "./adopting.ts";
import { openAdopted } from "./open-adopted.ts";
import { digestOfText, modelDigest } from "./state-law.ts";

/**
 * Enters checks. Their bodies are taken as they are where they are whole statements; those of before the log are made such, with what their rows
 * and the store say beside: the purpose is named as it is declared now, linked subjects with the versions they had then.
 */
export const adoptChecks: Adopt = async (tx, adopting, { after, limit }) => {
  const { keys, now } = adopting;
  const rows = await readAdoptedChecks(tx, after, limit);
  const digests = await digestsOf(tx, rows);
  const made: (AdoptedCheck & { readonly kind: "check"; readonly salt: Buffer; readonly commitment: Buffer })[] = [];
  for (const row of rows) {
    const held = openAdopted(keys, row);
    const text = isStatement(row, held) ? held : canonicalJson(await statementOf(tx, { adopting, row, held, digests }));
    made.push({ ...row, kind: "check", body: sealed(keys, row, text), ...commitTo(text) });
  }
  await enterChecks(tx, made);
  await enqueueStatements(tx, now(), made);
  return { count: rows.length, last: rows.at(-1) };
};

function sealed(keys: Keyring, { subject, id, keyVersion, wrapped }: AdoptedCheck, text: string): Buffer {
  return seal(keys.subjectKey(subject, { keyVersion, wrapped }), uuidBytes(id), text);
}

function isStatement({ id }: AdoptedCheck, text: string): boolean {
  const said: { id?: unknown; kind?: unknown } = JSON.parse(text);
  return said.kind === "check" && said.id === id && canonicalJson(said) === text;
}

/** By purpose and version, the digests of the models that answered. */
type Digests = ReadonlyMap<string, string>;

async function digestsOf(tx: Session, rows: readonly AdoptedCheck[]): Promise<Digests> {
  const digests = new Map<string, string>();
  for (const { purpose, model } of rows) {
    if (digests.has(`${purpose}/${model}`)) continue;
    const found = await readModelVersion(tx, purpose, model);
    if (found === undefined) throw new CredenceError("store_unsound", `a check names version ${model} of the model of ${purpose}`);
    digests.set(`${purpose}/${model}`, modelDigest(JSON.parse(found.document)));
  }
  return digests;
}

/** Of a purpose that is not declared any more: whoever verifies finds no declaration with this digest, and says so. */
const NO_DECLARATION = digestOfText("");

/** What a check's body held before the log. */
type Held = {
  readonly onBehalf: string;
  readonly subject: string;
  readonly linked: readonly string[];
  readonly tallies: Tallies;
  readonly registers: Readonly<Record<string, number>>;
  readonly standing: Standing;
};

type Stating = { readonly adopting: Adopting; readonly row: AdoptedCheck; readonly held: string; readonly digests: Digests };

async function statementOf(tx: Session, { adopting, row, held: text, digests }: Stating): Promise<CheckStatement> {
  const { onBehalf, subject: asked, linked, tallies, registers, standing }: Held = JSON.parse(text);
  const { id, subject, askedAt: at, standingAt, subscriber, look, purpose, model, version } = row;
  const others = linked.filter((one) => one !== subject);
  const versions = await versionsAt(
    tx,
    others.map((other) => ({ subject: other, at })),
  );
  const group = [{ subject, version }, ...others.map((other, i) => ({ subject: other, version: versions[i] ?? 0 }))];
  return {
    kind: "check",
    id,
    at,
    subject,
    asked,
    subscriber,
    onBehalf,
    look,
    purpose: { name: purpose, digest: adopting.purposeDigests.get(purpose) ?? NO_DECLARATION },
    model: { version: model, digest: digests.get(`${purpose}/${model}`) ?? NO_DECLARATION },
    registers,
    version,
    linked: group.sort((a, b) => (a.subject < b.subject ? -1 : 1)),
    tallies,
    standingAt,
    standing,
  };
}
