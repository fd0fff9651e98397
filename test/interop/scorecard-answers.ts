import { constant, defineRegister, defineSector, type Purpose, type Register } from "../../src/core/law/index.ts";
import { pointsOf, type ScorecardModel, type Standing, standingOf, type Tallies } from "../../src/core/standing/index.ts";
import { numbersOf, purposeWith, type StandingCases, type StandingNumbers } from "./standing-answers.ts";

/** Scorecards to be filled in, as JSON that any language reads. `registers` name the columns of the tallies' counts, in order. */
export type ScorecardCases = {
  readonly registers: Readonly<Record<string, readonly string[]>>;
  readonly models: readonly ScorecardModel[];
  readonly purposes: StandingCases["purposes"];
  readonly cases: readonly ScorecardCase[];
};

/** Whose tallies, asked about in which month, under which model. */
export type ScorecardCase = {
  readonly model: number;
  readonly purpose: number;
  readonly month: number;
  readonly tallies: Tallies;
  readonly asker: Tallies;
};

/** A scorecard filled in, and the standing that it gives. */
export type ScorecardNumbers = StandingNumbers & { readonly points: readonly number[]; readonly total: number };

const commerce = defineSector("commerce");

function registerOf<const Counts extends Readonly<Record<string, ReturnType<typeof constant>>>>(name: string, counts: Counts) {
  return defineRegister({
    name,
    version: 1,
    sector: commerce,
    about: ["person"],
    basis: { kind: "contract", cite: "market rules, section 4" },
    keep: { other: { years: 5 } },
    records: { said: { says: {}, counts } },
  });
}

const one = constant(1);

/** What the cases' scorecards read of subjects, and of whoever asks. */
export const SUBJECT_READS: readonly Register[] = [
  registerOf("trades", { good: one, bad: one, stars: one, steady: one }),
  registerOf("orders", { kept: one, late: one }),
];
export const ASKER_READS: readonly Register[] = [registerOf("given", { good: one, bad: one })];

/** The cards and standings of all cases, in order. Runs in a browser as well. */
export function filledIn(given: ScorecardCases): (Standing & Pick<ScorecardNumbers, "points" | "total">)[] {
  return given.cases.map(({ model: modelAt, purpose: purposeAt, month, tallies, asker }) => {
    const model = given.models[modelAt];
    const parts = given.purposes[purposeAt];
    if (model === undefined || parts === undefined) throw new RangeError("a case names a model or a purpose that is not there");
    const purpose: Purpose = { ...purposeWith(parts, SUBJECT_READS), asker: { reads: ASKER_READS, cite: "market rules, section 8" } };
    const sides = { subject: { tallies, registers: SUBJECT_READS }, asker: { tallies: asker, registers: ASKER_READS } };
    const { lines, total } = pointsOf(model, { ...sides, month });
    return { ...standingOf({ purpose, model, tallies, month, asker }), points: lines.map(({ points }) => points), total };
  });
}

/** The numbers of a card and its standing, with their bits. */
export function cardNumbersOf({ points, total, ...standing }: ReturnType<typeof filledIn>[number]): ScorecardNumbers {
  return { ...numbersOf(standing), points, total };
}
