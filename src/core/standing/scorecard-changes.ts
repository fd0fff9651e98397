import type { CountReference, Grade, Purpose } from "../law/index.ts";
import type { TallyRow } from "../tally/index.ts";
import { binChangeText } from "./bin-change-text.ts";
import { gradeOf, rankOf } from "./grade.ts";
import { cardedOf, type Likelihood, likelihoodOf, type StandingQuestion } from "./likelihood.ts";
import { namesIn } from "./line-facts.ts";
import type { OutcomeChange } from "./own-record-changes.ts";
import type { Characteristic, Reading, ScorecardModel } from "./scorecard-model.ts";
import { type CardLine, pointsOf, probabilityOf } from "./scorecard-points.ts";

/** Another bin of one line of the scorecard, all else as it is: what it reads, and from where to where the value would have to be. */
export type BinChange = {
  readonly grade: Grade;
  readonly bin: {
    readonly code: string;
    readonly kind: Reading["kind"];
    /** As in `LineFacts`. */
    readonly reads: readonly string[];
    readonly from?: number;
    readonly below?: number;
    /** The same as an English sentence. */
    readonly text: string;
  };
};

type Read = StandingQuestion & Likelihood & { readonly model: ScorecardModel; readonly grade: Grade };

/** So many are tried one by one; from there on by doubling, and then by halving between the last two. */
const ONE_BY_ONE_MAX = 16;

/** Changes further away than this many outcomes say nothing useful to anybody. */
const CHANGE_MAX = 65_536;

/**
 * The fewest good outcomes of this month that lift the grade, the nearest bin that does, the fewest bad outcomes that lower it; each left
 * out where there is none. Outcomes are tried on the tallies themselves: a point more in one line may be one less in another, so the grade
 * need not rise step by step. Up to 16 the fewest is exact; beyond, it is a number that does where one fewer does not. Without a grade: only
 * the good outcomes that bring one.
 */
export function scorecardChanges(read: Read): (OutcomeChange | BinChange)[] {
  const better = (grade: Grade) => rankOf(grade) < rankOf(read.grade);
  const lift = fewest(read, read.purpose.outcome.good, better);
  const lifted: OutcomeChange[] = lift === undefined ? [] : [{ grade: lift.grade, good: lift.count }];
  if (read.grade === "none") return lifted;
  const bin = nearestBin(read, better);
  const fall = fewest(read, read.purpose.outcome.bad, (grade) => rankOf(grade) > rankOf(read.grade));
  return [...lifted, ...(bin === undefined ? [] : [bin]), ...(fall === undefined ? [] : [{ grade: fall.grade, bad: fall.count }])];
}

function fewest(
  read: Read,
  count: CountReference,
  moved: (grade: Grade) => boolean,
): { readonly count: number; readonly grade: Grade } | undefined {
  const gradeAt = gradesWith(read, count);
  let without = 0;
  for (let more = 1; more <= CHANGE_MAX; more = more < ONE_BY_ONE_MAX ? more + 1 : more * 2) {
    if (moved(gradeAt(more))) return between({ without, enough: more }, { gradeAt, moved });
    without = more;
  }
  return undefined;
}

type Search = { readonly gradeAt: (more: number) => Grade; readonly moved: (grade: Grade) => boolean };

function between(found: { readonly without: number; readonly enough: number }, { gradeAt, moved }: Search) {
  let { without, enough } = found;
  while (enough - without > 1) {
    const middle = Math.floor((without + enough) / 2);
    if (moved(gradeAt(middle))) enough = middle;
    else without = middle;
  }
  return { count: enough, grade: gradeAt(enough) };
}

/**
 * The grade with so many more of an outcome's count this month, each a record of its own, and nothing else that such records may count. One
 * set of tallies is tried with many numbers.
 */
function gradesWith(read: Read, { register, count }: CountReference): (more: number) => Grade {
  const column = read.purpose.reads.find(({ name }) => name === register)?.countNames.indexOf(count) ?? -1;
  const rows = read.tallies[register] ?? [];
  const held = rows.find(({ month }) => month === read.month) ?? emptyRow(read, register);
  const tried = { month: read.month, records: held.records, counts: [...held.counts] };
  const others = rows.filter(({ month }) => month !== read.month);
  const tallies = { ...read.tallies, [register]: [...others, tried].sort((a, b) => a.month - b.month) };
  return (more) => {
    tried.records = held.records + more;
    if (column >= 0) tried.counts[column] = (held.counts[column] ?? 0) + more;
    const { probability, own } = likelihoodOf({ ...read, tallies });
    return gradeOf(read.purpose, probability, own.goodCount + own.badCount);
  };
}

function emptyRow({ purpose, month }: Read, register: string): TallyRow {
  const counts = purpose.reads.find(({ name }) => name === register)?.countNames.map(() => 0) ?? [];
  return { month, records: 0, counts };
}

/** Of the bins of the subject's own lines that lift the grade, the one fewest bins away; of those the one with most points. */
function nearestBin(read: Read, better: (grade: Grade) => boolean): BinChange | undefined {
  const { model, purpose, own } = read;
  const card = pointsOf(model, cardedOf(read));
  let nearest: { readonly steps: number; readonly gained: number; readonly change: BinChange } | undefined;
  for (const line of card.lines) {
    for (const { at, steps, gained } of otherBins(line)) {
      const grade = gradeOf(purpose, probabilityOf(model, card.total + gained), own.goodCount + own.badCount);
      const isNearer = nearest === undefined || steps < nearest.steps || (steps === nearest.steps && gained > nearest.gained);
      if (isNearer && better(grade))
        nearest = { steps, gained, change: binChange({ grade, at, characteristic: line.characteristic }, purpose) };
    }
  }
  return nearest?.change;
}

function otherBins({ characteristic: { bins, of }, bin, points }: CardLine) {
  if (of === "asker" || bin === undefined) return [];
  return bins.flatMap((other, at) => (other.points > points ? [{ at, steps: Math.abs(at - bin), gained: other.points - points }] : []));
}

type Found = { readonly grade: Grade; readonly characteristic: Characteristic; readonly at: number };

function binChange({ grade, characteristic: { code, reads, bins }, at }: Found, { outcome }: Pick<Purpose, "outcome">): BinChange {
  const from = bins[at - 1]?.below;
  const below = bins[at]?.below;
  const range = { ...(from === undefined ? {} : { from }), ...(below === undefined ? {} : { below }) };
  const bin = { code, kind: reads.kind, reads: namesIn(reads, outcome), ...range };
  return { grade, bin: { ...bin, text: binChangeText({ grade, bin }, outcome.words) } };
}
