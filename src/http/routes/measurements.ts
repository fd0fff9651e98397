import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { type Kept, lastAttack, lastBacktest } from "../../service/measurement/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { attackShape, backtestShape, instantShape, problemResponses, simulatedShape, toldAttack, toldBacktest } from "../shapes/index.ts";

const params = z.object({
  name: z
    .string()
    .min(1)
    .max(60)
    .meta({ description: "GET /v1/purposes lists them.", examples: ["trade-with"] }),
});

const measuredShape = { measuredAt: instantShape, statement: z.string().meta({ description: "By which it is in the log." }) };

/** `GET /v1/purposes/{name}/backtest` and `/attack-costs`: what was measured of a purpose's models. Public, as the purposes are. */
export function addMeasurementRoutes(scope: Scope, context: RouteContext): void {
  addBacktest(scope, context);
  addAttackCosts(scope, context);
}

function addBacktest(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/purposes/:name/backtest",
    schema: {
      summary: "Read how true a purpose's model would have been",
      description:
        "The last share of the purpose's history, replayed: each outcome asked about before it happened, by a model that knew nothing later; beside it the plainest readings of the same records. Measured when a form is activated, after imports and once a month, and stated in the log.",
      tags: ["law"],
      params,
      response: {
        200: z
          .object({
            purpose: z.string(),
            backtest: backtestShape.extend(measuredShape).nullable().meta({ description: "`null` where too few outcomes are known." }),
            isSimulated: simulatedShape,
          })
          .meta({
            title: "Backtest",
            description: "The last measurement.",
            examples: [{ purpose: "trade-with", backtest: null, isSimulated: false }],
          }),
        ...problemResponses("request_malformed", "purpose_unknown"),
      },
    },
    handler: async ({ params: { name } }) => {
      const [kept, { isSimulated }] = await Promise.all([lastBacktest(installation, name), installation.moment()]);
      return { purpose: name, backtest: kept === undefined ? null : { ...toldBacktest(kept.document), ...measured(kept) }, isSimulated };
    },
  });
}

function addAttackCosts(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/purposes/:name/attack-costs",
    schema: {
      summary: "Read what it costs to move standings",
      description:
        "For each attack with growing numbers of accounts: how far the attacked come to stand above others, read by the purpose's model and by plainer methods. Means over subjects, never one's own. The operator measures it with `credence attack`; it is stated in the log.",
      tags: ["law"],
      params,
      response: {
        200: z
          .object({
            purpose: z.string(),
            attack: attackShape.extend(measuredShape).nullable().meta({ description: "`null` where it was not measured yet." }),
            isSimulated: simulatedShape,
          })
          .meta({
            title: "Attack costs",
            description: "The last measurement.",
            examples: [{ purpose: "trade-with", attack: null, isSimulated: false }],
          }),
        ...problemResponses("request_malformed", "purpose_unknown"),
      },
    },
    handler: async ({ params: { name } }) => {
      const [kept, { isSimulated }] = await Promise.all([lastAttack(installation, name), installation.moment()]);
      return { purpose: name, attack: kept === undefined ? null : { ...toldAttack(kept.document), ...measured(kept) }, isSimulated };
    },
  });
}

function measured({ measuredAt, statement }: Pick<Kept<unknown>, "measuredAt" | "statement">) {
  return { measuredAt: formatInstant(measuredAt), statement };
}
