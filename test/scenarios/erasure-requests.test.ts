import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { SHIPPED } from "../given-file.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

/** GDPR Art. 17: erased on request where the law gives it, and refused with reasons where it does not. */
let world: World;
let olga: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  olga = await world.operator("olga");
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const GRANTED = { outcome: "granted", provision: "GDPR Art. 17(1)(a)", person: "Ada Lovelace" };
const REFUSED = {
  outcome: "refused",
  refusals: ["legal_duty_to_keep", "legal_claim"],
  provision: "GDPR Art. 17(3)(b), (e)",
  reasons: "Books are kept for seven years, and a suit is open.",
  person: "Ada Lovelace",
};
const EXTENDED = { outcome: "extended", provision: "GDPR Art. 12(3)", reasons: "There are many records.", person: "Ada Lovelace" };
const NOBODYS = "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d";
const refusal = (status: number, code: string): string => `${status} ${code}`;
const codeOf = ({ status, body }: Answer): string => `${status} ${body.code}`;

/** What comes of an objection, and of a consent taken back, under other laws. */
const ELSEWHERE = {
  us: ["erasure_request_refused", "erasure_request_refused"],
  cn: ["erasure_request_refused", ["PIPL Art. 47(1)(3)", null]],
};

type Held = { readonly subject: string; readonly me: Caller; readonly records: readonly string[]; readonly check: string };

/** A subject with two records, of which one is bad, and a look that read both. */
async function held(subject: string): Promise<Held> {
  const records = await world.records([rated({ subject, rating: -1 }), rated({ subject })], "bitcoin-otc");
  const { body } = await world.ask("trade-with", subject);
  await world.sequence();
  return { subject, me: await world.me(subject), records, check: body.id };
}
const ask = (me: Caller, more: object) => me.post("/v1/me/erasures", { ground: "no_longer_needed", words: "It is long ago.", ...more });
const answer = (id: string, verdict: object, by = olga) => by.post(`/v1/erasures/${id}/answer`, verdict);
const countOf = async ({ subject }: Held): Promise<number> =>
  (await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/records`)).body.records.length;

async function fileOf(subject: string) {
  await world.sequence();
  const file = parseFile((await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/file`)).body);
  const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: SHIPPED });
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  return file.chains[0]?.statements.flatMap((statement) => ("body" in statement ? [statement.body] : [])) ?? [];
}

describe("an erasure that is asked for", () => {
  it("of a record has a month, and granted takes the record and what was told by it, and tells the subject", async () => {
    const one = await held("account:otc:erase-1");
    const { status, body: asked } = await ask(one.me, { of: "record", target: one.records[0] });
    expect([status, asked.provision, asked.isOverdue, asked.answered]).toEqual([200, "GDPR Art. 17(1)(a)", false, null]);
    expect(asked.answerBy).toBe("2024-07-01T21:59:59.999999Z");
    expect((await olga.get("/v1/erasures")).body.erasures).toMatchObject([{ id: asked.id, of: "record", words: "It is long ago." }]);
    const { body: answered } = await answer(asked.id, GRANTED);
    expect(answered).toMatchObject({ request: asked.id, outcome: "granted", erased: 1, isLate: false, answerBy: null });
    expect((await olga.get("/v1/erasures")).body.erasures).toEqual([]);
    expect(await countOf(one)).toBe(1);
    const said = await fileOf(one.subject);
    expect(said.find(({ kind }) => kind === "erasure")).toMatchObject({
      statement: one.records[0],
      basis: "GDPR Art. 17(1)(a), as the subject asked",
    });
    expect(said.find(({ kind }) => kind === "renewed_check")).toMatchObject({ check: one.check });
    const told = await world.pool`select lane, about from notice where cause = ${answered.answer}`;
    expect(told).toEqual([{ lane: "subject", about: "erasure" }]);
    const { body: mine } = await one.me.get("/v1/me/erasures");
    expect(mine.erasures).toMatchObject([{ id: asked.id, answered: { outcome: "granted", erased: 1, person: "Ada Lovelace" } }]);
  });

  it("is refused with reasons, a provision and a name, all of which the subject is told and its file shows in both languages", async () => {
    const one = await held("account:otc:erase-2");
    const { body: asked } = await ask(one.me, { of: "check", target: one.check, ground: "objected" });
    world.clock.advance({ seconds: 1 });
    expect((await answer(asked.id, REFUSED)).body).toMatchObject({ outcome: "refused", erased: 0, isLate: false });
    expect(await countOf(one)).toBe(2);
    const { body: mine } = await one.me.get("/v1/me/erasures");
    expect(mine.erasures[0].answered).toMatchObject({ refusals: REFUSED.refusals, provision: REFUSED.provision, reasons: REFUSED.reasons });
    const said = await fileOf(one.subject);
    expect(said.filter(({ kind }) => kind.startsWith("erasure_"))).toMatchObject([
      { kind: "erasure_request", of: "check", target: one.check, ground: "objected", by: "subject" },
      { kind: "erasure_answer", request: asked.id, outcome: "refused", by: "olga" },
    ]);
    const report = async (lang: string) => (await one.me.get(`/v1/me/file.html?lang=${lang}`)).text;
    expect(await report("en")).toContain("the law obliges us to keep it; it is needed for a legal claim. The reasons: Books are kept");
    expect(await report("zh-Hans")).toContain("法律规定必须保留；为法律主张所必需。理由：Books are kept");
  });

  it("of everything takes records, looks and contacts, and leaves a file that proves itself", async () => {
    const one = await held("account:otc:erase-3");
    await one.me.post("/v1/me/contacts", { contact: "email:erase-3@example.org" });
    const { body: asked } = await ask(one.me, { of: "everything", ground: "consent_withdrawn" });
    expect(codeOf(await answer(asked.id, GRANTED))).toBe(refusal(409, "erasure_refused"));
    await world.sequence();
    expect((await answer(asked.id, GRANTED)).body).toMatchObject({ erased: 4 });
    expect(await countOf(one)).toBe(0);
    expect((await one.me.get("/v1/me/contacts")).body.contacts).toEqual([]);
    const kinds = new Set((await fileOf(one.subject)).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => ["record", "check", "contact"].includes(kind))).toEqual([]);
  });

  it("of very much is granted whole, though it takes more than one transaction", async () => {
    const one = await held("account:otc:erase-6");
    await world.records(
      Array.from({ length: 110 }, () => rated({ subject: one.subject })),
      "bitcoin-otc",
    );
    await world.sequence();
    const { body: asked } = await ask(one.me, { of: "everything" });
    expect((await answer(asked.id, GRANTED)).body).toMatchObject({ outcome: "granted", erased: 113 });
    expect(await countOf(one)).toBe(0);
    expect((await fileOf(one.subject)).filter(({ kind }) => kind === "erasure")).toHaveLength(113);
  });

  it("of one contact leaves the others", async () => {
    const one = await held("account:otc:erase-4");
    const made = await one.me.post("/v1/me/contacts", { contact: "email:gone@example.org" });
    await one.me.post("/v1/me/contacts", { contact: "phone:+4312345678" });
    await world.sequence();
    const { body: asked } = await ask(one.me, { of: "contact", target: made.body.contact });
    expect((await answer(asked.id, GRANTED)).body).toMatchObject({ erased: 1 });
    const { body } = await one.me.get("/v1/me/contacts");
    expect(body.contacts.map(({ id }: { id: string }) => id)).not.toContain(made.body.contact);
    expect(body.contacts).toHaveLength(1);
  });

  it("that waits is not asked for twice, and what is gone when it is granted is passed over", async () => {
    const one = await held("account:otc:erase-5");
    const [first, again] = [
      await ask(one.me, { of: "check", target: one.check }),
      await ask(one.me, { of: "check", target: one.check, words: "again" }),
    ];
    expect(again.body).toEqual({ ...first.body, receipt: "" });
    const { body: everything } = await ask(one.me, { of: "everything" });
    await answer(everything.id, GRANTED);
    expect((await answer(first.body.id, GRANTED)).body).toMatchObject({ outcome: "granted", erased: 0 });
    expect(codeOf(await answer(first.body.id, REFUSED))).toBe(refusal(409, "erasure_already_answered"));
  });
});

describe("the clock of an erasure", () => {
  it("takes two months more where they are named in time, once; a refusal has only the first month", async () => {
    const one = await held("account:otc:clock-1");
    const { body: asked } = await ask(one.me, { of: "everything" });
    const { body: extended } = await answer(asked.id, EXTENDED);
    expect(extended).toMatchObject({ outcome: "extended", erased: 0, isLate: false, answerBy: "2024-09-01T21:59:59.999999Z" });
    expect(codeOf(await answer(asked.id, EXTENDED))).toBe(refusal(422, "erasure_request_refused"));
    expect((await one.me.get("/v1/me/erasures")).body.erasures).toMatchObject([{ isExtended: true, answered: null }]);
    world.clock.advance({ days: 40 });
    expect((await olga.get("/v1/erasures")).body.erasures).toMatchObject([{ id: asked.id, isOverdue: false }]);
    expect((await answer(asked.id, REFUSED)).body).toMatchObject({ isLate: true });
  });

  it("is over after a month, and then nothing lengthens it, and a late answer holds", async () => {
    const one = await held("account:otc:clock-2");
    const { body: asked } = await ask(one.me, { of: "record", target: one.records[1] });
    world.clock.advance({ days: 40 });
    expect((await olga.get("/v1/erasures")).body.erasures).toMatchObject([{ id: asked.id, isOverdue: true }]);
    expect(codeOf(await answer(asked.id, EXTENDED))).toBe(refusal(422, "erasure_request_refused"));
    expect((await answer(asked.id, GRANTED)).body).toMatchObject({ erased: 1, isLate: true });
  });

  it("orders the work list, page by page", async () => {
    const asked: string[] = [];
    for (const name of ["page-1", "page-2", "page-3"]) {
      world.clock.advance({ days: 1 });
      const { me } = await held(`account:otc:${name}`);
      asked.push((await ask(me, { of: "everything" })).body.id);
    }
    const idsOf = ({ body }: Answer) => body.erasures.map(({ id }: { id: string }) => id);
    const first = await olga.get("/v1/erasures?limit=2");
    const rest = await olga.get(`/v1/erasures?limit=2&cursor=${first.body.next}`);
    expect([idsOf(first), idsOf(rest), rest.body.next]).toEqual([asked.slice(0, 2), asked.slice(2), null]);
    const other = await world.operator("otto");
    expect(codeOf(await other.get(`/v1/erasures?cursor=${first.body.next}`))).toBe(refusal(400, "cursor_malformed"));
    for (const id of asked) await answer(id, REFUSED);
  });
});

describe("an erasure that cannot be", () => {
  it("asked for: of what is somebody else's or nobody's, without its id, or in no words", async () => {
    const [one, other] = [await held("account:otc:not-1"), await held("account:otc:not-2")];
    const unknown = refusal(404, "statement_unknown");
    for (const target of [other.records[0], one.check, NOBODYS]) expect(codeOf(await ask(one.me, { of: "record", target }))).toBe(unknown);
    const refused = refusal(422, "erasure_request_refused");
    for (const more of [{ of: "record" }, { of: "everything", target: one.check }, { of: "everything", words: " " }])
      expect(codeOf(await ask(one.me, more))).toBe(refused);
    expect(codeOf(await ask(olga, { of: "everything" }))).toBe(refusal(403, "right_missing"));
  });

  it("answered: without a reason from the list, in words, a provision or a name; of no request; by nobody but an operator", async () => {
    const one = await held("account:otc:not-3");
    const { body: asked } = await ask(one.me, { of: "everything" });
    const wrong = [
      { ...REFUSED, refusals: [] },
      { ...REFUSED, refusals: ["legal_claim", "legal_claim"] },
      { ...REFUSED, reasons: " " },
      { ...REFUSED, provision: "" },
      { ...GRANTED, person: "" },
      { ...GRANTED, refusals: ["legal_claim"] },
    ];
    for (const verdict of wrong) expect(codeOf(await answer(asked.id, verdict))).toBe(refusal(422, "erasure_request_refused"));
    expect(codeOf(await answer(asked.id, { ...REFUSED, refusals: ["dislike"] }))).toBe(refusal(400, "request_malformed"));
    expect(codeOf(await answer(NOBODYS, REFUSED))).toBe(refusal(404, "erasure_request_unknown"));
    expect(codeOf(await answer(one.check, REFUSED))).toBe(refusal(404, "erasure_request_unknown"));
    for (const by of [one.me, await world.subscriber(), await world.source("bitcoin-otc")])
      expect(codeOf(await answer(asked.id, REFUSED, by))).toBe(refusal(403, "right_missing"));
  });

  it("is one on a ground that no law gives here", async () => {
    for (const [jurisdiction, wanted] of Object.entries(ELSEWHERE)) {
      const elsewhere = await createWorld({ config: "market", declared: { ...market, jurisdiction, lawPacks: {} } });
      await elsewhere.records([rated({ subject: "account:otc:1" })]);
      const me = await elsewhere.me("account:otc:1");
      const answers = [
        await ask(me, { of: "everything", ground: "objected" }),
        await ask(me, { of: "everything", ground: "consent_withdrawn" }),
      ];
      expect(answers.map(({ body }) => body.code ?? [body.provision, body.answerBy])).toEqual(wanted);
      await elsewhere.checkSoundness();
      await elsewhere.close();
    }
  });
});
