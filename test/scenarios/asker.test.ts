import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import type { Standing } from "../../src/core/standing/index.ts";
import { canonicalJson } from "../../src/lib/index.ts";
import { keepModel } from "../../src/service/index.ts";
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
  world = await createWorld({ config: "market", withoutModels: ["trade-with"] });
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
    const part = parts.findLast((one) => one.kind === "asker_part");
    expect(part).toMatchObject({ id: body.forYou.id, check: body.id, subscriber: "demo", onBehalf: "Ada" });
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
