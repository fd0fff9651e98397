import type { DateFrom, IdentifierFrom, MappedScheme, Mapping, RecordFrom, ValueFrom } from "../mapping.ts";
import type { Choice } from "./choice.ts";
import { isDayOnly, isMidnightOnly, lastDay } from "./clock-habits.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { RatingColumn } from "./rating-column.ts";
import { inspectionWord, orderWord, ratingWord, requestWord, type WordOf } from "./recorded-words.ts";
import type { StatusColumn } from "./status-column.ts";
import type { LineOfWork, Understanding } from "./understanding.ts";

const PACKS: Readonly<Record<LineOfWork, string>> = {
  orders: "commerce",
  requests: "public-service",
  inspections: "inspections",
  trades: "trading",
};

/** The mapping that says what was understood. */
export function mappingOf(found: Understanding): Mapping {
  const { sample, dates, line, reference } = found;
  const known = knownFrom(found);
  const until = line === "orders" && !hasOrderStatus(found) ? lastDay(sample, [dates.occurred, dates.delivered, dates.settled]) : undefined;
  return {
    credence: "mapping",
    version: 1,
    table: sample.table,
    pack: PACKS[line],
    ...(sample.hasHeader ? {} : { header: false }),
    ...(until === undefined ? {} : { until }),
    subject: identifierFrom(found.subject.column, schemeFor(found)),
    ...(reference === undefined ? {} : { reference: { column: reference.name } }),
    occurredAt: dateFrom(dates.occurred),
    ...(known.length === 0 ? {} : { knownAt: known }),
    records: recordsFor(found),
  };
}

/** A promise and its keeping are known at the earlier of the two; other outcomes when the table says that they were settled. */
function knownFrom({ line, dates, outcome, sample }: Understanding): readonly DateFrom[] {
  const { promised, delivered, settled } = dates;
  if ((line === "orders" || line === "requests") && promised !== undefined && delivered !== undefined) {
    return [promisedFrom(promised, delivered, sample), dateFrom(delivered)];
  }
  const known = settled ?? delivered;
  return known === undefined || outcome.by === "rating" || line === "inspections" ? [] : [dateFrom(known)];
}

function recordsFor(found: Understanding): Mapping["records"] {
  switch (found.line) {
    case "orders":
      return orderRecords(found);
    case "requests":
      return {
        closed: {
          says: { ...promiseFields(found, "due", "closed"), as: statusFrom(found.outcome.status, requestWord) ?? { word: "served" } },
        },
      };
    case "inspections":
      return { inspected: { says: inspectionFields(found) } };
    case "trades":
      return { rated: { says: tradeFields(found) } };
  }
}

function orderRecords(found: Understanding): Mapping["records"] {
  const { outcome, dates, reference } = found;
  const byPresence: ValueFrom = { filled: dates.delivered?.column.name ?? "", is: "delivered", otherwise: "overdue" };
  const result = hasOrderStatus(found) ? (statusFrom(outcome.status, orderWord) ?? byPresence) : byPresence;
  const ordered: RecordFrom = { says: { ...promiseFields(found, "promisedBy", "delivered"), result } };
  const stars = starsColumn(outcome.rating);
  if (stars === undefined || reference === undefined) return { ordered };
  return { ordered, reviewed: { says: { order: { column: reference.name }, stars: { column: stars.name } } } };
}

/** A status helps only if it tells what dates do not: what was called off. */
function hasOrderStatus({ outcome }: Pick<Understanding, "outcome">): boolean {
  return outcome.status !== undefined;
}

/** Whole stars only: a review holds 1 to 5 of them. */
export function starsColumn(rating: RatingColumn | undefined): ColumnProfile | undefined {
  const numbers = rating?.column.numbers;
  return numbers?.areWhole === true && rating?.scale.worst === 1 && rating.scale.best === 5 ? rating.column : undefined;
}

function promiseFields({ dates, sample }: Understanding, promise: string, done: string): RecordFrom["says"] {
  const { promised, delivered } = dates;
  if (promised === undefined || delivered === undefined) return {};
  return { [promise]: promisedFrom(promised, delivered, sample), [done]: dateFrom(delivered) };
}

/** A promise for a day may be written as its midnight; and where deliveries have no time of day, none can miss an hour. */
function promisedFrom(promised: Choice, delivered: Choice, sample: Understanding["sample"]): DateFrom {
  const isForDay = isMidnightOnly(sample, promised) || (isDayOnly(sample, delivered) && !isDayOnly(sample, promised));
  return isForDay ? { ...dateFrom(promised), wholeDay: true } : dateFrom(promised);
}

function inspectionFields({ outcome: { status, rating } }: Understanding): RecordFrom["says"] {
  const byWords = statusFrom(status, inspectionWord);
  if (byWords !== undefined) return { result: byWords };
  if (rating === undefined) return {};
  const { column, scale } = rating;
  const isPoints = column.numbers?.areWhole === true && scale.worst >= 0 && scale.best <= 100;
  const result: ValueFrom = { column: column.name, atLeast: scale.goodFrom, is: "passed", otherwise: "failed" };
  return isPoints ? { result, score: { column: column.name } } : { result };
}

function tradeFields({ outcome: { status, rating }, rater }: Understanding): RecordFrom["says"] {
  const byWords = statusFrom(status, ratingWord);
  // A fact is not its buyer's opinion: each deal counts, however often the same two meet in a month.
  if (byWords !== undefined) return { rating: byWords, by: { as: "row" } };
  const by: ValueFrom = rater === undefined ? { as: "row" } : identifierFrom(rater.column, "account");
  if (rating === undefined) return { by };
  const { column, scale } = rating;
  const isAsRecorded = scale.worst === -10 && scale.goodFrom === 0;
  return { rating: isAsRecorded ? { column: column.name } : { column: column.name, ...scale }, by };
}

function statusFrom(status: StatusColumn | undefined, wordOf: WordOf): ValueFrom | undefined {
  if (status === undefined) return undefined;
  return { column: status.column.name, words: Object.fromEntries(status.words.map((word) => [word.word, wordOf(word)])) };
}

function dateFrom({ column }: Choice): DateFrom {
  return { column: column.name, dates: column.dates?.format ?? "year-first" };
}

/** Offices and inspected places are named as such; everybody else by an account of the table, or by a private scheme, which stays sealed. */
function schemeFor({ line, subject }: Understanding): MappedScheme {
  if (line === "requests") return "agency";
  if (line !== "inspections") return "account";
  return subject.column.numbers === undefined ? "establishment" : "licence";
}

function identifierFrom({ name, privateScheme, numbers }: ColumnProfile, otherwise: MappedScheme): IdentifierFrom {
  if (privateScheme?.as === "national-id") return { column: name, as: privateScheme.as, country: privateScheme.country };
  const base = { column: name, as: privateScheme?.as ?? otherwise };
  // Registers write 0 for "has none"; where there is a 1 as well, somebody counts from 0.
  const isZeroNobody = numbers?.values.includes(0) === true && !numbers.values.includes(1);
  return isZeroNobody ? { ...base, nobody: ["0"] } : base;
}
