import fc from "fast-check";
import {
  type DisputeLaw,
  type DisputeStep,
  type ExtensionReason,
  GROUNDS,
  timedStep,
  type UntimedStep,
} from "../src/core/dispute/index.ts";
import { type Deed, OPENED_AT, openedStep } from "./dispute-story.ts";
import { DAY, days, givenDisputeLaws } from "./given-dispute-laws.ts";

const text = fc.constantFrom("", "It was not me.", "不是我的");
const evidence = fc.constantFrom<readonly string[]>([], ["e-1"], ["e-1", "e-2"]);
const contesting = fc.constantFrom("subject" as const, "representative" as const);
const step = <Name extends string>(name: Name) => fc.constant(name);

/** Everything that somebody can do in a dispute, in place or not; what ends one for good is rarer, so that stories get long. */
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ step: step("routed"), by: step("operator") }) },
  {
    weight: 4,
    arbitrary: fc.record({
      step: step("answered"),
      by: step("source"),
      verdict: fc.constantFrom("verified" as const, "verified" as const, "corrected" as const, "withdrawn" as const),
      text,
      evidence,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step: step("extended"),
      by: step("operator"),
      because: fc.constantFrom("subject_sent_more" as const, "complexity" as const),
      text,
      evidence,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      step: step("decided"),
      by: fc.constantFrom("operator" as const, "authority" as const),
      outcome: fc.constantFrom(
        "rejected" as const,
        "rejected" as const,
        "rejected" as const,
        "upheld" as const,
        "deleted_unverified" as const,
        "objection_recorded" as const,
        "refused_as_frivolous" as const,
      ),
      text,
      evidence,
    }),
  },
  { weight: 6, arbitrary: fc.record({ step: step("told"), by: step("operator") }) },
  { weight: 2, arbitrary: fc.record({ step: step("escalated"), by: contesting, text, evidence }) },
  { weight: 3, arbitrary: fc.record({ step: step("reopened"), by: contesting, because: step("new_evidence"), text, evidence }) },
  {
    weight: 2,
    arbitrary: fc.record({ step: step("reopened"), by: step("authority"), because: step("ordered_by_authority"), text, evidence }),
  },
  { weight: 4, arbitrary: fc.record({ step: step("statement_sent"), by: contesting, text }) },
  {
    weight: 2,
    arbitrary: fc.record({
      step: step("statement_answered"),
      by: step("operator"),
      answer: fc.constantFrom("attached" as const, "referred" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step: step("statement_answered"),
      by: step("authority"),
      answer: fc.constantFrom("attached" as const, "refused" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ step: step("reinserted"), by: step("operator") }) },
  { weight: 3, arbitrary: fc.record({ step: step("reinserted"), by: step("operator"), certification: step("c-1") }) },
  { weight: 1, arbitrary: fc.record({ step: step("joined"), by: step("operator"), into: step("d-0") }) },
  { weight: 1, arbitrary: fc.record({ step: step("taken_back"), by: contesting }) },
);

/** Deeds with the day of each, in their order: most within days, some after any deadline. */
export const anyDeeds = fc
  .array(fc.record({ deed: anyDeed, after: fc.oneof({ weight: 8, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(60) }) }), {
    maxLength: 80,
    size: "max",
  })
  .map((all) => {
    let day = 0;
    return all.map(({ deed, after }) => {
      day += after;
      return { deed, day };
    });
  });

const period = fc.nat(40).map(days);

/** Any of the five laws, and laws that nobody has made. */
export const anyDisputeLaw: fc.Arbitrary<DisputeLaw> = fc.oneof(
  fc.constantFrom<DisputeLaw>(...Object.values(givenDisputeLaws)),
  fc.record({
    rules: fc.record(
      {
        whileOpen: fc.constantFrom("suspended" as const, "marked" as const, "live" as const),
        atDeadline: fc.constantFrom("delete" as const, "record_objection" as const, "stays_suspended" as const, "escalate" as const),
        extendsFor: fc.subarray<ExtensionReason>(["subject_sent_more", "complexity"]),
        mayRefuseFrivolous: fc.boolean(),
        statementWordsMax: fc.constantFrom(3, 200),
        payPerDay: fc.constant({ currency: "INR", amountMinor: 10_000 }),
        reinsertion: fc.constantFrom("never" as const, "if_certified" as const),
      },
      { requiredKeys: ["whileOpen", "atDeadline", "extendsFor", "mayRefuseFrivolous", "reinsertion"] },
    ),
    periods: fc.record(
      {
        decideBy: period,
        extendedDecideBy: period,
        escalatedDecideBy: period,
        routeBy: period,
        answerBy: period,
        tellBy: period,
        statementBy: period,
        statementAnswerBy: period,
      },
      { requiredKeys: ["decideBy"] },
    ),
  }),
);

const someTime = fc.nat(120).map((day) => OPENED_AT + day * DAY);

const someClockStep = fc.constantFrom(
  { step: "answer_overdue" as const },
  { step: "decision_overdue" as const },
  { step: "escalated" as const },
  { step: "decided" as const, outcome: "deleted_unverified" as const },
  { step: "decided" as const, outcome: "upheld" as const },
  { step: "statement_answered" as const, answer: "attached" as const },
);

const anyUntimed: fc.Arbitrary<UntimedStep> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyDeed, someTime).map(([deed, at]): UntimedStep => ({ ...deed, at })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(someClockStep, someTime, someTime)
      .map(([what, at, recordedAt]): UntimedStep => ({ ...what, by: "clock", at, recordedAt })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...GROUNDS), someTime, contesting)
      .map(([ground, at, by]): UntimedStep => ({ ...openedStep(), ground, at, by })),
  },
);

/** Any step at any time, those of a clock as well, whether they follow or not, with deadlines of any law. */
export const anyStep: fc.Arbitrary<DisputeStep> = fc
  .tuple(anyUntimed, anyDisputeLaw)
  .map(([untimed, law]) => timedStep(undefined, untimed, law));
