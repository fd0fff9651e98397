import { fieldsNamed, filledSentence } from "./filled-sentence.ts";
import type { Formats } from "./formats.ts";
import type { Names } from "./names.ts";
import type { ReportedField, ReportedRecord } from "./report.ts";

/** With what a record is told. */
export type Telling = { readonly names: Names; readonly formats: Formats };

/** A record in one sentence of its register's words, amounts and dates as the reader writes them. What the sentence leaves out follows it. */
export function recordText(record: Pick<ReportedRecord, "register" | "type" | "says">, telling: Telling): string {
  const { register, type, says } = record;
  const sentence = telling.names.sentence(register, type);
  const named = fieldsNamed(sentence);
  const textOf = (field: string) => {
    const said = says[field];
    return said === undefined ? undefined : fieldText(said, { ...telling, register });
  };
  const further = Object.keys(says).filter((field) => !named.has(field));
  return [filledSentence(sentence, textOf), ...further.map((field) => `${field}: ${textOf(field)}`)].join("; ");
}

function fieldText(
  { class: dataClass, value }: ReportedField,
  { names, formats, register }: Telling & { readonly register: string },
): string {
  if (typeof value === "object") return formats.money(value);
  if (typeof value === "string") return dataClass === "outcome" || dataClass === "category" ? names.word(register, value) : value;
  if (dataClass === "instant") return formats.day(value);
  return value < 0 ? `−${formats.count(-value)}` : formats.count(value);
}
