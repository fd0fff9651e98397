import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { givenModel } from "../../../test/given-model.ts";
import { givenScorecard } from "../../../test/given-scorecard.ts";
import { canonicalJson } from "../../lib/index.ts";
import { modelSchema } from "./model-schema.ts";
import { parseModel } from "./parse-model.ts";
import type { Model, Reading } from "./scorecard-model.ts";

const published: Parameters<typeof z.fromJSONSchema>[0] = JSON.parse(
  readFileSync(new URL("../../../docs/schema/model.json", import.meta.url), "utf8"),
);
const outside = z.fromJSONSchema(published);

const good = { register: "trades", count: "good" };
const bad = { register: "trades", count: "bad" };
const READINGS: readonly Reading[] = [
  { kind: "share", good, bad, decay: 0, strength: 2 },
  { kind: "amount", counts: [good, bad], decay: 0 },
  { kind: "mean", sum: { register: "trades", count: "weight" }, number: good, decay: 0 },
  { kind: "tenure", register: "trades" },
  { kind: "recency", counts: [bad] },
  { kind: "trend", good, bad, short: 0, long: 0, strength: 2 },
  { kind: "run", good, bad },
];
const everyReading = givenScorecard("trade-with", {
  characteristics: READINGS.map((reads, at) => ({
    code: `line_${at}`,
    of: at === 0 ? "asker" : "subject",
    reads,
    bins: [
      { below: at - 2, points: -3, share: 0.25 },
      { points: 4, share: 0.5 },
    ],
    missing: { points: 0, share: 0.25 },
  })),
});
const MODELS: readonly Model[] = [givenModel("trade-with"), givenScorecard("trade-with"), everyReading];

const faultOf = (raw: unknown) => {
  const read = parseModel(raw);
  return "fault" in read ? read.fault : undefined;
};

/** Every place in a document: how to get there. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]));
  return [path, ...below];
}

/** The document with something else at a place; `undefined` takes it away. */
function withAt(value: unknown, [step, ...rest]: readonly (string | number)[], other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value)) return value.map((part: unknown, at) => (String(at) === String(step) ? withAt(part, rest, other) : part));
  const parts = Object.entries(value as object).map(([name, part]) => [name, name === step ? withAt(part, rest, other) : part] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

describe("the schema of model documents", () => {
  it("is published as it is used", () => {
    expect(published, "run `node scripts/model-schema.ts` where a change is meant").toEqual(JSON.parse(JSON.stringify(modelSchema)));
  });

  it.each(MODELS.map((model) => [model.kind, model] as const))(
    "takes a whole %s model, here and by another reader of the schema",
    (_, model) => {
      const read = JSON.parse(canonicalJson(model));
      expect(parseModel(read)).toEqual({ model });
      expect(outside.safeParse(read).success).toBe(true);
    },
  );

  it("refuses whatever another reader of the schema refuses, wherever a document is changed", () => {
    const others = fc.constantFrom<unknown>(undefined, null, "strange!", "", -1, 0.5, 1e9, 1e300, true, [], {}, [[]], { kind: "run" });
    const changed = fc.constantFrom(...MODELS).chain((model) => {
      const read: unknown = JSON.parse(canonicalJson(model));
      return fc.tuple(fc.constantFrom(...placesIn(read)), others).map(([path, other]) => ({ path, changed: withAt(read, path, other) }));
    });
    fc.assert(
      fc.property(changed, ({ path, changed }) => {
        // What the schema cannot say is refused here alone.
        const isTaken = faultOf(changed) === undefined;
        expect(isTaken && !outside.safeParse(changed).success, path.join(".")).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  it("knows no member that is not declared", () => {
    for (const model of MODELS) {
      for (const path of placesIn(model)) {
        const found = path.reduce<unknown>(
          (part, step) => Object.entries(part as object).find(([name]) => name === String(step))?.[1],
          model,
        );
        if (typeof found !== "object" || found === null || Array.isArray(found)) continue;
        expect(faultOf(withAt(model, path, { ...found, more: 1 }))?.wanted).toBe("no such member");
      }
    }
  });
});

describe("a scorecard that its schema takes", () => {
  const card = givenScorecard("trade-with");
  const [first] = card.characteristics;
  if (first === undefined) throw new RangeError("the given scorecard has characteristics");
  const withFirst = (changes: Partial<typeof first>) => givenScorecard("trade-with", { characteristics: [{ ...first, ...changes }] });
  const [low, ...more] = first.bins;
  if (low === undefined) throw new RangeError("the given characteristic has bins");

  it.each([
    [".characteristics[0].reads", withFirst({ reads: { kind: "amount", counts: [good], decay: 1 } })],
    [".characteristics[0].reads", withFirst({ reads: { kind: "trend", good, bad, short: 0, long: 3, strength: 1 } })],
    [".characteristics[0].bins[1].below", withFirst({ bins: [low, low, ...more] })],
    [".characteristics[0].bins[0].below", withFirst({ bins: [{ points: 0, share: 0.5 }, ...more] })],
    [".characteristics[0].bins[0].below", withFirst({ bins: [low] })],
    [".characteristics[0].bins", withFirst({ missing: { points: 0, share: 0.2 } })],
    [".characteristics[1].code", givenScorecard("trade-with", { characteristics: [first, first] })],
    [".evidence.decay", givenScorecard("trade-with", { evidence: { decay: 1, prior: 1, worth: 1 } })],
    [".fittedOn.to", givenScorecard("trade-with", { fittedOn: { outcomes: 1, from: 9, to: 8, logLoss: 0.1 } })],
    [".table.probabilities[1]", givenScorecard("trade-with", { table: { ...card.table, probabilities: [0.5, 0.4] } })],
  ])("is refused at %s where it makes no sense (%#)", (at, model) => {
    expect(faultOf(model)?.at).toBe(at);
    expect(outside.safeParse(model).success).toBe(true);
  });
});
