import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { issueApiKey, listApiKeys, listRefusals, revokeApiKey } from "../../src/service/index.ts";
import { createCaller } from "../caller.ts";
import { ordered, rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
beforeEach(() => {
  // Lists stand in the order of their clock.
  world.clock.advance({ seconds: 1 });
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const CHECK = { purpose: "trade-with", subject: "account:otc:1", look: "first", onBehalf: "a test" };

async function refusals(): Promise<readonly { code: string; wanted: string }[]> {
  return listRefusals(world.installation);
}

describe("without a key", () => {
  it.each([
    ["/v1/records", [rated()]],
    ["/v1/checks", CHECK],
    ["/v1/withdrawals", { reference: "1", reason: "entered_in_error" }],
    ["/v1/corrections", { reference: "1", reason: "entered_in_error", record: rated() }],
    ["/v1/links", { subject: "account:otc:1", other: "account:otc:2", evidence: "none" }],
  ])("%s is 401, and nothing is logged", async (url, body) => {
    const before = await refusals();
    const answer = await world.anyone.post(url, body);
    expect([answer.status, answer.body.code, answer.headers["www-authenticate"]]).toEqual([401, "key_missing", "Bearer"]);
    expect(await refusals()).toEqual(before);
  });

  it("so is a key that nobody was given, even where none is needed", async () => {
    for (const key of ["ck_wrong", `ck_${"A".repeat(43)}`]) {
      const { status, body } = await createCaller(world.server, key).get("/v1/purposes");
      expect([status, body.code]).toEqual([401, "key_missing"]);
    }
  });
});

describe("a key without the right", () => {
  it.each([
    ["subscriber", "/v1/records", [rated()], "furnish", "a source's key"],
    ["operator", "/v1/records", [rated()], "furnish", "a source's key"],
    ["operator", "/v1/withdrawals", { reference: "1", reason: "entered_in_error" }, "furnish", "a source's key"],
    ["operator", "/v1/corrections", { reference: "1", reason: "entered_in_error", record: rated() }, "furnish", "a source's key"],
    ["source", "/v1/checks", CHECK, "ask", "a subscriber's or an operator's key"],
    ["source", "/v1/links", { subject: "account:otc:1", other: "account:otc:2", evidence: "none" }, "link", "an operator's key"],
    ["subscriber", "/v1/links", { subject: "account:otc:1", other: "account:otc:2", evidence: "none" }, "link", "an operator's key"],
  ] as const)("is 403, says which right, and is logged: a %s at %s", async (role, url, body, right, wanted) => {
    const answer = await (await world[role]()).post(url, body);
    expect([answer.status, answer.body.code, answer.body.details]).toEqual([403, "right_missing", { right }]);
    expect(answer.body.detail).toContain(wanted);
    expect((await refusals())[0]).toMatchObject({ code: "right_missing", wanted: expect.stringContaining(`POST ${url}`) });
  });

  it("is refused before its body is read", async () => {
    const source = await world.source();
    const { status } = await source.send({
      method: "POST",
      url: "/v1/checks",
      payload: "{",
      headers: { "content-type": "application/json" },
    });
    expect(status).toBe(403);
  });

  it("is refused a purpose that is not its own, and may ask for its own", async () => {
    const narrow = await world.subscriber("demo", { purposes: ["buy-from"] });
    const { status, body } = await narrow.post("/v1/checks", CHECK);
    expect([status, body.code, body.details]).toEqual([403, "right_missing", { right: "ask", purpose: "trade-with" }]);
    expect(body.detail).toMatch(/it may ask for buy-from/);
    expect((await refusals())[0]?.wanted).toMatch(/trade-with/);
    const allowed = await narrow.post("/v1/checks", { ...CHECK, purpose: "buy-from" });
    expect(allowed.status).toBe(200);
  });

  it("sees only its own purposes", async () => {
    const narrow = await world.subscriber("demo", { purposes: ["buy-from"] });
    const names = async (caller: typeof narrow) =>
      (await caller.get("/v1/purposes")).body.purposes.map(({ name }: { name: string }) => name);
    expect(await names(narrow)).toEqual(["buy-from"]);
    expect(await names(world.anyone)).toEqual(["trade-with", "buy-from"]);
  });

  it("is refused records of a register that is not its own, one logged line for all of them", async () => {
    const narrow = await world.source("simulated-market", { registers: ["trades"] });
    const before = await refusals();
    const { body } = await narrow.post("/v1/records", [ordered(), rated({ subject: "account:otc:narrow" }), ordered(), ordered()]);
    expect(body).toMatchObject({ recorded: 1, refused: 3 });
    expect(body.results[0]).toMatchObject({ code: "right_missing" });
    const after = await refusals();
    expect(after.length - before.length).toBe(1);
    expect(after[0]?.wanted).toMatch(/orders/);
  });

  it("is refused in a correction too, and the wrong record stands", async () => {
    const narrow = await world.source("simulated-market", { registers: ["trades"] });
    await narrow.post("/v1/records", [rated({ reference: "stands", subject: "account:otc:stands" })]);
    const { status } = await narrow.post("/v1/corrections", { reference: "stands", reason: "entered_in_error", record: ordered() });
    expect(status).toBe(403);
    expect((await world.ask("trade-with", "account:otc:stands")).body.standing.own).toEqual({ good: 1, bad: 0 });
  });
});

describe("an operator's key", () => {
  it("may ask for every purpose, under the operator's own name", async () => {
    const { status, body } = await (await world.operator("olga")).post("/v1/checks", CHECK);
    expect(status).toBe(200);
    const rows = await world.pool<{ subscriber: string }>`select subscriber from subject_check where id = ${body.id}`;
    expect(rows).toEqual([{ subscriber: "operator:olga" }]);
  });
});

describe("a key", () => {
  it("is shown once and kept as a digest only", async () => {
    const issued = await issueApiKey(world.installation, { role: "operator", holder: "otto" });
    expect(issued.secret).toMatch(/^ck_[A-Za-z0-9_-]{43}$/);
    const rows = await world.pool<{ row: string }>`select k::text as row from api_key k`;
    const bytes = Buffer.from(issued.secret.slice(3), "base64url").toString("hex");
    expect(rows.filter(({ row }) => row.includes(issued.secret) || row.includes(bytes))).toEqual([]);
    expect(JSON.stringify(await listApiKeys(world.installation))).not.toContain(issued.secret);
  });

  it("is refused within a second of its revocation, everywhere", async () => {
    const { secret, id } = await issueApiKey(world.installation, { role: "operator", holder: "gone" });
    const caller = createCaller(world.server, secret);
    expect((await caller.get("/v1/purposes")).status).toBe(200);
    await revokeApiKey(world.installation, id);
    vi.spyOn(performance, "now").mockReturnValue(performance.now() + 1_000);
    const { status, body } = await caller.get("/v1/purposes");
    expect([status, body.code]).toEqual([401, "key_missing"]);
    expect((await listApiKeys(world.installation)).find((key) => key.id === id)?.revokedAt).toBe(world.clock.now());
  });

  it("that is not there cannot be revoked", async () => {
    await expect(revokeApiKey(world.installation, "key-none")).rejects.toMatchObject({ code: "key_unknown" });
  });

  it.each([
    [{ role: "source", holder: "nobody" }],
    [{ role: "source", holder: "olist", registers: ["trades"] }],
    [{ role: "subscriber", holder: "demo", purposes: ["eat-at"] }],
    [{ role: "operator", holder: " " }],
  ] as const)("is not made for what the configuration does not grant: %o", async (request) => {
    await expect(issueApiKey(world.installation, request)).rejects.toMatchObject({ code: "right_missing" });
  });
});
