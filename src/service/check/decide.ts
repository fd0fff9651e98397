import { formatIdentifier, isPublicScheme, maskedIdentifier } from "../../core/identity/index.ts";
import { standingOf, type Tallies } from "../../core/standing/index.ts";
import { type CheckStatement, checkText } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { monthOf } from "../../lib/index.ts";
import { type CheckRow, commitTo, newStatementId, type QueuedStatement, seal, uuidBytes, uuidText } from "../../store/index.ts";
import type { Installation, ServingModel } from "../installation.ts";
import type { Asked } from "./read-subjects.ts";
import type { CheckAnswer } from "./request.ts";

/** A check as it is kept, on its way into the log, and the answer to it. */
export type Decided = { readonly row: CheckRow; readonly queued: QueuedStatement; readonly answer: Omit<CheckAnswer, "receipt"> };

/** Computes the standing and seals the check. Answers `model_missing` where the purpose was never fitted, or `body_too_large`. */
export async function decide(installation: Installation, asked: Asked): Promise<Decided | CredenceError> {
  const { purpose } = asked;
  const askedAt = installation.now();
  const { standingAt = askedAt, isSimulated } = await installation.moment();
  const model = await installation.modelOf(purpose.name, standingAt);
  if (model === undefined) return new CredenceError("model_missing", `${purpose.name} has no model yet`);
  const statement = statementOf(installation, asked, { at: askedAt, standingAt, model });
  try {
    return decided(installation, { asked, statement, isSimulated });
  } catch (error) {
    if (error instanceof CredenceError && error.code === "body_too_large") return error;
    throw error;
  }
}

type Moment = { readonly at: number; readonly standingAt: number; readonly model: ServingModel };

/** What the check says for good: enough to give the same answer again, to the last bit. */
function statementOf(installation: Installation, asked: Asked, { at, standingAt, model }: Moment): CheckStatement {
  const { request, read, purpose, exempt } = asked;
  const tallies = talliesOf(asked);
  const standing = standingOf({ purpose, model: model.document, tallies, month: monthOf(standingAt) });
  return {
    kind: "check",
    id: uuidText(newStatementId(at)),
    at,
    subject: read.subject,
    asked: shown(asked),
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
  };
}

/** How many of the records that the purpose counts are contested, where any is. */
function contestedIn({ purpose, read }: Asked): { contested?: number } {
  const contested = read.contested.filter((name) => purpose.reads.some((register) => register.name === name)).length;
  return contested === 0 ? {} : { contested };
}

/** A private identifier is never returned in the clear, not even to who sent it. */
function shown({ identifier }: Asked): string {
  return isPublicScheme(identifier.scheme) ? formatIdentifier(identifier) : maskedIdentifier(identifier);
}

function talliesOf({ purpose, read, registers }: Asked): Tallies {
  const names = new Set(purpose.reads.map((register) => register.name));
  const tallies = registers.map((register, i) => [register.name, read.tallies[i] ?? []] as const);
  return Object.fromEntries(tallies.filter(([name]) => names.has(name)));
}

function othersRead({ subject, linked }: CheckStatement): string[] {
  return linked.map((read) => read.subject).filter((other) => other !== subject);
}

type Deciding = { readonly asked: Asked; readonly statement: CheckStatement; readonly isSimulated: boolean };

function decided({ keys }: Installation, { asked, statement, isSimulated }: Deciding): Decided {
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
    answer,
  };
}
