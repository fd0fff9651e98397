import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import { withdrawRecord } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { registerDigests } from "../register-digests.ts";
import { TOLD, tellMore, tellStory } from "../report-story.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let olga: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  olga = await world.operator("olga");
  await tellStory(world);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

type Record = {
  record: string;
  reference: string;
  text: string;
  state: string;
  adds: { purpose: string; points: number; without: object }[];
};

const at = (subject: string, further = "") => `/v1/subjects/${encodeURIComponent(subject)}/report${further}`;
const read = async (subject = TOLD): Promise<Answer["body"]> => (await olga.get(at(subject))).body;
const page = (asking: Caller, url: string, headers = {}) =>
  asking.send({ method: "GET", url, headers: { accept: "text/html", ...headers } });
const take = (reference: string) => withdrawRecord(world.installation, { source: "bitcoin-otc", reference, reason: "not_verifiable" });

describe("the file for a human, as JSON", () => {
  it("says who the subject is, what is recorded in plain words, and where each record stands", async () => {
    const { subject, records, zone, laws, standings } = await read();
    expect(subject).toMatchObject({ kind: "person", identifiers: [TOLD] });
    expect([zone, laws]).toEqual(["Europe/Brussels", ["eu"]]);
    expect(standings).toMatchObject([
      { purpose: "trade-with", isFrozen: false },
      { purpose: "buy-from", isFrozen: true },
    ]);
    const texts = records.map(({ text, state }: Record) => `${state}: ${text}`);
    expect(texts).toContain("withdrawn: Rated −8 by account:otc:77");
    expect(texts).toContain(
      "live: Order of EUR\u00a01,234.50 by account:olist:b-17: delivered on 8 February 2024, promised by 10 February 2024",
    );
    expect(texts).toContain("live: Order: cancelled, promised by 2 May 2024");
    expect(texts.filter((text: string) => text.startsWith("superseded"))).toHaveLength(1);
  });

  it("says of each record what the answer would be without it: what a check is answered once it is withdrawn", async () => {
    const subject = "account:otc:without";
    const slot = { subject, by: "account:otc:5" };
    const given = [
      rated({ subject, rating: -2, occurredAt: "2024-03-02T00:00:00Z" }),
      rated({ ...slot, rating: -7, occurredAt: "2024-05-02T00:00:00Z" }),
      rated({ ...slot, rating: 9, occurredAt: "2024-05-03T00:00:00Z" }),
      rated({ subject, occurredAt: "2023-01-01T00:00:00Z" }),
    ];
    await world.records(given);
    for (const { reference } of [given[2], given[0], given[1]].flatMap((one) => one ?? [])) {
      const { records } = await read(subject);
      const [effect] = records.find((record: Record) => record.reference === reference).adds;
      await take(reference);
      const { body } = await world.ask("trade-with", subject);
      const { probability, grade } = body.standing;
      expect(effect.without, reference).toEqual({ probability, grade });
    }
  });

  it("says who asked, what they were told, and what it is without the record that was wrong", async () => {
    const { looks } = await read();
    expect(looks.map(({ purpose, onBehalf }: Answer["body"]) => [purpose, onBehalf])).toEqual([
      ["trade-with", "a test"],
      ["buy-from", "a test"],
      ["trade-with", "a test"],
    ]);
    const [later, , first] = looks;
    expect(first.again).toHaveLength(1);
    expect(first.again[0].standing.probability).toBe(later.told.probability);
    expect(later.again).toEqual([]);
  });

  it("is in the language that is asked for, in words and amounts", async () => {
    const chinese = await olga.get(at(TOLD, "?lang=zh-Hans"));
    expect(chinese.body.standings[1].question).toBe("该卖家的下一笔订单会在承诺日期前送达且不被取消吗？");
    expect(chinese.body.records.map(({ text }: Record) => text)).toContain(
      "订单，金额EUR\u00a01,234.50，买方account:olist:b-17：已送达（2024年2月8日），承诺2024年2月10日前送达",
    );
    const { body } = await olga.send({ method: "GET", url: at(TOLD), headers: { "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" } });
    expect(body.language).toBe("zh-Hans");
  });

  it("says each standing's reasons, and what would change it, in that language", async () => {
    const [, chinese] = (await olga.get(at(TOLD, "?lang=zh-Hans"))).body.standings;
    const [, english] = (await read()).standings;
    const texts = ({ standing }: Answer["body"]) => [...standing.reasons, ...standing.changes].map(({ text }: { text: string }) => text);
    expect(texts(english).length).toBeGreaterThan(1);
    expect(texts(chinese)).toHaveLength(texts(english).length);
    for (const text of texts(english)) expect(text).toMatch(/^[\x20-\x7e\u00a0–−’]+$/);
    for (const text of texts(chinese)) expect(text).toMatch(/[\u4e00-\u9fff].*。$/);
  });

  it("names sources, registers, askers and questions as people do", async () => {
    const { records, looks } = await read();
    expect(records.at(-1)).toMatchObject({ source: "bitcoin-otc", sourceTitle: "Bitcoin-OTC, ratings among traders" });
    expect(looks[0]).toMatchObject({ subscriberTitle: "Whoever tries it out", question: "Will the next trade with this trader go well?" });
  });

  it("is answered as not there for whom nobody knows", async () => {
    expect(await olga.get(at("account:otc:nobody"))).toMatchObject({ status: 404, body: { code: "subject_unknown" } });
  });
});

describe("the file for a human, as a page", () => {
  it.each([
    ["en", "Your file", "Rated −8 by account:otc:77"],
    ["zh-Hans", "您的档案", "account:otc:77给出评价−8分"],
  ])("in %s needs nothing else, and says what the JSON says", async (lang, title, record) => {
    const { status, text, headers } = await page(olga, at(TOLD, `?lang=${lang}`));
    expect([status, headers["content-type"], headers["content-language"]]).toEqual([200, "text/html; charset=utf-8", lang]);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    for (const part of [`<html lang="${lang}">`, `<h1>${title}</h1>`, record]) expect(text).toContain(part);
    expect(text).not.toMatch(/<script|<link[^>]+stylesheet|src=|url\(|undefined|NaN|\[object/);
  });

  it("is what a browser gets, and JSON what a program gets", async () => {
    const browser = await page(olga, at(TOLD), { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" });
    expect(browser.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await page(olga, at(TOLD), { accept: "*/*" })).headers["content-type"]).toContain("application/json");
  });
});

describe("one's own file", () => {
  it("is the same, and each reading of it is in it", async () => {
    const me = await world.me(TOLD);
    const own = await me.get("/v1/me/file");
    expect(own.status).toBe(200);
    const { records, standings, looks, subject } = await read();
    expect(own.body).toMatchObject({ records, standings, looks, subject });
    expect((await page(me, "/v1/me/file.html")).text).toContain("You read this file.");
    const reads = (await read()).deeds.filter(({ kind }: Answer["body"]) => kind === "file_look").map(({ text }: Answer["body"]) => text);
    expect(reads.filter((text: string) => text === "You read this file.")).toHaveLength(2);
    expect(reads).toContain("olga (operator) read this file.");
  });

  it("comes with its proofs, which hold", async () => {
    await world.sequence();
    const { body } = await (await world.me(TOLD)).get("/v1/me/file/proofs");
    const { findings } = await verifyFile(parseFile(body), { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  });

  it("holds nothing of anybody else", async () => {
    const other = "account:otc:other-one";
    await world.records([rated({ subject: other, rating: 7, by: TOLD })]);
    const { text } = await (await world.me(other)).get("/v1/me/file");
    expect(text).not.toContain("Rated −8");
    expect((await (await world.me(TOLD)).get("/v1/me/file")).text).not.toContain(other);
  });
});

describe("what else is in a file", () => {
  beforeAll(() => tellMore(world));

  it("follows each dispute with its clock, and says with the record that it is contested", async () => {
    const { disputes, records } = await read();
    expect(disputes.map(({ state, dueBy }: Answer["body"]) => [state, dueBy])).toEqual([
      ["open", "2024-07-12T21:59:59.999999Z"],
      ["decided", null],
    ]);
    expect(disputes[1].steps.map(({ kind }: Answer["body"]) => kind).toSorted()).toEqual([
      "dispute",
      "dispute",
      "dispute",
      "dispute",
      "removal",
      "suspension",
    ]);
    const states = new Map(records.map(({ text, state }: Record) => [text, state]));
    expect([states.get("Rated −3 by account:otc:904"), states.get("Rated −10 by account:otc:912")]).toEqual(["suspended", "removed"]);
    expect((await page(olga, at(TOLD))).text).toContain('<span class="pill">contested</span>');
  });

  it("counts a look that is withheld, and shows the others with their instruments", async () => {
    const { withheld, deeds } = await read();
    expect(withheld).toEqual({ looks: 1, until: "2024-12-01T23:59:59.999999Z" });
    const looks = deeds.filter(({ kind }: Answer["body"]) => kind === "authority_look");
    expect(looks.map(({ text }: Answer["body"]) => text)).toEqual([
      "Regional Court of Graz read your file, under a court order of Regional Court of Graz (7 Hv 12/24x, 2024-05-28).",
    ]);
    const { text } = await page(olga, at(TOLD));
    expect(text).toContain("One more look by a public authority is withheld from you for now");
    expect(text).not.toContain("7 Hv 12/24x-3");
  });

  it("tells decisions, consents, contacts and notices, those to the subject in full", async () => {
    const { deeds, notices } = await read();
    const kinds = deeds.map(({ kind }: Answer["body"]) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["decision", "review", "consent", "contact", "sign_in", "freeze", "thaw"]));
    const found = (kind: string) => deeds.find((deed: Answer["body"]) => deed.kind === kind);
    const [decision, review, freeze] = [found("decision"), found("review"), found("thaw")];
    expect([decision.list, review.list, freeze.list]).toEqual(["decisions", "decisions", "limits"]);
    expect(decision.about).toBe(review.about);
    expect(freeze.until).toBe("2024-06-30T23:59:59.999999Z");
    const adverse = notices.find(({ text }: Answer["body"]) => text.includes("decided against you"));
    expect(adverse.about).toBe(decision.id);
    expect(adverse.paragraphs.join(" ")).toContain("You may see everything held about you");
    expect(JSON.stringify(notices)).not.toContain("anna@example.org");
  });
});
