import type { Grade, Purpose } from "../law/index.ts";
import { cardedOf, type Likelihood, type StandingQuestion } from "./likelihood.ts";
import { factsOf, type LineFacts, namesIn } from "./line-facts.ts";
import { lineText } from "./line-text.ts";
import type { OwnReason } from "./own-record-reasons.ts";
import { percentagePoints } from "./percentage-points.ts";
import { littleRecordText } from "./reason-text.ts";
import type { Characteristic, ScorecardModel } from "./scorecard-model.ts";
import { type CardLine, pointsOf, probabilityOf } from "./scorecard-points.ts";

/** A line of a scorecard as a reason: `code` is of the model's own list, and `line` what its sentence is made of, in any language. */
export type LineReason = { readonly code: string; readonly points: number; readonly text: string; readonly line: LineFacts };

type Read = StandingQuestion & Likelihood & { readonly model: ScorecardModel; readonly grade: Grade };

/** Lines that tell the same of the subject, as of one share under two half-lives: how far they are together from an average subject's. */
type Told = { readonly lines: CardLine[]; above: number };

/**
 * What a line moves is the probability less what it would be with the average points of that line, by the training's shares of its bins
 * (12 CFR 1002.9, commentary 9(b)(2)-5, has reasons found by the distance from the average of all applicants). Lines that read the same
 * counts are one reason, named by the heaviest. Largest first; those that move nothing are left out, except where none does.
 */
export function scorecardReasons(read: Read): (OwnReason | LineReason)[] {
  const { model, grade, purpose } = read;
  const carded = cardedOf(read);
  const { lines, total } = pointsOf(model, carded);
  const reasons = toldIn(lines, purpose).map(({ lines, above }): LineReason & { above: number } => {
    const [heaviest] = lines.toSorted((a, b) => Math.abs(aboveAverage(b)) - Math.abs(aboveAverage(a)));
    if (heaviest === undefined) throw new RangeError("a reason without a line");
    const line = factsOf(heaviest, carded, purpose.outcome);
    const points = percentagePoints(read.probability - probabilityOf(model, total - above));
    return { code: heaviest.characteristic.code, points, text: lineText(line, purpose.outcome.words), line, above };
  });
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || Math.abs(b.above) - Math.abs(a.above));
  const moving = reasons.filter(({ above }, at) => at === 0 || above !== 0).map(({ above: _, ...reason }) => reason);
  return grade === "none" ? [{ code: "little_record", points: 0, text: littleRecordText(read) }, ...moving] : moving;
}

function toldIn(lines: readonly CardLine[], { outcome }: Pick<Purpose, "outcome">): Told[] {
  const told = new Map<string, Told>();
  for (const line of lines) {
    const { of, reads } = line.characteristic;
    const name = [of, reads.kind, ...namesIn(reads, outcome)].join(" ");
    const held = told.get(name);
    if (held === undefined) told.set(name, { lines: [line], above: aboveAverage(line) });
    else {
      held.lines.push(line);
      held.above += aboveAverage(line);
    }
  }
  return [...told.values()];
}

function aboveAverage({ characteristic, points }: CardLine): number {
  return points - averagePoints(characteristic);
}

/** Whole points, halves up. The sum is made from the first bin on, the missing last, so that it is the same everywhere. */
export function averagePoints({ bins, missing }: Pick<Characteristic, "bins" | "missing">): number {
  let sum = 0;
  for (const { points, share } of bins) sum += points * share;
  return Math.floor(sum + missing.points * missing.share + 0.5);
}
