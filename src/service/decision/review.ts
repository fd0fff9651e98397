import type { CheckStatement, RenewedCheckStatement, ReviewDecisionStatement, ReviewStatement } from "../../core/statement/index.ts";
import type { ReviewBodies } from "../../store/decisions/index.ts";
import { open, uuidBytes } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** A review, with what is still kept of what was said. Instants are UTC microseconds. */
export type Review = {
  readonly id: string;
  readonly check: string;
  readonly subscriber: string;
  readonly askedAt: number;
  readonly answerBy: number | undefined;
  readonly isOverdue: boolean;
  /** Of the check: about whom, as it was named (masked where private), for what, and what was answered. Undefined where it expired or was erased. */
  readonly about: { readonly asked: string; readonly onBehalf: string; readonly purpose: string; readonly grade: string } | undefined;
  /** The subject's words; undefined where they were erased. */
  readonly words: string | undefined;
  readonly decided:
    | { readonly id: string; readonly at: number; readonly outcome: "stands" | "changed"; readonly said: Said | undefined }
    | undefined;
};

type Said = Pick<ReviewDecisionStatement, "reasons" | "person" | "isLate">;

/** Opens a review. */
export function reviewOf({ keys, now }: Installation, row: ReviewBodies): Review {
  const opened = (id: string, body: Buffer | null): unknown => {
    const { keyVersion, wrapped, subject } = row;
    if (body === null || keyVersion === null || wrapped === null) return undefined;
    return JSON.parse(open(keys.subjectKey(subject, { keyVersion, wrapped }), uuidBytes(id), body));
  };
  // Written by us, and opened by its key.
  const asking = opened(row.id, row.asking) as ReviewStatement | undefined;
  const check = opened(row.checkBodyOf, row.checkBody) as CheckStatement | RenewedCheckStatement | undefined;
  const { id, subscriber, askedAt, answerBy } = row;
  return {
    id,
    check: row.check,
    subscriber,
    askedAt,
    answerBy: answerBy ?? undefined,
    isOverdue: answerBy !== null && (row.decidedAt ?? now()) > answerBy,
    about: check && { asked: check.asked, onBehalf: check.onBehalf, purpose: check.purpose.name, grade: check.standing.grade },
    words: asking?.words,
    decided: decidedOf(
      row,
      row.decision === null ? undefined : (opened(row.decision, row.deciding) as ReviewDecisionStatement | undefined),
    ),
  };
}

function decidedOf({ decision, decidedAt, outcome }: ReviewBodies, said: ReviewDecisionStatement | undefined): Review["decided"] {
  if (decision === null || decidedAt === null || outcome === null) return undefined;
  return { id: decision, at: decidedAt, outcome, said: said && { reasons: said.reasons, person: said.person, isLate: said.isLate } };
}
