import { z } from "zod";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import {
  endedJobShape,
  JOB_EXAMPLE,
  jobShape,
  problemResponses,
  runningJobShape,
  toldEnded,
  toldJob,
  toldRunning,
} from "../shapes/index.ts";

const NAME_CHARS_MAX = 60;
const FILE_CHARS_MAX = 255;

/** As `credence train` has it where --last does not say. */
const LAST_SHARE = 0.4;

const requestShape = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("doctor"),
      isDeep: z.boolean().default(false).meta({ description: "Opens every body, not a sample." }),
    }),
    z.strictObject({ kind: z.literal("simulate") }),
    z.strictObject({
      kind: z.literal("import"),
      pack: z.string().min(1).max(NAME_CHARS_MAX),
      dataset: z.string().min(1).max(NAME_CHARS_MAX),
      file: z.string().min(1).max(FILE_CHARS_MAX).meta({ description: "A name that GET /v1/operations/imports lists." }),
    }),
    z.strictObject({
      kind: z.literal("train"),
      purpose: z.string().min(1).max(NAME_CHARS_MAX),
      isAsker: z.boolean().default(false).meta({ description: "For those who ask and name themselves." }),
      last: z.number().min(0.001).max(1).default(LAST_SHARE).meta({ description: "The share of outcomes, the latest, that is judged on." }),
    }),
  ])
  .meta({
    title: "JobRequest",
    examples: [{ kind: "doctor" }, { kind: "import", pack: "trading", dataset: "bitcoin-otc", file: "soc-sign-bitcoinotc.csv" }],
  });

const listShape = z.object({ running: runningJobShape.nullable(), ended: z.array(endedJobShape) }).meta({
  description: "The job under way, and those that are over, the latest first.",
  examples: [{ running: JOB_EXAMPLE, ended: [] }],
});

const LIST_MAX = 50;
const params = z.object({ id: z.uuid().meta({ description: "The job's id." }) });
const OPERATORS = ["key_missing", "right_missing"] as const;

/** `/v1/operations/jobs`: work that takes longer than a request may, one at a time. */
export function addJobRoutes(scope: Scope, context: RouteContext): void {
  addStarting(scope, context);
  addReading(scope, context);
  addStopping(scope, context);
}

function addStarting(scope: Scope, { jobs }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/operations/jobs",
    config: { right: "operate" },
    schema: {
      summary: "Begin a job",
      description:
        "`doctor` examines the store, as `credence doctor` does. `simulate` fills an empty store with the configuration's demonstration. `import` takes a data set that ships with the configuration out of the imports folder. `train` has a candidate judged beside what is active, and changes nothing. One at a time in a process; what is under way when the process is killed can be begun again.",
      tags: ["operations"],
      body: requestShape,
      response: {
        200: runningJobShape,
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          ...OPERATORS,
          "job_running",
          "dataset_unknown",
          "file_unreadable",
          "purpose_unknown",
          "purpose_not_trained",
        ),
      },
    },
    handler: async (request) => toldRunning(await jobs.start(request.body, keyOf(request).holder)),
  });
}

function addReading(scope: Scope, { jobs }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/operations/jobs",
    config: { right: "operate" },
    schema: {
      summary: "List jobs",
      tags: ["operations"],
      querystring: z.strictObject({ limit: z.coerce.number().int().min(1).max(LIST_MAX).default(LIST_MAX) }),
      response: { 200: listShape, ...problemResponses("request_malformed", ...OPERATORS) },
    },
    handler: async ({ query: { limit } }) => {
      const { running, ended } = await jobs.list(limit);
      return { running: running === undefined ? null : toldRunning(running), ended: ended.map(toldEnded) };
    },
  });
  scope.route({
    method: "GET",
    url: "/v1/operations/jobs/:id",
    config: { right: "operate" },
    schema: {
      summary: "Read how far a job is, or what came of it",
      tags: ["operations"],
      params,
      response: {
        200: jobShape.meta({ description: "The job.", examples: [JOB_EXAMPLE] }),
        ...problemResponses("request_malformed", ...OPERATORS, "job_unknown"),
      },
    },
    handler: async ({ params: { id } }) => toldJob(await jobs.show(id)),
  });
}

function addStopping(scope: Scope, { jobs }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/operations/jobs/:id/stop",
    config: { right: "operate" },
    schema: {
      summary: "Stop a job",
      description:
        "It ends at the next batch, or the next rule. What an import has recorded stays, and is recognised when it is begun again.",
      tags: ["operations"],
      params,
      response: { 200: runningJobShape, ...problemResponses("request_malformed", ...OPERATORS, "job_unknown") },
    },
    handler: async ({ params: { id } }) => toldRunning(jobs.stop(id)),
  });
}
