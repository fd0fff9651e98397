import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { type Operations, readOperations } from "../../service/operations/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { RATE_SLOT_S } from "../metrics.ts";
import { instantShape, problemResponses, simulatedShape } from "../shapes/index.ts";

const countsShape = z.array(z.number()).meta({ description: "One a slot, the oldest first." });

const ratesShape = z.object({
  slotSeconds: z.number(),
  records: countsShape,
  checks: countsShape,
  requests: countsShape,
  faults: countsShape.meta({ description: "Answers with a status of 500 and more." }),
  refusals: countsShape.meta({ description: "Requests refused for want of a key or a right." }),
});

const waitingShape = z.object({
  waiting: z.int(),
  soon: z.int().meta({ description: "Of these, with a deadline within seven days." }),
  overdue: z.int(),
});

const operationsShape = z
  .object({
    at: instantShape,
    startedAt: instantShape.meta({ description: "When this process began." }),
    memoryBytes: z.int(),
    rates: ratesShape.meta({ description: "Of the last quarter of an hour, as this process counted it." }),
    log: z.object({ size: z.int(), waiting: z.int(), lagSeconds: z.number() }),
    notices: z.object({ waiting: z.int(), failed: z.int(), lagSeconds: z.number() }),
    store: z.object({
      records: z.int(),
      subjects: z.int(),
      bytes: z.int(),
      tables: z
        .array(z.object({ name: z.string(), bytes: z.int(), rows: z.int() }))
        .meta({ description: "The largest, with their indexes; rows as estimated." }),
    }),
    disk: z
      .object({ freeBytes: z.int(), totalBytes: z.int() })
      .nullable()
      .meta({ description: "`null` where the database is on another machine." }),
    work: z.object({
      disputes: waitingShape,
      erasures: waitingShape,
      reviews: waitingShape,
      verifications: z.int(),
      lawChanges: z.int(),
    }),
    isSimulated: simulatedShape,
  })
  .meta({
    title: "Operations",
    description: "How the house does.",
    examples: [
      {
        at: "2024-06-01T12:00:00Z",
        startedAt: "2024-06-01T08:00:00Z",
        memoryBytes: 180_000_000,
        rates: { slotSeconds: 10, records: [0, 120], checks: [4, 9], requests: [6, 12], faults: [0, 0], refusals: [0, 0] },
        log: { size: 41_200, waiting: 0, lagSeconds: 0 },
        notices: { waiting: 2, failed: 0, lagSeconds: 3.5 },
        store: { records: 20_000, subjects: 640, bytes: 90_000_000, tables: [{ name: "record", bytes: 30_000_000, rows: 20_000 }] },
        disk: { freeBytes: 40_000_000_000, totalBytes: 100_000_000_000 },
        work: {
          disputes: { waiting: 3, soon: 1, overdue: 0 },
          erasures: { waiting: 0, soon: 0, overdue: 0 },
          reviews: { waiting: 0, soon: 0, overdue: 0 },
          verifications: 1,
          lawChanges: 0,
        },
        isSimulated: false,
      },
    ],
  });

/** `GET /v1/operations`: what an operator watches. */
export function addOperationRoutes(scope: Scope, { installation, metrics, workshop }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/operations",
    config: { right: "operate" },
    schema: {
      summary: "See how the house does",
      description:
        "Intake, checks and requests of the last minutes; how far the log and the notices are; how large the store is; and what waits for an operator. The rates are this process's own, and imports are not among them.",
      tags: ["operations"],
      response: { 200: operationsShape, ...problemResponses("key_missing", "right_missing") },
    },
    handler: async () => {
      const [operations, { isSimulated }] = await Promise.all([readOperations(installation, workshop), installation.moment()]);
      return {
        ...told(operations),
        at: formatInstant(installation.now()),
        startedAt: formatInstant(Math.round(performance.timeOrigin * 1_000)),
        memoryBytes: process.memoryUsage.rss(),
        rates: {
          slotSeconds: RATE_SLOT_S,
          records: [...metrics.lately("records")],
          checks: [...metrics.lately("checks")],
          requests: [...metrics.lately("requests")],
          faults: [...metrics.lately("faults")],
          refusals: [...metrics.lately("refusals")],
        },
        isSimulated,
      };
    },
  });
}

function told({ log, notices, holdings, size, disk, work }: Operations) {
  const { queued, failed, lagSeconds } = notices;
  return {
    log,
    notices: { waiting: queued, failed, lagSeconds },
    store: { ...holdings, bytes: size.bytes, tables: [...size.tables] },
    disk: disk ?? null,
    work,
  };
}
