import type { Standing } from "../../core/standing/index.ts";
import {
  type AskerPartStatement,
  type CheckStatement,
  type RedecisionStatement,
  type RenewedCheckStatement,
  renewedAsCheck,
} from "../../core/statement/index.ts";
import { compareText } from "../../lib/index.ts";
import { type ChangedPartRow, readChangedParts } from "../../store/asker-parts/index.ts";
import { type ChangedAnswerRow, open, readChangedAnswers, uuidBytes, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";

/** Which changed answers are wanted: `purposes` as far as the asker still has them, `after` the last re-decision of the page before. */
export type RedecisionListRequest = {
  readonly subscriber: string;
  readonly purposes?: readonly string[];
  /** Whether it is an operator, who has all purposes. */
  readonly isOperator?: true;
  readonly after?: string;
  readonly limit: number;
};

/** An answer that rested on a record which was taken back: what was told then, and what it is without the record. Instants are UTC microseconds. */
export type ChangedAnswer = {
  /** The statement that decided it again. */
  readonly id: string;
  readonly decidedAt: number;
  readonly check: string;
  readonly askedAt: number;
  /** As it was asked for; masked where private. */
  readonly subject: string;
  readonly onBehalf: string;
  readonly purpose: string;
  /** Whether it is the asker's own view of it that changed. */
  readonly isForYou: boolean;
  /** Undefined where a record was erased that it rested on: a difference would tell what was erased. */
  readonly told: Standing | undefined;
  readonly without: Standing;
};

/** A page of them; `next` is undefined on the last. */
export type ChangedAnswerPage = { readonly answers: readonly ChangedAnswer[]; readonly next: string | undefined };

/**
 * What a subscriber has to be told: its answers that came out otherwise without records that turned out wrong, in the order in which they were
 * decided again, each as it is now. Only of purposes that the configuration still gives it. Throws `store_unavailable`.
 */
export async function listRedecisions(installation: Installation, request: RedecisionListRequest): Promise<ChangedAnswerPage> {
  const { subscriber, after, limit } = request;
  const purposes = purposesLeft(installation, request);
  return withStore(() =>
    withKeys(installation, async (held) => {
      const wanted = { subscriber, purposes, after, limit: limit + 1 };
      const answers = (await readChangedAnswers(held.pool, wanted)).map((row) => answerOf(held, row));
      const parts = (await readChangedParts(held.pool, wanted)).map((row) => partOf(held, row));
      const all = [...answers, ...parts].sort((a, b) => compareText(a.id, b.id));
      const page = all.slice(0, limit);
      return { answers: page, next: all.length > limit ? page.at(-1)?.id : undefined };
    }),
  );
}

function purposesLeft(
  { config, purposes: all }: Installation,
  { subscriber, purposes, isOperator }: RedecisionListRequest,
): readonly string[] {
  if (isOperator) return [...all.keys()];
  const left = config.subscribers.find(({ name }) => name === subscriber)?.purposes ?? [];
  return purposes === undefined ? left : left.filter((purpose) => purposes.includes(purpose));
}

function answerOf(
  { keys }: Installation,
  { subject, check, statement, renewed, checkBody, statementBody, keyVersion, wrapped }: ChangedAnswerRow,
): ChangedAnswer {
  const key = keys.subjectKey(subject, { keyVersion, wrapped });
  // Written by us, and opened by its key.
  const base = JSON.parse(open(key, uuidBytes(renewed ?? check), checkBody)) as CheckStatement | RenewedCheckStatement;
  const told = base.kind === "check" ? base : renewedAsCheck(base);
  const again = JSON.parse(open(key, uuidBytes(statement), statementBody)) as RedecisionStatement;
  return {
    id: statement,
    decidedAt: again.at,
    check,
    askedAt: told.at,
    subject: told.asked,
    onBehalf: told.onBehalf,
    purpose: told.purpose.name,
    isForYou: false,
    told: renewed === null ? told.standing : undefined,
    without: again.standing,
  };
}

/** Of the part, `subject` is the asker. */
function partOf(
  { keys }: Installation,
  { subject, id, check, askedAt, statement, firstBody, statementBody, ...sealed }: ChangedPartRow,
): ChangedAnswer {
  const key = keys.subjectKey(subject, sealed);
  // Written by us, and opened by its key.
  const again = JSON.parse(open(key, uuidBytes(statement), statementBody)) as AskerPartStatement;
  const first = firstBody === null ? undefined : (JSON.parse(open(key, uuidBytes(id), firstBody)) as AskerPartStatement);
  return {
    id: statement,
    decidedAt: again.at,
    check,
    askedAt,
    subject: again.asked,
    onBehalf: again.onBehalf,
    purpose: again.purpose.name,
    isForYou: true,
    told: first?.standing,
    without: again.standing,
  };
}
