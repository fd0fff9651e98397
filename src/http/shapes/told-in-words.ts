import { z } from "zod";
import { type Deed, LIST_NAMES, listOf, type Phrases, type Reading, type ReportedStanding } from "../../core/report/index.ts";
import type { Change } from "../../core/standing/index.ts";
import { formatInstant } from "../../lib/index.ts";
import { standingShape, toldStanding } from "./check-shape.ts";
import { instantShape } from "./instant-shape.ts";

/** A standing whose every sentence is in the language of the report. */
export const standingInWordsShape = standingShape.extend({
  changes: z
    .array(standingShape.shape.changes.element.extend({ text: z.string() }))
    .meta({ description: "The fewest outcomes that would change the grade, each in words." }),
});

/** Says a standing's reasons, and what would change it, in the language of a reading. */
export function toldInWords(of: ReportedStanding, reading: Phrases): z.output<typeof standingInWordsShape> | null {
  const { standing } = of;
  if (standing === undefined) return null;
  const { words, formats, names } = reading;
  const told = toldStanding(standing);
  const outcome = names.outcome(of.purpose);
  return {
    ...told,
    reasons: told.reasons.map((reason, i) => {
      const said = standing.reasons[i];
      return said === undefined ? reason : { ...reason, text: words.reason(said, { formats, of, outcome }) };
    }),
    changes: told.changes.map((change, i) => ({ ...change, text: changeText(standing.changes[i], of.purpose, reading) })),
  };
}

function changeText(change: Change | undefined, purpose: string, { words, formats, names }: Phrases): string {
  const { better, bin, worse } = words.standings;
  if (change === undefined) return "";
  if ("bin" in change) return bin(change, names.outcome(purpose));
  return "good" in change ? better(change.good, formats, change.grade) : worse(change.bad, formats, change.grade);
}

/** Something that happened, in a sentence. */
export const deedShape = z.object({
  id: z.string(),
  kind: z.string(),
  at: instantShape,
  text: z.string(),
  list: z
    .enum(LIST_NAMES)
    .nullable()
    .meta({ description: "Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about." }),
  about: z
    .string()
    .nullable()
    .meta({ description: "The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for." }),
  until: instantShape.nullable().meta({ description: "Until when it holds, where it has an end." }),
});

/** Puts a deed in words. */
export function toldDeed(deed: Deed, reading: Reading): z.output<typeof deedShape> {
  const until = "until" in deed && typeof deed.until === "number" ? deed.until : undefined;
  return {
    id: deed.id,
    kind: deed.kind,
    at: formatInstant(deed.at),
    text: reading.deedText(deed),
    list: listOf(deed) ?? null,
    about: aboutOf(deed) ?? null,
    until: until === undefined ? null : formatInstant(until),
  };
}

function aboutOf(deed: Deed): string | undefined {
  if (deed.kind === "notice") return deed.cause;
  if (deed.kind === "notice_result") return deed.notice;
  if ("check" in deed) return deed.check;
  if ("review" in deed) return deed.review;
  if ("request" in deed) return deed.request;
  if ("listing" in deed) return deed.listing;
  if ("target" in deed) return deed.target;
  return "record" in deed ? deed.record : undefined;
}
