import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCheckpoint, parseNote } from "../../src/core/log/index.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

type Grown = { readonly day: string; readonly kind: string; readonly entries: number };

const recordsOf = (days: readonly Grown[]) => days.filter(({ kind }) => kind === "record");

describe("the log for people", () => {
  it("is not there before the first checkpoint, and then says what the checkpoint says", async () => {
    expect(await world.anyone.get("/v1/log")).toMatchObject({ status: 404, body: { code: "log_part_unknown" } });
    await world.records([rated({ reference: "w1" }), rated()], "bitcoin-otc");
    await world.sequence();
    const { status, body } = await world.anyone.get("/v1/log");
    const { origin, size, root } = parseCheckpoint(parseNote((await world.anyone.get("/log/checkpoint")).text).text);
    expect([status, body.origin, body.size, body.root]).toEqual([200, origin, size, Buffer.from(root).toString("base64")]);
    expect(`${body.keys.join("\n")}\n`).toBe((await world.anyone.get("/log/key")).text);
    expect(body).toMatchObject({ witnesses: { needed: 0, list: [] }, waiting: 0, earlier: [] });
    expect(body.kinds.reduce((all: number, { entries }: Grown) => all + entries, 0)).toBe(size);
  });

  it("counts what came in on each day of its own time, by kind", async () => {
    world.clock.advance({ days: 1 });
    await world.records([rated()], "bitcoin-otc");
    await world.sequence();
    const { body } = await world.anyone.get("/v1/log/growth?days=7");
    expect([body.from, body.to]).toEqual(["2024-05-27", "2024-06-02"]);
    expect(recordsOf(body.days)).toEqual([
      { day: "2024-06-01", kind: "record", entries: 2 },
      { day: "2024-06-02", kind: "record", entries: 1 },
    ]);
    expect(recordsOf((await world.anyone.get("/v1/log/growth?days=1")).body.days)).toHaveLength(1);
    expect((await world.anyone.get("/v1/log/growth?days=9999")).body.code).toBe("request_malformed");
  });

  it("lists who furnishes what is in it, and how much of that was found wrong", async () => {
    const source = await world.source("bitcoin-otc");
    expect((await source.post("/v1/withdrawals", { reference: "w1", reason: "entered_in_error" })).status).toBe(200);
    const { body } = await world.anyone.get("/v1/sources");
    expect(body.sources.find(({ name }: { name: string }) => name === "bitcoin-otc")).toMatchObject({
      records: 3,
      foundWrong: { withdrawn: 1, corrected: 0, removed: 0 },
    });
  });
});
