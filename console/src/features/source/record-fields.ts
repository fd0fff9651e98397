import type { AnswerOf } from "../../api/index.ts";

/** A register as it is declared. */
export type Register = AnswerOf<"/v1/registers">["registers"][number];

/** A type of record that can be sent: where it goes, and what it says. */
export type RecordKind = { readonly register: string; readonly type: string; readonly fields: readonly RecordField[] };

/** One place in a record that a column of a table may fill. */
export type RecordField = {
  /** As in JSON: "reference", "says.rating", "says.price.amountMinor". */
  readonly path: string;
  readonly isRequired: boolean;
  readonly isInteger: boolean;
  /** The only values there are; undefined where any will do. */
  readonly words: readonly string[] | undefined;
  readonly dataClass: string;
};

const OF_EVERY_RECORD: readonly RecordField[] = [
  { path: "reference", isRequired: true, isInteger: false, words: undefined, dataClass: "reference" },
  { path: "subject", isRequired: true, isInteger: false, words: undefined, dataClass: "identifier" },
  { path: "kind", isRequired: false, isInteger: false, words: ["person", "body"], dataClass: "category" },
  { path: "occurredAt", isRequired: true, isInteger: false, words: undefined, dataClass: "instant" },
  { path: "knownAt", isRequired: false, isInteger: false, words: undefined, dataClass: "instant" },
];

/** What a source may send, by the registers of its key. */
export function recordKindsOf(registers: readonly Register[], own: readonly string[]): readonly RecordKind[] {
  return registers
    .filter(({ name }) => own.includes(name))
    .flatMap(({ name, records }) =>
      Object.entries(records).map(([type, { says }]) => ({
        register: name,
        type,
        fields: [...OF_EVERY_RECORD, ...Object.entries(says).flatMap(([field, declared]) => fieldsOf(field, declared))],
      })),
    );
}

type Declared = Register["records"][string]["says"][string];

function fieldsOf(name: string, declared: Declared): RecordField[] {
  const { class: dataClass, optional, words, min } = declared;
  const common = { isRequired: optional !== true, words: isWords(words) ? words : undefined, dataClass };
  if (dataClass !== "money") return [{ ...common, path: `says.${name}`, isInteger: typeof min === "number" }];
  return [
    { ...common, path: `says.${name}.amountMinor`, isInteger: true },
    { ...common, path: `says.${name}.currency`, isInteger: false },
  ];
}

function isWords(words: unknown): words is readonly string[] {
  return Array.isArray(words) && words.every((word) => typeof word === "string");
}
