import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueApiKey, revokeApiKey } from "../../src/service/index.ts";
import type { Answer } from "../caller.ts";
import { rated } from "../given-records.ts";
import { type Mailbox, openMailbox } from "../mailbox.ts";
import { createWorld, type World } from "../world.ts";

const ANN = "account:otc:ann";
const MAIL = "email:ann@example.org";
const OURS = { "x-credence-console": "1", "sec-fetch-site": "same-origin", origin: "http://localhost:8080", host: "localhost:8080" };

let world: World;
let mailbox: Mailbox;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  mailbox = openMailbox(world);
  await world.records([rated({ subject: ANN })]);
  await (await world.source("bitcoin-otc")).post("/v1/contacts", { subject: ANN, contact: MAIL });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

type Headers = Readonly<Record<string, string>>;
const send = (method: "POST" | "DELETE", url: string, { headers = OURS, body = {} }: { headers?: Headers; body?: object } = {}) =>
  world.anyone.send({ method, url, payload: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } });
const signIn = (body: object, headers: Headers = OURS) => send("POST", "/v1/browser-sessions", { headers, body });
const codeOf = ({ status, body }: Answer): string => `${status}${body.code === undefined ? "" : ` ${body.code}`}`;
const cookieIn = ({ headers }: Answer): string => String(headers["set-cookie"]).split(";")[0] ?? "";
const attributes = ({ headers }: Answer): string[] => String(headers["set-cookie"]).split("; ").slice(1);

async function signedInWith(key: string | undefined): Promise<string> {
  const answer = await signIn({ key });
  expect(codeOf(answer)).toBe("200");
  return cookieIn(answer);
}

const reading = (cookie: string, url: string, headers: Headers = {}): Promise<Answer> =>
  world.anyone.send({ method: "GET", url, headers: { cookie, ...headers } } satisfies InjectOptions);
const who = async (cookie: string) => (await reading(cookie, "/v1/browser-session")).body;
const NOBODY = { role: "nobody", holder: null, key: null, subject: null, endsAt: null };

describe("a browser's session", () => {
  it("opened with a key has what the key may, and the cookie is not the key", async () => {
    const key = (await world.subscriber()).key ?? "";
    const cookie = await signedInWith(key);
    expect(cookie).toMatch(/^credence_session=cb_[\w-]{43}$/);
    expect(await who(cookie)).toMatchObject({ role: "subscriber", holder: "demo", subject: null, endsAt: "2024-06-01T13:00:00Z" });
    const question = { purpose: "trade-with", subject: ANN, look: "first", onBehalf: "a test" };
    expect(codeOf(await send("POST", "/v1/checks", { headers: { ...OURS, cookie }, body: question }))).toBe("200");
    expect(codeOf(await reading(cookie, "/v1/erasures"))).toBe("403 right_missing");
    expect(codeOf(await reading(cookie, "/v1/me/session"))).toBe("403 right_missing");
  });

  it("says of each role who is there, and of nobody that it is nobody", async () => {
    expect(await who("")).toMatchObject(NOBODY);
    for (const role of ["source", "operator", "authority"] as const) {
      const { key } = await world[role]();
      expect(await who(await signedInWith(key))).toMatchObject({ role, by: null, key: expect.stringMatching(/^key-/) });
    }
    expect((await (await world.operator()).get("/v1/browser-session")).body).toMatchObject({ role: "operator", endsAt: null });
  });

  it("opened with a one-time code is the subject's own session", async () => {
    await world.anyone.post("/v1/sessions/codes", { subject: ANN });
    const answer = await signIn({ subject: ANN, code: await mailbox.codeTo(MAIL) });
    expect(answer.body).toMatchObject({ role: "subject", by: "subject", key: null });
    expect(answer.text).not.toContain("cs_");
    const cookie = cookieIn(answer);
    expect((await reading(cookie, "/v1/me/session")).body.subject).toBe(answer.body.subject);
    expect(codeOf(await reading(cookie, "/v1/erasures"))).toBe("403 right_missing");
    expect(codeOf(await send("DELETE", "/v1/browser-session", { headers: { ...OURS, cookie } }))).toBe("200");
    expect(codeOf(await reading(cookie, "/v1/me/session"))).toBe("401 session_missing");
  });

  it("is refused with what a key or a code is refused with, and sets no cookie then", async () => {
    const wrong = [
      { key: `ck_${"A".repeat(43)}` },
      { key: "nonsense" },
      { subject: ANN, code: "000000" },
      {},
      { key: "a", code: "123456" },
    ];
    const seen = [];
    for (const body of wrong) {
      const answer = await signIn(body);
      seen.push(codeOf(answer));
      expect(answer.headers["set-cookie"]).toBeUndefined();
    }
    expect(seen).toEqual(["401 key_missing", "401 key_missing", "401 code_wrong", "400 request_malformed", "400 request_malformed"]);
    expect(codeOf(await signIn({ ticket: "made up", answer: "https://file.example/signed-in?code=1" }))).toBe("422 sign_in_refused");
  });

  it("is over after a quarter of an hour without use, and after an hour with it", async () => {
    const { key } = await world.operator();
    const [used, left] = [await signedInWith(key), await signedInWith(key)];
    const seen: string[] = [];
    for (const _ of [15, 30, 45, 60]) {
      world.clock.advance({ seconds: 15 * 60 - 1 });
      seen.push((await who(used)).role);
    }
    expect(seen).toEqual(["operator", "operator", "operator", "operator"]);
    expect(await who(left)).toMatchObject(NOBODY);
    world.clock.advance({ seconds: 4 });
    expect(await who(used)).toMatchObject(NOBODY);
    expect(codeOf(await reading(used, "/v1/erasures"))).toBe("401 key_missing");
  });

  it("is over when it is signed out, in every browser that has the cookie", async () => {
    const { key } = await world.operator();
    const cookie = await signedInWith(key);
    const out = await send("DELETE", "/v1/browser-session", { headers: { ...OURS, cookie } });
    expect(cookieIn(out)).toBe("credence_session=");
    expect(attributes(out)).toEqual(["Path=/", "HttpOnly", "SameSite=Strict", "Max-Age=0"]);
    expect(await who(cookie)).toMatchObject(NOBODY);
    expect(codeOf(await send("DELETE", "/v1/browser-session", { headers: { ...OURS, cookie } }))).toBe("200");
  });

  it("is over when its key is revoked", async () => {
    const { id, secret } = await issueApiKey(world.installation, { role: "operator", holder: "otto" });
    const cookie = await signedInWith(secret);
    expect((await who(cookie)).role).toBe("operator");
    await revokeApiKey(world.installation, id);
    expect(await who(cookie)).toMatchObject(NOBODY);
  });

  it("gives way to the next one", async () => {
    const before = await signedInWith((await world.source()).key);
    const after = cookieIn(await signIn({ key: (await world.operator()).key }, { ...OURS, cookie: before }));
    expect([(await who(before)).role, (await who(after)).role]).toEqual(["nobody", "operator"]);
  });

  it("that is over, or made up, closes no page that is open to all", async () => {
    for (const token of [`cb_${"A".repeat(43)}`, `cs_${"A".repeat(64)}`, "cb_", "ck_x", ""]) {
      expect(codeOf(await reading(`credence_session=${token}`, "/v1/purposes"))).toBe("200");
      expect(codeOf(await reading(`credence_session=${token}`, "/v1/me/file"))).toBe("401 session_missing");
    }
    const good = await signedInWith((await world.operator()).key);
    expect((await who(`theme=dark; ${good}; other=1`)).role).toBe("operator");
    expect((await who(`${good}; credence_session=cb_${"B".repeat(43)}`)).role).toBe("nobody");
  });

  it("is no key: neither the cookie's token in a header, nor a key in the cookie, opens anything", async () => {
    const { key } = await world.operator();
    const token = (await signedInWith(key)).split("=")[1] ?? "";
    expect(codeOf(await reading("", "/v1/erasures", { authorization: `Bearer ${token}` }))).toBe("401 key_missing");
    expect(codeOf(await reading(`credence_session=${key}`, "/v1/erasures"))).toBe("401 key_missing");
  });

  it("lies in the store as a digest only", async () => {
    const token = (await signedInWith((await world.operator()).key)).split("=")[1] ?? "";
    const rows = await world.pool<{ row: string }>`select s::text as row from browser_session s`;
    expect(rows.length).toBeGreaterThan(0);
    const secret = Buffer.from(token.slice(3), "base64url").toString("hex");
    expect(rows.filter(({ row }) => row.includes(secret) || row.includes(token))).toEqual([]);
  });
});

describe("the session's cookie", () => {
  it.each(["Path=/", "HttpOnly", "SameSite=Strict"])("has %s", async (attribute) => {
    expect(attributes(await signIn({ key: (await world.operator()).key }))).toContain(attribute);
  });

  it("has no domain and no age, and is kept by no cache", async () => {
    const answer = await signIn({ key: (await world.operator()).key });
    expect(attributes(answer)).toEqual(["Path=/", "HttpOnly", "SameSite=Strict"]);
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("is Secure behind https, as the proxy says or the page itself", async () => {
    const { key } = await world.operator();
    const behind = [
      { ...OURS, "x-forwarded-proto": "https" },
      { ...OURS, origin: "https://localhost:8080" },
    ];
    for (const headers of behind) expect(attributes(await signIn({ key }, headers))).toContain("Secure");
  });
});

const without = (name: keyof typeof OURS): Headers => Object.fromEntries(Object.entries(OURS).filter(([each]) => each !== name));

const CROSS_SITE: readonly (readonly [string, Headers])[] = [
  ["without the console's header", without("x-credence-console")],
  ["with another word in it", { ...OURS, "x-credence-console": "true" }],
  ["from another site", { ...OURS, "sec-fetch-site": "cross-site" }],
  ["from another host of the site", { ...OURS, "sec-fetch-site": "same-site" }],
  ["from no page at all", { ...OURS, "sec-fetch-site": "none" }],
  ["from another origin", { ...OURS, origin: "https://elsewhere.example" }],
  ["from another port of the same machine", { ...OURS, origin: "http://localhost:8081" }],
  ["from a sandbox", { ...OURS, origin: "null" }],
  ["from an origin that only begins alike", { ...OURS, origin: "http://localhost:8080.elsewhere.example" }],
  ["from an origin of no page", { ...OURS, origin: "ftp://localhost:8080" }],
];

describe("a request with the session's cookie", () => {
  let cookie: string;
  beforeAll(async () => {
    cookie = await signedInWith((await world.operator()).key);
  });

  it.each(CROSS_SITE)("%s changes nothing", async (_how, headers) => {
    const given = { headers: { ...headers, cookie }, body: { subject: ANN, kind: "security" } };
    expect(codeOf(await send("POST", "/v1/freezes", given))).toBe("403 request_foreign");
    expect(codeOf(await send("DELETE", "/v1/browser-session", { headers: { ...headers, cookie } }))).toBe("403 request_foreign");
    expect((await who(cookie)).role).toBe("operator");
  });

  it.each(CROSS_SITE)("%s signs nobody in", async (_how, headers) => {
    const answer = await signIn({ key: (await world.operator()).key }, headers);
    expect([answer.status, answer.body.code, answer.headers["set-cookie"]]).toEqual([403, "request_foreign", undefined]);
  });

  it("from the console is let through, with an origin and a site or without, and behind a proxy that says the host", async () => {
    const ways: readonly Headers[] = [
      OURS,
      { "x-credence-console": "1" },
      without("sec-fetch-site"),
      without("origin"),
      { ...OURS, origin: "https://credence.example", host: "127.0.0.1:3000", "x-forwarded-host": "credence.example" },
    ];
    for (const headers of ways)
      expect(codeOf(await send("POST", "/v1/freezes", { headers: { ...headers, cookie } }))).toBe("400 request_malformed");
  });

  it("may read from anywhere: the answer is for no page but its own", async () => {
    const answer = await reading(cookie, "/v1/erasures", { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" });
    expect(codeOf(answer)).toBe("200");
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("is asked for nothing of this with a key in its place", async () => {
    const answer = await send("POST", "/v1/freezes", {
      headers: { cookie, authorization: `Bearer ${(await world.operator()).key}`, origin: "https://elsewhere.example" },
    });
    expect(codeOf(answer)).toBe("400 request_malformed");
  });
});
