import { z } from "zod";
import { DISPUTE_STATES, type DisputeStep, type Due, GROUNDS, type OwnStep } from "../../core/dispute/index.ts";
import { formatInstant } from "../../lib/index.ts";
import type { DisputeResult, DisputeView, ListedDispute } from "../../service/dispute/index.ts";
import { evidenceShape, toldEvidence } from "./evidence-shape.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";
import { receiptShape } from "./receipt-shape.ts";

const dueShape = z.object({
  duty: z.enum(["route", "answer", "decide", "tell", "answer_statement"]),
  owedBy: z.enum(["operator", "source"]),
  by: instantShape.meta({ description: "The last microsecond in which it is in time." }),
  secondsLeft: z.int().meta({ description: "Negative once it is overdue." }),
});

const stepShape = z
  .looseObject({
    statement: z.string().meta({ description: "The id of the statement that says so." }),
    step: z.string(),
    by: z.string().meta({ description: "`subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself." }),
    person: z.string(),
    at: instantShape.meta({ description: "When it was taken; a step of the clock is dated by its deadline." }),
    recordedAt: instantShape.optional().meta({ description: "When the clock got to it: later than its deadline after an outage." }),
    text: z.string().optional(),
    evidence: z.array(z.string()).optional().meta({ description: "Ids of files of this dispute." }),
  })
  .meta({ description: "One step, with all that it says; of one that was erased only the statement." });

const erasedShape = z.object({ statement: z.string() });

/** A dispute as lists show it. */
export const listedDisputeShape = z
  .object({
    id: z.string().meta({ description: "The id of the statement that opened it." }),
    subject: z.string(),
    record: z.string(),
    register: z.string(),
    source: z.string(),
    law: z.string().meta({ description: "The law pack it goes by." }),
    state: z.enum(DISPUTE_STATES),
    effect: z
      .enum(["live", "marked", "suspended", "taken_out"])
      .meta({ description: "What the record is on account of this dispute; only what is live or marked counts." }),
    ground: z.enum(GROUNDS).nullable(),
    openedAt: instantShape.nullable(),
    decideBy: instantShape.nullable(),
    dues: z.array(dueShape).meta({ description: "What is owed, the earliest first." }),
    may: z
      .array(z.enum(["statement", "escalate", "reopen", "take-back"]))
      .meta({ description: "What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it." }),
    answer: z.object({ verdict: z.string(), at: instantShape, isLate: z.boolean() }).nullable(),
    lateAnswers: z.array(z.object({ verdict: z.string(), at: instantShape })).meta({ description: "What came after the decision." }),
    decision: z
      .object({
        outcome: z.string(),
        by: z.enum(["operator", "authority", "clock"]),
        at: instantShape,
        recordedAt: instantShape,
        isLate: z.boolean(),
      })
      .nullable(),
    toldAt: instantShape.nullable(),
    statement: z
      .object({ text: z.string(), sentAt: instantShape, answer: z.enum(["attached", "referred", "refused"]).nullable() })
      .nullable()
      .meta({ description: "The subject's own; once attached it travels with the record." }),
    pay: z
      .object({ currency: z.string(), amountMinor: z.int(), days: z.int() })
      .nullable()
      .meta({ description: "What the law gives the subject for delay up to now, in minor units." }),
    joinedTo: z.string().nullable(),
    steps: z.array(z.union([stepShape, erasedShape])),
  })
  .meta({ title: "Dispute" });

/** One dispute, with its files. */
export const disputeShape = listedDisputeShape.extend({ evidence: z.array(evidenceShape), isSimulated: simulatedShape });

/** A dispute after something was done in it. */
export const disputeResultShape = disputeShape
  .extend({ receipt: receiptShape })
  .meta({ title: "Dispute after a step", description: "Done; the dispute as it stands now." });

type Marked = { readonly isSimulated: boolean };

/** Puts it in the words of the API. */
export function toldDisputeResult({ view, receipt }: DisputeResult, moment: Marked): z.output<typeof disputeResultShape> {
  return { ...toldDispute(view, moment), receipt };
}

/** Puts one in the words of the API. */
export function toldDispute(view: DisputeView, { isSimulated }: Marked): z.output<typeof disputeShape> {
  return { ...toldListed(view), evidence: view.evidence.map(toldEvidence), isSimulated };
}

/** Puts one of a list in the words of the API. */
export function toldListed({ row, dispute, steps, dues, may, pay, at }: ListedDispute): z.output<typeof listedDisputeShape> {
  const { rules: _rules, isOpen: _isOpen, ...of } = row;
  const { answer, decision, statement } = dispute ?? {};
  return {
    ...of,
    ground: dispute?.ground ?? null,
    openedAt: told(dispute?.openedAt),
    decideBy: told(dispute?.decideBy),
    dues: dues.map((due) => toldDue(due, at)),
    may: may.map((step) => NAMED[step]),
    answer: answer === undefined ? null : { ...answer, at: formatInstant(answer.at) },
    lateAnswers: (dispute?.lateAnswers ?? []).map((late) => ({ verdict: late.verdict, at: formatInstant(late.at) })),
    decision:
      decision === undefined ? null : { ...decision, at: formatInstant(decision.at), recordedAt: formatInstant(decision.recordedAt) },
    toldAt: told(dispute?.toldAt),
    statement:
      statement === undefined ? null : { text: statement.text, sentAt: formatInstant(statement.sentAt), answer: statement.answer ?? null },
    pay: pay ?? null,
    joinedTo: dispute?.joinedTo ?? null,
    steps: steps.map(({ statement: id, said }) => (said === undefined ? { statement: id } : toldStep(id, said))),
  };
}

/** How the routes name the subject's steps. */
const NAMED = {
  statement_sent: "statement",
  escalated: "escalate",
  reopened: "reopen",
  taken_back: "take-back",
} as const satisfies Readonly<Record<OwnStep, string>>;

const MICROS_IN_SECOND = 1_000_000;

function toldDue({ duty, owedBy, by }: Due, now: number) {
  return { duty, owedBy, by: formatInstant(by), secondsLeft: Math.floor((by - now) / MICROS_IN_SECOND) };
}

/** Every number in a step is an instant. */
function toldStep(statement: string, { person, step }: { readonly person: string; readonly step: DisputeStep }) {
  const { step: name, by, at, ...rest } = step;
  const more = Object.entries(rest).map(([key, value]) => [key, typeof value === "number" ? formatInstant(value) : value]);
  return { statement, step: name, by, person, at: formatInstant(at), ...Object.fromEntries(more) };
}

function told(micros: number | undefined): string | null {
  return micros === undefined ? null : formatInstant(micros);
}
