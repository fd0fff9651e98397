import { isIncluded, type LawStatement, modelKey, parseLaw, readLaw, showLaw } from "../file/index.ts";
import type { Purpose, Register } from "../law/index.ts";
import type { Checkpoint, Hash } from "../log/index.ts";
import type { Model } from "../standing/index.ts";
import { type Alteration, altered, type Found, foundOr, holds } from "./found.ts";

/** A log whose checkpoint is believed. */
export type BelievedLog = { readonly epoch: number; readonly origin: string; readonly checkpoint: Checkpoint };

/** Statements of the law as they were fetched, unparsed, and what the answer says it rests on. */
export type LawGiven = {
  readonly law: unknown;
  readonly logs: readonly BelievedLog[];
  readonly purpose: string;
  readonly model: { readonly version: number; readonly digest: string };
};

/** The law that an answer rests on, as it stands in the log. */
export type ProvenLaw = {
  readonly purpose: Purpose;
  /** Those that the purpose reads of subjects, by `trades@1`. */
  readonly registers: readonly Register[];
  readonly model: Model;
  /** Which leaf each is: `model` and so on. */
  readonly leaves: readonly { readonly kind: LawStatement["kind"]; readonly name: string; readonly leaf: number; readonly epoch: number }[];
  /** The log's own statements of its next keys. */
  readonly rotations: readonly string[];
};

/**
 * Whether register, purpose and model are, to the last digit, what was put into the log: each statement is rebuilt from its text and salt to the
 * leaf that it has to be, and the model has the digest that the answer names.
 */
export function believeLaw(hash: Hash, given: LawGiven): Promise<Found<ProvenLaw>> {
  return foundOr("law_not_in_log", "", () => {
    const law = parseLaw(given.law);
    const absent = absentIn(hash, given, law);
    return absent ?? lawRead(hash, given, law);
  });
}

function absentIn(hash: Hash, { logs }: LawGiven, law: readonly LawStatement[]): Alteration | undefined {
  const checkpoints = new Map(logs.map(({ epoch, checkpoint }) => [epoch, checkpoint]));
  const shown = showLaw(hash, { logs, law });
  const at = shown.findIndex((statement) => !isIncluded(hash, statement, checkpoints));
  const statement = law[at];
  if (statement === undefined) return undefined;
  return altered("law_not_in_log", nameOf(statement), `${nameOf(statement)} is not leaf ${statement.leaf} of the log, as it is told here`);
}

function lawRead(hash: Hash, { logs, law: _, ...wanted }: LawGiven, law: readonly LawStatement[]): Found<ProvenLaw> {
  // Whether a register ships with Credence is another question: conformance, which the page tells beside this.
  const { purposes, models, findings } = readLaw(hash, showLaw(hash, { logs, law }), new Map());
  const fault = findings.find(({ ok, rule }) => !ok && rule === "law_is_as_declared");
  if (fault !== undefined) return altered("law_not_as_named", "", fault.says);
  // The last by this name: a purpose that was declared anew is asked as it is declared now.
  const purpose = [...purposes.values()].findLast(({ name }) => name === wanted.purpose);
  if (purpose === undefined) return altered("law_missing", wanted.purpose, "the purpose is not among what was shown of the log");
  const model = models.get(modelKey(wanted.model));
  if (model?.purpose !== wanted.purpose) {
    return altered("law_missing", "model", `no model of version ${wanted.model.version} and digest ${wanted.model.digest} was shown`);
  }
  const rotations = law.flatMap(({ body }) => (body.kind === "log_key" ? [body.note] : []));
  const leaves = law.map((one) => ({ kind: one.kind, name: nameOf(one), leaf: one.leaf, epoch: one.epoch }));
  return holds({ purpose, registers: purpose.reads, model: model.document, leaves, rotations });
}

/** How a person would name a statement of the law. */
function nameOf({ body, kind }: LawStatement): string {
  if (body.kind === "register" || body.kind === "purpose") return body.name;
  return kind;
}
