import { formatCount } from "../../../lib/index.ts";
import { filledCell, type TableSample } from "../table.ts";
import { bestOf, type Candidate, type Choice } from "./choice.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** Whom deals are with, and the other side where a column names it. */
export type GuessedSides = { readonly subject: Choice | undefined; readonly rater: Choice | undefined };

/** What is known by the time the sides are looked for. */
export type SidesQuestion = {
  readonly sample: TableSample;
  readonly profiles: readonly ColumnProfile[];
  /** Columns that have another part already. */
  readonly taken: readonly ColumnProfile[];
  /** The outcome is whether somebody paid: then it is the buying side that is judged. */
  readonly isPayment: boolean;
};

/** A row without its subject is left out: a few may be. */
const FILLED_SHARE = 0.8;

/** Whoever is in so many rows only once has no record to judge by. */
const DIFFERENT_SHARE = 0.95;

/** With fewer values a column sorts deals into kinds; only offices are so few. */
const FEW = 10;

/** What fits worse than this names nobody: better to say so than to judge amounts and kinds. */
const LEAST_FIT = 0.3;

/** Columns that hold few values again and again and name nobody. */
const KIND_NAMES =
  /type|categor|product|method|channel|kind|status|state|flag|tag|issue|reason|currency|language|via|device|kategorie|art\b|tipo|类|種|类型|类别/i;

/** Decides by how often values come again first, and by names where that leaves a choice. */
export function guessSides(question: SidesQuestion): GuessedSides {
  const { profiles, taken } = question;
  const fitting = profiles.filter((column) => !taken.includes(column) && couldName(column, question.sample.hasHeader));
  const subject = bestOf(fitting.map((column) => candidateOf(column, question)).filter(({ fit }) => fit >= LEAST_FIT));
  if (subject === undefined) return { subject: undefined, rater: undefined };
  const others = fitting.filter((column) => column !== subject.column);
  const peers = others.filter(
    (column) => !namesSide(column) && !namesSide(subject.column) && areOnePopulation(subject.column, column, question.sample),
  );
  const [peer] = peers;
  if (peer !== undefined) return betweenPeers(subject.column, peer);
  const rater = bestOf(others.filter((column) => column.named.has("rater") || column.named.has("demandSide")).map(raterCandidate));
  return { subject, rater };
}

function couldName(column: ColumnProfile, hasHeader: boolean): boolean {
  const { filledShare, filled, different, numbers, offLimits, privateScheme, dates, named } = column;
  if (offLimits !== undefined || (privateScheme !== undefined && privateScheme.as === undefined)) return false;
  if (dates !== undefined && (numbers === undefined || named.has("occurred"))) return false;
  if (numbers !== undefined && (!numbers.areWhole || numbers.least < 0 || (named.has("amount") && !namesSide(column)))) return false;
  // Numbers that nothing calls a name or an id are amounts.
  if (numbers !== undefined && hasHeader && !namesSide(column) && !named.has("reference")) return false;
  return filledShare >= FILLED_SHARE && different >= 3 && different <= filled * DIFFERENT_SHARE;
}

function namesSide({ named }: ColumnProfile): boolean {
  return named.has("supplySide") || named.has("demandSide") || named.has("agency") || named.has("rater");
}

function candidateOf(column: ColumnProfile, { isPayment }: SidesQuestion): Candidate {
  const { named, different, filled, name } = column;
  const byName = nameFit(column, isPayment);
  const isFew = different < FEW && !named.has("agency");
  const isKind = KIND_NAMES.test(name) && !named.has("supplySide") && !named.has("agency");
  // An id tells two of one name apart, and one of two spellings together.
  const isId = named.has("reference") || column.numbers !== undefined;
  const asId = namesSide(column) && isId ? 0.1 : 0;
  const fit = Math.min(byName + asId, 1) * (isFew ? 0.5 : 1) * (isKind ? 0.3 : 1);
  const times = filled / different;
  const often = times < 10 ? times.toFixed(1) : String(Math.round(times));
  return {
    column,
    fit,
    because: `${namesSide(column) ? "the name says so; " : ""}each value comes ${often} times in ${formatCount(filled)} rows`,
  };
}

function nameFit({ named }: ColumnProfile, isPayment: boolean): number {
  if (named.has("agency")) return 0.9;
  if (named.has("supplySide")) return isPayment && named.has("demandSide") ? 0.9 : 0.88;
  if (named.has("demandSide")) return isPayment ? 0.9 : 0.7;
  return named.has("rater") ? 0.3 : 0.45;
}

/** Traders who rate each other stand in both columns. */
function areOnePopulation(a: ColumnProfile, b: ColumnProfile, { rows }: TableSample): boolean {
  const valuesOf = ({ at }: ColumnProfile) => new Set(rows.flatMap((row) => filledCell(row[at]) ?? []));
  const [first, second] = [valuesOf(a), valuesOf(b)];
  return first.intersection(second).size >= Math.min(first.size, second.size) * POPULATION_SHARE;
}

const POPULATION_SHARE = 0.4;

/** Nothing says who rates whom: tables of this kind (edges of a network) name the giver first. */
function betweenPeers(a: ColumnProfile, b: ColumnProfile): GuessedSides {
  const [giver, rated] = a.at < b.at ? [a, b] : [b, a];
  const because = "the same names stand in both columns; whoever is rated usually stands second";
  return {
    subject: { column: rated, because, confidence: 0.5, alike: [giver.name] },
    rater: { column: giver, because: "stands before the one rated", confidence: 0.5, alike: [] },
  };
}

function raterCandidate(column: ColumnProfile): Candidate {
  return { column, because: "the name says so", fit: column.named.has("rater") ? 0.9 : 0.8 };
}
