/**
 * A sentence with its braces filled: `Order[ of {price}]: {result}`. A bracket is left out where a field in it has no value; a field outside of
 * brackets that has none is told as a dash. Brackets do not nest.
 */
export function filledSentence(sentence: string, textOf: (field: string) => string | undefined): string {
  const kept = sentence.replace(/\[([^\]]*)\]/g, (_, clause: string) =>
    fieldsIn(clause).every((field) => textOf(field) !== undefined) ? clause : "",
  );
  return kept.replace(FIELD, (_, field: string) => textOf(field) ?? "–");
}

/** The fields that a sentence names. */
export function fieldsNamed(sentence: string): ReadonlySet<string> {
  return new Set(fieldsIn(sentence));
}

const FIELD = /\{([A-Za-z0-9]+)\}/g;

function fieldsIn(clause: string): string[] {
  return [...clause.matchAll(FIELD)].map(([, field = ""]) => field);
}
