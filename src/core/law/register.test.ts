import { describe, expect, expectTypeOf, test } from "vitest";
import { trades } from "../../../test/lawful-config.ts";
import { atLeast, type CountReference, defineRegister, defineSector, field, type Register, type SectorName, when } from "./index.ts";

describe("defineRegister", () => {
  test("names each count for a purpose to refer to", () => {
    expect(trades.counts.bad).toEqual({ register: "trades", count: "bad" });
    expectTypeOf(trades.counts.bad).toEqualTypeOf<CountReference>();
  });

  test("knows no count that no record type declares", () => {
    // @ts-expect-error there is no such count
    expect(trades.counts.nope).toBeUndefined();
  });

  test("lists the counts of all record types once, in the order of code units", () => {
    const sector = defineSector("professions");
    const held = { says: { n: field.quantity({ min: 0, max: 1 }) }, counts: { b: when(atLeast("n", 1)), B: when(atLeast("n", 1)) } };
    const lapsed = { says: {}, counts: { a: when(atLeast("n", 1)) } };
    const licences = defineRegister({
      name: "licences",
      version: 1,
      sector,
      about: ["body"],
      basis: { kind: "legal-duty", cite: "trades act, section 1" },
      keep: { other: { years: 1 } },
      records: { held, lapsed },
    });
    expect(licences.countNames).toEqual(["B", "a", "b"]);
    expectTypeOf<keyof typeof licences.counts>().toEqualTypeOf<"a" | "b" | "B">();
  });

  test("survives parts left out in plain JavaScript, for breachesOf to name them", () => {
    // @ts-expect-error a register needs more than a name
    expect(defineRegister({ name: "bare" }).countNames).toEqual([]);
    // @ts-expect-error a record type needs says and counts
    expect(defineRegister({ name: "bare", records: { rated: undefined, ended: {} } }).countNames).toEqual([]);
  });

  test("gives something any register may stand for, frozen", () => {
    expectTypeOf(trades).toExtend<Register>();
    expect(Object.isFrozen(trades)).toBe(true);
  });
});

describe("defineSector", () => {
  test("knows the closed list only", () => {
    expectTypeOf<SectorName>().toEqualTypeOf<"commerce" | "lending" | "inspections" | "public-service" | "professions">();
    // @ts-expect-error welfare is no sector of ours
    expect(defineSector("welfare").name).toBe("welfare");
  });
});

describe("field", () => {
  test("has no way to declare what has no data class", () => {
    // @ts-expect-error opinions are never recorded
    expect(field.opinion).toBeUndefined();
  });

  test("lets a record leave out an optional field", () => {
    expect(field.optional(field.rating({ min: 1, max: 5 }))).toEqual({ class: "rating", min: 1, max: 5, optional: true });
  });
});
