import { inside, type Place, report } from "./breach.ts";
import { DATA_CLASSES, type DataClass, type Field } from "./field.ts";
import { LAW_LIMITS } from "./limits.ts";
import { isParts, isPlainText, type Parts, refuseUnknown, seen } from "./parse-part.ts";

/** A field of a record type; undefined, and a breach, when it is not lawful in itself. */
export function parseField(raw: unknown, place: Place): Field | undefined {
  const parts = isParts(raw) ? raw : {};
  const dataClass = parseClass(parts.class, place);
  const isOptional = parseOptional(parts.optional, inside(place, "optional"));
  if (dataClass === undefined || isOptional === undefined) return undefined;
  const presence = isOptional ? ({ optional: true } as const) : {};
  switch (dataClass) {
    case "quantity":
    case "rating": {
      const range = parseRange(parts, place);
      return range && { class: dataClass, ...range, ...presence };
    }
    case "outcome":
    case "category": {
      const words = parseWords(parts, place);
      return words && { class: dataClass, words, ...presence };
    }
    case "identifier":
    case "counterparty":
    case "reference":
    case "money":
    case "instant":
    case "evidence":
    case "place":
      refuseUnknown(parts, ["class", "optional"], place);
      return { class: dataClass, ...presence };
  }
}

function parseClass(raw: unknown, place: Place): DataClass | undefined {
  if (raw === undefined) return report(place, "field_without_data_class", `saw no data class, wanted one of ${DATA_CLASSES.join(", ")}`);
  const known = DATA_CLASSES.find((dataClass) => dataClass === raw);
  return known ?? report(place, "data_class_refused", `saw ${seen(raw)}, wanted one of ${DATA_CLASSES.join(", ")}`);
}

function parseOptional(raw: unknown, place: Place): boolean | undefined {
  if (raw === undefined || raw === true) return raw === true;
  return report(place, "part_malformed", `saw ${seen(raw)}, wanted true or nothing`);
}

function parseRange(parts: Parts, place: Place): { readonly min: number; readonly max: number } | undefined {
  refuseUnknown(parts, ["class", "optional", "min", "max"], place);
  const { min, max } = parts;
  if (isSafeInteger(min) && isSafeInteger(max) && min <= max) return { min, max };
  return report(place, "range_malformed", `saw ${seen(min)} to ${seen(max)}, wanted two safe integers, the lower first`);
}

function isSafeInteger(raw: unknown): raw is number {
  return Number.isSafeInteger(raw);
}

function parseWords(parts: Parts, place: Place): readonly string[] | undefined {
  refuseUnknown(parts, ["class", "optional", "words"], place);
  const words: readonly unknown[] = Array.isArray(parts.words) ? parts.words : [];
  if (words.length > LAW_LIMITS.words) return report(place, "too_many", `saw ${words.length} words, wanted at most ${LAW_LIMITS.words}`);
  const proper = words.filter((word) => isPlainText(word, LAW_LIMITS.wordLength));
  if (proper.length === words.length && words.length > 0 && new Set(words).size === words.length) return proper;
  return report(
    place,
    "words_malformed",
    `saw ${seen(parts.words)}, wanted a list of different words of 1 to ${LAW_LIMITS.wordLength} characters`,
  );
}
