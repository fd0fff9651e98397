import { z } from "zod";
import { ATTACK_NAMES, type MeasuredAttack } from "../../core/attack/index.ts";
import type { MeasuredBacktest } from "../../core/model/index.ts";
import { formatInstant, isoMonth } from "../../lib/index.ts";
import { instantShape } from "./instant-shape.ts";

const share = z.number();

const figuresShape = z.object({
  logLoss: z.number(),
  brier: z.number(),
  auc: z.number().optional().meta({ description: "Absent where one kind of outcome did not occur." }),
  calibrationError: z.number(),
});

const monthShape = z.object({
  month: z.string().meta({ description: "UTC, as `2024-05`: of the outcomes." }),
  outcomes: z.int(),
  bad: z.int(),
  standing: z.number().meta({ description: "The mean log-loss of the standings; beside it those of the plainer readings." }),
  baseRate: z.number(),
  share: z.number(),
  mean: z.number().optional(),
});

/** How true a purpose's form would have been, replayed. */
export const backtestShape = z.object({
  last: share.meta({ description: "The share of the outcomes, the latest, that was asked about." }),
  form: z.enum(["own-record", "scorecard"]),
  outcomes: z.int(),
  bad: z.int(),
  from: instantShape,
  until: instantShape,
  standing: figuresShape,
  baseRate: figuresShape.meta({ description: "The running share of good outcomes of all." }),
  share: figuresShape.meta({ description: "The plain share of the subject's own." }),
  mean: figuresShape.optional().meta({ description: "The plain mean of ratings; absent where no record has one." }),
  calibration: z.array(z.object({ from: share, to: share, n: z.int(), predicted: share, observed: share, low: share, high: share })).meta({
    description: "What was said and what happened, in bins of about as many, with 90 % intervals; none of fewer than 30 outcomes.",
  }),
  coverage: share.meta({ description: "The share of 90 % intervals that held what happened." }),
  thresholds: z.array(z.object({ threshold: share, below: z.int(), caught: z.int(), wronged: z.int(), shareCaught: share })),
  months: z.array(monthShape).meta({ description: "None of fewer than 30 outcomes." }),
});

/** What attacks on a purpose's market cost. */
export const attackShape = z.object({
  at: instantShape.meta({ description: "The market as it was known before." }),
  accounts: z.int(),
  records: z.int(),
  established: z.int().meta({ description: "Subjects with enough outcomes in the last year for a grade." }),
  targets: z.object({ doubtful: z.int(), good: z.int() }),
  methods: z.array(z.string()),
  isBoundByRaters: z.boolean(),
  rows: z.array(
    z.object({
      attack: z.enum(ATTACK_NAMES),
      colluding: z.int(),
      cost: z.object({ accounts: z.int(), deals: z.int() }),
      movements: z.array(
        z.object({ method: z.string(), by: z.number().optional(), rankBefore: share, rank: share, bound: z.number().optional() }),
      ),
    }),
  ),
  crossings: z.array(z.object({ attack: z.enum(ATTACK_NAMES), method: z.string(), colluding: z.int().optional() })),
});

/** Puts a backtest in the words of the API. */
export function toldBacktest({ purpose: _, from = 0, until = 0, months, ...report }: MeasuredBacktest): z.output<typeof backtestShape> {
  return {
    ...report,
    from: formatInstant(from),
    until: formatInstant(until),
    calibration: [...report.calibration],
    thresholds: [...report.thresholds],
    months: months.map(({ month, ...row }) => ({ month: isoMonth(month), ...row })),
  };
}

/** Puts attacks in the words of the API. */
export function toldAttack({ purpose: _, at, rows, crossings, methods, ...report }: MeasuredAttack): z.output<typeof attackShape> {
  return {
    ...report,
    at: formatInstant(at),
    methods: [...methods],
    rows: rows.map(({ movements, ...row }) => ({ ...row, movements: [...movements] })),
    crossings: [...crossings],
  };
}
