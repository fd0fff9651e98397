import { describe, expect, it } from "vitest";
import { deeds, disputeStory, OPENED_AT, onDay, openedStep } from "../../../test/dispute-story.ts";
import { givenDisputeLaws as laws } from "../../../test/given-dispute-laws.ts";
import {
  type DisputeStep,
  disputeOf,
  duesOf,
  EVIDENCE_MAX,
  hasEnded,
  nextState,
  recordMeanwhile,
  STEPS_MAX,
  TEXT_CHARS_MAX,
  timedStep,
  type UntimedStep,
} from "./index.ts";

const timed = (steps: readonly UntimedStep[]) => steps.map((step) => timedStep(undefined, step, laws.us));
const refusalOf = (steps: readonly DisputeStep[]) => {
  const folded = disputeOf(steps, laws.us.rules);
  return folded.is === "refused" ? { because: folded.because, index: folded.index } : undefined;
};
const on = (day: number, told: (typeof deeds)[keyof typeof deeds]): UntimedStep => ({ ...told, at: onDay(day) });
const deleted = (at: number, recordedAt: number): UntimedStep => ({
  step: "decided",
  by: "clock",
  outcome: "deleted_unverified",
  at: onDay(at),
  recordedAt: onDay(recordedAt),
});

describe("a step is refused", () => {
  it.each<[string, UntimedStep[], number]>([
    ["not_yet_opened", [], 0],
    ["not_yet_opened", [on(1, deeds.route)], 0],
    ["already_opened", [openedStep(), openedStep()], 1],
    ["step_does_not_follow", [openedStep(), on(1, deeds.verify)], 1],
    ["step_does_not_follow", [openedStep(), on(1, deeds.escalate)], 1],
    ["step_does_not_follow", [openedStep(), on(1, deeds.takeBack), on(2, deeds.route)], 2],
    ["goes_back_in_time", [openedStep(), on(2, deeds.route), on(1, deeds.verify)], 2],
    ["deadline_comes_first", [openedStep(), on(1, deeds.route), on(31, deeds.verify)], 2],
    ["deadline_comes_first", [openedStep(), on(1, deeds.route), on(31, deeds.takeBack)], 2],
    ["deadline_not_reached", [openedStep(), deleted(30, 30)], 1],
    ["deadline_not_reached", [openedStep(), deleted(29, 40)], 1],
    ["deadline_not_reached", [openedStep(), deleted(31, 40)], 1],
    ["deadline_not_reached", [openedStep(), on(1, deeds.route), on(2, deeds.withdraw), deleted(30, 40)], 3],
    ["recorded_before_it_happened", [openedStep(), deleted(30, 20)], 1],
    ["too_much_evidence", [openedStep({ evidence: Array.from({ length: EVIDENCE_MAX + 1 }, () => "e") })], 0],
    ["text_too_long", [openedStep({ text: "x".repeat(TEXT_CHARS_MAX + 1) })], 0],
  ])("%s, at the step that could not be taken: %#", (because, steps, index) => {
    expect(refusalOf(timed(steps))).toEqual({ because, index });
  });

  it("but not for what is just within the limits", () => {
    const full = openedStep({ text: "x".repeat(TEXT_CHARS_MAX), evidence: Array.from({ length: EVIDENCE_MAX }, () => "e") });
    expect(refusalOf(timed([full, on(1, deeds.route), on(30, deeds.verify)]))).toBeUndefined();
    expect(refusalOf(timed([full, deleted(30, 31)]))).toBeUndefined();
  });
});

it.each<[string, DisputeStep]>([
  ["a round", { ...openedStep(), routeBy: OPENED_AT - 1, decideBy: onDay(30) }],
  ["a decision", { ...openedStep(), routeBy: OPENED_AT, decideBy: OPENED_AT - 1 }],
])("sets no deadline for %s that lies before the step itself", (_, step) => {
  expect(refusalOf([step])).toEqual({ because: "clock_runs_back", index: 0 });
});

it("extends no decision to an earlier day", () => {
  const opened = { ...openedStep(), routeBy: onDay(5), decideBy: onDay(30) };
  expect(refusalOf([opened, { ...deeds.sendMore, at: onDay(2), decideBy: onDay(29) }])).toEqual({ because: "clock_runs_back", index: 1 });
  expect(refusalOf([opened, { ...deeds.sendMore, at: onDay(2), decideBy: onDay(30) }])).toBeUndefined();
});

it("a kept dispute folds alike after the law's calendar has changed", () => {
  const story = disputeStory(laws.us);
  story.deed(1, deeds.route);
  story.clockOn(40);
  story.deed(41, deeds.tell);
  // The fold is given no periods at all.
  expect(disputeOf(story.steps(), laws.us.rules)).toEqual({ is: "folded", dispute: story.dispute() });
});

describe("a decision", () => {
  it("against the subject needs somebody who verified the record", () => {
    const story = disputeStory(laws.us);
    expect(story.deed(1, deeds.reject)).toBe("nothing_verified_it");
    expect(story.deed(1, { ...deeds.reject, evidence: ["e-1"] })).toBeUndefined();
  });

  it("cannot be against the subject where the source itself took the record back, and needs nobody then", () => {
    const story = disputeStory(laws.us);
    story.deed(1, deeds.route);
    story.deed(2, deeds.verify);
    expect(story.deed(3, deeds.correct)).toBeUndefined();
    expect(recordMeanwhile(story.dispute(), laws.us.rules)).toBe("taken_out");
    expect(story.deed(4, deeds.verify)).toBe("source_took_it_back");
    expect(story.deed(4, { ...deeds.reject, evidence: ["e-1"] })).toBe("source_took_it_back");
    story.clockOn(31);
    expect(story.dispute().decision).toMatchObject({ outcome: "upheld", by: "clock", at: onDay(30) });
    story.deed(32, deeds.tell);
    expect(story.deed(33, { step: "reinserted", by: "operator", certification: "c-1" })).toBe("source_took_it_back");
    expect(story.deed(33, deeds.reopen)).toBe("already_decided_for_the_subject");
  });

  it("is contested again with new evidence only, on new clocks, and the mark of the old one stays meanwhile", () => {
    const story = disputeStory(laws.cn);
    story.clockOn(21);
    story.deed(22, deeds.tell);
    expect(story.deed(40, { ...deeds.reopen, evidence: [] })).toBe("nothing_new_is_said");
    expect(story.deed(40, deeds.reopen)).toBeUndefined();
    expect(story.dispute()).toMatchObject({ state: "reopened", openedAt: onDay(40), decideBy: onDay(60) });
    expect(story.dispute()).not.toHaveProperty("decision");
    expect(recordMeanwhile(story.dispute(), laws.cn.rules)).toBe("marked");
  });
});

describe("what waits", () => {
  it("is on the work lists of operator and source with its time", () => {
    const story = disputeStory(laws.us);
    const decide = { duty: "decide", owedBy: "operator", by: onDay(30), atDue: { step: "decided", outcome: "deleted_unverified" } };
    expect(duesOf(story.dispute(), laws.us.rules)).toEqual([{ duty: "route", owedBy: "operator", by: onDay(7) }, decide]);
    story.deed(1, deeds.route);
    expect(duesOf(story.dispute(), laws.us.rules)).toEqual([{ duty: "answer", owedBy: "source", by: onDay(30) }, decide]);
  });

  it("is a source's no longer than the decision waits, even where its own time would be longer", () => {
    const story = disputeStory(laws.in);
    story.deed(15, deeds.route);
    expect(duesOf(story.dispute(), laws.in.rules)[0]).toMatchObject({ duty: "answer", by: onDay(30), atDue: { step: "answer_overdue" } });
    story.clockOn(31);
    expect(story.steps().map(({ step }) => step)).toEqual(["opened", "routed", "answer_overdue", "escalated"]);
  });

  it("ends however long somebody keeps it going", () => {
    const story = disputeStory(laws.us);
    let refusal: string | undefined;
    for (let day = 0; refusal === undefined; day += 1) {
      for (const deed of [deeds.route, deeds.verify, deeds.reject, deeds.tell, deeds.reopen]) refusal ??= story.deed(day, deed);
      expect(day).toBeLessThan(STEPS_MAX);
    }
    expect(refusal).toBe("too_many_steps");
    expect(story.steps().length).toBe(STEPS_MAX);
    story.clockOn(1000);
    story.deed(1000, deeds.tell);
    expect(hasEnded(story.dispute())).toBe(true);
  });
});

it("a refused step leaves the dispute as it was", () => {
  const { dispute } = disputeStory(laws.eu);
  expect(nextState(dispute(), { ...deeds.verify, at: OPENED_AT }, laws.eu.rules)).toEqual({
    is: "refused",
    because: "step_does_not_follow",
  });
  expect(dispute()).toMatchObject({ state: "opened", lastAt: OPENED_AT, steps: 1 });
});
