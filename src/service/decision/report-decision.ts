import type { Purpose } from "../../core/law/index.ts";
import type { InEach, Notice } from "../../core/notice/index.ts";
import type { CheckStatement, DecisionStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { formatInstant } from "../../lib/index.ts";
import { countLooks, type DecisionRow, insertDecision, readDecidableCheck, readDecision } from "../../store/decisions/index.ts";
import { lockSubject, newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { type Receipted, receiptOf, writeStatements } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { withKeys } from "../with-keys.ts";
import { adverseNotice, keeperOf } from "./adverse-notice.ts";
import { firstDeadline, hasDuty, lawPacksOf } from "./law-of-purpose.ts";
import { openCheck } from "./open-check.ts";

/** What a subscriber reports of a decision of its own against a subject. */
export type DecisionReport = Pick<DecisionStatement, "outcome" | "decidedBy"> & {
  /** The check whose answer it rests on, among other things. */
  readonly check: string;
  readonly subscriber: string;
  /** UTC microseconds; now where it is not given. */
  readonly decidedAt?: number | undefined;
  /** Whether the number of looks spoke against the subject. */
  readonly looksCounted?: boolean | undefined;
};

/** A decision as it is kept, and what the subject is told of it. Instants are UTC microseconds. */
export type DecisionResult = {
  readonly decision: string;
  readonly check: string;
  readonly outcome: DecisionStatement["outcome"];
  readonly decidedAt: number;
  /** By when the law wants the subject told, and whether it was reported later; the notice goes out at once. */
  readonly noticeBy: number | undefined;
  readonly isLate: boolean;
  /** Until when the file is free of charge at the least. */
  readonly freeFileUntil: number | undefined;
  readonly notice: InEach<Notice>;
  /** The operator's signed receipt (see `Receipt`); empty where the same was reported before. */
  readonly receipt: string;
};

/**
 * Keeps that a subscriber decided against the subject of one of its checks, and queues the notice of it to the subject: the principal reasons of
 * the answer in the subject's own numbers, what would change it, how to see the file and contest it, in both languages. Reported again, it changes
 * nothing. Throws `statement_unknown` for every check but the subscriber's own, `decision_refused`, `decision_already_reported`,
 * `purpose_unknown`, `keeper_unnamed` or `store_unavailable`.
 */
export async function reportDecision(installation: Installation, report: DecisionReport): Promise<DecisionResult> {
  keeperOf(installation);
  return withStore(async () => {
    const { made, ...result } = await withKeys(installation, (held) => held.pool.begin((tx) => reportWithin(tx, held, report)));
    return { ...result, receipt: await receiptOf(installation, made) };
  });
}

type Reported = Omit<DecisionResult, "receipt"> & { readonly made: readonly Receipted[] };

async function reportWithin(tx: Session, installation: Installation, report: DecisionReport): Promise<Reported> {
  const row = await readDecidableCheck(tx, report.check);
  if (row === undefined || row.subscriber !== report.subscriber) {
    throw new CredenceError("statement_unknown", "no check of yours has this id; wanted the id that its answer gave");
  }
  const check = openCheck(installation, row);
  const purpose = purposeOf(installation, check.purpose.name);
  await lockSubject(tx, row.subject);
  const before = await readDecision(tx, { subject: row.subject, check: row.id });
  const decision = before ?? (await decisionOf(tx, installation, { report, check, purpose }));
  if (before !== undefined) demandSame(before, report);
  const notice = adverseNotice(installation, { row: decision, purpose, standing: check.standing, isPerson: row.kind === "person" });
  const made = before === undefined ? await keep(tx, installation, { decision, notice }) : [];
  return { ...told(decision), notice, made };
}

type Deciding = { readonly report: DecisionReport; readonly check: CheckStatement; readonly purpose: Purpose };

async function decisionOf(tx: Session, installation: Installation, { report, check, purpose }: Deciding): Promise<DecisionRow> {
  const now = installation.now();
  const { outcome, decidedBy, subscriber, decidedAt = now, looksCounted = false } = report;
  demandBetween(decidedAt, { from: check.at, to: now });
  const packs = lawPacksOf(installation, purpose);
  const { subject } = check;
  const isNamed = looksCounted && hasDuty(packs, "looks_as_reason");
  return {
    subject,
    check: check.id,
    statement: uuidText(newStatementId(now)),
    subscriber,
    outcome,
    decidedBy,
    decidedAt,
    reportedAt: now,
    looks: isNamed ? await countLooks(tx, { subject, before: decidedAt }) : null,
    noticeBy: (await firstDeadline(installation, packs, { duty: "adverse_action_notice", from: decidedAt })) ?? null,
    freeFileUntil: (await firstDeadline(installation, packs, { duty: "free_report_after_denial", from: now })) ?? null,
  };
}

function demandBetween(decidedAt: number, { from, to }: { readonly from: number; readonly to: number }): void {
  if (decidedAt >= from && decidedAt <= to) return;
  const wanted = `wanted a time from the check, ${formatInstant(from)}, to now`;
  throw new CredenceError("decision_refused", `the decision is of ${formatInstant(decidedAt)}; ${wanted}`);
}

function demandSame(before: DecisionRow, { outcome, decidedBy, decidedAt = before.decidedAt }: DecisionReport): void {
  const isSame = before.outcome === outcome && before.decidedBy === decidedBy && before.decidedAt === decidedAt;
  if (isSame) return;
  const seen = `${before.outcome} by a ${before.decidedBy} at ${formatInstant(before.decidedAt)}`;
  throw new CredenceError("decision_already_reported", `another decision on this check was reported: ${seen}`);
}

type Keeping = { readonly decision: DecisionRow; readonly notice: InEach<Notice> };

async function keep(tx: Session, installation: Installation, { decision, notice }: Keeping): Promise<Receipted[]> {
  const { subject, check, statement: id, reportedAt: at, subscriber, outcome, decidedBy, decidedAt, looks, ...times } = decision;
  await insertDecision(tx, decision);
  const said: DecisionStatement = {
    kind: "decision",
    id,
    at,
    subject,
    check,
    subscriber,
    outcome,
    decidedBy,
    decidedAt,
    looks: looks ?? "not_counted",
    noticeBy: times.noticeBy ?? "no_time",
    freeFileUntil: times.freeFileUntil ?? "always",
  };
  const made = await writeStatements(tx, installation, [said]);
  const to = { kind: "subject", subject } as const;
  const queued = await queueNotices(tx, installation, [
    { to, about: "adverse_action", cause: id, text: notice, data: { check, decision: id } },
  ]);
  return [...made, ...queued];
}

function told({ statement, check, outcome, decidedAt, reportedAt, noticeBy, freeFileUntil }: DecisionRow) {
  const isLate = noticeBy !== null && reportedAt > noticeBy;
  return {
    decision: statement,
    check,
    outcome,
    decidedAt,
    noticeBy: noticeBy ?? undefined,
    isLate,
    freeFileUntil: freeFileUntil ?? undefined,
  };
}
