/** With six decimals: more in a published figure would be of no use to anybody but whoever guesses at single cases. */
const UNIT = 1e6;

/** The same document with every number rounded to six decimals; members that are undefined fall away. Numbers have to be finite. */
export function roundedNumbers<T>(document: T): T {
  return JSON.parse(JSON.stringify(document, (_, value: unknown) => (typeof value === "number" ? Math.round(value * UNIT) / UNIT : value)));
}
