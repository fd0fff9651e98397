/** A duty of a law pack, as far as the page tells it. */
export type Duty = {
  readonly name: string;
  readonly amount: number | undefined;
  readonly unit: string | undefined;
  readonly currency: string | undefined;
  readonly from: string | undefined;
  readonly atEnd: string | undefined;
  readonly citation: string;
  readonly isConfirmed: boolean;
  readonly note: string | undefined;
};

/** Reads what the API leaves open: duties have different parts. */
export function parseDuty(given: { readonly [part: string]: unknown }): Duty {
  const number = objectOf(given.number);
  return {
    name: textOf(given.name) ?? "",
    amount: typeof number.amount === "number" ? number.amount : undefined,
    unit: textOf(number.unit),
    currency: textOf(number.currency),
    from: textOf(given.from),
    atEnd: textOf(given.atEnd),
    citation: textOf(given.citation) ?? "",
    isConfirmed: given.isConfirmed === true,
    note: textOf(given.note),
  };
}

function textOf(given: unknown): string | undefined {
  return typeof given === "string" ? given : undefined;
}

function objectOf(given: unknown): { readonly [part: string]: unknown } {
  return typeof given === "object" && given !== null ? { ...given } : {};
}
