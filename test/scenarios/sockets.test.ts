import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../given-records.ts";
import { head, problemIn, talk } from "../raw-connection.ts";
import { createWorld, type World } from "../world.ts";

/** Short, so that tests need not wait: a server allows a minute. */
const LIMITS = { headersMs: 300, requestMs: 600, slownessCheckMs: 50 };

let world: World;
let port: number;
let key: string | undefined;
beforeAll(async () => {
  world = await createWorld({ config: "market", limits: LIMITS });
  port = await world.listen();
  key = (await world.source()).key;
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

/** Whatever a caller did, the next one is served. */
async function expectServing(): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect(answer.status).toBe(200);
}

describe("a slow client", () => {
  it("is told 408 where its head does not come, and the server stays up", async () => {
    const answer = await talk(port, ["POST /v1/records HTTP/1.1\r\nhost: 127.0.0.1\r\n"]);
    expect(problemIn(answer)).toEqual({ status: 408, code: "request_too_slow" });
    expect(answer).toMatch(/content-type: application\/problem\+json\r\n/);
    expect(answer).toMatch(/x-request-id: /);
    await expectServing();
  });

  it("is told 408 where its body does not come, and nothing of it is kept", async () => {
    const [record] = [rated({ subject: "account:otc:slow" })];
    const body = JSON.stringify([record]);
    const answer = await talk(port, [head(key, [`content-length: ${body.length}`]), body.slice(0, -1)]);
    expect(problemIn(answer)).toEqual({ status: 408, code: "request_too_slow" });
    expect((await world.ask("trade-with", "account:otc:slow")).body.standing.hasRecord).toBe(false);
    await expectServing();
    expect(world.log).toEqual([]);
  });
});

describe("a client that sends too much", () => {
  const chunk = Buffer.alloc(64 * 1024, 0x20);

  it("reads 413 although it had not finished, by its length", async () => {
    const writes = [head(key, [`content-length: ${400 * chunk.length}`]), ...Array.from({ length: 200 }, () => chunk)];
    expect(problemIn(await talk(port, writes))).toEqual({ status: 413, code: "body_too_large" });
    await expectServing();
  });

  it("reads 413 although it had not finished, in chunks without a length", async () => {
    const piece = Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")]);
    const writes = [head(key, ["transfer-encoding: chunked"]), ...Array.from({ length: 200 }, () => piece)];
    expect(problemIn(await talk(port, writes))).toEqual({ status: 413, code: "body_too_large" });
    await expectServing();
  });

  it("reads 413 for a gzip bomb of a few kilobytes", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const answer = await talk(port, [head(key, [`content-length: ${bomb.length}`, "content-encoding: gzip", "connection: close"]), bomb]);
    expect(problemIn(answer)).toEqual({ status: 413, code: "body_too_large" });
    await expectServing();
  });

  it("reads 413 for a head that does not end", async () => {
    const answer = await talk(port, [`GET / HTTP/1.1\r\n${`x-filler: ${"y".repeat(1_000)}\r\n`.repeat(40)}`]);
    expect(problemIn(answer)).toEqual({ status: 413, code: "body_too_large" });
    await expectServing();
  });
});

describe("a client that", () => {
  it("sends no HTTP is told so", async () => {
    expect(problemIn(await talk(port, ["\u0016\u0003\u0001 hello\r\n\r\n"]))).toEqual({ status: 400, code: "request_malformed" });
    await expectServing();
  });

  it("sends NDJSON that is cut off by its own length is told the line, and nothing is kept", async () => {
    const lines = [rated({ subject: "account:otc:cut" }), rated({ subject: "account:otc:cut" })]
      .map((record) => JSON.stringify(record))
      .join("\n");
    const body = lines.slice(0, -10);
    const headers = [`content-length: ${Buffer.byteLength(body)}`, "connection: close"];
    const answer = await talk(port, [head(key, headers).replace("application/json", "application/x-ndjson"), body]);
    expect(problemIn(answer)).toEqual({ status: 400, code: "json_malformed" });
    expect(answer).toMatch(/line 2, the last, is cut off/);
    expect((await world.ask("trade-with", "account:otc:cut")).body.standing.hasRecord).toBe(false);
  });

  it("goes away in the middle of its body leaves nothing behind", async () => {
    const body = JSON.stringify([rated({ subject: "account:otc:gone" })]);
    const controller = new AbortController();
    const stream = new ReadableStream({
      start: (out) => {
        out.enqueue(Buffer.from(body.slice(0, 40)));
        setImmediate(() => controller.abort());
      },
    });
    const sent = fetch(`http://127.0.0.1:${port}/v1/records`, {
      method: "POST",
      body: stream,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      signal: controller.signal,
      duplex: "half",
    });
    await expect(sent).rejects.toThrow(/abort/i);
    await expectServing();
    expect((await world.ask("trade-with", "account:otc:gone")).body.standing.hasRecord).toBe(false);
    expect(world.log).toEqual([]);
  });
});
