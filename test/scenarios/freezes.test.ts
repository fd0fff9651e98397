import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { examineStore, isSound, listRefusals } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { SHIPPED } from "../given-file.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let olga: Caller;
beforeAll(async () => {
  const shop = { name: "shop", title: "A shop", purposes: ["trade-with", "buy-from"] };
  const declared = { ...market, lawPacks: { commerce: "us" }, subscribers: [...market.subscribers, shop] } as const;
  world = await createWorld({ config: "market", declared });
  olga = await world.operator("olga");
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const TRADE = "trade-with";
const freeze = (subject: string, ...purposes: string[]) => olga.post("/v1/freezes", { subject, purposes });
const thaw = (subject: string, further: object = {}) => olga.delete("/v1/freezes", { subject, ...further });
const lookOf = (subject: string, purpose = TRADE) => ({ purpose, subject, look: "first", onBehalf: "a test" });
const ask = async (subject: string, { purpose = TRADE, as = "demo" } = {}): Promise<string> =>
  codeOf(await (await world.subscriber(as)).post("/v1/checks", lookOf(subject, purpose)));
const codeOf = ({ status, body }: Answer): string => `${status}${body.code === undefined ? "" : ` ${body.code}`}`;
const FROZEN = "403 frozen";

describe("a frozen purpose", () => {
  const subject = "account:otc:f1";
  beforeAll(async () => {
    await world.records([rated({ subject })]);
  });

  it("is refused to everybody who asks, and the others are answered as before", async () => {
    expect(await ask(subject)).toBe("200");
    const { status, body } = await freeze(subject, TRADE);
    expect([status, body.purposes]).toEqual([200, [TRADE]]);
    expect(body.freezes).toEqual([{ subject: body.subject, purpose: TRADE, placedAt: "2024-06-01T12:00:00Z", thaws: [] }]);
    expect([await ask(subject), await ask(subject, { as: "shop" })]).toEqual([FROZEN, FROZEN]);
    expect(codeOf(await olga.post("/v1/checks", lookOf(subject)))).toBe(FROZEN);
    expect([await ask(subject, { purpose: "buy-from" }), await ask("account:otc:never-seen")]).toEqual(["200", "200"]);
  });

  it("tells when the law would have wanted it", async () => {
    const { body } = await freeze("account:otc:never-seen", "buy-from");
    // One business day after a Saturday, in Washington: the end of Monday.
    expect(body.dueBy).toBe("2024-06-04T03:59:59.999999Z");
    const lifted = await thaw("account:otc:never-seen");
    expect([lifted.body.purposes, lifted.body.dueBy]).toEqual([["buy-from"], "2024-06-01T13:00:00Z"]);
  });

  it("says the same whether there is a record or not, and no more than that it is frozen", async () => {
    await ask("account:otc:f2");
    await freeze("account:otc:f2", TRADE);
    const answers = await Promise.all([subject, "account:otc:f2"].map((one) => world.ask(TRADE, one)));
    for (const { body } of answers) {
      expect(body).toEqual({
        requestId: body.requestId,
        type: "/docs/errors#frozen",
        title: "Frozen.",
        status: 403,
        detail: "frozen",
        code: "frozen",
        remedy: "Only the person who placed the freeze can have it lifted.",
      });
    }
  });

  it("is refused within an array by itself, and each request is logged once for a purpose, naming nobody", async () => {
    const before = (await listRefusals(world.installation)).length;
    const checks = [lookOf(subject), lookOf(subject, "buy-from"), lookOf("account:otc:f2")];
    const { status, body } = await (await world.subscriber()).post("/v1/checks", checks);
    expect([status, body.map((one: { code?: string }) => one.code)]).toEqual([200, ["frozen", undefined, "frozen"]]);
    const [last, ...earlier] = await listRefusals(world.installation);
    expect(earlier.length).toBe(before);
    expect(last).toMatchObject({ code: "frozen", wanted: "POST /v1/checks: frozen" });
  });

  it("leaves no check behind", async () => {
    const { body } = await freeze(subject, TRADE);
    const rows = await world.pool<{ purpose: string }>`select purpose from subject_check where subject = ${body.subject}`;
    expect(rows.map(({ purpose }) => purpose).sort()).toEqual(["buy-from", "buy-from", TRADE]);
  });

  it("can be looked at by an operator for the person concerned; a subscriber's word that it does so is not enough", async () => {
    const own = { ...lookOf(subject), look: "own" };
    expect(codeOf(await olga.post("/v1/checks", own))).toBe("200");
    expect(codeOf(await (await world.subscriber()).post("/v1/checks", own))).toBe(FROZEN);
  });
});

describe("a thaw", () => {
  const subject = "account:otc:t1";
  beforeAll(async () => {
    await world.records([rated({ subject })]);
    await freeze(subject, TRADE, "buy-from");
  });

  it("holds to the end of its day, and then the freeze is there again", async () => {
    const { body } = await thaw(subject, { purposes: [TRADE], until: "2024-06-02" });
    expect(body.purposes).toEqual([TRADE]);
    expect(body.freezes[1]).toMatchObject({ purpose: TRADE, thaws: [{ subscriber: null, until: "2024-06-02T23:59:59.999999Z" }] });
    expect([await ask(subject), await ask(subject, { purpose: "buy-from" })]).toEqual(["200", FROZEN]);
    world.clock.set("2024-06-02T23:59:59.999999Z");
    expect(await ask(subject)).toBe("200");
    world.clock.set("2024-06-03T00:00:00Z");
    expect(await ask(subject)).toBe(FROZEN);
  });

  it("lets one subscriber through, and nobody else, until the freeze is placed again", async () => {
    const { body } = await thaw(subject, { purposes: [TRADE], subscriber: "shop" });
    expect([body.purposes, await ask(subject), await ask(subject, { as: "shop" })]).toEqual([[TRADE], FROZEN, "200"]);
    expect((await freeze(subject, TRADE, "buy-from")).body.purposes).toEqual([TRADE]);
    expect(await ask(subject, { as: "shop" })).toBe(FROZEN);
  });

  it("for good opens all that is frozen", async () => {
    const { body } = await thaw(subject);
    expect([body.purposes, body.freezes]).toEqual([["buy-from", TRADE], []]);
    expect([await ask(subject), await ask(subject, { purpose: "buy-from" })]).toEqual(["200", "200"]);
  });
});

describe("a freeze of linked subjects", () => {
  const [one, other] = ["account:otc:g1", "account:otc:g2"];

  it("holds for all of them, and a thaw of another of them does not lift it", async () => {
    await world.records([rated({ subject: one }), rated({ subject: other })]);
    await freeze(one, TRADE);
    expect([await ask(one), await ask(other)]).toEqual([FROZEN, "200"]);
    await olga.post("/v1/links", { subject: one, other, evidence: "the same signing key" });
    expect([await ask(one), await ask(other)]).toEqual([FROZEN, FROZEN]);
    const { body } = await thaw(other);
    expect([body.purposes, body.freezes.length]).toEqual([[], 1]);
    expect(await ask(other)).toBe(FROZEN);
    await thaw(one);
    expect([await ask(one), await ask(other)]).toEqual(["200", "200"]);
  });
});

describe("one's own freeze", () => {
  it("is placed and lifted by whoever is signed in, and names no operator", async () => {
    const subject = "account:otc:own";
    await world.records([rated({ subject })]);
    const me = await world.me(subject);
    expect((await me.post("/v1/me/freezes", { purposes: [TRADE] })).body.purposes).toEqual([TRADE]);
    expect([await ask(subject), await ask(subject, { purpose: "buy-from" })]).toEqual([FROZEN, "200"]);
    expect((await me.delete("/v1/me/freezes", { subscriber: "shop" })).body.purposes).toEqual([TRADE]);
    expect([await ask(subject), await ask(subject, { as: "shop" })]).toEqual([FROZEN, "200"]);
    world.clock.advance({ seconds: 1 });
    await me.delete("/v1/me/freezes", {});
    expect(await ask(subject)).toBe("200");
    await world.sequence();
    const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/file`);
    const said = body.chains[0].statements.map((statement: { body: object }) => statement.body);
    const stated = said.filter(({ kind }: { kind: string }) => kind === "freeze" || kind === "thaw");
    expect(stated.map(({ operator }: { operator: string }) => operator)).toEqual(["", "", ""]);
  });
});

describe("a retry", () => {
  it("changes nothing and states nothing", async () => {
    const subject = "account:otc:r1";
    await world.records([rated({ subject })]);
    const twice = async (act: () => Promise<Answer>) => {
      const [first, second] = [await act(), await act()];
      expect(first.body.purposes).toEqual([TRADE]);
      expect(second.body).toMatchObject({ purposes: [], dueBy: null, freezes: first.body.freezes, receipt: "" });
      return first.body.subject;
    };
    await twice(() => freeze(subject, TRADE));
    await twice(() => thaw(subject, { purposes: [TRADE], subscriber: "shop", until: "2024-07-01T12:00:00Z" }));
    const id = await twice(() => thaw(subject));
    const stated = await world.pool<{ kind: string }>`select kind from statement where subject = ${id}`;
    expect(stated.map(({ kind }) => kind).sort()).toEqual(["freeze", "thaw", "thaw"]);
  });
});

describe("what cannot be frozen or thawed", () => {
  it("is refused with the reason", async () => {
    const body = "account:otc:b1";
    await world.records([rated({ subject: body, kind: "body" }), rated({ subject: "account:otc:p1" })]);
    const refused = await freeze(body, TRADE);
    expect([refused.status, refused.body.code]).toEqual([422, "freeze_refused"]);
    expect(codeOf(await freeze("account:otc:p1", "eat-with"))).toBe("404 purpose_unknown");
    expect(codeOf(await thaw("account:otc:p1", { purposes: ["eat-with"] }))).toBe("404 purpose_unknown");
    expect(codeOf(await freeze("account:otc:nobody", TRADE))).toBe("404 subject_unknown");
    expect(codeOf(await freeze("account:otc:p1"))).toBe("400 request_malformed");
    expect(codeOf(await thaw("account:otc:p1", { subscriber: "nobody" }))).toBe("422 freeze_refused");
    expect(codeOf(await thaw("account:otc:p1", { until: "2024-05-31" }))).toBe("422 freeze_refused");
    expect(codeOf(await thaw("account:otc:p1", { until: "soon" }))).toBe("400 instant_malformed");
  });

  it("is for operators alone", async () => {
    for (const caller of [await world.subscriber(), await world.source("bitcoin-otc")]) {
      expect(codeOf(await caller.post("/v1/freezes", { subject: "account:otc:p1", purposes: [TRADE] }))).toBe("403 right_missing");
      expect(codeOf(await caller.delete("/v1/freezes", { subject: "account:otc:p1" }))).toBe("403 right_missing");
    }
    expect(codeOf(await world.anyone.post("/v1/freezes", { subject: "account:otc:p1", purposes: [TRADE] }))).toBe("401 key_missing");
  });
});

describe("the file of somebody who froze", () => {
  it("shows who placed and lifted what, and proves itself", async () => {
    const subject = "account:otc:file";
    await world.records([rated({ subject })]);
    const acts = [() => freeze(subject, TRADE), () => ask(subject), () => thaw(subject, { subscriber: "demo" }), () => ask(subject)];
    for (const act of acts) {
      // The log takes what was stated in one microsecond in any order.
      world.clock.advance({ seconds: 1 });
      await act();
    }
    await world.sequence();
    const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/file`);
    const file = parseFile(body);
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: SHIPPED });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const said = file.chains[0]?.statements.map((statement) => ("body" in statement ? statement.body : {})) ?? [];
    expect(said).toMatchObject([
      { kind: "record", version: 1 },
      { kind: "freeze", purposes: [TRADE], operator: "olga", version: 2 },
      { kind: "thaw", purposes: [TRADE], subscribers: ["demo"], until: "further_notice", operator: "olga", version: 3 },
      { kind: "check", version: 3 },
    ]);
  });
});

describe("the store", () => {
  it("is sound after all of it", async () => {
    const findings = await examineStore(world.installation, { isDeep: true, keyFile: world.keyFile });
    expect(findings.filter((finding) => !isSound([finding]))).toEqual([]);
  });
});
