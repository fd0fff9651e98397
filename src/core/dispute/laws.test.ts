import { describe, expect, it } from "vitest";
import { deeds, disputeStory, onDay } from "../../../test/dispute-story.ts";
import { givenDisputeLaws as laws } from "../../../test/given-dispute-laws.ts";
import { formatInstant, parseInstant } from "../../lib/index.ts";
import { type DisputeLaw, duesOf, hasEnded, payOwed, recordMeanwhile } from "./index.ts";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

describe.each<[keyof typeof laws, { meanwhile: string; lastDay: number; outcome: string; after: string }]>([
  ["us", { meanwhile: "marked", lastDay: 30, outcome: "deleted_unverified", after: "taken_out" }],
  ["cn", { meanwhile: "marked", lastDay: 20, outcome: "objection_recorded", after: "marked" }],
  ["uk", { meanwhile: "suspended", lastDay: 28, outcome: "objection_recorded", after: "marked" }],
  ["eu", { meanwhile: "suspended", lastDay: 31, outcome: "decision_overdue", after: "suspended" }],
  ["in", { meanwhile: "live", lastDay: 30, outcome: "escalated", after: "live" }],
])("%s: a record that nobody verifies", (name, { meanwhile, lastDay, outcome, after }) => {
  const law: DisputeLaw = laws[name];

  it(`is ${meanwhile} while it is contested`, () => {
    const story = disputeStory(law);
    expect(story.deed(1, deeds.route)).toBeUndefined();
    expect(recordMeanwhile(story.dispute(), law.rules)).toBe(meanwhile);
  });

  it(`stays open through day ${lastDay} and is then ${outcome}, dated by the deadline however late the clock is`, () => {
    for (const [late, delay] of [
      [1e-6, 1e-6],
      [400, 400],
    ] as const) {
      const story = disputeStory(law);
      story.deed(1, deeds.route);
      story.clockOn(lastDay);
      expect(["routed", "answer_overdue"]).toContain(story.dispute().state);
      story.clockOn(lastDay + late);
      const last = story.steps().at(-1);
      expect(last).toMatchObject({ by: "clock", at: onDay(lastDay), recordedAt: onDay(lastDay + delay) });
      expect(story.dispute().decision?.outcome ?? story.dispute().state).toBe(outcome);
      expect(recordMeanwhile(story.dispute(), law.rules)).toBe(after);
    }
  });

  it("keeps its outcome when the source answers after the deadline", () => {
    const story = disputeStory(law);
    story.deed(1, deeds.route);
    expect(story.deed(lastDay + 1, deeds.verify)).toBeUndefined();
    const { state, decision, answer, lateAnswers } = story.dispute();
    expect(decision?.outcome ?? state).toBe(outcome);
    expect([...lateAnswers, answer].find((each) => each !== undefined)).toEqual({
      verdict: "verified",
      at: onDay(lastDay + 1),
      isLate: true,
    });
    expect(recordMeanwhile(story.dispute(), law.rules)).toBe(after);
  });
});

describe("United States", () => {
  it("gives 15 days more once the subject sends more, and only once (1681i(a)(1)(B))", () => {
    const story = disputeStory(laws.us);
    story.deed(1, deeds.route);
    expect(story.deed(29, deeds.sendMore)).toBeUndefined();
    expect(story.deed(30, deeds.sendMore)).toBe("already_extended");
    story.clockOn(45);
    expect(story.dispute().state).toBe("routed");
    story.clockOn(46);
    expect(story.dispute().decision).toMatchObject({ outcome: "deleted_unverified", by: "clock", at: onDay(45) });
  });

  it("gives no more time for any other reason, nor once the record is found wrong", () => {
    const story = disputeStory(laws.us);
    story.deed(1, deeds.route);
    expect(story.deed(2, deeds.extendAsComplex)).toBe("law_gives_no_extension");
    expect(story.deed(3, { ...deeds.sendMore, evidence: [] })).toBe("nothing_new_is_said");
    story.deed(4, deeds.withdraw);
    expect(story.deed(5, deeds.sendMore)).toBe("source_took_it_back");
  });

  it("passes a dispute on, and tells the subject, within five business days", () => {
    const story = disputeStory(laws.us);
    expect(duesOf(story.dispute(), laws.us.rules)[0]).toEqual({ duty: "route", owedBy: "operator", by: onDay(7) });
    story.deed(1, deeds.route);
    story.clockOn(31);
    // Day 30 is Wednesday, 1 April 2026.
    expect(duesOf(story.dispute(), laws.us.rules)).toEqual([{ duty: "tell", owedBy: "operator", by: onDay(37) }]);
  });

  it("takes 100 words of the subject beside a record that stays, at once", () => {
    const story = disputeStory(laws.us);
    story.deed(1, deeds.route);
    story.deed(2, deeds.verify);
    story.deed(3, deeds.reject);
    story.deed(4, deeds.tell);
    expect(recordMeanwhile(story.dispute(), laws.us.rules)).toBe("live");
    expect(story.deed(90, { step: "statement_sent", by: "subject", text: words(101) })).toBe("statement_too_long");
    expect(story.deed(90, { step: "statement_sent", by: "subject", text: words(100) })).toBeUndefined();
    expect(recordMeanwhile(story.dispute(), laws.us.rules)).toBe("marked");
    expect(hasEnded(story.dispute())).toBe(true);
  });

  it("puts a deleted record back only on the source's certificate, and the subject is told within five business days", () => {
    const story = disputeStory(laws.us);
    story.clockOn(31);
    story.deed(32, deeds.tell);
    expect(story.deed(60, { step: "reinserted", by: "operator" })).toBe("source_did_not_certify");
    expect(story.deed(60, { step: "reinserted", by: "operator", certification: "c-1" })).toBeUndefined();
    expect(recordMeanwhile(story.dispute(), laws.us.rules)).toBe("live");
    expect(duesOf(story.dispute(), laws.us.rules)).toEqual([{ duty: "tell", owedBy: "operator", by: onDay(67) }]);
  });

  it("deletes a verified record too where nobody judged the answer in time", () => {
    const story = disputeStory(laws.us);
    story.deed(1, deeds.route);
    story.deed(2, deeds.verify);
    story.clockOn(31);
    expect(story.dispute().decision?.outcome).toBe("deleted_unverified");
  });
});

describe("China", () => {
  it("gives no more time, no statement and no way back", () => {
    const story = disputeStory(laws.cn);
    expect(story.deed(1, deeds.extendAsComplex)).toBe("law_gives_no_extension");
    story.clockOn(21);
    expect(story.dispute().decision).toMatchObject({ outcome: "objection_recorded", at: onDay(20) });
    story.deed(21, deeds.tell);
    expect(story.deed(22, { step: "statement_sent", by: "subject", text: "不是我的" })).toBe("law_gives_no_statement");
    story.deed(23, deeds.escalate);
    story.deed(24, deeds.uphold);
    story.deed(25, deeds.tell);
    expect(story.deed(26, { step: "reinserted", by: "operator", certification: "c-1" })).toBe("law_forbids_reinsertion");
  });
});

describe("United Kingdom", () => {
  function told() {
    const story = disputeStory(laws.uk);
    story.clockOn(29);
    story.deed(29, deeds.tell);
    return story;
  }
  const notice = (count: number) => ({ step: "statement_sent", by: "subject", text: words(count) }) as const;

  it("takes a notice of 200 words within 28 days of its answer", () => {
    const story = told();
    expect(story.deed(30, notice(201))).toBe("statement_too_long");
    expect(story.deed(57.1, notice(200))).toBe("statement_too_late");
    expect(story.deed(58, notice(200))).toBe("statement_too_late");
    const inTime = told();
    expect(inTime.deed(57, notice(200))).toBeUndefined();
    expect(hasEnded(inTime.dispute())).toBe(false);
  });

  it("attaches the notice after 28 days of silence, dated by that day", () => {
    const story = told();
    story.deed(40, notice(200));
    expect(duesOf(story.dispute(), laws.uk.rules)).toEqual([
      { duty: "answer_statement", owedBy: "operator", by: onDay(68), atDue: { step: "statement_answered", answer: "attached" } },
    ]);
    story.clockOn(100);
    expect(story.steps().at(-1)).toMatchObject({ step: "statement_answered", by: "clock", at: onDay(68), recordedAt: onDay(100) });
    expect(story.dispute().statement?.answer).toBe("attached");
    expect(hasEnded(story.dispute())).toBe(true);
  });

  it("lets only the authority refuse a notice, once it was referred", () => {
    const story = told();
    story.deed(40, notice(3));
    expect(story.deed(41, { step: "statement_answered", by: "operator", answer: "referred" })).toBeUndefined();
    expect(story.deed(42, { step: "statement_answered", by: "operator", answer: "attached" })).toBe("no_statement_to_answer");
    expect(story.deed(43, notice(3))).toBe("statement_already_sent");
    expect(story.deed(44, { step: "statement_answered", by: "authority", answer: "refused" })).toBeUndefined();
    expect(story.deed(45, notice(2))).toBeUndefined();
  });
});

describe("European Union", () => {
  it("suspends for the time of the contest and no longer", () => {
    const story = disputeStory(laws.eu);
    story.deed(1, deeds.route);
    story.deed(2, deeds.verify);
    expect(recordMeanwhile(story.dispute(), laws.eu.rules)).toBe("suspended");
    story.deed(3, deeds.reject);
    expect(recordMeanwhile(story.dispute(), laws.eu.rules)).toBe("live");
    story.deed(3, deeds.tell);
    story.deed(4, deeds.escalate);
    expect(recordMeanwhile(story.dispute(), laws.eu.rules)).toBe("marked");
  });

  it.each([
    ["2026-01-31T10:00:00Z", "2026-02-28T10:00:00Z", "2026-04-30T10:00:00Z"],
    ["2028-01-30T10:00:00Z", "2028-02-29T10:00:00Z", "2028-04-30T10:00:00Z"],
    ["2026-11-30T10:00:00Z", "2026-12-30T10:00:00Z", "2027-02-28T10:00:00Z"],
  ])("counts from %s to %s, and where it is complex to %s", (opened, first, extended) => {
    const at = parseInstant(opened).micros;
    const { decideBy, extendedDecideBy } = laws.eu.periods;
    expect(formatInstant(decideBy(at))).toBe(first);
    expect(formatInstant(extendedDecideBy(at))).toBe(extended);
  });

  it("is decided late where it is decided after its month, and says so", () => {
    const story = disputeStory(laws.eu);
    story.deed(1, deeds.route);
    story.deed(50, deeds.verify);
    expect(story.dispute().state).toBe("decision_overdue");
    expect(duesOf(story.dispute(), laws.eu.rules)).toEqual([{ duty: "decide", owedBy: "operator", by: onDay(31) }]);
    story.deed(51, deeds.reject);
    expect(story.dispute().decision).toMatchObject({ outcome: "rejected", at: onDay(51), isLate: true });
  });
});

describe("India", () => {
  it("gives the lender 21 days from being asked", () => {
    const story = disputeStory(laws.in);
    story.deed(2, deeds.route);
    expect(duesOf(story.dispute(), laws.in.rules)[0]).toMatchObject({ duty: "answer", owedBy: "source", by: onDay(23) });
    story.clockOn(24);
    expect(story.dispute().state).toBe("answer_overdue");
    story.deed(25, deeds.verify);
    expect(story.dispute()).toMatchObject({ state: "answered", answer: { isLate: true } });
  });

  it.each([
    [29, 0],
    [30, 0],
    [30.1, 1],
    [31, 1],
    [33.5, 4],
  ])("pays 100 rupees for each day begun after the thirtieth: told on day %d, %d days", (day, days) => {
    const story = disputeStory(laws.in);
    story.deed(2, deeds.route);
    story.deed(20, deeds.withdraw);
    story.deed(21, deeds.uphold);
    story.deed(day, deeds.tell);
    expect(payOwed(story.dispute(), { rules: laws.in.rules, now: onDay(500) })).toEqual({
      currency: "INR",
      amountMinor: 10_000 * days,
      days,
    });
  });

  it("takes the record out as soon as the source withdraws it, however late, before it is decided", () => {
    const story = disputeStory(laws.in);
    story.deed(2, deeds.route);
    story.deed(35, deeds.withdraw);
    expect(story.dispute()).toMatchObject({ state: "escalated", answer: { verdict: "withdrawn", isLate: true } });
    expect(recordMeanwhile(story.dispute(), laws.in.rules)).toBe("taken_out");
  });

  it("goes on counting until the subject is told, adds the rounds up, and stops where the subject takes it back", () => {
    const story = disputeStory(laws.in);
    const days = (now: number) => payOwed(story.dispute(), { rules: laws.in.rules, now: onDay(now) })?.days;
    story.clockOn(40);
    expect(days(40)).toBe(10);
    story.deed(41, { ...deeds.reject, evidence: ["e-9"] });
    expect(days(42)).toBe(12);
    story.deed(42, deeds.tell);
    story.deed(100, deeds.reopen);
    expect(days(130)).toBe(12);
    expect(days(133)).toBe(15);
    story.deed(134, deeds.takeBack);
    expect(days(200)).toBe(16);
  });

  it("is the only one of the five that pays", () => {
    const { in: _in, ...others } = laws;
    for (const law of Object.values(others))
      expect(payOwed(disputeStory(law).dispute(), { rules: law.rules, now: onDay(400) })).toBeUndefined();
  });
});
