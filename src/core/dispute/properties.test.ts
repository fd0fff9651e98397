import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDeeds, anyDisputeLaw, anyStep } from "../../../test/arbitrary-dispute.ts";
import { type Deed, disputeStory, onDay, openedStep } from "../../../test/dispute-story.ts";
import { formatInstant } from "../../lib/index.ts";
import {
  DISPUTE_STATES,
  type Dispute,
  type DisputeLaw,
  type DisputeStep,
  disputeOf,
  duesOf,
  fateOf,
  hasEnded,
  joinRefusal,
  nextState,
  type RecordEffect,
  type RecordMove,
  recordMeanwhile,
  recordMove,
  STEP_REFUSALS,
  strongest,
  timedStep,
} from "./index.ts";

type Days = readonly { readonly deed: Deed; readonly day: number }[];

function storyOf(law: DisputeLaw, all: Days, clockDays: readonly number[] = []) {
  const story = disputeStory(law);
  for (const { deed, day } of all) {
    for (const clockDay of clockDays.filter((each) => each < day).sort((a, b) => a - b)) {
      if (onDay(clockDay) >= story.dispute().lastAt) story.clockOn(clockDay);
    }
    story.deed(day, deed);
  }
  return story;
}

/** The disputes after each step. */
function momentsOf(steps: readonly DisputeStep[], law: DisputeLaw): Dispute[] {
  return steps.map((_, index) => {
    const folded = disputeOf(steps.slice(0, index + 1), law.rules);
    if (folded.is === "refused") throw new Error(folded.because);
    return folded.dispute;
  });
}

const withoutRecordedAt = (step: DisputeStep) => ({ ...step, recordedAt: undefined });

describe("a dispute", () => {
  it("is in a state of the union after any sequence of steps, or the step is refused for a listed reason and changes nothing", () => {
    fc.assert(
      fc.property(anyDisputeLaw, fc.array(anyStep, { maxLength: 40 }), (law, steps) => {
        let dispute: Dispute | undefined;
        for (const step of [timedStep(undefined, openedStep(), law), ...steps]) {
          const before = structuredClone(dispute);
          const moved = nextState(dispute, step, law.rules);
          expect(dispute).toEqual(before);
          dispute = moved.is === "moved" ? moved.dispute : dispute;
          expect([...STEP_REFUSALS, "moved"]).toContain(moved.is === "refused" ? moved.because : moved.is);
          expect(DISPUTE_STATES).toContain(dispute?.state);
        }
      }),
    );
  });

  it("is the same from the same steps, and what a service kept folds without a refusal", () => {
    fc.assert(
      fc.property(anyDisputeLaw, anyDeeds, (law, all) => {
        const story = storyOf(law, all);
        const folded = disputeOf(story.steps(), law.rules);
        expect(folded).toEqual({ is: "folded", dispute: story.dispute() });
        expect(disputeOf(structuredClone(story.steps()), law.rules)).toEqual(folded);
      }),
    );
  });

  it("always has something due or an end, and every due a time", () => {
    fc.assert(
      fc.property(anyDisputeLaw, anyDeeds, (law, all) => {
        for (const dispute of momentsOf(storyOf(law, all).steps(), law)) {
          const dues = duesOf(dispute, law.rules);
          expect(dues.length > 0).toBe(!hasEnded(dispute));
          expect(dues.map(({ by }) => by)).toEqual(dues.map(({ by }) => by).toSorted((a, b) => a - b));
          for (const { by } of dues) expect(formatInstant(by)).toMatch(/Z$/);
        }
      }),
    );
  });

  it("owes a clock nothing more once the clock has looked", () => {
    fc.assert(
      fc.property(anyDisputeLaw, anyDeeds, fc.nat(2000), (law, all, late) => {
        const story = storyOf(law, all);
        const now = (all.at(-1)?.day ?? 0) + late;
        story.clockOn(now);
        for (const { by, atDue } of duesOf(story.dispute(), law.rules)) expect(atDue === undefined || by >= onDay(now)).toBe(true);
      }),
    );
  });

  it("comes to the same whenever the clock looked: only the time of recording differs", () => {
    fc.assert(
      fc.property(anyDisputeLaw, anyDeeds, fc.array(fc.nat(400), { maxLength: 20 }), (law, all, clockDays) => {
        const end = (all.at(-1)?.day ?? 0) + 400;
        const punctual = storyOf(law, all, [...clockDays, ...Array.from({ length: 80 }, (_, index) => index)]);
        const late = storyOf(law, all);
        punctual.clockOn(end);
        late.clockOn(end);
        expect(late.steps().map(withoutRecordedAt)).toEqual(punctual.steps().map(withoutRecordedAt));
      }),
    );
  });

  it("refuses what came after a deadline until the deadline is recorded", () => {
    fc.assert(
      fc.property(anyDisputeLaw, anyDeeds, anyStep, (law, all, step) => {
        const dispute = storyOf(law, all).dispute();
        fc.pre(step.by !== "clock" && duesOf(dispute, law.rules).some(({ by, atDue }) => atDue !== undefined && by < step.at));
        expect(nextState(dispute, step, law.rules).is).toBe("refused");
      }),
    );
  });
});

describe("the record", () => {
  /** What a tally of one outcome holds of the record after each move. */
  const SHARE = { suspension: -1, reinstatement: 1, removal: -1, reinsertion: 1 } as const;
  const UNDOES = { suspension: undefined, reinstatement: "suspension", removal: undefined, reinsertion: "removal" } as const;
  const counts = (effect: RecordEffect) => (effect === "live" || effect === "marked" ? 1 : 0);

  it("counts exactly when it is live or marked: reinstatement is the inverse of suspension, reinsertion of removal", () => {
    fc.assert(
      fc.property(anyDisputeLaw, anyDeeds, (law, all) => {
        let tally = 1;
        let effect: RecordEffect = "live";
        const open: (RecordMove | undefined)[] = [];
        for (const dispute of momentsOf(storyOf(law, all).steps(), law)) {
          const next = recordMeanwhile(dispute, law.rules);
          const move = recordMove({ from: effect, to: next });
          const isSubtracted = effect === "suspended" && move === "removal";
          tally += move === undefined || isSubtracted ? 0 : SHARE[move];
          expect(tally).toBe(counts(next));
          const undone = move === "reinstatement" || move === "reinsertion" || isSubtracted ? open.pop() : undefined;
          expect(undone).toBe(isSubtracted ? "suspension" : UNDOES[move ?? "removal"]);
          if (move === "suspension" || move === "removal") open.push(move);
          effect = next;
        }
      }),
    );
  });

  it("covers what it claims: stories reach every state, and every refusal but those of size and of a clock", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyDisputeLaw, anyDeeds, (law, all) => {
        const story = disputeStory(law);
        for (const { deed, day } of all) seen.add(story.deed(day, deed) ?? story.dispute().state);
        for (const { state } of momentsOf(story.steps(), law)) seen.add(state);
      }),
      { numRuns: 1000, seed: 4 },
    );
    const elsewhere = [
      "not_yet_opened",
      "already_opened",
      "goes_back_in_time",
      "clock_runs_back",
      "recorded_before_it_happened",
      "deadline_comes_first",
      "deadline_not_reached",
      "too_much_evidence",
      "text_too_long",
      "too_many_steps",
    ];
    expect([...DISPUTE_STATES, ...STEP_REFUSALS].filter((word) => !seen.has(word))).toEqual(elsewhere);
  });

  it("is never taken out to suspended in one step, which would count twice", () => {
    fc.assert(
      fc.property(anyDisputeLaw, anyDeeds, (law, all) => {
        const effects = momentsOf(storyOf(law, all).steps(), law).map((dispute) => recordMeanwhile(dispute, law.rules));
        expect(effects.filter((effect, index) => effect === "suspended" && effects[index - 1] === "taken_out")).toEqual([]);
      }),
    );
  });
});

describe("joined disputes", () => {
  const openedAs = (index: number, law: DisputeLaw) => disputeStory(law, openedStep({ dispute: `d-${index}`, at: onDay(index % 4) }));

  it("share the fate of the oldest, through any chain", () => {
    const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
    fc.assert(
      fc.property(anyDisputeLaw, pairs, (law, joins) => {
        const disputes = new Map(Array.from({ length: 8 }, (_, index) => [`d-${index}`, openedAs(index, law).dispute()]));
        const find = (id: string) => disputes.get(id);
        for (const [from, to] of joins) {
          const [dispute, into] = [find(`d-${from}`), find(`d-${to}`)];
          if (dispute === undefined || into === undefined || joinRefusal(dispute, into) !== undefined) continue;
          const moved = nextState(
            dispute,
            { step: "joined", by: "operator", at: Math.max(into.openedAt, dispute.lastAt), into: into.id },
            law.rules,
          );
          if (moved.is === "moved") disputes.set(dispute.id, moved.dispute);
        }
        for (const dispute of disputes.values()) {
          const fate = fateOf(dispute, find);
          expect(fate.joinedTo).toBeUndefined();
          expect(fateOf(fate, find)).toBe(fate);
          expect(fate.decideBy).toBeLessThanOrEqual(dispute.decideBy);
        }
        const [whole, roots] = [[...disputes.values()], [...disputes.values()].filter(({ joinedTo }) => joinedTo === undefined)].map(
          (some) => strongest(...some.map((dispute) => recordMeanwhile(dispute, law.rules))),
        );
        expect(whole).toBe(roots);
      }),
    );
  });
});
