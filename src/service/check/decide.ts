import { standingOf } from "../../core/standing/index.ts";
import { type AskerPartStatement, type CheckStatement, checkText } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { canonicalJson, monthOf } from "../../lib/index.ts";
import { type CheckRow, commitTo, newStatementId, type QueuedStatement, seal, uuidBytes, uuidText } from "../../store/index.ts";
import type { Installation, ServingModel } from "../installation.ts";
import { askerModelOf, askerPartOf } from "./asker-part.ts";
import type { Asked } from "./read-subjects.ts";
import { shownIdentifier, talliesOf } from "./read-tallies.ts";
import type { CheckAnswer } from "./request.ts";

/** A check as it is kept, on its way into the log, and the answer to it. */
export type Decided = {
  readonly row: CheckRow;
  readonly queued: QueuedStatement;
  /** The asker's own part, for the asker's chain. */
  readonly part?: AskerPartStatement;
  readonly answer: Omit<CheckAnswer, "receipt">;
};

/** Computes the standing and seals the check. Answers `model_missing` where the purpose was never fitted, or `body_too_large`. */
export async function decide(installation: Installation, asked: Asked): Promise<Decided | CredenceError> {
  const { purpose } = asked;
  const askedAt = installation.now();
  const { standingAt = askedAt, isSimulated } = await installation.moment();
  const model = await installation.modelOf(purpose.name, standingAt);
  if (model === undefined) return new CredenceError("model_missing", `${purpose.name} has no model yet`);
  const askerModel = await askerModelOf(installation, asked, standingAt);
  const statement = statementOf(installation, asked, { at: askedAt, standingAt, model, hasPart: askerModel !== undefined });
  const { asker } = asked;
  const part = asker && askerModel && askerPartOf(asked, statement, { asker, model: askerModel });
  try {
    // Here, and not when all are written: one that is too large fails no other.
    if (part !== undefined) commitTo(canonicalJson(part));
    return decided(installation, { asked, statement, part, isSimulated });
  } catch (error) {
    if (error instanceof CredenceError && error.code === "body_too_large") return error;
    throw error;
  }
}

type Moment = { readonly at: number; readonly standingAt: number; readonly model: ServingModel; readonly hasPart: boolean };

/** What the check says for good: enough to give the same answer again, to the last bit. */
function statementOf(installation: Installation, asked: Asked, { at, standingAt, model, hasPart }: Moment): CheckStatement {
  const { request, read, purpose, exempt } = asked;
  const tallies = talliesOf(asked, purpose.reads);
  const standing = standingOf({ purpose, model: model.document, tallies, month: monthOf(standingAt) });
  return {
    kind: "check",
    id: uuidText(newStatementId(at)),
    at,
    subject: read.subject,
    asked: shownIdentifier(asked.identifier),
    subscriber: request.subscriber,
    onBehalf: request.onBehalf,
    look: request.look,
    purpose: { name: purpose.name, digest: installation.purposeDigests.get(purpose.name) ?? "" },
    model: { version: model.version, digest: model.digest },
    registers: Object.fromEntries(purpose.reads.map(({ name, version }) => [name, version])),
    version: read.version,
    linked: read.linked,
    tallies,
    standingAt,
    standing,
    ...(exempt === undefined ? {} : { exempt }),
    ...contestedIn(asked),
    ...(hasPart ? { askerPart: true } : {}),
  };
}

/** How many of the records that the purpose counts are contested, where any is. */
function contestedIn({ purpose, read }: Asked): { contested?: number } {
  const contested = read.contested.filter((name) => purpose.reads.some((register) => register.name === name)).length;
  return contested === 0 ? {} : { contested };
}

function othersRead({ subject, linked }: CheckStatement): string[] {
  return linked.map((read) => read.subject).filter((other) => other !== subject);
}

type Deciding = {
  readonly asked: Asked;
  readonly statement: CheckStatement;
  readonly part: AskerPartStatement | undefined;
  readonly isSimulated: boolean;
};

function decided({ keys }: Installation, { asked, statement, part, isSimulated }: Deciding): Decided {
  const { purpose, read } = asked;
  const { id, at: askedAt, subject, standingAt, standing, model, subscriber, look, version } = statement;
  const text = checkText(statement);
  const { salt, commitment } = commitTo(text);
  const body = seal(keys.subjectKey(subject, read), uuidBytes(id), text);
  const answer = {
    id,
    askedAt,
    standingAt,
    subject: statement.asked,
    kind: read.kind,
    question: purpose.question,
    standing,
    model: { version: model.version },
    ...(part === undefined ? {} : { forYou: { id: part.id, standing: part.standing, model: { version: part.model.version } } }),
    contested: statement.contested ?? 0,
    isSimulated,
  };
  return {
    row: {
      subject,
      id,
      askedAt,
      standingAt,
      purpose: purpose.name,
      model: model.version,
      subscriber,
      look,
      version,
      body,
      salt,
      linked: othersRead(statement),
    },
    queued: { subject, id, kind: "check", commitment },
    ...(part === undefined ? {} : { part }),
    answer,
  };
}
