import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { parseNote, verifyNote } from "../../src/core/log/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { eraseStatement, listRefusals, readLogKeys } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { ordered } from "../given-records.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let olga: Caller;
beforeAll(async () => {
  const shop = { name: "shop", title: "A shop", purposes: ["trade-with", "buy-from"] };
  const declared = { ...market, lawPacks: { commerce: "cn" }, subscribers: [...market.subscribers, shop] } as const;
  world = await createWorld({ config: "market", declared });
  olga = await world.operator("olga");
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const BUY = "buy-from";
const PAPER = {
  purposes: [BUY],
  controller: { name: "A market", address: "1 Market Square, 1010 Vienna", contact: "privacy@market.example" },
  notice: "https://market.example/privacy/7",
  language: "en",
  method: "web_form",
  storedIn: ["AT"],
};
const codeOf = ({ status, body }: Answer): string => (status === 200 ? "200" : body.code);
const lookOf = (subject: string, further: object = {}) => ({ purpose: BUY, subject, look: "first", onBehalf: "a test", ...further });
const ask = async (subject: string, { as = "demo", ...further }: { as?: string; purpose?: string } = {}) =>
  codeOf(await (await world.subscriber(as)).post("/v1/checks", lookOf(subject, further)));
const consent = (subject: string, further: object = {}, by = olga) => by.post("/v1/consents", { subject, ...PAPER, ...further });
const withdraw = (subject: string, further: object = {}, by = olga) => by.delete("/v1/consents", { subject, ...further });
const inform = (subject: string, by = olga) => by.post("/v1/informed", { subject, purposes: [BUY], notice: "letter 12" });

const MISSING = "consent_missing";
const UNINFORMED = "not_yet_informed";

describe("a purpose that a law wants agreed to and told of", () => {
  const subject = "account:olist:c1";

  it("says so among the purposes", async () => {
    const { body } = await world.anyone.get("/v1/purposes");
    const needs = Object.fromEntries(body.purposes.map((one: { name: string; needs: object }) => [one.name, one.needs]));
    expect(needs).toMatchObject({
      "trade-with": { consent: null, informed: null },
      [BUY]: { consent: expect.stringContaining("Art. 18"), informed: expect.stringContaining("Art. 15") },
    });
  });

  it("is refused until both are recorded, while one over a public register is answered", async () => {
    await world.records([ordered({ subject })]);
    expect([await ask(subject), await ask(subject, { purpose: "trade-with" })]).toEqual([MISSING, "200"]);
    expect(codeOf(await consent(subject))).toBe("200");
    expect(await ask(subject)).toBe(UNINFORMED);
    expect((await inform(subject)).body.purposes).toEqual([BUY]);
    expect(await ask(subject)).toBe("200");
  });

  it("is refused again from the next check on when the consent is withdrawn, and answered when it is given anew", async () => {
    const { body } = await withdraw(subject, { purposes: [BUY] });
    expect([body.purposes, body.consents.length, await ask(subject)]).toEqual([[BUY], 1, MISSING]);
    expect((await withdraw(subject)).body).toMatchObject({ purposes: [], consents: [], receipt: "" });
    await consent(subject);
    expect(await ask(subject)).toBe("200");
  });

  it("says the same of somebody never seen, and takes the consent of such a one", async () => {
    const unseen = "account:olist:never-seen";
    expect(await ask(unseen)).toBe(MISSING);
    const other = "account:olist:never-seen-2";
    await consent(other);
    await inform(other);
    expect([await ask(other), await ask(unseen)]).toEqual(["200", MISSING]);
  });

  it("is answered for bodies, and to an operator who shows a person its own", async () => {
    await world.records([ordered({ subject: "account:olist:body", kind: "body" })]);
    expect(await ask("account:olist:body")).toBe("200");
    expect(codeOf(await olga.post("/v1/checks", lookOf("account:olist:own", { look: "own" })))).toBe("200");
    expect(codeOf(await olga.post("/v1/checks", lookOf("account:olist:own")))).toBe(MISSING);
    expect(codeOf(await (await world.subscriber()).post("/v1/checks", lookOf("account:olist:own", { look: "own" })))).toBe(MISSING);
  });

  it("logs the refusal without naming anybody, and keeps no check", async () => {
    world.clock.advance({ seconds: 1 });
    await ask("account:olist:unseen-3");
    const [last] = await listRefusals(world.installation);
    expect(last?.code).toBe("consent_missing");
    expect(last?.wanted).not.toContain("unseen-3");
    const rows = await world.pool`select from subject_check where purpose = ${BUY} and subject in (select subject from identifier)
      and subject not in (select subject from consent) and look = 'first' and subject not in (select subject from record)`;
    expect(rows).toEqual([]);
  });
});

describe("a consent", () => {
  it("holds for its recipients alone, up to the last microsecond of its last day", async () => {
    const subject = "account:olist:d1";
    await inform(subject);
    await consent(subject, { recipients: ["shop"], until: "2024-06-02" });
    expect([await ask(subject), await ask(subject, { as: "shop" })]).toEqual([MISSING, "200"]);
    world.clock.set("2024-06-02T23:59:59.999999Z");
    expect(await ask(subject, { as: "shop" })).toBe("200");
    world.clock.set("2024-06-03T00:00:00Z");
    expect(await ask(subject, { as: "shop" })).toBe(MISSING);
  });

  it("is of the person asked about, and not of somebody linked to it", async () => {
    const [one, other] = ["account:olist:l1", "account:olist:l2"];
    await consent(one);
    await inform(one);
    await inform(other);
    await olga.post("/v1/links", { subject: one, other, evidence: "the same tax number" });
    expect([await ask(one), await ask(other)]).toEqual(["200", MISSING]);
  });

  it("cannot outlive its statement: erased, it is as if never given", async () => {
    const subject = "account:olist:e1";
    await inform(subject);
    const { body } = await consent(subject);
    await world.sequence();
    expect(await ask(subject)).toBe("200");
    await eraseStatement(world.installation, { statement: body.consent, basis: "GDPR Art. 17", operator: "olga" });
    expect(await ask(subject)).toBe(MISSING);
    expect((await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/consents`)).body.consents).toEqual([]);
  });

  it("is recorded by a source about what it furnishes to, and never by who asks", async () => {
    const olist = await world.source("olist");
    expect(codeOf(await consent("account:olist:s1", {}, olist))).toBe("200");
    expect(codeOf(await consent("account:olist:s1", { purposes: ["trade-with"] }, olist))).toBe("consent_refused");
    expect(codeOf(await consent("account:olist:s1", {}, await world.subscriber()))).toBe("right_missing");
    expect((await withdraw("account:olist:s1", { purposes: [BUY] }, await world.source("simulated-market"))).body.purposes).toEqual([BUY]);
  });

  it("that cannot be one is refused with the reason", async () => {
    const subject = "account:olist:r1";
    await world.records([ordered({ subject: "account:olist:r-body", kind: "body" })]);
    expect(codeOf(await consent("account:olist:r-body"))).toBe("consent_refused");
    expect(codeOf(await consent(subject, { recipients: ["nobody"] }))).toBe("consent_refused");
    expect(codeOf(await consent(subject, { until: "2024-05-31" }))).toBe("consent_refused");
    expect(codeOf(await consent(subject, { givenAt: "2030-01-01" }))).toBe("consent_refused");
    expect(codeOf(await consent(subject, { purposes: ["marry"] }))).toBe("purpose_unknown");
    expect(codeOf(await consent(subject, { method: "silence" }))).toBe("request_malformed");
    expect(codeOf(await withdraw("account:olist:nobody"))).toBe("subject_unknown");
    expect(codeOf(await withdraw("account:olist:r-body"))).toBe("consent_unknown");
    const late = { subject, purposes: [BUY], notice: "letter 12", informedAt: "2030-01-01" };
    expect(codeOf(await olga.post("/v1/informed", late))).toBe("consent_refused");
  });
});

describe("what a person keeps", () => {
  const subject = "account:olist:k1";

  it("is a record after ISO/IEC TS 27560 with every field that it makes mandatory", async () => {
    const { body } = await consent(subject, { recipients: ["shop"], until: "2025-12-31" });
    const [processing] = body.record.pii_processing;
    const mandatory = ["pii_information", "pii_controllers", "storage_locations", "retention_period", "jurisdiction"];
    expect(Object.keys(processing.purposes[0])).toEqual(
      expect.arrayContaining(["purpose", ...mandatory, "recipient_third_parties", "withdrawal_method"]),
    );
    expect(body.record).toMatchObject({
      schema_version: "ISO/IEC TS 27560:2023 credence/1",
      record_id: body.consent,
      pii_principal_id: body.subject,
      pii_processing: [{ privacy_notice: PAPER.notice, language: "en" }],
      party_identification: [{ party_name: "A market", party_address: "1 Market Square, 1010 Vienna" }],
      event: [{ event_state: "consent given", validity_duration: "until 2025-12-31T23:59:59.999999Z" }],
    });
    expect(processing.purposes[0]).toMatchObject({ retention_period: "P5Y", storage_locations: ["at"], recipient_third_parties: ["shop"] });
  });

  it.each([
    ["en", "You may withdraw it at any time, free of charge"],
    ["zh-Hans", "您可随时免费撤回"],
  ])("is a signed text in the language of its notice (%s) that stays readable", async (language, says) => {
    // Statements of one millisecond have no order.
    world.clock.advance({ seconds: 1 });
    const { body } = await consent(subject, { language });
    const { text } = parseNote(body.consentReceipt);
    expect(text).toContain(says);
    expect(JSON.parse(text.trimEnd().split("\n").at(-1) ?? "")).toEqual(body.record);
    const keys = await readLogKeys(world.installation);
    expect((await verifyNote(parseNote(body.consentReceipt), keys, nodeEd25519Verify)).verified.length).toBe(1);
    const forged = parseNote(body.consentReceipt.replace("P5Y", "P9Y"));
    await expect(verifyNote(forged, keys, nodeEd25519Verify)).rejects.toMatchObject({ code: "log_unproven" });
  });

  it("can be had again, with the withdrawal in the record", async () => {
    await withdraw(subject);
    const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/consents`);
    const states = body.consents.map((each: { record: { event: { event_state: string }[] } }) =>
      each.record.event.map((one) => one.event_state),
    );
    expect(states).toEqual(Array.from({ length: 3 }, () => ["consent given", "consent withdrawn"]));
    const looks = await world.pool`select 1 as one from statement where kind = 'file_look' and subject = ${body.consents[0].subject}`;
    expect(looks.length).toBe(1);
    expect(body.consents[0].consentReceipt).toContain("You agreed on");
  });
});

describe("the person itself", () => {
  it("gives, sees and withdraws its consents, and no other's", async () => {
    const [one, other] = ["account:olist:me1", "account:olist:me2"];
    await inform(one);
    await consent(other);
    const me = await world.me(one);
    expect((await me.post("/v1/me/consents", PAPER)).body).toMatchObject({ by: "subject", purposes: [BUY] });
    expect(await ask(one)).toBe("200");
    expect((await me.get("/v1/me/consents")).body.consents.length).toBe(1);
    expect((await me.delete("/v1/me/consents", {})).body.purposes).toEqual([BUY]);
    const told = await world.pool`select 1 as one from notice where subject = (select subject from consent where recorded_by = 'subject')`;
    expect(told).toEqual([]);
    expect(await ask(one)).toBe(MISSING);
    const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(other)}/consents`);
    expect(body.consents[0].withdrawn).toEqual([]);
    expect(codeOf(await me.post("/v1/me/consents", { ...PAPER, subject: other }))).toBe("request_malformed");
  });
});

describe("the file of somebody who agreed", () => {
  it("shows what was agreed to, told and withdrawn, and proves itself", async () => {
    const subject = "account:olist:file";
    const acts = [() => consent(subject), () => inform(subject), () => ask(subject), () => withdraw(subject)];
    for (const act of acts) {
      world.clock.advance({ seconds: 1 });
      await act();
    }
    await world.sequence();
    const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/file`);
    const file = parseFile(body);
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(market.packs) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const said = (file.chains[0]?.statements ?? []).flatMap((statement) => ("body" in statement ? [statement.body] : []));
    const told = said.flatMap((body) => (body.kind === "notice" ? [body] : []));
    expect(told.map(({ to, about, text }) => [to, about, text.en.title])).toEqual([
      ["subject", "consent", "A consent of yours was recorded"],
      ["subject", "consent", "A consent of yours was withdrawn"],
    ]);
    expect(said.filter(({ kind }) => kind !== "notice")).toMatchObject([
      { kind: "consent", purposes: [{ name: BUY }], by: "operator:olga" },
      { kind: "informed", purposes: [BUY], notice: "letter 12" },
      { kind: "check" },
      { kind: "consent_withdrawal", purposes: [BUY], by: "operator:olga" },
    ]);
  });
});
