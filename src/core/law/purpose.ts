import type { IsUnion } from "./is-union.ts";
import type { CountReference, Register, SubjectKind } from "./register.ts";
import type { SectorName } from "./sector.ts";

/**
 * How a purpose's model makes a probability of a tally. `own-record` reads nothing but the outcome's own counts, for good; `trained` may
 * read every count of the registers that the purpose reads, once a trained candidate has earned its place.
 */
export type ModelKind = { readonly kind: "own-record" | "trained"; readonly leastEvidence: number };

/**
 * The own-record posterior (DESIGN section 5), and never anything else.
 * @param leastEvidence with fewer own outcomes than this the grade is `none`, whatever the probability.
 */
export function ownRecord(given: { readonly leastEvidence: number }): ModelKind {
  return { kind: "own-record", ...given };
}

/**
 * The own-record posterior until a trained scorecard has been found truer on later time and was activated, which the log says.
 * @param leastEvidence with fewer own outcomes than this the grade is `none`, whatever the probability.
 */
export function trained(given: { readonly leastEvidence: number }): ModelKind {
  return { kind: "trained", ...given };
}

/** The words a reason is made of, so that it reads as a sentence: "412 of 420 ratings were not negative". */
export type OutcomeWords = {
  readonly one: string;
  readonly many: string;
  readonly good: string;
  readonly bad: string;
  /** Who is asked about, as a reader would say it: "trader", "seller". */
  readonly subject: string;
  /** What other counts are called that a scorecard may read, by `register.count`: "months in arrears". Without a word a count goes by its name. */
  readonly others?: Readonly<Record<string, string>>;
};

/** The named, countable outcome of which a standing is the probability. */
export type Outcome = { readonly good: CountReference; readonly bad: CountReference; readonly words: OutcomeWords };

/**
 * Where a subject's ratings lie, if there are any: their sum and their number, and the range of one. Standings never read them; a
 * backtest shows the plain mean of ratings beside the standing.
 */
export type Ratings = { readonly sum: CountReference; readonly number: CountReference; readonly min: number; readonly max: number };

/** A letter and the least probability that earns it. E is the last: everything below D. */
export type Grades = { readonly A: number; readonly B: number; readonly C: number; readonly D: number; readonly E: 0 };

/** A grade, or `none` where there is too little to say. */
export type Grade = keyof Grades | "none";

/**
 * What may be read of the asker, where the asker names itself as a subject too: for an answer of its own, "for you". The registers are of
 * the sector of those read about the subject (law 2), and what they say of the asker changes no standing but that one.
 */
export type AskerReading = { readonly reads: readonly Register[]; readonly cite: string };

/** A declared question with a named outcome and the registers it may read. */
export type Purpose = {
  readonly kind: "purpose";
  readonly name: string;
  readonly question: string;
  readonly about: readonly SubjectKind[];
  readonly reads: readonly Register[];
  /** Present when a person must have agreed before anybody may ask this of them: on what ground. */
  readonly consent?: { readonly cite: string };
  /** Present when an asker may name itself: what is read of it, and where the rules say so. */
  readonly asker?: AskerReading;
  readonly outcome: Outcome;
  readonly ratings?: Ratings;
  readonly model: ModelKind;
  readonly grades: Grades;
};

type SectorsOf<Reads extends readonly Register[]> = Reads[number]["sector"]["name"];
type OneSector<About extends readonly SubjectKind[], Reads extends readonly Register[]> = "person" extends About[number]
  ? IsUnion<SectorsOf<Reads>> extends false
    ? unknown
    : { readonly "a purpose about persons reads one sector only": SectorName }
  : unknown;

/** What a pack writes to declare a purpose. */
export type PurposeDeclaration<About extends readonly SubjectKind[], Reads extends readonly Register[]> = Omit<
  Purpose,
  "kind" | "about" | "reads"
> & { readonly about: About; readonly reads: Reads };

/** Declares a purpose. One about persons that reads registers of two sectors does not compile, and is refused again when loaded. */
export function definePurpose<const About extends readonly SubjectKind[], const Reads extends readonly Register[]>(
  declaration: PurposeDeclaration<About, Reads> & OneSector<About, Reads>,
): Purpose & { readonly about: About; readonly reads: Reads };
export function definePurpose(declaration: Omit<Purpose, "kind">): Purpose {
  return Object.freeze({ ...declaration, kind: "purpose" });
}

/** Whether a purpose's standings are open to all: every register it reads must say so. */
export function isPublicPurpose({ reads }: Pick<Purpose, "reads">): boolean {
  return reads.every((register) => register.public !== undefined);
}
