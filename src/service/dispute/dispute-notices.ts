import { type Dispute, type DisputeRules, type DisputeStep, payOwed, type RecordEffect } from "../../core/dispute/index.ts";
import { lawPackNamed } from "../../core/law/index.ts";
import { type InEach, type Notice, type NoticeAbout, type Notices, noticesIn } from "../../core/notice/index.ts";
import type { DisputeStatement } from "../../core/statement/index.ts";
import type { DisputeRow } from "../../store/disputes/index.ts";
import type { Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { Receipted } from "../log/index.ts";
import { type NewNotice, queueNotices } from "../notices/index.ts";

/** A dispute after its latest steps, with their statements. */
type Stated = {
  readonly row: Pick<DisputeRow, "subject" | "id" | "record" | "source" | "register" | "law">;
  readonly rules: DisputeRules;
  readonly dispute: Dispute;
  /** What the record is now, on account of all its disputes. */
  readonly effect: RecordEffect;
  readonly statements: readonly DisputeStatement[];
};

/** Queues who is to be told of these steps: the subject of what concerns it, and the source that it is asked. */
export async function queueDisputeNotices(tx: Session, installation: Installation, stated: Stated): Promise<Receipted[]> {
  const notices = stated.statements.flatMap((statement) => noticeOf(statement, stated) ?? []);
  return queueNotices(tx, installation, notices);
}

type Told = { readonly about: NoticeAbout; readonly to?: "source"; readonly say: (notices: Notices) => Notice };

function noticeOf({ id, step }: DisputeStatement, { row, ...after }: Stated): NewNotice | undefined {
  const told = toldOf(step, { row, ...after });
  if (told === undefined) return undefined;
  const { subject } = row;
  const to = told.to === "source" ? ({ kind: "source", name: row.source, subject } as const) : ({ kind: "subject", subject } as const);
  const data = { dispute: row.id, record: row.record, step: step.step };
  return { to, about: told.about, cause: id, text: inEach(told.say), data };
}

function inEach(say: Told["say"]): InEach<Notice> {
  return { en: say(noticesIn("en")), "zh-Hans": say(noticesIn("zh-Hans")) };
}

type After = Omit<Stated, "statements">;

function toldOf(step: DisputeStep, { row, rules, dispute, effect }: After): Told | undefined {
  const zone = lawPackNamed(row.law)?.zone ?? "UTC";
  const of = { dispute: row.id, record: recordWords(row), zone };
  const { decideBy } = dispute;
  switch (step.step) {
    case "opened":
    case "reopened": {
      const about = step.step === "opened" ? "dispute_received" : "dispute_reopened";
      const data = { ...of, openedAt: step.at, decideBy: step.decideBy, meanwhile: effect === "taken_out" ? "suspended" : effect } as const;
      return { about, say: (notices) => notices.disputeReceived(data) };
    }
    case "routed": {
      const data = { ...of, ground: dispute.ground, answerBy: Math.min(step.answerBy ?? decideBy, decideBy) };
      return { about: "dispute_routed", to: "source", say: (notices) => notices.disputeRouted(data) };
    }
    case "answered": {
      // What comes after the decision changes nothing for the subject.
      if (dispute.lateAnswers.some(({ at }) => at === step.at)) return undefined;
      const data = { ...of, verdict: step.verdict, isLate: dispute.answer?.isLate ?? false, decideBy };
      return { about: "dispute_answered", say: (notices) => notices.disputeAnswered(data) };
    }
    case "extended":
      return {
        about: "dispute_extended",
        say: (notices) => notices.disputeExtended({ ...of, decideBy: step.decideBy, reasons: shortened(step.text) }),
      };
    case "decided": {
      const data = { ...of, ...decisionOf(step, { rules, dispute }) };
      return { about: "dispute_decided", say: (notices) => notices.disputeDecided(data) };
    }
    case "reinserted":
      return { about: "dispute_reinserted", say: (notices) => notices.disputeReinserted({ ...of, at: step.at }) };
    case "answer_overdue":
    case "decision_overdue":
    case "escalated":
    case "told":
    case "statement_sent":
    case "statement_answered":
    case "joined":
    case "taken_back":
      return undefined;
  }
}

/** Nobody but the subject and the operator see it, and the source knows its record by the id. */
function recordWords({ source, register, record }: After["row"]): InEach<string> {
  return {
    en: `what ${source} recorded in the register "${register}" (record ${record})`,
    "zh-Hans": `${source}在登记簿“${register}”中的记录（编号${record}）`,
  };
}

function decisionOf(step: Extract<DisputeStep, { readonly step: "decided" }>, { rules, dispute }: Pick<After, "rules" | "dispute">) {
  const recordedAt = step.by === "clock" ? step.recordedAt : step.at;
  const pay = payOwed(dispute, { rules, now: recordedAt });
  const words = dispute.left === "taken_out" ? undefined : rules.statementWordsMax;
  return {
    outcome: step.outcome,
    at: step.at,
    recordedAt,
    ...(step.by === "clock" || step.text === "" ? {} : { reasons: shortened(step.text) }),
    ...(words === undefined ? {} : { statement: { wordsMax: words } }),
    ...(pay === undefined ? {} : { pay }),
  };
}

/** A notice says it in two languages, and a statement has 64 KiB; the whole is in the dispute. */
const REASONS_CHARS_MAX = 2_000;

function shortened(reasons: string): string {
  return reasons.length <= REASONS_CHARS_MAX ? reasons : `${reasons.slice(0, REASONS_CHARS_MAX).toWellFormed()}...`;
}
