/**
 * The closed list of data classes (law 3). A field of a record schema has exactly one; what has no class here (opinion, belief,
 * health, whereabouts, speech, associates, offences, welfare) cannot be declared, and so cannot be recorded.
 */
export const DATA_CLASSES = [
  "identifier",
  "counterparty",
  "reference",
  "money",
  "quantity",
  "instant",
  "outcome",
  "rating",
  "category",
  "evidence",
  "place",
] as const;

/** One of the closed list of data classes. */
export type DataClass = (typeof DATA_CLASSES)[number];

type Range = { readonly min: number; readonly max: number };
type Presence = { readonly optional?: true };

/** A field of a record type: its data class, and for numbers and closed words what is allowed. */
export type Field =
  | ({ readonly class: "quantity" | "rating" } & Range & Presence)
  | ({ readonly class: "outcome" | "category"; readonly words: readonly string[] } & Presence)
  | ({ readonly class: "identifier" | "counterparty" | "reference" | "money" | "instant" | "evidence" | "place" } & Presence);

/** How a pack writes fields. Each function gives one data class; `field.optional` lets a record leave it out. */
export const field = {
  /** Another public name of the subject, as `scheme:value`. */
  identifier: () => ({ class: "identifier" }),
  /** The other side of the recorded deal, as `scheme:value`; it is stored, never looked up from. */
  counterparty: () => ({ class: "counterparty" }),
  /** The source's own number for something: an order, a case. */
  reference: () => ({ class: "reference" }),
  /** `{ currency, amountMinor }`: integer minor units with the ISO 4217 code. */
  money: () => ({ class: "money" }),
  /** An integer amount of something. */
  quantity: (range: Range) => ({ class: "quantity", ...range }),
  /** A date or time, ISO 8601. */
  instant: () => ({ class: "instant" }),
  /** How it went, in closed words. */
  outcome: (...words: readonly string[]) => ({ class: "outcome", words }),
  /** An integer rating by the counterparty. */
  rating: (range: Range) => ({ class: "rating", ...range }),
  /** What kind of thing it was, in closed words. */
  category: (...words: readonly string[]) => ({ class: "category", words }),
  /** Text for a human in a dispute; no model reads it. */
  evidence: () => ({ class: "evidence" }),
  /** Place of business; bodies only. */
  place: () => ({ class: "place" }),
  /** The same field, which a record may leave out. */
  optional: (wanted: Field): Field => ({ ...wanted, optional: true }),
} as const satisfies Record<string, (...given: never[]) => Field>;

/** Whether counts may read the field as a number. */
export function isNumeric(candidate: Field): candidate is Extract<Field, Range> {
  return candidate.class === "quantity" || candidate.class === "rating";
}

/** Whether counts may read the field as a closed word. */
export function hasWords(candidate: Field): candidate is Extract<Field, { words: readonly string[] }> {
  return candidate.class === "outcome" || candidate.class === "category";
}
