import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { type Route, routesOf } from "../routes-of.ts";
import { createWorld, type World } from "../world.ts";

/** Who there is; `nobody` has no key, `subject` a session. */
const EVERYBODY = ["nobody", "source", "subscriber", "operator", "authority", "subject"] as const;
type Who = (typeof EVERYBODY)[number];

/** Open to everybody, each for its reason: the law and the log of this house, and what says that it is up. */
const OPEN = [
  "GET /",
  "GET /*",
  "GET /docs",
  "GET /docs/errors",
  "GET /healthz",
  "GET /log/checkpoint",
  "GET /log/epochs/:epoch/checkpoint",
  "GET /log/epochs/:epoch/key",
  "GET /log/key",
  "GET /metrics",
  "GET /openapi.json",
  "GET /readyz",
  "GET /v1/authority-looks",
  "GET /v1/bodies",
  "GET /v1/welcome",
  "GET /v1/house",
  "GET /v1/browser-session",
  "DELETE /v1/browser-session",
  "GET /v1/law",
  "GET /v1/log",
  "GET /v1/log/growth",
  "GET /v1/law/words",
  "GET /v1/purposes",
  "GET /v1/purposes/:name/proof",
  "GET /v1/purposes/:name/truth",
  "GET /v1/purposes/:name/backtest",
  "GET /v1/purposes/:name/card",
  "GET /v1/purposes/:name/attack-costs",
  "GET /v1/purposes/:name/model",
  "GET /v1/registers",
  "GET /v1/sources",
  "GET /v1/sources/:name",
  "GET /v1/courses",
  "GET /v1/standings",
  "GET /v1/standings.csv",
  "GET /v1/standings/:subject",
  "GET /v1/statements/:id/proof",
  "GET /v1/subjects/:id/file",
  "GET /v1/subjects/:id/proof",
  "GET /v1/subjects/:id/records",
  "POST /v1/browser-sessions",
  "POST /v1/contacts/stops",
  "GET /v1/sessions/issuers",
  "POST /v1/sessions",
  "POST /v1/sessions/issuers/:name",
  "POST /v1/sessions/openid",
  "POST /v1/sessions/codes",
];

/** Everything else, and who may. */
const MAY: Readonly<Record<string, readonly Who[]>> = {
  "POST /v1/records": ["source"],
  "POST /v1/withdrawals": ["source"],
  "POST /v1/corrections": ["source"],
  "POST /v1/checks": ["subscriber", "operator"],
  "GET /v1/checks": ["subscriber", "operator"],
  "GET /v1/checks/:id": ["subscriber", "operator"],
  "GET /v1/own-keys": ["source", "subscriber"],
  "POST /v1/own-keys": ["source", "subscriber"],
  "DELETE /v1/own-keys/:id": ["source", "subscriber"],
  "GET /v1/own-notices": ["source", "subscriber"],
  "GET /v1/disputes/:id/record": ["source", "operator"],
  "GET /v1/redecisions": ["subscriber", "operator"],
  "POST /v1/checks/:id/decision": ["subscriber"],
  "POST /v1/repairs": ["operator"],
  "GET /v1/reviews": ["subscriber", "operator"],
  "POST /v1/reviews/:id/decision": ["subscriber", "operator"],
  "GET /v1/me/reviews": ["subject"],
  "POST /v1/me/reviews": ["subject"],
  "GET /v1/erasures": ["operator"],
  "POST /v1/erasures/:id/answer": ["operator"],
  "GET /v1/me/erasures": ["subject"],
  "POST /v1/me/erasures": ["subject"],
  "POST /v1/me/ring-listings/:id/reply": ["subject"],
  "POST /v1/links": ["operator"],
  "DELETE /v1/links": ["operator"],
  "POST /v1/freezes": ["operator"],
  "DELETE /v1/freezes": ["operator"],
  "POST /v1/consents": ["source", "operator"],
  "DELETE /v1/consents": ["source", "operator"],
  "GET /v1/subjects/:id/consents": ["operator"],
  "POST /v1/informed": ["source", "operator"],
  "GET /v1/subjects/:id/report": ["operator"],
  "GET /v1/me/file": ["subject"],
  "GET /v1/me/file.html": ["subject"],
  "GET /v1/me/file/proofs": ["subject"],
  "GET /v1/me/rights": ["subject"],
  "GET /v1/me/consents": ["subject"],
  "POST /v1/me/consents": ["subject"],
  "DELETE /v1/me/consents": ["subject"],
  "POST /v1/authority/looks": ["authority"],
  "POST /v1/authority/withholdings": ["authority"],
  "GET /v1/notices": ["operator"],
  "POST /v1/corrections/:record/tell": ["operator"],
  "POST /v1/me/corrections/:record/tell": ["subject"],
  "GET /v1/me/session": ["subject"],
  "POST /v1/me/freezes": ["subject"],
  "DELETE /v1/me/freezes": ["subject"],
  "POST /v1/contacts": ["source"],
  "GET /v1/me/contacts": ["subject"],
  "POST /v1/me/contacts": ["subject"],
  "POST /v1/me/contacts/:id/confirmation": ["subject"],
  "DELETE /v1/me/contacts/:id": ["subject"],
  "GET /v1/me/representatives": ["subject"],
  "POST /v1/me/representatives": ["subject"],
  "DELETE /v1/me/representatives/:id": ["subject"],
  "GET /v1/disputes": ["source", "operator"],
  "GET /v1/disputes/:id": ["source", "operator"],
  "GET /v1/disputes/:id/evidence/:evidence": ["source", "operator"],
  "GET /v1/me/disputes": ["subject"],
  "GET /v1/me/disputes/:id": ["subject"],
  "GET /v1/me/disputes/:id/evidence/:evidence": ["subject"],
  "POST /v1/disputes": ["operator"],
  "POST /v1/disputes/:id/answer": ["source"],
  "POST /v1/disputes/:id/answer-statement": ["operator"],
  "POST /v1/disputes/:id/decide": ["operator"],
  "POST /v1/disputes/:id/escalate": ["operator"],
  "POST /v1/disputes/:id/evidence": ["source", "operator"],
  "POST /v1/disputes/:id/extend": ["operator"],
  "POST /v1/disputes/:id/join": ["operator"],
  "POST /v1/disputes/:id/reinsert": ["operator"],
  "POST /v1/disputes/:id/reopen": ["operator"],
  "POST /v1/disputes/:id/route": ["operator"],
  "POST /v1/disputes/:id/statement": ["operator"],
  "POST /v1/disputes/:id/take-back": ["operator"],
  "POST /v1/disputes/:id/tell": ["operator"],
  "POST /v1/me/disputes": ["subject"],
  "POST /v1/me/disputes/:id/escalate": ["subject"],
  "POST /v1/me/disputes/:id/evidence": ["subject"],
  "POST /v1/me/disputes/:id/reopen": ["subject"],
  "POST /v1/me/disputes/:id/statement": ["subject"],
  "POST /v1/me/disputes/:id/take-back": ["subject"],
  "POST /v1/verifications": ["operator"],
  "GET /v1/verifications": ["operator"],
  "GET /v1/verifications/:id": ["operator"],
  "GET /v1/operations": ["operator"],
  "GET /v1/operations/jobs": ["operator"],
  "POST /v1/operations/jobs": ["operator"],
  "GET /v1/operations/jobs/:id": ["operator"],
  "POST /v1/operations/jobs/:id/stop": ["operator"],
  "GET /v1/operations/models": ["operator"],
  "GET /v1/operations/keys": ["operator"],
  "POST /v1/operations/keys/:id/revocation": ["operator"],
  "POST /v1/operations/activations": ["operator"],
  "GET /v1/operations/imports": ["operator"],
  "POST /v1/operations/uploads": ["operator"],
  "PUT /v1/operations/uploads/:id": ["operator"],
  "POST /v1/verifications/:id/confirmation": ["operator"],
  "DELETE /v1/me/session": ["subject"],
};

const SUBJECT = "account:otc:1";

let world: World;
let routes: readonly Route[];
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  await world.records([rated({ subject: SUBJECT })]);
  routes = routesOf(world.server);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const nameOf = ({ method, url }: Route) => `${method} ${url}`;
/** A session of its own each time: among the routes is the one that ends it. */
const caller = async (who: Who): Promise<Caller> => {
  if (who === "nobody") return world.anyone;
  return who === "subject" ? world.me(SUBJECT) : world[who]();
};

/** With a body that no route takes: whoever may is refused for that, whoever may not for who they are. */
async function refusalOf(who: Who, { method, url }: Route): Promise<401 | 403 | undefined> {
  const target = url.replaceAll(/:[a-z]+/gi, () => randomUUID());
  const asking = await caller(who);
  const payload = method === "GET" ? {} : { payload: "{}", headers: { "content-type": "application/json" } };
  const { status } = await asking.send({ method, url: target, ...payload });
  return status === 401 || status === 403 ? status : undefined;
}

describe("the routes of the server", () => {
  it("are all in one of the two lists above", () => {
    expect(routes.map(nameOf).toSorted()).toEqual([...OPEN, ...Object.keys(MAY)].toSorted());
  });

  it("that are open refuse nobody", async () => {
    for (const route of routes.filter((each) => OPEN.includes(nameOf(each))))
      for (const who of EVERYBODY) expect(await refusalOf(who, route), `${who}: ${nameOf(route)}`).toBeUndefined();
  });

  it("that are not open refuse everybody else, and say 401 without a key and 403 with the wrong one", async () => {
    for (const route of routes.filter((each) => !OPEN.includes(nameOf(each))))
      for (const who of EVERYBODY) {
        const wanted = MAY[nameOf(route)]?.includes(who) ? undefined : who === "nobody" ? 401 : 403;
        expect(await refusalOf(who, route), `${who}: ${nameOf(route)}`).toBe(wanted);
      }
  });
});
