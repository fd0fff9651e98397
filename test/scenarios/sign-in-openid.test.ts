import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildServer } from "../../src/http/index.ts";
import { openIssuers, readSignInPolicy } from "../../src/service/openid/index.ts";
import { type Answer, type Caller, createCaller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { type OpenidIssuer, openOpenidIssuer } from "../openid-issuer.ts";
import { createWorld, type World } from "../world.ts";

const REDIRECT = "https://file.example/signed-in";
const ANN = "account:otc:ann";
const us = { id: "credence", secret: "a secret of thirty-two characters" };

let world: World;
let issuer: OpenidIssuer;
let folder: string;
let server: FastifyInstance;
let anyone: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  await world.records([rated({ subject: ANN })]);
  issuer = await openOpenidIssuer({ ...us, redirect: REDIRECT });
  folder = await mkdtemp(join(tmpdir(), "credence-sign-in-"));
  const eid = {
    ...us,
    name: "eid",
    title: "National eID",
    url: issuer.url,
    scope: "openid email",
    identifiers: [
      { claim: "sub", scheme: "account", before: "otc:" },
      { claim: "email", scheme: "email" },
    ],
  };
  const away = { ...eid, name: "away", url: "http://127.0.0.1:9" };
  server = buildServer({ installation: world.installation, check: world.check, issuers: openIssuers(await policy([eid, away])) });
  await server.ready();
  anyone = createCaller(server);
});
afterAll(async () => {
  await server.close();
  await issuer.close();
  await rm(folder, { recursive: true });
  await world.checkSoundness();
  await world.close();
});

const codeOf = ({ status, body }: Answer): string => `${status}${body.code === undefined ? "" : ` ${body.code}`}`;

async function policy(issuers: readonly object[], mode = 0o600) {
  const path = join(folder, "sign-in.json");
  await rm(path, { force: true });
  await writeFile(path, JSON.stringify({ redirect: REDIRECT, issuers }), { mode });
  return readSignInPolicy(path);
}

async function signIn(claims: { readonly sub: string; readonly [claim: string]: unknown }): Promise<Answer> {
  issuer.set(claims);
  const { body } = await anyone.post("/v1/sessions/issuers/eid", {});
  return anyone.post("/v1/sessions/openid", { ticket: body.ticket, answer: await issuer.visit(body.url) });
}

describe("an issuer", () => {
  it("lets in whom it vouches for, and the file says so", async () => {
    expect((await anyone.get("/v1/sessions/issuers")).body.issuers[0]).toEqual({ name: "eid", title: "National eID" });
    const { status, body } = await signIn({ sub: "ann" });
    expect([status, body.by, body.name]).toEqual([200, "subject", null]);
    const me = createCaller(server, body.token);
    expect((await me.get("/v1/me/session")).body.subject).toBe(body.subject);
    await world.sequence();
    const { body: file } = await (await world.operator()).get(`/v1/subjects/${encodeURIComponent(ANN)}/file`);
    const said = file.chains[0].statements.map((statement: { body: object }) => statement.body);
    expect(said).toContainEqual(expect.objectContaining({ kind: "sign_in", way: "openid", result: "opened", by: "subject" }));
  });

  it("may vouch for an e-mail address, if it says that it has verified it", async () => {
    await world.records([rated({ subject: "email:eve@example.org" })]);
    const claims = { sub: "unknown-here", email: "eve@example.org" };
    expect(codeOf(await signIn({ ...claims, email_verified: false }))).toBe("404 subject_unknown");
    expect(codeOf(await signIn({ ...claims, email_verified: true }))).toBe("200");
  });

  it("lets nobody in as two subjects, nor as nobody", async () => {
    const both = await signIn({ sub: "ann", email: "eve@example.org", email_verified: true });
    expect(both).toMatchObject({ status: 422, body: { code: "sign_in_refused" } });
    expect(codeOf(await signIn({ sub: "nobody-of-that-name" }))).toBe("404 subject_unknown");
  });

  it("is believed once, for whoever began, and for ten minutes", async () => {
    issuer.set({ sub: "ann" });
    const begin = async () => (await anyone.post("/v1/sessions/issuers/eid", {})).body;
    const [one, other] = [await begin(), await begin()];
    const answer = await issuer.visit(one.url);
    const bring = (ticket: string, brought = answer) => anyone.post("/v1/sessions/openid", { ticket, answer: brought });
    expect(codeOf(await bring(other.ticket))).toBe("422 sign_in_refused");
    expect(codeOf(await bring(`${one.ticket}A`))).toBe("422 sign_in_refused");
    expect(codeOf(await bring(one.ticket, `${REDIRECT}?code=made-up&state=${new URL(answer).searchParams.get("state")}`))).toBe(
      "422 sign_in_refused",
    );
    expect(codeOf(await bring(one.ticket))).toBe("200");
    expect(codeOf(await bring(one.ticket))).toBe("422 sign_in_refused");
    const late = await begin();
    const lateAnswer = await issuer.visit(late.url);
    world.clock.advance({ seconds: 600 });
    expect(codeOf(await bring(late.ticket, lateAnswer))).toBe("422 sign_in_refused");
  });

  it("that is away, or that there is not, is told apart", async () => {
    const away = await anyone.post("/v1/sessions/issuers/away", {});
    expect(away).toMatchObject({ status: 503, body: { code: "issuer_unavailable" } });
    expect(codeOf(await anyone.post("/v1/sessions/issuers/other", {}))).toBe("422 sign_in_refused");
  });
});

describe("sign-in.json", () => {
  const whole = {
    name: "eid",
    title: "National eID",
    url: "https://id.example",
    id: "credence",
    secret: "s",
    identifiers: [{ claim: "sub", scheme: "account", before: "eid:" }],
  };

  it("is read with its defaults, and need not be there", async () => {
    expect((await policy([whole])).issuers[0]).toMatchObject({ ...whole, url: new URL("https://id.example"), scope: "openid" });
    expect(await readSignInPolicy(join(folder, "not-there.json"))).toEqual({ redirect: undefined, issuers: [] });
  });

  it.each([
    ["no TLS", { ...whole, url: "http://id.example" }, "issuers[0].url"],
    ["an unknown scheme", { ...whole, identifiers: [{ claim: "sub", scheme: "nickname" }] }, "issuers[0].identifiers[0].scheme"],
    ["a member that there is not", { ...whole, realm: "x" }, "realm"],
    ["no identifier", { ...whole, identifiers: [] }, "issuers[0].identifiers"],
    ["no secret", { ...whole, secret: "" }, "issuers[0].secret"],
  ])("is refused with %s", async (_what, given, place) => {
    await expect(policy([given])).rejects.toMatchObject({ code: "sign_in_policy_malformed", message: expect.stringContaining(place) });
  });

  it("is refused where others may read it, or a name comes twice", async () => {
    await expect(policy([whole, whole])).rejects.toMatchObject({ code: "sign_in_policy_malformed" });
    await expect(policy([whole], 0o644)).rejects.toMatchObject({ code: "key_file_unsafe" });
  });
});
