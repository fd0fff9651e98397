import { type Model, parseModel, type Standing, type Tallies } from "../standing/index.ts";
import { list, malformedAt, named, number, object, objectWith, type Part, partsOf, text, truth, whole, word } from "./part.ts";

/** A name of ours, with room. */
const NAME_CHARS_MAX = 100;
/** A reason is a sentence. */
const SENTENCE_CHARS_MAX = 2000;
/** 355 years of months: more than instants can be of. */
const MONTHS_MAX = 5000;
/** As many as a register may declare, and more. */
const COUNTS_MAX = 64;

const count = whole(0);
const grade = word(["A", "B", "C", "D", "E", "none"]);

const ownReason = object({
  code: word(["own_good", "own_bad", "base_rate", "little_record"]),
  points: number,
  text: text(SENTENCE_CHARS_MAX),
});

const kind = word(["share", "amount", "mean", "tenure", "recency", "trend", "run"]);
const reads = list(text(2 * NAME_CHARS_MAX), COUNTS_MAX);

const lineReason = object({
  code: text(NAME_CHARS_MAX),
  points: number,
  text: text(SENTENCE_CHARS_MAX),
  line: object({ kind, of: word(["subject", "asker"]), reads, numbers: list(number, 3) }),
});
const reason: Part<Standing["reasons"][number]> = (raw, path) =>
  Object.hasOwn(partsOf(raw, path), "line") ? lineReason(raw, path) : ownReason(raw, path);

const better = object({ grade, good: count });
const worse = object({ grade, bad: count });
const bin = objectWith({ code: text(NAME_CHARS_MAX), kind, reads, text: text(SENTENCE_CHARS_MAX) }, { from: number, below: number });
const otherBin = object({ grade, bin });
const change: Part<Standing["changes"][number]> = (raw, path) => {
  const parts = partsOf(raw, path);
  if (Object.hasOwn(parts, "bin")) return otherBin(raw, path);
  return Object.hasOwn(parts, "bad") ? worse(raw, path) : better(raw, path);
};

/** A standing as it was given. */
export const standing: Part<Standing> = object({
  purpose: text(NAME_CHARS_MAX),
  probability: number,
  interval: object({ low: number, high: number }),
  evidence: number,
  own: object({ good: count, bad: count }),
  hasRecord: truth,
  grade,
  reasons: list(reason, 16),
  changes: list(change, 16),
});

/** Tallies by register: months in order, and counts in the order of the register's columns. */
export const tallies: Part<Tallies> = named(
  list(object({ month: whole(0), records: count, counts: list(whole(Number.MIN_SAFE_INTEGER), COUNTS_MAX) }), MONTHS_MAX),
);

/** A version of a model, read by the schema that is published (docs/schema/model.json). */
export const model: Part<Model> = (raw, path) => {
  const read = parseModel(raw);
  if ("model" in read) return read.model;
  const { at, seen, wanted } = read.fault;
  throw malformedAt(`${path}${at}`, seen, wanted);
};
