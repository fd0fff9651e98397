import type { JsonSchema, SchemaDefinitions } from "../../lib/index.ts";
import { FULL_WEIGHT } from "./own-record-model.ts";

/** Far above what any model has: each limit is there so that a document from a stranger is read in bounded time. */
const [NAME_CHARS, MONTHS, DECAYS, CHARACTERISTICS, BINS, COUNTS, TABLE] = [100, 5000, 32, 64, 64, 64, 20_000];
const POINTS = 100_000;

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const name = { type: "string", maxLength: NAME_CHARS, pattern: "^[a-z][a-z0-9-]*$" } as const;
const word = { type: "string", maxLength: NAME_CHARS, pattern: "^[A-Za-z][A-Za-z0-9_.-]*$" } as const;
const share = { type: "number", minimum: 0, maximum: 1 } as const;
const months = { type: "number", exclusiveMinimum: 0, maximum: 1_000_000 } as const;
const strength = { type: "number", exclusiveMinimum: 0, maximum: 1_000_000 } as const;
const outcomes = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const;
const loss = { type: "number", minimum: 0, maximum: 1000 } as const;
const day = { type: "integer", minimum: 0, maximum: 200_000 } as const;
const points = { type: "integer", minimum: -POINTS, maximum: POINTS } as const;
const place = { type: "integer", minimum: 0, maximum: DECAYS - 1 } as const;
const weights = { type: "array", items: { type: "integer", minimum: 0, maximum: FULL_WEIGHT }, maxItems: MONTHS } as const;

const whole = (properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((each) => !optional.includes(each)),
  additionalProperties: false,
});
const kind = (only: string) => ({ type: "string", enum: [only] }) as const;
const counts: JsonSchema = { type: "array", items: ref("count"), minItems: 1, maxItems: COUNTS };

/** The parts of a model document. Each kind of reading is a form of its own. */
const READINGS: SchemaDefinitions = {
  share: whole({ kind: kind("share"), good: ref("count"), bad: ref("count"), decay: place, strength }),
  amount: whole({ kind: kind("amount"), counts, decay: place }),
  mean: whole({ kind: kind("mean"), sum: ref("count"), number: ref("count"), decay: place }),
  tenure: whole({ kind: kind("tenure"), register: name }),
  recency: whole({ kind: kind("recency"), counts }),
  trend: whole({ kind: kind("trend"), good: ref("count"), bad: ref("count"), short: place, long: place, strength }),
  run: whole({ kind: kind("run"), good: ref("count"), bad: ref("count") }),
};

const DEFINITIONS: SchemaDefinitions = {
  count: whole({ register: name, count: word }),
  decay: whole({ halfLifeMonths: months, weights }),
  ...READINGS,
  bin: whole({ below: { type: "number" }, points, share }, ["below"]),
  characteristic: whole({
    code: word,
    of: { type: "string", enum: ["subject", "asker"] },
    reads: { oneOf: Object.keys(READINGS).map(ref) },
    bins: { type: "array", items: ref("bin"), minItems: 1, maxItems: BINS },
    missing: whole({ points, share }),
  }),
  ownRecord: whole({
    kind: kind("own-record"),
    purpose: name,
    day,
    halfLifeMonths: months,
    weights,
    priorStrength: strength,
    baseRate: share,
    baseAmong: { type: "string", enum: ["everyone", "newcomers"] },
    baseHalfLifeMonths: months,
    fittedOn: whole({ outcomes, logLoss: loss }),
  }),
  scorecard: whole({
    kind: kind("scorecard"),
    purpose: name,
    day,
    baseRate: share,
    baseHalfLifeMonths: months,
    decays: { type: "array", items: ref("decay"), minItems: 1, maxItems: DECAYS },
    basePoints: points,
    characteristics: { type: "array", items: ref("characteristic"), minItems: 1, maxItems: CHARACTERISTICS },
    table: whole({
      from: { type: "integer", minimum: -POINTS * CHARACTERISTICS, maximum: POINTS * CHARACTERISTICS },
      probabilities: { type: "array", items: share, minItems: 1, maxItems: TABLE },
      pointsToDouble: { type: "number", exclusiveMinimum: 0, maximum: POINTS },
    }),
    evidence: whole({ decay: place, prior: strength, worth: share }),
    fittedOn: whole({ outcomes, from: day, to: day, logLoss: loss }),
  }),
};

/**
 * The JSON Schema (2020-12) of a model document: what docs/schema/model.json is written from and what documents are read by. What it cannot
 * say (bins rise, a table never falls, places are there) `parseModel` says.
 */
export const modelSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A model of Credence",
  description:
    "A versioned document that turns tallies into a probability: see src/core/standing/scorecard-model.ts and own-record-model.ts for what each part means.",
  oneOf: [ref("ownRecord"), ref("scorecard")],
  $defs: DEFINITIONS,
};
