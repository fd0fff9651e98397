import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { issueApiKey, OWN_KEYS_MAX } from "../../src/service/index.ts";
import { createCaller } from "../caller.ts";
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

const lacking = (body: { code: string; detail: string }) => [body.code, body.detail];

describe("a source's own keys", () => {
  it("are made by itself, shown once, and work at once", async () => {
    const source = await world.source();
    const made = await source.post("/v1/own-keys", { label: "the nightly upload" });
    expect([made.status, made.headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(made.body.key).toMatchObject({ label: "the nightly upload", role: "source", holder: "bitcoin-otc", isThisOne: false });
    expect(made.body.secret).toMatch(/^ck_[A-Za-z0-9_-]{43}$/);
    const { body } = await createCaller(world.server, made.body.secret).post("/v1/records", [rated({ subject: "account:otc:own" })]);
    expect(body.recorded).toBe(1);
    expect((await source.get("/v1/own-keys")).text).not.toContain(made.body.secret);
  });

  it("say which of them asks", async () => {
    const { body } = await (await world.source()).get("/v1/own-keys");
    expect(body.keys.filter(({ isThisOne }: { isThisOne: boolean }) => isThisOne)).toHaveLength(1);
  });

  it("are nobody else's to see or to revoke", async () => {
    const [source, other] = [await world.source("olist"), await world.source()];
    const { body: list } = await other.get("/v1/own-keys");
    const ids = list.keys.map(({ id }: { id: string }) => id);
    expect((await source.get("/v1/own-keys")).body.keys.some(({ id }: { id: string }) => ids.includes(id))).toBe(false);
    const { status, body } = await source.send({ method: "DELETE", url: `/v1/own-keys/${ids[0]}` });
    expect([status, body.code]).toEqual([404, "key_unknown"]);
  });

  it("are never wider than the one that makes them", async () => {
    const narrow = await world.source("bitcoin-otc", { registers: ["trades"] });
    const { status, body } = await narrow.post("/v1/own-keys", { registers: ["trades", "ratings-given"] });
    expect([status, ...lacking(body)]).toEqual([403, "right_missing", expect.stringContaining('"ratings-given"')]);
    const { body: made } = await narrow.post("/v1/own-keys", {});
    expect(made.key.registers).toEqual(["trades"]);
  });

  it("are not revoked by one that may less", async () => {
    const narrow = await world.source("bitcoin-otc", { registers: ["trades"] });
    const wide = (await (await world.source()).get("/v1/own-keys")).body.keys.find(({ isThisOne }: { isThisOne: boolean }) => isThisOne);
    const { status, body } = await narrow.send({ method: "DELETE", url: `/v1/own-keys/${wide.id}` });
    expect([status, body.code]).toEqual([403, "right_missing"]);
    expect((await narrow.get("/v1/own-keys")).body.keys.find(({ id }: { id: string }) => id === wide.id).isWithinThisOne).toBe(false);
  });

  it("are refused within a second of being revoked, and twice changes nothing", async () => {
    const source = await world.source();
    const { body: made } = await source.post("/v1/own-keys", { label: "lost" });
    const lost = createCaller(world.server, made.secret);
    expect((await lost.get("/v1/own-keys")).status).toBe(200);
    const revoke = () => source.send({ method: "DELETE", url: `/v1/own-keys/${made.key.id}` });
    const first = await revoke();
    expect(first.body.key).toMatchObject({ label: "lost", revokedAt: "2024-06-01T12:00:00Z" });
    expect((await revoke()).body).toEqual(first.body);
    vi.spyOn(performance, "now").mockReturnValue(performance.now() + 1_000);
    const { status, body } = await lost.get("/v1/own-keys");
    expect([status, body.code]).toEqual([401, "key_missing"]);
    vi.restoreAllMocks();
  });

  it("are at most so many in use", async () => {
    const holder = { role: "source", holder: "simulated-market" } as const;
    for (let i = 0; i < OWN_KEYS_MAX; i += 1) await issueApiKey(world.installation, holder);
    const { secret } = await issueApiKey(world.installation, holder);
    const { status, body } = await createCaller(world.server, secret).post("/v1/own-keys", {});
    expect([status, body.code]).toEqual([409, "key_limit_reached"]);
  });

  it("are stated in the log, without what was said of them", async () => {
    await (await world.source()).post("/v1/own-keys", { label: "told to nobody" });
    const rows = await world.pool<{ body: string }>`select convert_from(body, 'utf8') as body from statement where kind = 'access_key'`;
    expect(rows.length).toBeGreaterThan(OWN_KEYS_MAX);
    expect(rows.filter(({ body }) => body.includes("told to nobody"))).toEqual([]);
  });
});

describe("a subscriber's own keys", () => {
  it("are made for fewer purposes, and may ask for those alone", async () => {
    const { body } = await (await world.subscriber()).post("/v1/own-keys", { label: "the till", purposes: ["buy-from"] });
    const till = createCaller(world.server, body.secret);
    const asked = (purpose: string) => till.post("/v1/checks", { purpose, subject: "account:otc:1", look: "first", onBehalf: "a test" });
    expect([(await asked("buy-from")).status, (await asked("trade-with")).status]).toEqual([200, 403]);
  });
});
