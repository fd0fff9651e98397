import {
  type Dispute,
  type DisputeLaw,
  type DisputeStep,
  nextState,
  owedSteps,
  type StepRefusal,
  timedStep,
  type UntimedStep,
} from "../src/core/dispute/index.ts";
import { parseInstant } from "../src/lib/index.ts";
import { DAY } from "./given-dispute-laws.ts";

/** A Monday. */
export const OPENED_AT = parseInstant("2026-03-02T09:00:00Z").micros;

/** The microsecond so many days after the opening. */
export const onDay = (day: number): number => OPENED_AT + day * DAY;

type Opening = Extract<UntimedStep, { readonly step: "opened" }>;

/** The opening of a dispute about the record r-1, before the law set its deadlines. */
export function openedStep(changes: Partial<Opening> = {}): Opening {
  return {
    step: "opened",
    by: "subject",
    at: OPENED_AT,
    dispute: "d-1",
    record: "r-1",
    ground: "not_mine",
    text: "I never traded there.",
    evidence: [],
    ...changes,
  };
}

/** A step without its time. */
type Told<Step> = Step extends unknown ? Omit<Step, "at"> : never;

/** What somebody does on a day of the story, counted from the opening. */
export type Deed = Told<Exclude<UntimedStep, { readonly by: "clock" } | { readonly step: "opened" }>>;

/**
 * A dispute under a law as a service carries it on: before each deed what the law did by itself is recorded. `clockOn` lets a clock look
 * without anybody doing something.
 */
export function disputeStory(law: DisputeLaw, opening = openedStep()) {
  const opened = timedStep(undefined, opening, law);
  const first = nextState(undefined, opened, law.rules);
  if (first.is === "refused") throw new Error(first.because);
  let dispute: Dispute = first.dispute;
  const steps: DisputeStep[] = [opened];

  function clockOn(day: number): void {
    const owed = owedSteps(dispute, { law, now: onDay(day) });
    steps.push(...owed.steps);
    dispute = owed.dispute;
  }

  /** The refusal, where it is refused. */
  function deed(day: number, told: Deed): StepRefusal | undefined {
    clockOn(day);
    const step = timedStep(dispute, { ...told, at: onDay(day) }, law);
    const moved = nextState(dispute, step, law.rules);
    if (moved.is === "refused") return moved.because;
    steps.push(step);
    dispute = moved.dispute;
    return undefined;
  }

  return { clockOn, deed, dispute: () => dispute, steps: () => steps };
}

/** Deeds that tests need often. */
export const deeds = {
  route: { step: "routed", by: "operator" },
  verify: { step: "answered", by: "source", verdict: "verified", text: "", evidence: [] },
  withdraw: { step: "answered", by: "source", verdict: "withdrawn", text: "", evidence: [] },
  correct: { step: "answered", by: "source", verdict: "corrected", text: "", evidence: [] },
  reject: { step: "decided", by: "operator", outcome: "rejected", text: "The source showed the contract.", evidence: [] },
  uphold: { step: "decided", by: "operator", outcome: "upheld", text: "It was another trader.", evidence: [] },
  tell: { step: "told", by: "operator" },
  sendMore: { step: "extended", by: "operator", because: "subject_sent_more", text: "", evidence: ["e-1"] },
  extendAsComplex: { step: "extended", by: "operator", because: "complexity", text: "Three sources have to be asked.", evidence: [] },
  escalate: { step: "escalated", by: "subject", text: "", evidence: [] },
  reopen: { step: "reopened", by: "subject", because: "new_evidence", text: "", evidence: ["e-2"] },
  takeBack: { step: "taken_back", by: "subject" },
} as const satisfies Readonly<Record<string, Deed>>;
