import fc from "fast-check";
import {
  type Condition,
  type Field,
  hasWords,
  isNumeric,
  type NumberExpression,
  RATER_CLASSES,
  type RecordType,
  type Says,
  type SaysValue,
  when,
} from "../src/core/law/index.ts";

/** 2^40: sums of 64 such numbers are safe integers, and intervals of them too. */
const NUMBER_MAX = 2 ** 40;

/** Words that quoting could get wrong. */
const WORDS = ["good", "bad", "it's", 'a "quote"', "back\\slash", "naïve", "汉字", "$1", "?", "--", "{}", "null", "5"];

const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -NUMBER_MAX, max: NUMBER_MAX }));
const range = fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const words = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });

const requiredField: fc.Arbitrary<Field> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom("quantity" as const, "rating" as const), range)
      .map(([dataClass, r]) => ({ class: dataClass, ...r })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom("outcome" as const, "category" as const), words)
      .map(([dataClass, w]) => ({ class: dataClass, words: w })),
  },
  { weight: 2, arbitrary: fc.constant<Field>({ class: "instant" }) },
  { weight: 1, arbitrary: fc.constantFrom<Field>({ class: "money" }, { class: "counterparty" }, { class: "evidence" }) },
);

const anyField = fc.tuple(requiredField, fc.boolean()).map(([f, isOptional]): Field => (isOptional ? { ...f, optional: true } : f));

/** Names that objects inherit something under are lawful names too. */
const FIELD_NAMES = ["rating", "valueOf", "constructor", "a1", "bC", "end", "from", "toString"];

/** What records of an arbitrary type may say. */
export const arbitraryFields: fc.Arbitrary<RecordType["says"]> = fc
  .uniqueArray(fc.constantFrom(...FIELD_NAMES), { minLength: 1 })
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), anyField))))
  .map((entries) => Object.fromEntries(entries));

/** Within 1900 to 2254, now and then on the edge of a day. */
const instant = fc.oneof(
  fc.integer({ min: -2_208_988_800_000_000, max: 8_993_807_999_999_999 }),
  fc.tuple(fc.integer({ min: -25_567, max: 104_094 }), fc.integer({ min: -1, max: 1 })).map(([day, rest]) => day * 86_400_000_000 + rest),
);

function arbitraryValue(declared: Field): fc.Arbitrary<SaysValue> {
  if (isNumeric(declared))
    return fc.oneof(fc.constantFrom(declared.min, declared.max), fc.integer({ min: declared.min, max: declared.max }));
  if (hasWords(declared)) return fc.constantFrom(...declared.words);
  if (declared.class === "instant") return instant;
  if (declared.class === "money") return fc.record({ currency: fc.constant("EUR"), amountMinor: number });
  return fc.constantFrom(...WORDS);
}

/** A record of that type. With `anyAbsent` it may lack fields it must not: expressions are total. */
export function arbitrarySays(says: RecordType["says"], { anyAbsent }: { readonly anyAbsent: boolean }): fc.Arbitrary<Says> {
  const parts = Object.entries(says).map(([name, declared]) => {
    const value = arbitraryValue(declared);
    return anyAbsent || declared.optional === true
      ? fc.option(value, { nil: undefined }).map((v) => [name, v] as const)
      : value.map((v) => [name, v] as const);
  });
  return fc
    .tuple(...parts)
    .map((entries) => Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))));
}

/** An expression that reads the fields, each as its class allows. */
export function arbitraryCount(says: RecordType["says"]): fc.Arbitrary<NumberExpression> {
  return expressionsOf(says).count;
}

function expressionsOf(says: RecordType["says"]) {
  const names = (wanted: (declared: Field) => boolean) =>
    Object.keys(says).filter((name) => says[name] !== undefined && wanted(says[name]));
  const numeric = names(isNumeric);
  const worded = names(hasWords);
  const instants = names((declared) => declared.class === "instant");
  const constant = number.map((value): NumberExpression => ({ kind: "constant", value }));
  const leaves: fc.Arbitrary<NumberExpression>[] = [constant];
  if (numeric.length > 0) leaves.push(fc.constantFrom(...numeric).map((name) => ({ kind: "field", field: name })));
  if (instants.length > 0) {
    const instantName = fc.constantFrom(...instants);
    leaves.push(fc.record({ kind: fc.constant("daysBetween" as const), from: instantName, to: instantName }));
  }
  const tests: fc.Arbitrary<Condition>[] = [
    fc.record({ kind: fc.constant("present" as const), field: fc.constantFrom(...Object.keys(says)) }),
  ];
  if (worded.length > 0) tests.push(fc.record({ kind: fc.constant("word" as const), field: fc.constantFrom(...worded), oneOf: words }));
  const named = names((declared) => declared.class === "counterparty" && declared.optional !== true);
  if (named.length > 0) tests.push(raterTest(named));
  const { count } = fc.letrec<{ count: NumberExpression; test: Condition }>((tie) => ({
    count: fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.oneof(...leaves), ...branches(tie("count"), tie("test"))),
    test: fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.oneof(...tests), ...conditions(tie("count"), tie("test"))),
  }));
  return { count };
}

function raterTest(named: readonly string[]): fc.Arbitrary<Condition> {
  return fc.record({
    kind: fc.constant("rater" as const),
    field: fc.constantFrom(...named),
    oneOf: fc.uniqueArray(fc.constantFrom(...RATER_CLASSES), { minLength: 1 }),
  });
}

function branches(count: fc.Arbitrary<NumberExpression>, test: fc.Arbitrary<Condition>): fc.Arbitrary<NumberExpression>[] {
  const of = fc.array(count, { minLength: 1, maxLength: 3 });
  return [
    fc.tuple(test, count, count).map(([condition, yes, no]) => when(condition, yes, no)),
    fc.record({ kind: fc.constantFrom("min" as const, "max" as const, "add" as const), of }),
    fc.record({ kind: fc.constant("abs" as const), of: count }),
  ];
}

function conditions(count: fc.Arbitrary<NumberExpression>, test: fc.Arbitrary<Condition>): fc.Arbitrary<Condition>[] {
  const is = fc.constantFrom("below" as const, "at most" as const, "equal" as const, "at least" as const, "above" as const);
  return [
    fc.record({ kind: fc.constant("compare" as const), is, left: count, right: count }),
    fc.record({ kind: fc.constantFrom("and" as const, "or" as const), of: fc.array(test, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant("not" as const), of: test }),
  ];
}
