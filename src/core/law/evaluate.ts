import { CredenceError } from "../../errors.ts";
import type { Comparison, Condition, NumberExpression } from "./expression.ts";
import { type RaterClass, UNCLASSED } from "./rater-class.ts";
import type { RecordType, Register } from "./register.ts";

const DAY_MICROS = 86_400_000_000;

/**
 * One value of a parsed record in normal form: quantities and ratings are integers, instants UTC integer microseconds, money an
 * integer of minor units with its currency, everything else text.
 */
export type SaysValue = number | string | { readonly currency: string; readonly amountMinor: number };

/** What a parsed record says, in normal form. An absent field has no key. */
export type Says = Readonly<Record<string, SaysValue>>;

/** Reads something off what a record says and the class of whoever gave it; `new` where it is not named. */
type ReadOff<T> = (says: Says, by?: RaterClass) => T;

/**
 * Compiles an expression to a function of what a record says and who gave it. Total: an absent number is 0, days to or from an absent instant
 * are 0, and whoever has no class is new. Exact as long as every part stays a safe integer, which `breachesOf` makes sure of.
 */
export function readerOf(expression: NumberExpression): ReadOff<number> {
  switch (expression.kind) {
    case "constant":
      return always(expression.value);
    case "field":
      return numberReader(expression.field);
    case "when":
      return whenReader(expression);
    case "min":
    case "max":
    case "add":
      return foldReader(expression.kind, expression.of);
    case "abs":
      return absReader(readerOf(expression.of));
    case "daysBetween":
      return daysReader(expression.from, expression.to);
  }
}

/** Compiles a condition to a function of what a record says and who gave it. Total: an absent word equals no word. */
export function testOf(condition: Condition): ReadOff<boolean> {
  switch (condition.kind) {
    case "compare":
      return compareTest(condition);
    case "word":
      return wordTest(condition.field, new Set(condition.oneOf));
    case "present":
      return (says) => Object.hasOwn(says, condition.field);
    case "rater":
      return raterTest(new Set(condition.oneOf));
    case "and":
      return allTest(condition.of.map(testOf));
    case "or":
      return anyTest(condition.of.map(testOf));
    case "not":
      return notTest(testOf(condition.of));
  }
}

/**
 * What a record of this type adds to its subject's tally: one number for each of `register.countNames`, in that order, 0 where the
 * type does not declare the count. Throws `internal` when the register has no such record type: records are parsed first.
 */
export function countsReaderOf(
  register: Pick<Register, "name" | "countNames"> & { readonly records: Readonly<Record<string, RecordType>> },
  type: string,
): ReadOff<number[]> {
  const declared = Object.hasOwn(register.records, type) ? register.records[type] : undefined;
  if (declared === undefined) throw new CredenceError("internal", `register ${register.name} has no record type ${type}`);
  const counts = new Map(Object.entries(declared.counts));
  const readers = register.countNames.map((name) => {
    const expression = counts.get(name);
    return expression === undefined ? always(0) : readerOf(expression);
  });
  return (says, by) => readers.map((read) => read(says, by));
}

/** Adding 0 makes 0 of -0, which JSON cannot carry. */
const always = (value: number) => {
  const plain = value + 0;
  return () => plain;
};

const numberReader = (field: string) => (says: Says) => {
  const value = says[field];
  return typeof value === "number" ? value + 0 : 0;
};

function whenReader(expression: Extract<NumberExpression, { kind: "when" }>) {
  const test = testOf(expression.condition);
  const then = readerOf(expression.then);
  const otherwise = readerOf(expression.otherwise);
  return (says: Says, by?: RaterClass) => (test(says, by) ? then(says, by) : otherwise(says, by));
}

const FOLDS = {
  min: (a: number, b: number) => Math.min(a, b),
  max: (a: number, b: number) => Math.max(a, b),
  add: (a: number, b: number) => a + b,
};

/** Of no numbers the law refuses all three; here they are 0, to stay total. */
function foldReader(kind: "min" | "max" | "add", of: readonly NumberExpression[]) {
  const readers = of.map(readerOf);
  const fold = FOLDS[kind];
  const [first, ...rest] = readers;
  if (first === undefined) return always(0);
  return (says: Says, by?: RaterClass) => {
    let sofar = first(says, by);
    for (const read of rest) sofar = fold(sofar, read(says, by));
    return sofar;
  };
}

const absReader = (read: ReadOff<number>) => (says: Says, by?: RaterClass) => Math.abs(read(says, by));

function daysReader(from: string, to: string) {
  return (says: Says) => {
    const start = says[from];
    const end = says[to];
    return typeof start === "number" && typeof end === "number" ? daysFrom(start, end) : 0;
  };
}

/**
 * floor((end - start) / day), exactly. The difference of two safe integers need not be one, and its quotient can round up to the next
 * day; days and the rest are therefore subtracted apart.
 */
function daysFrom(start: number, end: number): number {
  const startRest = restOfDay(start);
  const endRest = restOfDay(end);
  const days = (end - endRest) / DAY_MICROS - (start - startRest) / DAY_MICROS;
  return endRest < startRest ? days - 1 : days;
}

const restOfDay = (micros: number) => ((micros % DAY_MICROS) + DAY_MICROS) % DAY_MICROS;

const COMPARISONS = {
  below: (left, right) => left < right,
  "at most": (left, right) => left <= right,
  equal: (left, right) => left === right,
  "at least": (left, right) => left >= right,
  above: (left, right) => left > right,
} as const satisfies Record<Comparison, (left: number, right: number) => boolean>;

function compareTest(condition: Extract<Condition, { kind: "compare" }>) {
  const compare = COMPARISONS[condition.is];
  const left = readerOf(condition.left);
  const right = readerOf(condition.right);
  return (says: Says, by?: RaterClass) => compare(left(says, by), right(says, by));
}

const wordTest = (field: string, words: ReadonlySet<string>) => (says: Says) => {
  const value = says[field];
  return typeof value === "string" && words.has(value);
};

const raterTest =
  (classes: ReadonlySet<RaterClass>) =>
  (_says: Says, by: RaterClass = UNCLASSED) =>
    classes.has(by);

type Test = ReadOff<boolean>;

const allTest = (tests: readonly Test[]) => (says: Says, by?: RaterClass) => tests.every((test) => test(says, by));
const anyTest = (tests: readonly Test[]) => (says: Says, by?: RaterClass) => tests.some((test) => test(says, by));
const notTest = (test: Test) => (says: Says, by?: RaterClass) => !test(says, by);
