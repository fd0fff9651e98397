import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Caller } from "../caller.ts";
import { ordered, rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let otc: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  otc = await world.source("bitcoin-otc");
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const RECORDS = "/v1/records";

async function recordsHeld(): Promise<number> {
  const rows = await world.pool<{ count: number }>`select count(*) as count from record`;
  return rows[0]?.count ?? -1;
}

const send = (contentType: string, payload: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> =>
  otc.send({ method: "POST", url: RECORDS, payload, headers: { "content-type": contentType, ...headers } });

/** Sends a body that must be refused whole. */
async function expectRefusedWhole(contentType: string, payload: string | Buffer): Promise<Answer> {
  const before = await recordsHeld();
  const answer = await send(contentType, payload);
  expect(await recordsHeld(), "nothing half-written").toBe(before);
  return answer;
}

describe("a record that does not fit", () => {
  it("is refused with path, value seen and wanted, and the others of the batch are kept", async () => {
    const { status, body } = await otc.post(RECORDS, [rated(), rated({ rating: 11 }), rated()]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ recorded: 2, alreadyRecorded: 0, refused: 1 });
    expect(body.results.map((result: { status: string }) => result.status)).toEqual(["recorded", "refused", "recorded"]);
    expect(body.results[1]).toMatchObject({
      at: 1,
      code: "record_malformed",
      message: "says.rating is 11; wanted an integer from -10 to 10",
      details: { path: "says.rating", seen: "11", wanted: "an integer from -10 to 10" },
    });
  });

  it.each([
    ["a wrong check digit", { subject: "lei:5493001KJTIIGC8Y1R13" }, "identifier_check_digit_wrong", /lei/],
    ["an identifier without its form", { subject: "lei:12" }, "identifier_malformed", /lei/],
    ["an unknown scheme", { subject: "fax:12" }, "identifier_scheme_unknown", /account/],
    ["a date in the future", { occurredAt: "2024-06-03T12:00:00Z" }, "instant_in_future", /occurredAt/],
    ["a date before 1900", { occurredAt: "1899-12-31T23:59:59Z" }, "instant_malformed", /1900/],
    ["an impossible date", { occurredAt: "2024-02-30" }, "instant_malformed", /2024-02-30/],
    ["a time without a zone", { occurredAt: "2024-02-01T10:00:00" }, "instant_malformed", /zone/],
    ["a field that is not declared", { says: { rating: 1, by: "account:otc:1", mood: "good" } }, "record_malformed", /mood/],
    ["an unknown type", { type: "praised" }, "record_malformed", /rated/],
    ["a register of another source", ordered(), "right_missing", /orders/],
    ["an unknown register", { register: "gossip" }, "register_unknown", /trades, ratings-given, orders/],
  ])("says so: %s", async (_, change, code, message) => {
    const { body } = await otc.post(RECORDS, [{ ...rated(), ...change }, rated()]);
    expect(body).toMatchObject({ recorded: 1, refused: 1 });
    expect(body.results[0]).toMatchObject({ status: "refused", at: 0, code });
    expect(body.results[0].message).toMatch(message);
  });

  it("never has its private identifier repeated", async () => {
    const { text } = await otc.post(RECORDS, [
      rated({ subject: "phone:+1 202 555 01x99" }),
      rated({ subject: "email:somebody@@example.org" }),
    ]);
    expect(text).not.toMatch(/555|somebody/);
  });

  it("is refused where its reference names other content, and is a no-op where it is the same", async () => {
    const record = rated();
    await otc.post(RECORDS, [record]);
    const { body } = await otc.post(RECORDS, [record, { ...record, occurredAt: "2024-05-02T12:00:00Z" }]);
    expect(body).toMatchObject({ recorded: 0, alreadyRecorded: 1, refused: 1 });
    expect(body.results[1].code).toBe("reference_already_used");
  });
});

describe("a body that is no JSON", () => {
  it.each([
    ["a missing comma", '[\n{"a":1}\n{"b":2}\n]', /line 3/],
    ["an unknown word", "[1,\n2,\n\nnone]", /line 4/],
    ["nothing", "", /line 1/],
    ["an end in the middle", '[{"register":"trades",\n"type":"ra', /cut off in line 2/],
  ])("is refused with the line: %s", async (_, payload, message) => {
    const { status, body } = await expectRefusedWhole("application/json", payload);
    expect([status, body.code]).toEqual([400, "json_malformed"]);
    expect(body.detail).toMatch(message);
  });

  it("keeps nothing of NDJSON with a broken line, and names the line", async () => {
    const lines = [rated(), rated()].map((record) => JSON.stringify(record));
    const { status, body } = await expectRefusedWhole("application/x-ndjson", `${lines[0]}\n\n{"register": trades}\n${lines[1]}\n`);
    expect([status, body.code]).toEqual([400, "json_malformed"]);
    expect(body.detail).toMatch(/line 3/);
  });

  it("keeps nothing of NDJSON that is cut off, and says so", async () => {
    const lines = [rated(), rated(), rated()].map((record) => JSON.stringify(record)).join("\n");
    const { status, body } = await expectRefusedWhole("application/x-ndjson", lines.slice(0, -20));
    expect([status, body.code]).toEqual([400, "json_malformed"]);
    expect(body.detail).toMatch(/line 3, the last, is cut off/);
  });

  it.each(["application/json", "application/x-ndjson"])("is refused where it is not UTF-8: %s", async (contentType) => {
    const payload = Buffer.from(JSON.stringify([rated({ reference: "caf\u00e9" })]), "latin1");
    const { status, body } = await expectRefusedWhole(contentType, payload);
    expect([status, body.code]).toEqual([400, "text_not_utf8"]);
  });

  it("is refused where it is not an array of records", async () => {
    const { status, body } = await expectRefusedWhole("application/json", JSON.stringify(rated()));
    expect([status, body.code]).toEqual([400, "request_malformed"]);
    expect(body.details).toEqual({ path: "", seen: "an object", wanted: "an array" });
  });
});

describe("NDJSON", () => {
  it("is taken like an array, gzipped or not, with blank lines and a byte order mark", async () => {
    const lines = `\ufeff${[rated(), rated()].map((record) => JSON.stringify(record)).join("\n\n")}\r\n`;
    const plain = await send("application/x-ndjson", lines);
    expect(plain.body).toMatchObject({ recorded: 2, refused: 0 });
    const again = await send("application/x-ndjson; charset=utf-8", gzipSync(lines), { "content-encoding": "gzip" });
    expect(again.body).toMatchObject({ recorded: 0, alreadyRecorded: 2 });
  });
});

describe("a body over the limit", () => {
  it("is 413 by its length, and names the limit", async () => {
    const { status, body } = await expectRefusedWhole("application/json", `[${" ".repeat(8 * 1024 * 1024)}]`);
    expect([status, body.code]).toEqual([413, "body_too_large"]);
    expect(body.detail).toMatch(/8 MiB \(8388608 bytes/);
  });

  it.each([
    ["application/json", JSON.stringify(Array.from({ length: 10_001 }, () => 0))],
    ["application/x-ndjson", "0\n".repeat(10_001)],
  ])("is 413 by its number of records: %s", async (contentType, payload) => {
    const { status, body } = await expectRefusedWhole(contentType, payload);
    expect([status, body.code]).toEqual([413, "body_too_large"]);
    expect(body.detail).toMatch(/10000/);
  });

  it("is 413 where a small gzip body would become a large one", async () => {
    const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024, 0x20));
    const before = process.memoryUsage().rss;
    const { status, body } = await send("application/json", bomb, { "content-encoding": "gzip" });
    expect([status, body.code]).toEqual([413, "body_too_large"]);
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
  });

  it("has a smaller limit where there are no records", async () => {
    const asker = await world.subscriber();
    const { status, body } = await asker.post("/v1/checks", [" ".repeat(1024 * 1024)]);
    expect([status, body.code]).toEqual([413, "body_too_large"]);
    expect(body.detail).toMatch(/1 MiB/);
  });
});

describe("a body in another form", () => {
  it.each([
    ["text/csv", {}],
    ["application/xml", {}],
    ["application/json", { "content-encoding": "br" }],
  ])("is 415: %s %o", async (contentType, headers) => {
    const { status, body } = await send(contentType, "[]", headers);
    expect([status, body.code]).toEqual([415, "media_type_unsupported"]);
  });

  it("is 415 as NDJSON where only records come so", async () => {
    const asker = await world.subscriber();
    const { status } = await asker.send({
      method: "POST",
      url: "/v1/checks",
      payload: "{}\n",
      headers: { "content-type": "application/x-ndjson" },
    });
    expect(status).toBe(415);
  });

  it("is refused where its gzip is damaged", async () => {
    const { status, body } = await send("application/json", gzipSync("[]").subarray(0, 12), { "content-encoding": "gzip" });
    expect([status, body.code]).toEqual([400, "json_malformed"]);
  });
});

describe("a request that does not fit its route", () => {
  it.each([
    [{ subject: "account:otc:1", look: "first", onBehalf: "x" }, "purpose", "missing", "text"],
    [{ purpose: "trade-with", subject: 7, look: "first", onBehalf: "x" }, "subject", "7", "text"],
    [{ purpose: "trade-with", subject: "account:otc:1", look: "glance", onBehalf: "x" }, "look", '"glance"', "one of first, review, own"],
    [
      { purpose: "trade-with", subject: "account:otc:1", look: "first", onBehalf: "" },
      "onBehalf",
      "text of 0 characters",
      "at least 1 characters",
    ],
    [{ purpose: "trade-with", subject: "account:otc:1", look: "first", onBehalf: "x", note: "y" }, "note", "there", "no such field"],
    ["account:otc:1", "", "text of 13 characters", "an object"],
  ])("is told the path, what was seen and what was wanted: %o", async (asked, path, seen, wanted) => {
    const asker = await world.subscriber();
    const { status, body } = await asker.post("/v1/checks", asked);
    expect([status, body.code]).toEqual([400, "request_malformed"]);
    expect(body.details).toEqual({ path, seen, wanted });
  });

  it("is told so of its query, and of a path that is no path", async () => {
    const order = await world.anyone.get("/v1/standings?purpose=eat-at&order=random");
    expect(order.body).toMatchObject({ code: "request_malformed", details: { path: "order", wanted: "one of best, worst, name, most" } });
    const limit = await world.anyone.get("/v1/standings?purpose=eat-at&limit=0");
    expect(limit.body).toMatchObject({ code: "request_malformed", details: { path: "limit" } });
    const path = await world.anyone.get("/v1/subjects/%E0%A4%A/records");
    expect([path.status, path.body.code]).toEqual([400, "request_malformed"]);
  });
});

describe("what is not there", () => {
  it("is 404 with the known names: a purpose", async () => {
    const { status, body } = await world.ask("marry", "account:otc:1");
    expect([status, body.code]).toEqual([404, "purpose_unknown"]);
    expect(body.detail).toMatch(/trade-with, buy-from/);
  });

  it("is 404: a route, without repeating the path", async () => {
    const { status, body, headers } = await world.anyone.get("/v1/people/phone:+12025550199");
    expect([status, body.code, headers["content-type"]]).toEqual([404, "route_unknown", "application/problem+json"]);
    expect(body.detail).not.toMatch(/555/);
  });

  it("is 404: a subject of whom records are asked for", async () => {
    const { status, body } = await (await world.operator()).get("/v1/subjects/account:otc:nobody/records");
    expect([status, body.code]).toEqual([404, "subject_unknown"]);
  });
});

describe("every problem", () => {
  it("is a problem document with a stable type, a remedy and the request's id", async () => {
    const { body, headers } = await world.anyone.get("/v1/standings?purpose=nothing");
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(body).toMatchObject({
      type: "/docs/errors#purpose_unknown",
      status: 404,
      title: "No such purpose.",
      requestId: headers["x-request-id"],
    });
    expect(body.remedy).not.toBe("");
  });
});
