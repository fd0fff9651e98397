import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import type { Standing } from "../../src/core/standing/index.ts";
import { canonicalJson } from "../../src/lib/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { eraseStatement, expireRecords, keepModel, redecideChecks } from "../../src/service/index.ts";
import { givenAskerModel } from "../given-asker-model.ts";
import { ed25519 } from "../given-log.ts";
import { givenModel } from "../given-model.ts";
import { gave, rated } from "../given-records.ts";
import { registerDigests } from "../register-digests.ts";
import { readStoredCheck } from "../stored-check.ts";
import { createWorld, type World } from "../world.ts";

/** Whoever asks may name itself: it gets an answer of its own, which is in its own file and in nobody else's. */
const SUBJECT = "account:otc:asked-about";
const HARSH = "account:otc:harsh";
const KIND = "account:otc:kind";

let world: World;
beforeAll(async () => {
  // Looks at persons are kept for a year there.
  const declared = { ...market, lawPacks: { commerce: "us" } } as const;
  world = await createWorld({ config: "market", declared, withoutModels: ["trade-with"] });
  await keepModel(world.installation, { purpose: "trade-with", day: 0, model: givenModel("trade-with") });
  await keepModel(world.installation, { purpose: "trade-with/asker", day: 0, model: givenAskerModel() });
  await world.records([
    ...["2024-01-02", "2024-02-02", "2024-03-02"].map((occurredAt) => rated({ subject: SUBJECT, occurredAt })),
    rated({ subject: SUBJECT, rating: -3, occurredAt: "2024-04-02", reference: "wrong" }),
    ...[1, 2, 3].map((at) => gave({ subject: HARSH, rating: -5, to: `account:otc:x${at}`, reference: `harsh-${at}` })),
    ...[1, 2, 3].map((at) => gave({ subject: KIND, rating: 5, to: `account:otc:x${at}` })),
  ]);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const ask = async (asker: string | undefined, more: object = {}) => {
  const shop = await world.subscriber();
  return shop.post("/v1/checks", { purpose: "trade-with", subject: SUBJECT, look: "first", onBehalf: "Ada", asker, ...more });
};

const fileOf = async (subject: string) => {
  await world.sequence();
  const { status, body } = await (await world.operator()).get(`/v1/subjects/${encodeURIComponent(subject)}/file`);
  expect(status).toBe(200);
  return parseFile(body);
};

const verdictOf = async (subject: string) =>
  verifyFile(await fileOf(subject), { verify: ed25519.verify, shippedRegisters: registerDigests(world.installation.config.packs) });

describe("an asker that names itself", () => {
  it("is told the standing that everybody is told, and one of its own beside it", async () => {
    const plain = (await ask(undefined)).body;
    expect(plain).not.toHaveProperty("forYou");
    const [harsh, kind] = [(await ask(HARSH)).body, (await ask(KIND)).body];
    for (const { standing } of [harsh, kind]) expect(standing).toEqual(plain.standing);
    expect(kind.forYou.standing.probability).toBeGreaterThan(harsh.forYou.standing.probability);
    expect(harsh.forYou.standing.own).toEqual(harsh.standing.own);
    for (const { line } of harsh.forYou.standing.reasons) expect(line.of).toBe("asker");
  });

  it("has it in its own file, where anybody can compute it again", async () => {
    const { body } = await ask(HARSH);
    const file = await fileOf(HARSH);
    const parts = file.chains.flatMap(({ statements }) => statements.flatMap((one) => ("body" in one ? [one.body] : [])));
    const part = parts.find((one) => one.id === body.forYou.id);
    expect(part).toMatchObject({ kind: "asker_part", check: body.id, subscriber: "demo", onBehalf: "Ada" });
    const { holds, findings } = await verdictOf(HARSH);
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect([holds, findings.map(({ rule }) => rule).includes("asker_parts_can_be_recomputed")]).toEqual([true, true]);
  });

  it("leaves nothing in the subject's file but that there was such a part", async () => {
    const { body } = await ask(HARSH);
    const stored = (await readStoredCheck(world, body.id)).body;
    const { askerPart, ...rest } = stored;
    expect(askerPart).toBe(true);
    expect(canonicalJson(rest)).not.toMatch(/harsh|ratings-given|forYou/);
    const { holds, checks, findings } = await verdictOf(SUBJECT);
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect([holds, checks.every(({ recomputedFrom }) => recomputedFrom === "records")]).toEqual([true, true]);
    expect(JSON.stringify(await fileOf(SUBJECT))).not.toContain("asker_part");
  });

  it("changes nothing of what others are told of it by what it gave", async () => {
    const of = async (subject: string): Promise<Standing> => (await world.ask("trade-with", subject)).body.standing;
    expect(await of(HARSH)).toEqual(await of(KIND));
    expect(await of(HARSH)).toEqual(await of("account:otc:nobody-knows"));
  });

  it("is told of in its file for people, in both languages", async () => {
    for (const [language, word] of [
      ["en", "asked in your name about somebody else"],
      ["zh-Hans", "以您的名义查询了他人"],
    ]) {
      const { body } = await (await world.me(HARSH)).get(`/v1/me/file.html?lang=${language}`);
      expect(String(body)).toContain(word);
    }
  });

  it("may be somebody of whom nothing is known: it is made, and the answer is as for anybody", async () => {
    const { body } = await ask("account:otc:came-today");
    expect(body.forYou.standing.probability).toBeGreaterThan(0);
    expect((await fileOf("account:otc:came-today")).chains).toHaveLength(1);
  });
});

describe("an asker is refused", () => {
  it("where the purpose reads nothing of whoever asks, and where it is the subject", async () => {
    expect((await ask(SUBJECT)).body).toMatchObject({ code: "asker_not_read" });
    const shop = await world.subscriber();
    const other = { purpose: "buy-from", subject: "account:olist:s", look: "first", onBehalf: "Ada", asker: HARSH };
    expect(await shop.post("/v1/checks", other)).toMatchObject({ status: 422, body: { code: "asker_not_read" } });
  });

  it("where it froze looks at itself for this purpose", async () => {
    const frozen = "account:otc:frozen-asker";
    await world.records([gave({ subject: frozen })]);
    await (await world.me(frozen)).post("/v1/me/freezes", { purposes: ["trade-with"] });
    expect(await ask(frozen)).toMatchObject({ status: 403, body: { code: "frozen" } });
    expect((await ask(undefined)).status).toBe(200);
  });
});

describe("an asker's own answer travels", () => {
  const changesOf = async () => (await (await world.subscriber()).get("/v1/redecisions?limit=100")).body.redecisions;
  const forYouChanged = async (check: string) =>
    (await changesOf()).filter((one: { check: string; isForYou: boolean }) => one.check === check && one.isForYou);

  it("when a record of the subject turns out wrong: it is decided again after the check", async () => {
    const { body } = await ask(HARSH);
    await (await world.source()).post("/v1/withdrawals", { reference: "wrong", reason: "entered_in_error" });
    await redecideChecks(world.installation);
    const [changed, more] = await forYouChanged(body.id);
    expect(more).toBeUndefined();
    expect(changed).toMatchObject({ told: body.forYou.standing, onBehalf: "Ada", subject: expect.stringContaining("account:otc:") });
    const now = (await ask(HARSH)).body;
    expect(changed.without).toEqual(now.forYou.standing);
    expect(changed.without.probability).toBeGreaterThan(body.forYou.standing.probability);
  });

  it("when a record of its own turns out wrong: the check stands as it was", async () => {
    const asker = "account:otc:harsh-twice";
    await world.records([gave({ subject: asker, rating: -1, reference: "mistaken" }), gave({ subject: asker, rating: -1 })]);
    const { body } = await ask(asker);
    await (await world.source()).post("/v1/withdrawals", { reference: "mistaken", reason: "entered_in_error" });
    await redecideChecks(world.installation);
    const changed = (await changesOf()).filter(({ check }: { check: string }) => check === body.id);
    expect(changed.map(({ isForYou }: { isForYou: boolean }) => isForYou)).toEqual([true]);
    expect(changed[0].without).toEqual((await ask(asker)).body.forYou.standing);
    expect((await verdictOf(asker)).holds).toBe(true);
    expect(await redecideChecks(world.installation)).toEqual({ checks: 0, changed: 0, undecided: 0 });
  });

  it("and is destroyed with a record that is erased, and said again without it", async () => {
    const asker = "account:otc:to-forget";
    const [own] = await world.records([gave({ subject: asker, rating: -9 })]);
    const [other] = await world.records([rated({ subject: SUBJECT, rating: -9 })]);
    const { body } = await ask(asker);
    for (const statement of [own ?? "", other ?? ""]) {
      await world.sequence();
      await eraseStatement(world.installation, { statement, basis: "GDPR Art. 17(1)(d)", operator: "olga" });
      const { holds, findings } = await verdictOf(asker);
      expect(findings.filter(({ ok }) => !ok)).toEqual([]);
      expect(holds).toBe(true);
    }
    const [changed] = await forYouChanged(body.id);
    expect(changed).toMatchObject({ told: null, without: (await ask(asker)).body.forYou.standing });
    const file = JSON.stringify(await fileOf(asker));
    expect(file).not.toContain(`"probability":${body.forYou.standing.probability}`);
  });
});

describe("an asker's own answer that is past its time", () => {
  it("ends with its check, and its file says so", async () => {
    const asker = "account:otc:of-old";
    const { body } = await ask(asker);
    await world.sequence();
    world.clock.advance({ days: 400 });
    await expireRecords(world.installation);
    const rows = await world.pool`select from asker_part where check_id = ${body.id}::uuid`;
    expect(rows).toEqual([]);
    const { holds, findings } = await verdictOf(asker);
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect([holds, JSON.stringify(await fileOf(asker)).includes(body.forYou.id)]).toEqual([true, true]);
  });
});

describe("where the law wants a person's consent to a look that is not public", () => {
  let chinese: World;
  beforeAll(async () => {
    const declared = { ...market, lawPacks: { commerce: "cn" } } as const;
    chinese = await createWorld({ config: "market", declared, withoutModels: ["trade-with"] });
    await keepModel(chinese.installation, { purpose: "trade-with", day: 0, model: givenModel("trade-with") });
    await keepModel(chinese.installation, { purpose: "trade-with/asker", day: 0, model: givenAskerModel() });
  });
  afterAll(async () => {
    await chinese.checkSoundness();
    await chinese.close();
  });

  it("wants the asker's for what it gave, and none for what anybody may see of the subject", async () => {
    const shop = await chinese.subscriber();
    const asked = { purpose: "trade-with", subject: SUBJECT, look: "first", onBehalf: "Ada" };
    expect((await shop.post("/v1/checks", asked)).status).toBe(200);
    expect(await shop.post("/v1/checks", { ...asked, asker: HARSH })).toMatchObject({ status: 403, body: { code: "consent_missing" } });
  });
});
