import { z } from "zod";
import { formatInstant, isoDay } from "../../lib/index.ts";
import { activateCandidate, listSeries } from "../../service/operations/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { endedJobShape, instantShape, problemResponses, simulatedShape, toldEnded } from "../shapes/index.ts";

const OPERATORS = ["key_missing", "right_missing"] as const;

const seriesShape = z
  .object({
    series: z.array(
      z.object({
        series: z.string(),
        purpose: z.string(),
        isAsker: z.boolean().meta({ description: "Whether it is for those who ask and name themselves." }),
        isTrainable: z.boolean().meta({ description: "Whether the law lets it be answered by anything but own records." }),
        form: z.enum(["own-record", "scorecard"]).meta({ description: "In which models are fitted now." }),
        activation: z.int().meta({ description: "By which it came in use; 0 where none was needed." }),
        activatedAt: instantShape.nullable(),
        serving: z.object({ version: z.int(), digest: z.string(), day: z.iso.date() }).nullable(),
        lastTraining: endedJobShape.nullable(),
      }),
    ),
    isSimulated: simulatedShape,
  })
  .meta({
    description: "Every series of models, in the order of the purposes.",
    examples: [
      {
        series: [
          {
            series: "trade-with",
            purpose: "trade-with",
            isAsker: false,
            isTrainable: true,
            form: "own-record",
            activation: 0,
            activatedAt: null,
            serving: { version: 3, digest: "9f86d081884c7d65...", day: "2024-06-01" },
            lastTraining: null,
          },
        ],
        isSimulated: false,
      },
    ],
  });

/** `/v1/operations/models` and `/v1/operations/activations`: which models serve, and candidates put in use. */
export function addSeriesRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/operations/models",
    config: { right: "operate" },
    schema: {
      summary: "List the series of models",
      description: "In which form each purpose is answered, since when, and what its last training came to.",
      tags: ["operations"],
      response: { 200: seriesShape, ...problemResponses(...OPERATORS) },
    },
    handler: async () => {
      const [all, { isSimulated }] = await Promise.all([listSeries(installation), installation.moment()]);
      const series = all.map(({ activatedAt, serving, lastTraining, ...state }) => ({
        ...state,
        activatedAt: activatedAt === undefined ? null : formatInstant(activatedAt),
        serving: serving === undefined ? null : { ...serving, day: isoDay(serving.day) },
        lastTraining: lastTraining === undefined ? null : toldEnded(lastTraining),
      }));
      return { series, isSimulated };
    },
  });
  scope.route({
    method: "POST",
    url: "/v1/operations/activations",
    config: { right: "operate" },
    schema: {
      summary: "Put a candidate in use",
      description:
        "The candidate of a training that was better by more than the standard error, within a week, and as long as no other was activated since. A statement says so, with the comparison, and a model of that form is fitted at once.",
      tags: ["operations"],
      body: z
        .strictObject({ job: z.uuid().meta({ description: "The training." }) })
        .meta({ title: "Activation", examples: [{ job: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d" }] }),
      response: {
        200: z
          .object({ series: z.string(), activation: z.int() })
          .meta({ description: "It is in use.", examples: [{ series: "trade-with", activation: 1 }] }),
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          ...OPERATORS,
          "job_unknown",
          "candidate_refused",
          "purpose_unknown",
          "purpose_not_trained",
        ),
      },
    },
    handler: async ({ body: { job } }) => activateCandidate(installation, job),
  });
}
