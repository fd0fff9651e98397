import fc from "fast-check";
import { defineRegister, defineSector, type Field, hasWords, isNumeric, type RecordType, type Register } from "../src/core/law/index.ts";
import type { RecordInput } from "../src/core/record/index.ts";
import { formatInstant } from "../src/lib/index.ts";
import { arbitraryCount, arbitraryFields } from "./arbitrary-law.ts";

/** The clock by which arbitrary records are parsed: all of them have happened by then. */
export const ARBITRARY_NOW = Date.UTC(2024, 5, 1, 12) * 1000;

const FIRST_MICROS = Date.UTC(1900, 0, 1) * 1000;

/** A register of one record type, "said", about everybody; each part of it lawful enough to be parsed against. */
export const arbitraryRegister: fc.Arbitrary<Register> = fc
  .record({ says: arbitraryFields, adverseYears: fc.integer({ min: 1, max: 30 }), years: fc.integer({ min: 1, max: 30 }) })
  .chain(({ says, adverseYears, years }) =>
    arbitraryType(says).map((said) =>
      defineRegister({
        name: "sayings",
        version: 1,
        sector: defineSector("commerce"),
        about: ["person", "body"],
        basis: { kind: "contract", cite: "the market's rules" },
        keep: { adverse: { years: adverseYears }, other: { years } },
        records: { said },
      }),
    ),
  );

function arbitraryType(says: RecordType["says"]): fc.Arbitrary<RecordType> {
  const parts = fc.subarray([...Object.keys(says), "month"], { minLength: 1 });
  return fc.record({ onePer: fc.option(parts, { nil: undefined }), counts: fc.record({ first: arbitraryCount(says) }) }).map((type) => ({
    says,
    counts: type.counts,
    ...(type.onePer === undefined ? {} : { onePer: type.onePer }),
  }));
}

/** A record that fits the register, as a source writes it. */
export function arbitraryInput(register: Register): fc.Arbitrary<RecordInput> {
  const says = register.records.said?.says ?? {};
  return fc.record({
    register: fc.constant(register.name),
    type: fc.constant("said"),
    reference: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    subject: fc.constantFrom("account:otc:1", "account:otc:Zoë ", "phone:+1 202 555 0123", "email:Ann@Example.ORG", "licence:city:7"),
    occurredAt: instantText({ max: ARBITRARY_NOW }),
    says: arbitraryInputs(says),
  });
}

function arbitraryInputs(says: RecordType["says"]): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(says).map(([name, declared]) => {
    const value: fc.Arbitrary<unknown> = arbitraryValue(declared);
    return (declared.optional === true ? fc.option(value, { nil: undefined }) : value).map((given) => [name, given] as const);
  });
  const absent = ([, given]: readonly [string, unknown]) => given !== undefined;
  return fc.tuple(...entries).map((all) => Object.fromEntries(all.filter(absent)));
}

function arbitraryValue(declared: Field): fc.Arbitrary<unknown> {
  if (isNumeric(declared)) return fc.integer({ min: declared.min, max: declared.max });
  if (hasWords(declared)) return fc.constantFrom(...declared.words);
  if (declared.class === "instant") return instantText({ max: Date.UTC(2200, 0, 1) * 1000 });
  if (declared.class === "money") return fc.record({ currency: fc.constantFrom("EUR", "CNY"), amountMinor: fc.maxSafeInteger() });
  if (declared.class === "counterparty" || declared.class === "identifier") return fc.constantFrom("account:otc: 2", "Phone:+12025550147");
  return fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
}

function instantText({ max }: { readonly max: number }): fc.Arbitrary<string> {
  const text = fc.integer({ min: FIRST_MICROS, max }).map(formatInstant);
  const charsOf = { day: 10, month: 7, year: 4 };
  return fc.oneof(
    text,
    text.map((whole) => whole.slice(0, charsOf.day)),
    text.map((whole) => whole.slice(0, charsOf.month)),
    text.map((whole) => whole.slice(0, charsOf.year)),
  );
}
