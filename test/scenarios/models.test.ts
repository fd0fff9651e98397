import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { parseModel, type ScorecardModel, type Standing } from "../../src/core/standing/index.ts";
import { canonicalJson } from "../../src/lib/index.ts";
import { keepModel } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import { SHIPPED } from "../given-file.ts";
import { givenModel } from "../given-model.ts";
import { rated } from "../given-records.ts";
import { givenScorecard } from "../given-scorecard.ts";
import { readStoredCheck, recomputedStanding } from "../stored-check.ts";
import { createWorld, type World } from "../world.ts";

/** A model that earns its place serves checks as the one before did, and anybody can read it. */
const SUBJECT = "account:otc:carded";
const NEWCOMER = "account:otc:new";
const card: ScorecardModel = givenScorecard("trade-with", { day: 1 });

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market", withoutModels: ["trade-with", "buy-from"] });
  await world.records([
    ...["2024-03-01", "2024-04-01", "2024-05-01", "2024-05-02"].map((occurredAt) => rated({ subject: SUBJECT, occurredAt })),
    rated({ subject: SUBJECT, rating: -4, occurredAt: "2023-01", reference: "bad" }),
  ]);
  await keepModel(world.installation, { purpose: "trade-with", day: 0, model: givenModel("trade-with") });
  await keepModel(world.installation, { purpose: "trade-with", day: 1, model: card });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

describe("a scorecard that serves", () => {
  it("answers checks, with reasons of its own lines and the nearest bin that would lift the grade", async () => {
    const { body } = await world.ask("trade-with", SUBJECT);
    const standing: Standing = body.standing;
    expect(canonicalJson(await recomputedStanding(world, await readStoredCheck(world, body.id)))).toBe(canonicalJson(standing));
    expect(body.model.version).toBe(2);
    expect(standing).toMatchObject({ own: { good: 4, bad: 1 }, hasRecord: true });
    expect(standing.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(["share_12m"]));
    for (const reason of standing.reasons) expect(reason).toHaveProperty("line");
    expect(standing.changes).toContainEqual(
      expect.objectContaining({ bin: expect.objectContaining({ text: expect.stringContaining("grade") }) }),
    );
  });

  it("gives no grade to somebody of whom little is known", async () => {
    const { body } = await world.ask("trade-with", NEWCOMER);
    expect(body.standing).toMatchObject({ grade: "none", hasRecord: false });
    expect(body.standing.reasons[0]).toMatchObject({ code: "little_record", points: 0 });
  });

  it("is in the file of whoever was asked about, who computes the answer again from it", async () => {
    await world.sequence();
    const { body } = await (await world.operator()).get(`/v1/subjects/${encodeURIComponent(SUBJECT)}/file`);
    const file = parseFile(body);
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: SHIPPED });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings.find(({ rule }) => rule === "standings_can_be_recomputed")).toMatchObject({ ok: true });
    expect(
      file.law.some((statement) => "body" in statement && statement.body.kind === "model" && statement.body.document.kind === "scorecard"),
    ).toBe(true);
  });

  it("is told in the file of its subject, in both languages", async () => {
    const me = await world.me(SUBJECT);
    for (const language of ["en", "zh-Hans"]) {
      const { status, body } = await me.get(`/v1/me/file.html?lang=${language}`);
      expect([status, String(body).includes("NaN"), String(body).includes("undefined")]).toEqual([200, false, false]);
    }
  });

  it("decides again, with itself, what rested on a record that turned out wrong", async () => {
    const before = (await world.ask("trade-with", SUBJECT)).body.standing;
    await (await world.source()).post("/v1/withdrawals", { reference: "bad", reason: "entered_in_error" });
    const after = (await world.ask("trade-with", SUBJECT)).body.standing;
    expect(after.probability).toBeGreaterThan(before.probability);
  });
});

describe("GET /v1/purposes/{name}/model", () => {
  it("shows anybody the document that serves, under the digest that checks name it by", async () => {
    const { status, body } = await world.anyone.get("/v1/purposes/trade-with/model");
    expect(status).toBe(200);
    expect(body).toMatchObject({ purpose: "trade-with", version: 2, day: "1970-01-02", isSimulated: false });
    expect(parseModel(body.document)).toEqual({ model: card });
    expect(hash("sha256", canonicalJson(body.document))).toBe(body.digest);
  });

  it("shows every version that a check may name", async () => {
    const { body } = await world.anyone.get("/v1/purposes/trade-with/model?version=1");
    expect(body).toMatchObject({ version: 1, day: "1970-01-01", document: givenModel("trade-with") });
  });

  it("shows the model of the asker's own view beside it", async () => {
    const [asker, ...others] = card.characteristics.map((line) => ({ ...line, of: "asker" as const }));
    if (asker === undefined) throw new RangeError("the given scorecard has lines");
    const model = { ...card, characteristics: [asker, ...others] };
    await keepModel(world.installation, { purpose: "trade-with/asker", day: 0, model });
    const { body } = await world.anyone.get("/v1/purposes/trade-with/model?view=asker");
    expect(body).toMatchObject({ purpose: "trade-with", version: 1, document: model });
  });

  it("is never one that its own schema refuses", async () => {
    const broken = { ...card, table: { ...card.table, probabilities: [0.9, 0.1] } };
    const keeping = keepModel(world.installation, { purpose: "trade-with", day: 2, model: broken });
    await expect(keeping).rejects.toMatchObject({ code: "internal", message: expect.stringContaining(".table.probabilities[1]") });
  });

  it.each([
    ["nothing/model", 404, "purpose_unknown"],
    ["buy-from/model", 409, "model_missing"],
    ["buy-from/model?view=asker", 409, "model_missing"],
    ["trade-with/model?version=9", 404, "model_version_unknown"],
    ["trade-with/model?version=0", 400, "request_malformed"],
  ])("answers %s with %s %s", async (path, status, code) => {
    expect(await world.anyone.get(`/v1/purposes/${path}`)).toMatchObject({ status, body: { code } });
  });
});
