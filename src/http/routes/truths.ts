import { z } from "zod";
import { formatInstant, isoMonth } from "../../lib/index.ts";
import { type KeptMonth, listTruths } from "../../service/watch/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses, shareShape, simulatedShape } from "../shapes/index.ts";

const bandShape = z.object({
  outcomes: z.int(),
  subjects: z.int(),
  predicted: shareShape.meta({ description: "The mean of what was told." }),
  observed: shareShape.meta({ description: "The share that went well." }),
  low: shareShape,
  high: shareShape,
  isOut: z.boolean().meta({
    description: "Whether `observed` lies outside `low` to `high`, which answers that are right do not leave but by rare chance.",
  }),
});

const truthShape = z.object({
  outcomes: z.int(),
  bad: z.int(),
  subjects: z.int(),
  logLoss: z.number(),
  brier: z.number(),
  auc: z
    .object({ value: z.number(), error: z.number() })
    .optional()
    .meta({ description: "With its standard error; absent where an outcome of one kind did not occur twice." }),
  calibrationError: z.number(),
  all: bandShape,
  bins: z.array(bandShape).meta({ description: "By what was told, in parts of about as many." }),
  isOut: z.boolean(),
});

const shiftShape = z.object({
  code: z.string(),
  index: z.number().meta({ description: "The population stability index." }),
  chance: z.number().meta({ description: "What it would exceed by chance once in a hundred months." }),
  bins: z.array(z.object({ trained: shareShape, now: shareShape })),
  isBeyondChance: z.boolean(),
});

const monthShape = z.object({
  month: z.string().meta({ description: "UTC, as `2024-05`." }),
  measuredAt: instantShape,
  statement: z.string().meta({ description: "By which it is in the log." }),
  asked: z.int().meta({ description: "About how many subjects others asked." }),
  judged: z.int().meta({ description: "Outcomes learned in the month that an answer had been given before." }),
  truth: truthShape.nullable().meta({ description: "`null` where there were too few to say anything of." }),
  stability: z
    .object({ version: z.int(), shifts: z.array(shiftShape) })
    .nullable()
    .meta({
      description: "The characteristics of those asked about, beside the training's; `null` under a model without characteristics.",
    }),
});

const answerShape = z.object({ purpose: z.string(), months: z.array(monthShape), isSimulated: simulatedShape }).meta({
  title: "Truth",
  description: "The months that were measured, the latest first.",
  examples: [{ purpose: "trade-with", months: [], isSimulated: false }],
});

/** `GET /v1/purposes/{name}/truth`: how true the answers given turned out, month by month. Public, as the purposes are. */
export function addTruthRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/purposes/:name/truth",
    schema: {
      summary: "Read how true the answers were",
      description:
        "For each month that is over: the answers that were given, each held against what was learned afterwards. Numbers only, about nobody, and none of months with too few outcomes. They are measured once, when a month is over, and stated in the log.",
      tags: ["law"],
      params: z.object({
        name: z
          .string()
          .min(1)
          .max(60)
          .meta({ description: "GET /v1/purposes lists them.", examples: ["trade-with"] }),
      }),
      response: { 200: answerShape, ...problemResponses("request_malformed", "purpose_unknown") },
    },
    handler: async ({ params: { name } }) => {
      const months = await listTruths(installation, name);
      return { purpose: name, months: months.map(toldMonth), isSimulated: (await installation.moment()).isSimulated };
    },
  });
}

function toldMonth({ month, measuredAt, statement, asked, judged, truth, stability }: KeptMonth): z.output<typeof monthShape> {
  return {
    month: isoMonth(month),
    measuredAt: formatInstant(measuredAt),
    statement,
    asked,
    judged,
    truth: truth === undefined ? null : { ...truth, bins: [...truth.bins] },
    stability:
      stability === undefined
        ? null
        : { version: stability.version, shifts: stability.shifts.map((shift) => ({ ...shift, bins: [...shift.bins] })) },
  };
}
