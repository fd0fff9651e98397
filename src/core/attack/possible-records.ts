import { countsReaderOf, type Field, type RaterClass, type Register, type Says, type SaysValue } from "../law/index.ts";

/** Instants that stand in for all: what a record counts for depends on which came first, and on whole days between. */
const SOONER = 0;
const LATER = 2 * 86_400_000_000;

/** Most kinds of record that are tried of one type: with all extremes of eleven fields of two values each. */
const TRIED_MAX = 4_096;

/**
 * What each record counts for that somebody of this class could give, among those that say extremes: the least and the greatest number, every
 * closed word, one instant before and after another, and what may be left out. So a forged deal says the best or the worst that can be said.
 */
export function possibleCounts(register: Register, by: RaterClass): number[][] {
  return Object.entries(register.records).flatMap(([type, { says }]) => {
    const counts = countsReaderOf(register, type);
    return possibleSays(Object.entries(says)).map((said) => counts(said, by));
  });
}

function possibleSays(fields: readonly (readonly [string, Field])[]): Says[] {
  let all: Says[] = [{}];
  for (const [name, field] of fields) {
    const values = possibleValues(field);
    const next = all.flatMap((said) => values.map((value) => (value === undefined ? said : { ...said, [name]: value })));
    all = next.slice(0, TRIED_MAX);
  }
  return all;
}

function possibleValues(field: Field): (SaysValue | undefined)[] {
  const values: (SaysValue | undefined)[] = valuesOf(field);
  return field.optional === true ? [undefined, ...values] : values;
}

function valuesOf(field: Field): SaysValue[] {
  switch (field.class) {
    case "quantity":
    case "rating":
      return [field.min, field.max];
    case "outcome":
    case "category":
      return [...field.words];
    case "instant":
      return [SOONER, LATER];
    case "money":
      return [{ currency: "EUR", amountMinor: 0 }];
    case "identifier":
    case "counterparty":
    case "reference":
    case "evidence":
    case "place":
      return [""];
  }
}
