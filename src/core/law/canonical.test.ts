import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawfulConfig, orders, trades } from "../../../test/lawful-config.ts";
import {
  configText,
  purposesOf,
  purposeText,
  type Register,
  type RegisterDeclaration,
  recordTypeText,
  registerKey,
  registerText,
} from "./index.ts";

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

type Step = Record<string, unknown>;
const isStep = (value: unknown): value is Step => typeof value === "object" && value !== null;

/** The same value with the properties of each object in the order the seed gives. */
function shuffled<T>(value: T, seed: number): T {
  if (!isStep(value)) return value;
  const copy = structuredClone(value);
  const shuffle = (part: Step) => {
    const entries = Object.entries(part);
    for (const [name] of entries) delete part[name];
    const sorted = entries.sort(([a], [b]) => keyOf(a, seed) - keyOf(b, seed));
    for (const [name, held] of sorted) {
      if (isStep(held) && !Array.isArray(held)) shuffle(held);
      if (Array.isArray(held)) held.filter((each) => isStep(each)).forEach(shuffle);
      part[name] = held;
    }
  };
  shuffle(copy);
  return copy;
}

const keyOf = (name: string, seed: number) => createHash("sha256").update(`${seed} ${name}`).digest().readUInt32BE();

/** What a declaration says, without what is derived from it. */
function declarationOf(register: Register): RegisterDeclaration {
  const { name, version, sector, about, basis, keep, records } = register;
  return { name, version, sector, about, basis, keep, records, ...(register.public === undefined ? {} : { public: register.public }) };
}

/** Each leaf of the value, as the steps that lead to it. */
function leavesOf(value: unknown, steps: readonly string[] = []): readonly (readonly string[])[] {
  if (!isStep(value)) return [steps];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...steps, name]));
}

/** A copy of the value with one leaf changed. */
function changed<T extends object>(root: T, steps: readonly string[]): T {
  const copy = structuredClone(root);
  const part = steps.slice(0, -1).reduce<unknown>((sofar, step) => (isStep(sofar) ? sofar[step] : undefined), copy);
  const last = steps.at(-1) ?? "";
  if (!isStep(part)) throw new Error(`nothing at ${steps.join("/")}`);
  part[last] = typeof part[last] === "number" ? part[last] + 1 : `${String(part[last])}x`;
  return copy;
}

describe("the canonical text", () => {
  test("of a record type is shown here", () => {
    expect(recordTypeText("rated", trades.records.rated)).toBe(
      '{"adverse":{"is":"below","kind":"compare","left":{"field":"rating","kind":"field"},"right":{"kind":"constant","value":0}},' +
        '"counts":{"bad":{"condition":{"is":"below","kind":"compare","left":{"field":"rating","kind":"field"},"right":{"kind":"constant","value":0}},' +
        '"kind":"when","otherwise":{"kind":"constant","value":0},"then":{"kind":"constant","value":1}},' +
        '"good":{"condition":{"is":"at least","kind":"compare","left":{"field":"rating","kind":"field"},"right":{"kind":"constant","value":0}},' +
        '"kind":"when","otherwise":{"kind":"constant","value":0},"then":{"kind":"constant","value":1}},' +
        '"weight":{"kind":"abs","of":{"field":"rating","kind":"field"}}},' +
        '"name":"rated","onePer":["by","month"],"says":{"by":{"class":"counterparty"},"rating":{"class":"rating","max":10,"min":-10}}}',
    );
  });

  test("has a digest that stays what it is: a change here is a change of every register's digest", () => {
    expect(digestOf(registerText(trades))).toBe("12717c15ffe3cf81f1857c7399dc90c5b62f4513838fa0610ae744320535d8f0");
    // Without a law pack, whose numbers change with the laws.
    const packless = { ...lawfulConfig, jurisdiction: "ch" };
    expect(digestOf(configText(packless))).toBe("5837bbada8aa15a29c3b87e08fefcdf6fa4bc2c127b45116f38225447f8c60ed");
  });

  test("does not depend on the order in which things are written", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(registerText(shuffled(orders, seed))).toBe(registerText(orders));
        expect(configText(shuffled(lawfulConfig, seed))).toBe(configText(lawfulConfig));
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ["trades", trades],
    ["orders", orders],
  ])("of the register %s changes with each leaf of its declaration", (_name, register: Register) => {
    const declaration = declarationOf(register);
    const leaves = leavesOf(declaration).filter((steps) => steps.join("/") !== "sector/kind");
    const texts = leaves.map((steps) => registerText(changed(declaration, steps)));
    expect(new Set([...texts, registerText(register)]).size).toBe(leaves.length + 1);
  });

  test("leaves out what is derived and what a declaration merely carries along", () => {
    const carrying = { ...trades, importer: () => 1 };
    expect(registerText(carrying)).toBe(registerText(declarationOf(trades)));
  });

  test("of a purpose names its registers with their versions", () => {
    const [tradeWith] = purposesOf(lawfulConfig);
    expect(tradeWith && JSON.parse(purposeText(tradeWith))).toEqual({
      name: "trade-with",
      question: "Will the next trade with this trader go well?",
      about: ["person", "body"],
      reads: ["trades@1"],
      outcome: {
        good: { register: "trades", count: "good" },
        bad: { register: "trades", count: "bad" },
        words: { one: "rating", many: "ratings", good: "not negative", bad: "negative", subject: "trader" },
      },
      model: { kind: "own-record", leastEvidence: 3 },
      grades: { A: 0.99, B: 0.97, C: 0.9, D: 0.7, E: 0 },
    });
  });

  test("of a configuration holds its registers in full", () => {
    expect(JSON.parse(configText(lawfulConfig))).toHaveProperty(["packs", 0, "registers", 1], JSON.parse(registerText(orders)));
    expect(registerKey(orders)).toBe("orders@2");
  });
});
