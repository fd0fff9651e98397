import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import type { EndedJob, JobResult, RunningJob } from "../../service/operations/index.ts";
import { candidateShape, toldCandidate } from "./candidate-shape.ts";
import { instantShape } from "./instant-shape.ts";

const kindShape = z.enum(["doctor", "import", "simulate", "train"]);

const jobParts = {
  id: z.string(),
  kind: kindShape,
  about: z.string().meta({ description: "A data set, or a series of models.", examples: ["trading bitcoin-otc"] }),
  operator: z.string().meta({ description: "Who began it." }),
  startedAt: instantShape,
};

const findingShape = z.object({
  check: z.string(),
  ok: z.boolean(),
  isWarning: z.boolean().meta({ description: "Where not ok: whether the store is sound all the same, and only may not stay so." }),
  detail: z.string(),
  evidence: z.array(z.record(z.string(), z.unknown())).meta({ description: "The first few places where it does not hold." }),
});

const summaryShape = z.object({
  records: z.int(),
  recorded: z.int(),
  alreadyRecorded: z.int(),
  refused: z.int(),
  refusals: z
    .array(z.object({ line: z.int().nullable(), code: z.string(), message: z.string() }))
    .meta({ description: "The first of them." }),
  leftOut: z.record(z.string(), z.int()).meta({ description: "Rows that make no record, by reason." }),
});

const resultShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("doctor"), isSound: z.boolean(), isDeep: z.boolean(), findings: z.array(findingShape) }),
  z.object({ kind: z.literal("filling"), summary: summaryShape, modelsFitted: z.int() }),
  z.object({ kind: z.literal("train"), candidate: candidateShape }),
]);

/** A job under way. */
export const runningJobShape = z
  .object({
    ...jobParts,
    state: z.literal("running"),
    progress: z.object({
      step: z.string().meta({ description: "What is being done; of a doctor the rule.", examples: ["reading"] }),
      done: z.int(),
      share: z.number().nullable().meta({ description: "How much of it, 0 to 1; `null` where that is not known." }),
    }),
  })
  .meta({ description: "A job under way." });

/** A job that is over. */
export const endedJobShape = z
  .object({
    ...jobParts,
    state: z.enum(["done", "failed", "stopped"]),
    endedAt: instantShape,
    result: resultShape.nullable().meta({ description: "`null` where it failed or was stopped." }),
    failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ description: "A job that is over." });

/** A job as told, under way or over. */
export const jobShape = z.discriminatedUnion("state", [runningJobShape, endedJobShape]);

/** A job under way as told. */
export function toldRunning({ progress, startedAt, ...job }: RunningJob): z.input<typeof runningJobShape> {
  const { step, done, share } = progress;
  return { ...job, state: "running", startedAt: formatInstant(startedAt), progress: { step, done, share: share ?? null } };
}

/** A job that is over as told. */
export function toldEnded({ startedAt, endedAt, outcome, result, failure, ...job }: EndedJob): z.input<typeof endedJobShape> {
  return {
    ...job,
    state: outcome,
    startedAt: formatInstant(startedAt),
    endedAt: formatInstant(endedAt),
    result: result === undefined ? null : toldResult(result),
    failure: failure ?? null,
  };
}

/** A job as told. */
export function toldJob(job: RunningJob | EndedJob): z.input<typeof jobShape> {
  return "progress" in job ? toldRunning(job) : toldEnded(job);
}

function toldResult(result: JobResult): z.input<typeof resultShape> {
  switch (result.kind) {
    case "doctor":
      return {
        ...result,
        findings: result.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map((place) => ({ ...place })) })),
      };
    case "import":
    case "simulate": {
      const { refusals, leftOut, ...summary } = result.summary;
      const told = refusals.map(({ line, code, message }) => ({ line: line ?? null, code, message }));
      return { kind: "filling", summary: { ...summary, refusals: told, leftOut: { ...leftOut } }, modelsFitted: result.modelsFitted };
    }
    case "train":
      return { kind: "train", candidate: toldCandidate(result.candidate) };
  }
}

/** For the docs. */
export const JOB_EXAMPLE = {
  id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
  kind: "import",
  about: "trading bitcoin-otc",
  operator: "olga",
  startedAt: "2024-06-01T12:00:00Z",
  state: "running",
  progress: { step: "reading", done: 12_000, share: 0.34 },
} as const;
