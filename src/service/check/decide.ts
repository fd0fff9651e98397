import { formatIdentifier, isPublicScheme, maskedIdentifier } from "../../core/identity/index.ts";
import { outcomeRowsOf, type Standing, standingOf, type Tallies } from "../../core/standing/index.ts";
import { CredenceError } from "../../errors.ts";
import { monthOf } from "../../lib/index.ts";
import { type CheckRow, newStatementId, seal, uuidText } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { Asked } from "./read-subjects.ts";
import type { CheckAnswer } from "./request.ts";

/** A check as it is kept, and the answer to it. */
export type Decided = { readonly row: CheckRow; readonly answer: CheckAnswer };

/** What a check's body holds: enough to give the same answer again, to the last bit. */
export type CheckBody = {
  readonly onBehalf: string;
  readonly subject: string;
  readonly linked: readonly string[];
  /** By register, as they were read; their counts stand in the order of that version's `countNames`. */
  readonly tallies: Tallies;
  /** By register, the version that was read. */
  readonly registers: Readonly<Record<string, number>>;
  readonly standing: Standing;
};

/** Computes the standing and seals the check. Answers `model_missing` where the purpose was never fitted. */
export async function decide(installation: Installation, asked: Asked): Promise<Decided | CredenceError> {
  const { purpose, read } = asked;
  const askedAt = installation.now();
  const { standingAt = askedAt, isSimulated } = await installation.moment();
  const model = await installation.modelOf(purpose.name, standingAt);
  if (model === undefined) return new CredenceError("model_missing", `${purpose.name} has no model yet`);
  const tallies = talliesOf(asked);
  const rows = outcomeRowsOf(purpose, tallies);
  const standing = standingOf({ purpose, model: model.document, rows, month: monthOf(standingAt) });
  const id = newStatementId(askedAt);
  const answer: CheckAnswer = {
    id: uuidText(id),
    askedAt,
    standingAt,
    subject: shown(asked),
    kind: read.kind,
    question: purpose.question,
    standing,
    model: { version: model.version },
    isSimulated,
  };
  return { row: rowOf(installation, { asked, answer, tallies, id }), answer };
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

type Deciding = { readonly asked: Asked; readonly answer: CheckAnswer; readonly tallies: Tallies; readonly id: Buffer };

function rowOf({ keys }: Installation, { asked, answer, tallies, id }: Deciding): CheckRow {
  const { request, read } = asked;
  const body: CheckBody = {
    onBehalf: request.onBehalf,
    subject: answer.subject,
    linked: read.linked,
    tallies,
    registers: Object.fromEntries(asked.purpose.reads.map(({ name, version }) => [name, version])),
    standing: answer.standing,
  };
  return {
    subject: read.subject,
    id: answer.id,
    askedAt: answer.askedAt,
    standingAt: answer.standingAt,
    purpose: request.purpose,
    model: answer.model.version,
    subscriber: request.subscriber,
    look: request.look,
    version: read.version,
    body: seal(keys.subjectKey(read.subject, read), id, JSON.stringify(body)),
  };
}
