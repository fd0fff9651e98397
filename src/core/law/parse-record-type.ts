import { inside, type Place, report } from "./breach.ts";
import type { Condition, NumberExpression } from "./expression.ts";
import type { Field } from "./field.ts";
import { LAW_LIMITS } from "./limits.ts";
import { isFieldName, MONTH, TALLY_COLUMNS } from "./names.ts";
import { parseCondition, parseNumber } from "./parse-expression.ts";
import { parseField } from "./parse-field.ts";
import { isPlainText, parseEntries, parseList, parseName, parseParts, refuseUnknown, seen } from "./parse-part.ts";
import type { RecordType } from "./register.ts";

/** A record type as far as it could be read: what is undefined in it has its breach already. */
export type RecordTypeDraft = {
  readonly name: string;
  readonly place: Place;
  readonly fields: ReadonlyMap<string, Field | undefined>;
  /** Whether it says when it is adverse, be it in a malformed way. */
  readonly isAdverse: boolean;
  readonly adverse: Condition | undefined;
  readonly counts: ReadonlyMap<string, NumberExpression | undefined>;
  /** All of it, when each of its parts could be read. */
  readonly whole: RecordType | undefined;
};

/** Reads one record type of a register, and checks what can be checked on its parts alone. */
export function parseRecordType(name: string, raw: unknown, place: Place): RecordTypeDraft {
  const isNamed = parseName(name, place) !== undefined;
  const parts = parseParts(raw, place);
  refuseUnknown(parts, ["says", "onePer", "adverse", "counts"], place);
  const fields = parseFields(parts.says, inside(place, "says"));
  const onePer = parts.onePer === undefined ? undefined : parseOnePer(parts.onePer, fields, inside(place, "onePer"));
  const isAdverse = parts.adverse !== undefined;
  const adverse = isAdverse ? parseCondition(parts.adverse, inside(place, "adverse")) : undefined;
  const counts = parseCounts(parts.counts, inside(place, "counts"));
  const draft = { name, place, fields, isAdverse, adverse, counts };
  return { ...draft, whole: isNamed ? wholeOf(draft, onePer) : undefined };
}

function parseFields(raw: unknown, place: Place): ReadonlyMap<string, Field | undefined> {
  const entries = parseEntries(raw, LAW_LIMITS.fields, place);
  return new Map(
    entries.map(([name, field]) => {
      const at = inside(place, name);
      if (name === MONTH) report(at, "field_name_reserved", `saw ${seen(name)}, which stands for the month a record happened in`);
      const parsed = parseField(field, at);
      return [name, hasFieldName(name, at) ? parsed : undefined];
    }),
  );
}

function parseCounts(raw: unknown, place: Place): ReadonlyMap<string, NumberExpression | undefined> {
  const entries = parseEntries(raw, LAW_LIMITS.counts, place);
  return new Map(
    entries.map(([name, expression]) => {
      const at = inside(place, name);
      if (TALLY_COLUMNS.includes(name)) {
        report(at, "count_name_reserved", `saw ${seen(name)}, which each tally has besides its counts (${TALLY_COLUMNS.join(", ")})`);
      }
      const parsed = parseNumber(expression, at);
      return [name, hasFieldName(name, at) ? parsed : undefined];
    }),
  );
}

function hasFieldName(name: string, place: Place): boolean {
  if (isFieldName(name)) return true;
  report(place, "name_malformed", `saw ${seen(name)}, wanted a lower-case letter, then letters and digits, 40 characters at most`);
  return false;
}

function parseOnePer(raw: unknown, fields: ReadonlyMap<string, unknown>, place: Place): readonly string[] {
  return parseList(raw, LAW_LIMITS.onePer, place).flatMap((name) => {
    if (isPlainText(name, LAW_LIMITS.wordLength) && (name === MONTH || fields.has(name))) return [name];
    report(place, "one_per_unknown_field", `saw ${seen(name)}, wanted "${MONTH}" or one of ${[...fields.keys()].join(", ")}`);
    return [];
  });
}

function wholeOf(draft: Omit<RecordTypeDraft, "whole">, onePer: readonly string[] | undefined): RecordType | undefined {
  const says = [...draft.fields].flatMap(([name, field]) => (field === undefined ? [] : [[name, field] as const]));
  const counts = [...draft.counts].flatMap(([name, count]) => (count === undefined ? [] : [[name, count] as const]));
  const isWhole = says.length === draft.fields.size && counts.length === draft.counts.size;
  if (!isWhole || (draft.isAdverse && draft.adverse === undefined)) return undefined;
  return {
    says: Object.fromEntries(says),
    ...(onePer === undefined ? {} : { onePer }),
    ...(draft.adverse === undefined ? {} : { adverse: draft.adverse }),
    counts: Object.fromEntries(counts),
  };
}
