import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refreshStandings, registerOf } from "../../src/service/index.ts";
import { readTally, uuidText } from "../../src/store/index.ts";
import { lockSnapshot, scanBodies, type TalliedBody } from "../../src/store/snapshots/index.ts";
import { closed, inspected, ordered, rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let city: World;
beforeAll(async () => {
  city = await createWorld({ config: "city" });
  const kitchens = Array.from({ length: 9 }, (_, kitchen) => `licence:chicago-food:${100 + kitchen}`);
  await city.records(
    kitchens.flatMap((subject, kitchen) =>
      Array.from({ length: 3 + kitchen }, (_, visit) => inspected({ subject, says: { result: visit < kitchen ? "passed" : "failed" } })),
    ),
  );
  await city.records([closed()]);
});
afterAll(async () => {
  await city.checkSoundness();
  await city.close();
});

type Listed = { identifier: string; grade: string; subject: string; interval: { low: number; high: number }; probability: number };

/** Every page of a list, three at a time. */
async function all(query: string): Promise<Listed[]> {
  const seen: Listed[] = [];
  let cursor = "";
  for (;;) {
    const { body } = await city.anyone.get(`/v1/standings?purpose=eat-at&limit=3${query}${cursor}`);
    seen.push(...body.standings);
    if (body.next === null) return seen;
    cursor = `&cursor=${body.next}`;
  }
}

describe("a list of standings", () => {
  it("is empty, and says so, before it was made", async () => {
    const { status, body } = await city.anyone.get("/v1/standings?purpose=be-served-by");
    expect(status).toBe(200);
    expect(body).toMatchObject({ asOf: null, model: null, standings: [], next: null });
  });

  it("holds each body with a record, with the standing that a check gives", async () => {
    await city.ask("eat-at", "licence:chicago-food:never-inspected");
    expect(await refreshStandings(city.installation, "eat-at")).toEqual({ purpose: "eat-at", bodies: 9 });
    const listed = await all("&order=name");
    expect(listed.map(({ identifier }) => identifier)).toEqual(Array.from({ length: 9 }, (_, i) => `licence:chicago-food:${100 + i}`));
    for (const { identifier, probability, interval, grade } of listed) {
      const { body } = await city.ask("eat-at", identifier);
      expect({ probability, interval, grade }).toEqual({
        probability: body.standing.probability,
        interval: body.standing.interval,
        grade: body.standing.grade,
      });
    }
  });

  it("is made of every body's tallies, each register's in its place and by month", async () => {
    const registers = ["requests", "inspections"].map((name) => registerOf(city.installation, name).register);
    const seen = await scanBodies(city.pool, { registers, schemes: ["agency", "licence"] }, async (batches) => {
      const all: TalliedBody[] = [];
      for await (const batch of batches) all.push(...batch);
      return all;
    });
    const schemes = Map.groupBy(seen, ({ identifier }) => identifier.split(":")[0]);
    expect([schemes.get("agency")?.length, schemes.get("licence")?.length, seen.length]).toEqual([1, 9, 10]);
    for (const { subject, tallies } of seen) {
      const id = uuidText(subject);
      expect(tallies).toEqual(await Promise.all(registers.map((register) => readTally(city.pool, register, id))));
    }
  });

  it("begins with the surest: of the good by the lower bound, of the bad by the upper", async () => {
    const best = (await all("&order=best")).map(({ interval }) => interval.low);
    expect(best).toEqual([...best].sort((a, b) => b - a));
    const worst = (await all("&order=worst")).map(({ interval }) => interval.high);
    expect(worst).toEqual([...worst].sort((a, b) => a - b));
    expect([best.length, worst.length]).toEqual([9, 9]);
  });

  it("can be narrowed to a grade", async () => {
    const everyone = await all("");
    const grade = everyone.at(-1)?.grade ?? "";
    const narrowed = await all(`&grade=${grade}`);
    expect(narrowed).toEqual(everyone.filter((listed) => listed.grade === grade));
  });

  it("says of what time it is and by which model, and is made anew whole", async () => {
    city.clock.advance({ days: 1 });
    await city.records([inspected({ subject: "licence:chicago-food:100" })]);
    await refreshStandings(city.installation, "eat-at");
    const { body } = await city.anyone.get("/v1/standings?purpose=eat-at");
    expect(body).toMatchObject({
      asOf: "2024-06-02T12:00:00Z",
      model: { version: 1 },
      question: city.installation.purposes.get("eat-at")?.question,
    });
    expect((await all("")).length).toBe(9);
  });

  it("lists linked bodies once", async () => {
    const olga = await city.operator();
    const pair = { subject: "licence:chicago-food:101", other: "licence:chicago-food:102" };
    await olga.post("/v1/links", { ...pair, evidence: "one licence renewed as the other" });
    expect(await refreshStandings(city.installation, "eat-at")).toMatchObject({ bodies: 8 });
    await olga.delete("/v1/links", pair);
    await refreshStandings(city.installation, "eat-at");
  });

  it("is made by one at a time, and not without a model", async () => {
    await city.pool.begin(async (tx) => {
      expect(await lockSnapshot(tx, "eat-at")).toBe(true);
      expect(await refreshStandings(city.installation, "eat-at")).toBeUndefined();
    });
    await expect(refreshStandings(city.installation, "marry")).rejects.toMatchObject({ code: "purpose_unknown" });
    const unfitted = await createWorld({ config: "city", withoutModels: ["eat-at"] });
    await expect(refreshStandings(unfitted.installation, "eat-at")).rejects.toMatchObject({ code: "model_missing" });
    await unfitted.close();
  });

  it("takes a cursor of the same list only, unchanged", async () => {
    const { body } = await city.anyone.get("/v1/standings?purpose=eat-at&limit=3&order=name");
    const changed = `${body.next.slice(0, -2)}${body.next.endsWith("A") ? "B" : "A"}${body.next.slice(-1)}`;
    for (const query of [
      `order=best&cursor=${body.next}`,
      `order=name&cursor=${changed}`,
      "order=name&cursor=eat",
      "order=name&grade=A&cursor=x",
    ]) {
      const { status, body: problem } = await city.anyone.get(`/v1/standings?purpose=eat-at&limit=3&${query}`);
      expect([status, problem.code]).toEqual([400, "cursor_malformed"]);
    }
  });
});

describe("in a market", () => {
  let market: World;
  beforeAll(async () => {
    market = await createWorld({ config: "market" });
    await market.records([rated({ subject: "account:otc:a-person" }), rated({ subject: "lei:5493001KJTIIGC8Y1R12", kind: "body" })]);
    await market.records([rated({ subject: "phone:+12025550142", kind: "body" })]);
    await market.records([ordered({ subject: "lei:5493001KJTIIGC8Y1R12", kind: "body" })]);
    await refreshStandings(market.installation, "trade-with");
    await refreshStandings(market.installation, "buy-from");
  });
  afterAll(async () => {
    await market.checkSoundness();
    await market.close();
  });

  it("persons are never listed, nor bodies without a public identifier, to nobody", async () => {
    for (const caller of [market.anyone, await market.subscriber(), await market.operator()]) {
      const { body } = await caller.get("/v1/standings?purpose=trade-with");
      expect(body.standings.map(({ identifier }: Listed) => identifier)).toEqual(["lei:5493001KJTIIGC8Y1R12"]);
    }
  });

  it("a list that reads a register whose standings are not public wants a key that may ask", async () => {
    const url = "/v1/standings?purpose=buy-from";
    const narrow = await market.subscriber("demo", { purposes: ["trade-with"] });
    for (const caller of [market.anyone, narrow, await market.source("olist")]) {
      const { status, body } = await caller.get(url);
      expect([status, body.code]).toEqual([403, "standings_not_public"]);
      expect(body.detail).toMatch(/orders/);
    }
    for (const caller of [await market.subscriber(), await market.operator()])
      expect((await caller.get(url)).body.standings).toHaveLength(1);
  });
});
