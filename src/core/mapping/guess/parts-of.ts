import type { Choice } from "./choice.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnNotRead, GuessedPart, PartName } from "./guess.ts";
import { starsColumn } from "./mapping-of.ts";
import type { StatusColumn } from "./status-column.ts";
import type { StatusSide } from "./status-words.ts";
import type { Understanding } from "./understanding.ts";

/** What was taken for what, in the order in which a reader asks: who, when, how. */
export function partsOf({ subject, rater, dates, outcome, line, reference }: Understanding): readonly GuessedPart[] {
  const { occurred, promised, delivered, settled } = dates;
  const { status, rating } = outcome;
  const isByDates = line === "orders" || line === "requests";
  const known = settled ?? delivered;
  const parts: (GuessedPart | undefined)[] = [
    partFrom("who", subject),
    line === "trades" && outcome.by === "rating" ? partFrom("other side", rater) : undefined,
    partFrom("when", occurred),
    isByDates ? partFrom("promised", promised) : undefined,
    isByDates ? partFrom("delivered", delivered) : undefined,
    status === undefined
      ? undefined
      : { part: "how", column: status.column.name, because: wordsSaid(status), confidence: status.confidence },
    status === undefined && rating !== undefined && !isByDates ? { ...rating, part: "how", column: rating.column.name } : undefined,
    line === "orders" && reference !== undefined && starsColumn(rating) !== undefined
      ? starsPart(rating?.column.name, rating?.confidence)
      : undefined,
    outcome.by === "status" && line === "trades" ? partFrom("known", known) : undefined,
    reference === undefined ? undefined : { part: "number", column: reference.name, because: "different in each row", confidence: 0.9 },
  ];
  return parts.flatMap((part) =>
    part === undefined ? [] : [{ part: part.part, column: part.column, because: part.because, confidence: part.confidence }],
  );
}

function partFrom(part: PartName, choice: Choice | undefined): GuessedPart | undefined {
  if (choice === undefined) return undefined;
  const { column, because, confidence } = choice;
  const scheme = column.privateScheme?.as;
  const isSealed = (part === "who" || part === "other side") && scheme !== undefined;
  return { part, column: column.name, because: isSealed ? `${SEALED[scheme]}, kept sealed; ${because}` : because, confidence };
}

const SEALED = { email: "email addresses", phone: "telephone numbers", "national-id": "numbers of persons" } as const;

function starsPart(column = "", confidence = 0): GuessedPart {
  return { part: "stars", column, because: "1 to 5; only for the plain mean: an opinion is less than a fact", confidence };
}

const WORDS_SHOWN_MAX = 3;

/** `good: delivered; bad: cancelled, lost; open: shipped` */
function wordsSaid({ words }: StatusColumn): string {
  const said = (side: StatusSide, name: string): string[] => {
    const ofSide = words.filter((word) => word.side === side).map(({ word }) => word);
    const shown = ofSide.slice(0, WORDS_SHOWN_MAX).join(", ");
    return ofSide.length === 0 ? [] : [`${name}: ${shown}${ofSide.length > WORDS_SHOWN_MAX ? ", …" : ""}`];
  };
  return [...said("good", "good"), ...said("bad", "bad"), ...said("open", "no outcome")].join("; ");
}

/** The columns that the mapping leaves alone, with the reason. */
export function notReadOf(profiles: readonly ColumnProfile[], read: readonly string[]): readonly ColumnNotRead[] {
  return profiles
    .filter(({ name }) => !read.includes(name))
    .map(({ name, offLimits, privateScheme }) => ({ column: name, because: offLimits ?? privateReason(privateScheme) ?? "not needed" }));
}

function privateReason(scheme: ColumnProfile["privateScheme"]): string | undefined {
  if (scheme === undefined) return undefined;
  return scheme.as === undefined ? scheme.because : "private";
}
