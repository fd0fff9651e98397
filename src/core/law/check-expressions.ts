import { boundsOf, COUNT_MAX, isExact } from "./bounds.ts";
import { inside, type Place, report } from "./breach.ts";
import type { NumberExpression } from "./expression.ts";
import { type Field, hasWords, isNumeric } from "./field.ts";
import { type FieldRead, fieldReadsOf, type Node, ratersOf } from "./nodes.ts";
import { seen } from "./parse-part.ts";
import type { RecordTypeDraft } from "./parse-record-type.ts";
import type { RecordType } from "./register.ts";

/** What only a human reads, and only in a dispute or to find a deal again (law 3). */
const FREE_TEXT: readonly string[] = ["evidence", "reference", "identifier"];

/** Checks a record type's counts and its adverse condition against its fields. */
export function checkExpressions(draft: RecordTypeDraft): void {
  const counts = inside(draft.place, "counts");
  for (const [name, count] of draft.counts) {
    if (count !== undefined) checkCount(count, draft, inside(counts, name));
  }
  checkOneRater(draft, counts);
  const adverse = inside(draft.place, "adverse");
  if (draft.adverse === undefined) return;
  checkReads(draft.adverse, draft, adverse);
  checkNoRater(draft.adverse, adverse);
  if (draft.whole !== undefined) checkExact(draft.adverse, draft.whole, adverse);
}

/** How long a record is kept follows from what it says, and not from who said it: a class may only weigh. */
function checkNoRater(condition: Node, place: Place): void {
  if (!fieldReadsOf(condition).some(({ as }) => as === "rater")) return;
  report(place, "count_reads_wrong_class", "saw the class of a rater in an adverse condition, wanted it in counts only");
}

/** A record has one class: that of whom this field names. */
function checkOneRater(draft: RecordTypeDraft, place: Place): void {
  const raters = new Set([...draft.counts.values()].flatMap((count) => (count === undefined ? [] : ratersOf(count))));
  if (raters.size > 1) report(place, "count_reads_wrong_class", `saw the classes of ${[...raters].join(" and ")}, wanted one rater`);
}

function checkCount(count: NumberExpression, draft: RecordTypeDraft, place: Place): void {
  checkReads(count, draft, place);
  if (draft.whole === undefined) return;
  const { min, max } = boundsOf(count, draft.whole);
  if (min < -COUNT_MAX || max > COUNT_MAX) {
    report(place, "count_out_of_bounds", `saw ${min} to ${max}, wanted within ${-COUNT_MAX} to ${COUNT_MAX} for one record`);
  } else {
    checkExact(count, draft.whole, place);
  }
}

function checkExact(expression: Node, recordType: RecordType, place: Place): void {
  if (isExact(expression, recordType)) return;
  report(place, "count_out_of_bounds", "saw a part that leaves the safe integers, wanted each within 2^53 - 1 either way");
}

function checkReads(expression: Node, draft: RecordTypeDraft, place: Place): void {
  for (const read of fieldReadsOf(expression)) {
    const field = draft.fields.get(read.field);
    if (field !== undefined) checkRead(read, field, place);
    else if (!draft.fields.has(read.field)) {
      report(place, "count_reads_unknown_field", `saw ${seen(read.field)}, wanted one of ${[...draft.fields.keys()].join(", ")}`);
    }
  }
}

function checkRead(read: FieldRead, field: Field, place: Place): void {
  if (FREE_TEXT.includes(field.class)) {
    report(place, "model_reads_free_text", `saw ${read.field} of class ${field.class}, which counts do not read`);
  } else if (!isOfItsClass(read, field)) {
    report(place, "count_reads_wrong_class", `saw ${read.field} of class ${field.class}, wanted ${WANTED[read.as]}`);
  } else if (read.word !== undefined && hasWords(field) && !field.words.includes(read.word)) {
    report(place, "word_not_declared", `saw ${seen(read.word)}, wanted one of the words of ${read.field}`);
  }
}

const WANTED = {
  number: "a quantity or rating",
  word: "an outcome or category",
  instant: "an instant",
  presence: "any field",
  rater: "a counterparty",
} as const;

function isOfItsClass(read: FieldRead, field: Field): boolean {
  switch (read.as) {
    case "number":
      return isNumeric(field);
    case "word":
      return hasWords(field);
    case "instant":
      return field.class === "instant";
    case "rater":
      return field.class === "counterparty" && field.optional !== true;
    case "presence":
      return true;
  }
}
