import { describe, expect, it } from "vitest";
import { breachesOf, purposesOf, registersOf } from "../core/law/index.ts";
import { configOfPack, configOfPurpose, packNamed, shippedConfigs, shippedPacks, shippedRecordTypes } from "./index.ts";

describe("the shipped configurations", () => {
  it.each(shippedConfigs.map((config) => [config.name, config] as const))("%s is lawful", (_name, config) => {
    expect(breachesOf(config, { shipped: shippedRecordTypes, known: new Map() })).toEqual([]);
  });

  it("hold persons in one sector at most", () => {
    const sectors = shippedConfigs.map((config) => [
      config.name,
      ...new Set(registersOf(config).flatMap(({ about, sector }) => (about.includes("person") ? [sector.name] : []))),
    ]);
    expect(sectors).toEqual([["market", "commerce"], ["city"], ["lender", "lending"]]);
  });

  it("keep the market's own orders from the public, and show what is public by its rules or by law", () => {
    const publicNames = shippedConfigs.flatMap(registersOf).flatMap((register) => (register.public === undefined ? [] : [register.name]));
    expect(publicNames).toEqual(["trades", "inspections", "requests"]);
  });

  it("let nobody's own standing read what it gave to others", () => {
    const given = shippedConfigs.flatMap(purposesOf).flatMap(({ asker }) => asker?.reads ?? []);
    const read = shippedConfigs.flatMap(purposesOf).flatMap(({ reads }) => reads);
    expect(given.map(({ name }) => name)).toEqual(["ratings-given"]);
    expect(read.filter((register) => given.some(({ name }) => name === register.name))).toEqual([]);
  });

  it("let their demo subscriber ask for every purpose", () => {
    for (const config of shippedConfigs) {
      expect(config.subscribers.map(({ purposes }) => purposes)).toEqual([purposesOf(config).map(({ name }) => name)]);
    }
  });
});

describe("what ships", () => {
  it("is found by the name of a pack or of a purpose", () => {
    expect(shippedPacks.map(({ name }) => [name, configOfPack(name).name, packNamed(name).name])).toEqual([
      ["trading", "market", "trading"],
      ["commerce", "market", "commerce"],
      ["inspections", "city", "inspections"],
      ["public-service", "city", "public-service"],
      ["lending", "lender", "lending"],
    ]);
    expect(["trade-with", "buy-from", "eat-at", "be-served-by", "lend-to"].map((name) => configOfPurpose(name).name)).toEqual([
      "market",
      "market",
      "city",
      "city",
      "lender",
    ]);
  });

  it("names what there is when it is asked for what there is not", () => {
    const known = "there are trading, commerce, inspections, public-service, lending";
    expect(() => configOfPack("insurance")).toThrow(
      expect.objectContaining({ code: "pack_unknown", message: expect.stringContaining(known) }),
    );
    expect(() => packNamed("insurance")).toThrow(expect.objectContaining({ code: "pack_unknown" }));
    expect(() => configOfPurpose("insure")).toThrow(
      expect.objectContaining({
        code: "purpose_unknown",
        message: 'no purpose "insure"; there are trade-with, buy-from, eat-at, be-served-by, lend-to',
      }),
    );
  });

  it("has no record type twice", () => {
    const names = shippedRecordTypes.map(([name]) => name);
    expect(names).toEqual(["rated", "gave", "ordered", "reviewed", "inspected", "closed", "lent", "loan-year", "ended", "month-end"]);
  });
});
