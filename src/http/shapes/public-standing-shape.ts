import { z } from "zod";
import { type SaidStanding, saidStandingOf } from "../../core/report/index.ts";
import { outcomeRowsOf } from "../../core/standing/index.ts";
import { formatInstant, isoMonth, LANGUAGES, type Language } from "../../lib/index.ts";
import type { Installation } from "../../service/index.ts";
import type { PublicStanding } from "../../service/public-standing/index.ts";
import { gradeShape, shareShape, standingShape, toldStanding } from "./check-shape.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";
import { PUBLIC_STANDING_EXAMPLE } from "./public-standing-example.ts";

const monthShape = z.string().meta({ description: "UTC, as `2024-05`." });

/** A standing in whole sentences. */
const saidStandingShape = z
  .object({
    language: z.enum(LANGUAGES),
    question: z.string(),
    answer: z.string().meta({ description: "The one sentence." }),
    range: z.string(),
    basis: z.string(),
    outcome: z.object({ many: z.string(), good: z.string(), bad: z.string() }).meta({ description: "What is counted, and its two sides." }),
    reasons: z
      .array(z.object({ points: z.number().nullable(), text: z.string() }))
      .meta({ description: "In percentage points, the largest first; `null` where a reason has none." }),
    changes: z.array(z.string()),
  })
  .meta({ description: "The same in whole sentences, in the language asked for." });

const registerShape = z.object({
  name: z.string(),
  version: z.int(),
  title: z.string(),
  cite: z.string().meta({ description: "On what ground its standings are open to all." }),
  countNames: z.array(z.string()).meta({ description: "The names of `counts`, in their order." }),
});

const tallyRowShape = z.object({
  month: z.int().meta({ description: "UTC year x 12 + month - 1." }),
  records: z.int(),
  counts: z.array(z.int()),
});

/** A standing that is open to all. */
export const publicStandingShape = z
  .object({
    subject: z.string().meta({ description: "In the identifier's normal form." }),
    kind: z.enum(["person", "body"]),
    readAt: instantShape,
    standingAt: instantShape.meta({ description: "The time the standing is of: now, or where the history held here ends." }),
    standing: standingShape,
    said: saidStandingShape,
    grades: z.record(z.string(), shareShape).meta({ description: "The least probability that earns each grade." }),
    leastEvidence: z.int().meta({ description: "With fewer own outcomes than this there is no grade." }),
    course: z
      .array(
        z.object({
          month: monthShape,
          probability: shareShape,
          interval: z.object({ low: shareShape, high: shareShape }),
          evidence: z.number(),
          grade: gradeShape,
        }),
      )
      .meta({
        description:
          "As of the end of each of the last 60 months, by the model of today and from what counts today; months in which nothing counted are left out.",
      }),
    months: z
      .array(z.object({ month: monthShape, good: z.int(), bad: z.int() }))
      .meta({ description: "The outcomes of each month that had any." }),
    registers: z.array(registerShape),
    tallies: z.record(z.string(), z.array(tallyRowShape)).meta({
      description: "By register, what its live records add up to: with the model, all that it takes to compute the standing again.",
    }),
    read: z
      .array(z.object({ subject: z.string(), version: z.int() }))
      .nullable()
      .meta({
        description:
          "Of a body, the subjects whose tallies these are, by their ids, and the version of each that was read: GET /v1/subjects/{id}/proof shows what they are the sums of. `null` of a person.",
      }),
    model: z.object({ version: z.int(), digest: z.string() }),
    contested: z.int().meta({ description: "Records that count and are contested." }),
    suspended: z.int().meta({ description: "Records that do not count while they are contested." }),
    looks: z
      .int()
      .nullable()
      .meta({ description: "How often a body's standing was looked at in twelve months, this look included; `null` of a person." }),
    isSimulated: simulatedShape,
  })
  .meta({ title: "PublicStanding", description: "The standing, and what it is made of.", examples: [PUBLIC_STANDING_EXAMPLE] });

type Told = z.output<typeof publicStandingShape>;

/** Puts a public standing in the words of the API, and of the reader. */
export function toldPublicStanding(found: PublicStanding, { config }: Pick<Installation, "config">, language: Language): Told {
  const { purpose, standing, model, tallies, course, readAt, standingAt } = found;
  const { subject, kind, contested, suspended, isSimulated } = found;
  const saying = { config, purpose, model: model.document, language };
  return {
    ...{ subject, kind, contested, suspended, isSimulated },
    readAt: formatInstant(readAt),
    standingAt: formatInstant(standingAt),
    standing: toldStanding(standing),
    said: { language, ...toldSaying(saidStandingOf(standing, saying)) },
    grades: { ...purpose.grades },
    leastEvidence: purpose.model.leastEvidence,
    course: course.map((point) => ({ ...point, month: isoMonth(point.month) })),
    months: outcomeRowsOf(purpose, tallies).map((row) => ({ ...row, month: isoMonth(row.month) })),
    registers: registersOf(found, { config, language }),
    tallies: Object.fromEntries(
      Object.entries(tallies).map(([name, tally]) => [name, tally.map((row) => ({ ...row, counts: [...row.counts] }))]),
    ),
    read: found.read?.map((one) => ({ ...one })) ?? null,
    model: { version: model.version, digest: model.digest },
    looks: found.looks ?? null,
  };
}

function toldSaying({ reasons, changes, ...said }: SaidStanding): Omit<z.output<typeof saidStandingShape>, "language"> {
  return { ...said, reasons: reasons.map(({ points = null, text }) => ({ points, text })), changes: [...changes] };
}

type Naming = Pick<Installation, "config"> & { readonly language: Language };

function registersOf({ purpose }: PublicStanding, { config, language }: Naming): Told["registers"] {
  const words = new Map(config.packs.flatMap((pack) => Object.entries(pack.words?.registers ?? {})));
  return purpose.reads.map(({ name, version, countNames, public: shown }) => ({
    name,
    version,
    title: words.get(name)?.title[language] ?? name,
    cite: shown?.cite ?? "",
    countNames: [...countNames],
  }));
}
