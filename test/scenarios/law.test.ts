import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { purposeText, registerText } from "../../src/core/law/index.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market", withoutModels: ["buy-from"] });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

describe("the house", () => {
  it("says its name, and what has to be known of it first, to everybody", async () => {
    const { status, body } = await world.anyone.get("/v1/house");
    const { name, title, jurisdiction } = world.installation.config;
    expect([status, body]).toEqual([200, { name, title, jurisdiction, isConformant: true, isEmpty: true, isSimulated: false }]);
  });
});

describe("the law of an installation", () => {
  it("is open: each register with its fields, counts, basis, retention and digest", async () => {
    const { status, body } = await world.anyone.get("/v1/registers");
    expect(status).toBe(200);
    const [trades, orders] = body.registers;
    expect(trades).toMatchObject({
      name: "trades",
      version: 2,
      sector: "commerce",
      about: ["person", "body"],
      basis: { kind: "contract" },
      keep: { adverse: { years: 5 }, other: { years: 5 } },
    });
    expect(trades.records.rated.says.rating).toEqual({ class: "rating", min: -10, max: 10 });
    expect([trades.public.cite.length > 0, "public" in orders]).toEqual([true, false]);
    const declared = world.installation.registers.get("trades")?.register;
    expect(Object.keys(trades.records.rated.counts).sort()).toEqual(declared?.countNames);
    expect(trades.digest).toBe(declared && hash("sha256", registerText(declared)));
  });

  it("is open: each purpose with its outcome, grades, digest and the model that serves it", async () => {
    const { body } = await world.anyone.get("/v1/purposes");
    const [tradeWith, buyFrom] = body.purposes;
    expect(tradeWith).toMatchObject({
      name: "trade-with",
      reads: ["trades@2"],
      outcome: { good: { register: "trades", count: "good" } },
      leastEvidence: 3,
      isListed: true,
      model: { version: 1, baseRate: 0.9, priorStrength: 2, halfLifeMonths: 12, outcomes: 1000, logLoss: 0.3 },
    });
    expect(buyFrom).toMatchObject({ name: "buy-from", isListed: false, model: null });
    const declared = world.installation.purposes.get("trade-with");
    expect(tradeWith.digest).toBe(declared && hash("sha256", purposeText(declared)));
  });
});
