import { z } from "zod";
import { chaptersOf, type Deed, type Reading, type Report, type ReportedLook, type ReportedRecord } from "../../core/report/index.ts";
import { formatInstant } from "../../lib/index.ts";
import { gradeShape, shareShape, standingShape, toldStanding } from "./check-shape.ts";
import { freezesShape, toldFreezes } from "./freeze-shape.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";
import { toldValue } from "./listed-record-shape.ts";
import { deedShape, standingInWordsShape, toldDeed, toldInWords } from "./told-in-words.ts";

const effectShape = z.object({
  purpose: z.string(),
  points: z.number().meta({ description: "By how many percentage points the record raises the answer now; negative where it lowers it." }),
  without: z
    .object({ probability: shareShape, grade: gradeShape })
    .meta({ description: "The standing as it would be, were the record withdrawn." }),
});

const recordShape = z.object({
  record: z.string(),
  subject: z.string().meta({ description: "Its own number, or that of one linked to it." }),
  text: z.string().meta({ description: "What it says, in words." }),
  says: z.record(z.string(), z.unknown()),
  register: z.string(),
  registerTitle: z.string(),
  type: z.string(),
  source: z.string(),
  sourceTitle: z.string(),
  reference: z.string().nullable(),
  state: z.string(),
  occurredAt: instantShape,
  precision: z.enum(["instant", "day", "month", "year"]),
  knownAt: instantShape,
  recordedAt: instantShape,
  expiresAt: instantShape,
  isAdverse: z.boolean(),
  takenBack: z.object({ at: instantShape, reason: z.string().nullable(), replacement: z.string().nullable() }).nullable(),
  adds: z.array(effectShape).meta({ description: "To each standing that reads its register; none where the record does not count." }),
});

const lookShape = z.object({
  check: z.string(),
  at: instantShape,
  subscriber: z.string(),
  subscriberTitle: z.string(),
  onBehalf: z.string(),
  look: z.enum(["first", "review", "own"]),
  purpose: z.string(),
  question: z.string(),
  asked: z.string(),
  told: standingShape,
  again: z
    .array(z.object({ at: instantShape, cause: z.string(), standing: standingShape }))
    .meta({ description: "The same answer, given again without records that were taken back." }),
});

/** A subject's file for a human, with every sentence of it in one language. */
export const reportShape = z
  .object({
    language: z.enum(["en", "zh-Hans"]),
    madeAt: instantShape,
    standingAt: instantShape,
    keeper: z.object({ name: z.string(), title: z.string() }),
    zone: z.string().meta({ description: "Where days begin and end, by the law pack." }),
    subject: z.object({ id: z.string(), kind: z.enum(["person", "body"]), identifiers: z.array(z.string()) }),
    linked: z.array(z.object({ subject: z.string(), identifiers: z.array(z.string()) })),
    laws: z.array(z.string()),
    standings: z.array(
      z.object({
        purpose: z.string(),
        question: z.string(),
        isFrozen: z.boolean(),
        model: z.int().nullable(),
        standing: standingInWordsShape
          .nullable()
          .meta({ description: "What a check would be answered now; `null` where the purpose has no model." }),
      }),
    ),
    records: z.array(recordShape).meta({ description: "The last to happen first." }),
    looks: z.array(lookShape).meta({ description: "All of them, the last first." }),
    withheld: z.object({ looks: z.int(), until: instantShape }).nullable().meta({
      description: "Looks by public authorities that a legal instrument withholds: how many, and when they are shown at the latest.",
    }),
    freezes: freezesShape,
    disputes: z.array(
      z.object({
        dispute: z.string(),
        record: z.string(),
        state: z.enum(["open", "decided", "ended"]),
        dueBy: instantShape.nullable().meta({ description: "While it is open." }),
        statement: z.string().nullable().meta({ description: "Your own words, where they travel with the record." }),
        steps: z.array(deedShape),
      }),
    ),
    notices: z.array(
      deedShape.extend({
        to: z.string(),
        paragraphs: z.array(z.string()).meta({ description: "In full, where it was for the subject." }),
        result: deedShape.nullable().meta({ description: "What became of it; `null` as long as it waits." }),
      }),
    ),
    deeds: z.array(deedShape).meta({ description: "Every other statement about the subject, the last first." }),
    destroyed: z
      .object({ records: z.int(), checks: z.int() })
      .meta({ description: "What expired or was erased: only their number is left." }),
    isSimulated: simulatedShape,
  })
  .meta({ title: "Report", description: "Everything held about the subject, for a human." });

type Told = z.output<typeof reportShape>;

/** Puts a report in the words of the API. */
export function toldReport(report: Report, reading: Reading): Told {
  const told = (deed: Deed) => toldDeed(deed, reading);
  const { disputes, notices } = chaptersOf(report.deeds);
  return {
    language: reading.language,
    madeAt: formatInstant(report.madeAt),
    standingAt: formatInstant(report.standingAt),
    keeper: report.keeper,
    zone: report.zone,
    subject: { ...report.subject, identifiers: [...report.subject.identifiers] },
    linked: report.linked.map(({ subject, identifiers }) => ({ subject, identifiers: [...identifiers] })),
    laws: report.laws.map(({ name }) => name),
    standings: report.standings.map((of) => ({
      purpose: of.purpose,
      question: reading.names.question(of.purpose),
      isFrozen: of.isFrozen,
      model: of.model ?? null,
      standing: toldInWords(of, reading),
    })),
    records: report.records.map((record) => toldRecord(record, reading)),
    looks: report.looks.map((look) => toldLook(look, reading)),
    withheld: report.withheld === undefined ? null : { looks: report.withheld.looks, until: formatInstant(report.withheld.until) },
    freezes: toldFreezes(report.freezes),
    disputes: disputes.map(({ dueBy, deeds, statement, ...dispute }) => ({
      ...dispute,
      statement: statement ?? null,
      dueBy: dueBy === undefined ? null : formatInstant(dueBy),
      steps: deeds.map(told),
    })),
    notices: notices.map(({ notice, result }) => ({
      ...told(notice),
      to: notice.to,
      paragraphs: notice.to === "subject" ? [...notice.text[reading.language].paragraphs] : [],
      result: result === undefined ? null : told(result),
    })),
    deeds: report.deeds.filter((deed) => !("dispute" in deed) && deed.kind !== "notice" && deed.kind !== "notice_result").map(told),
    destroyed: report.destroyed,
    isSimulated: report.isSimulated,
  };
}

function toldRecord(record: ReportedRecord, reading: Reading): Told["records"][number] {
  const { takenBack, effects, registerVersion, reference, says, ...rest } = record;
  return {
    ...rest,
    text: reading.recordText(record),
    says: Object.fromEntries(Object.entries(says).map(([name, field]) => [name, toldValue(field)])),
    register: `${record.register}@${registerVersion}`,
    registerTitle: reading.names.register(record.register),
    sourceTitle: reading.names.source(record.source),
    reference: reference ?? null,
    occurredAt: formatInstant(record.occurredAt),
    knownAt: formatInstant(record.knownAt),
    recordedAt: formatInstant(record.recordedAt),
    expiresAt: formatInstant(record.expiresAt),
    takenBack:
      takenBack === undefined
        ? null
        : { at: formatInstant(takenBack.at), reason: takenBack.reason ?? null, replacement: takenBack.replacement ?? null },
    adds: [...effects],
  };
}

function toldLook({ at, told, again, subject: _subject, ...look }: ReportedLook, reading: Reading): Told["looks"][number] {
  return {
    ...look,
    subscriberTitle: reading.party(look.subscriber),
    question: reading.names.question(look.purpose),
    at: formatInstant(at),
    told: toldStanding(told),
    again: again.map(({ standing, ...one }) => ({ ...one, at: formatInstant(one.at), standing: toldStanding(standing) })),
  };
}
