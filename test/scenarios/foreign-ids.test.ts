import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { market } from "../../src/packs/configs/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { type Route, routesOf } from "../routes-of.ts";
import { createWorld, type World } from "../world.ts";

/**
 * A subject never sees another subject's data, nor a source or a subscriber another one's: every id that one party was ever shown is tried by
 * another in every place of every route, and is answered as an id that there is not.
 */
const RIVAL = { name: "rival", title: "A rival", purposes: ["trade-with"] };
const OWNER = "account:otc:owner";

/** What gets past the reading of a body, so that the id alone decides. */
const BODIES: Readonly<Record<string, object | string>> = {
  "POST /v1/checks/:id/decision": { outcome: "refused", decidedBy: "machine" },
  "POST /v1/disputes/:id/answer": { verdict: "verified", text: "It is right." },
  "POST /v1/disputes/:id/evidence": "A letter.",
  "POST /v1/me/contacts/:id/confirmation": { code: "012345" },
  "POST /v1/me/disputes/:id/evidence": "A letter.",
  "POST /v1/me/disputes/:id/statement": { text: "It was not me." },
  "POST /v1/me/disputes/:id/escalate": { text: "Look again." },
  "POST /v1/me/disputes/:id/reopen": { text: "Look again." },
  "POST /v1/me/ring-listings/:id/reply": { words: "We are a club." },
  "POST /v1/reviews/:id/decision": { outcome: "stands", reasons: "It was right.", person: "Ada Lovelace" },
};

/** Bodies that carry an id. */
const CARRYING: readonly { readonly url: string; readonly body: (id: string) => object }[] = [
  { url: "/v1/me/disputes", body: (record) => ({ record, ground: "not_mine", text: "It was not me." }) },
  ...(["record", "check", "contact"] as const).map((of) => ({
    url: "/v1/me/erasures",
    body: (target: string) => ({ of, target, ground: "unlawful", words: "Nobody may keep that." }),
  })),
  { url: "/v1/me/reviews", body: (check) => ({ check, words: "Look again." }) },
];

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

let world: World;
let ids: readonly string[];
/** What the owner put into the dispute. */
let file: { readonly dispute: string; readonly id: string };
let others: readonly (readonly [who: string, caller: Caller])[];
beforeAll(async () => {
  world = await createWorld({ config: "market", declared: { ...market, subscribers: [...market.subscribers, RIVAL] } });
  ids = await idsOfOwner();
  await world.records([rated({ subject: "account:otc:other" })]);
  others = [
    ["another subject", await world.me("account:otc:other")],
    ["another source", await world.source("olist")],
    ["another subscriber", await world.subscriber("rival")],
  ];
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

/** Leads the owner through everything that makes an id, and gathers all that anybody concerned was shown. */
async function idsOfOwner(): Promise<string[]> {
  const [record = ""] = await world.records([rated({ subject: OWNER, rating: -1 })], "bitcoin-otc");
  const me = await world.me(OWNER);
  const demo = await world.subscriber();
  const { body: check } = await demo.post("/v1/checks", { purpose: "trade-with", subject: OWNER, look: "first", onBehalf: "a test" });
  const shown = [
    await demo.post(`/v1/checks/${check.id}/decision`, { outcome: "refused", decidedBy: "machine" }),
    await me.post("/v1/me/reviews", { check: check.id, words: "Look again." }),
    await me.post("/v1/me/contacts", { contact: "email:owner@example.org" }),
    await me.post("/v1/me/erasures", { of: "check", target: check.id, ground: "unlawful", words: "Nobody may keep that." }),
    await contested(me, record),
    await me.get("/v1/me/contacts"),
    await me.get("/v1/me/session"),
    await me.get("/v1/me/file"),
  ];
  for (const { status, text } of shown) expect(status, text).toBe(200);
  const found = shown.flatMap(({ text }) => text.match(UUID) ?? []);
  return [...new Set([record, check.id, ...found])];
}

async function contested(me: Caller, record: string): Promise<Answer> {
  const { body } = await me.post("/v1/me/disputes", { record, ground: "not_mine", text: "It was not me." });
  const { body: put } = await me.send(sent({ method: "POST", url: `/v1/me/disputes/${body.id}/evidence` }, "The bank's letter."));
  file = { dispute: body.id, id: put.id };
  await (await world.operator()).post(`/v1/disputes/${body.id}/route`, {});
  return me.get(`/v1/me/disputes/${body.id}`);
}

type Sent = Parameters<Caller["send"]>[0];

function sent({ method, url }: Route, body: object | string = {}): Sent {
  if (method === "GET") return { method, url };
  const isText = typeof body === "string";
  const type = isText ? "text/plain" : "application/json";
  return { method, url, payload: isText ? body : JSON.stringify(body), headers: { "content-type": type } };
}

/** Everybody's: of the law, the log and the ways in. They show no more than is everybody's. */
const OPEN = /^[A-Z]+ (\/log\/|\/v1\/(statements|subjects\/:id\/(file|records)|sources|standings|sessions|purposes)\b)/;

/** The same words, whichever id they name. */
const wordsOf = ({ status, body }: Answer, id: string) => [status, body.code, String(body.detail).replaceAll(id, "ID")];

describe("somebody else's id", () => {
  it("was found of every kind: record, check, decision, review, erasure asked for, contact, dispute, evidence, session", () => {
    expect(ids.length).toBeGreaterThanOrEqual(8);
  });

  it("is, in every path, answered as one that there is not", async () => {
    const routes = routesOf(world.server).filter(({ method, url }) => url.includes(":") && !OPEN.test(`${method} ${url}`));
    let refused = 0;
    for (const route of routes)
      for (const [who, caller] of others) {
        const filled = (id: string) =>
          sent({ ...route, url: route.url.replaceAll(/:[a-z]+/gi, id) }, BODIES[`${route.method} ${route.url}`]);
        const nobodys = randomUUID();
        const wanted = wordsOf(await caller.send(filled(nobodys)), nobodys);
        if (wanted[0] === 401 || wanted[0] === 403) continue;
        expect(wanted[0], `${who}: ${route.method} ${route.url}`).toBe(404);
        for (const id of ids) {
          expect(wordsOf(await caller.send(filled(id)), id), `${who}: ${route.method} ${route.url}`).toEqual(wanted);
          refused += 1;
        }
      }
    // Every route of /v1/me with an id, and those of sources and subscribers: none was passed over for a body that was not taken.
    expect(refused / ids.length).toBeGreaterThanOrEqual(Object.keys(BODIES).length);
  });

  it("is, in every body, answered as one that there is not", async () => {
    const [[, other] = ["", world.anyone]] = others;
    for (const { url, body } of CARRYING) {
      const nobodys = randomUUID();
      const wanted = wordsOf(await other.post(url, body(nobodys)), nobodys);
      expect(wanted[0], url).toBe(404);
      for (const id of ids) expect(wordsOf(await other.post(url, body(id)), id), url).toEqual(wanted);
    }
  });

  it("of a dispute opens no file of it, even with the file's own id", async () => {
    for (const [who, caller] of others)
      for (const path of [`/v1/disputes/${file.dispute}`, `/v1/me/disputes/${file.dispute}`])
        expect([403, 404], who).toContain((await caller.get(`${path}/evidence/${file.id}`)).status);
    expect((await (await world.me(OWNER)).get(`/v1/me/disputes/${file.dispute}/evidence/${file.id}`)).text).toBe("The bank's letter.");
  });
});
