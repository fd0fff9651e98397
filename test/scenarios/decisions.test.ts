import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { SHIPPED } from "../given-file.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

const shop = { name: "shop", title: "A shop", purposes: ["trade-with"] };
const under = (pack: "us" | "cn" | "eu") =>
  ({ ...market, lawPacks: { commerce: pack }, subscribers: [...market.subscribers, shop] }) as const;

let world: World;
let demo: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market", declared: under("us") });
  demo = await world.subscriber();
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const REFUSED = { outcome: "refused", decidedBy: "machine" } as const;
const refusal = (status: number, code: string): string => `${status} ${code}`;
const codeOf = ({ status, body }: Answer): string => `${status} ${body.code}`;

/** A trader with ten good ratings and two bad ones, and the answer about it. */
async function asked(subject: string, at: World = world): Promise<Answer["body"]> {
  const ratings = Array.from({ length: 12 }, (_, i) =>
    rated({ subject, rating: i < 2 ? -1 : 1, by: `account:otc:${subject.slice(12)}-${i}` }),
  );
  await at.records(ratings);
  return (await at.ask("trade-with", subject)).body;
}

const decide = (check: string, changes: object = {}, by: Caller = demo) =>
  by.post(`/v1/checks/${check}/decision`, { ...REFUSED, ...changes });

describe("a decision against somebody, in the United States", () => {
  it("is answered with the notice: the reasons in the subject's own numbers, what would change it, where to see the file and contest it", async () => {
    const answer = await asked("account:otc:a");
    const { status, body } = await decide(answer.id);
    expect([status, body.outcome, body.isLate]).toEqual([200, "refused", false]);
    // 30 and 60 days of Washington, to the end of the last one.
    expect([body.noticeBy, body.freeFileUntil]).toEqual(["2024-07-02T03:59:59.999999Z", "2024-08-01T03:59:59.999999Z"]);
    const text = body.notice.en.paragraphs.join("\n");
    expect(body.notice.en.title).toBe("Why Whoever tries it out decided against you");
    expect(text).toContain("Will the next trade with this trader go well?");
    const against = answer.standing.reasons.filter(({ points }: { points: number }) => points < 0);
    expect(against.length).toBeGreaterThan(0);
    for (const reason of against) expect(text).toContain(reason.text);
    const better = answer.standing.changes.find((change: object) => "good" in change);
    expect(text).toContain(`with ${better.good} more good outcomes this month the answer would be grade ${better.grade}`);
    expect(text).toContain("free of charge within 60 days: /v1/me/file. You may contest what is wrong in it: /v1/me/disputes.");
    expect(text).not.toContain("looks at your file");
    expect(body.notice["zh-Hans"].paragraphs.join("")).toContain("在案的12次结果中有2次不良");
  });

  it("names the number of looks as one more reason where the subscriber counted them", async () => {
    const { id } = await asked("account:otc:b");
    await demo.post("/v1/checks", { purpose: "trade-with", subject: "account:otc:b", look: "own", onBehalf: "a test" });
    await world.ask("trade-with", "account:otc:b");
    const { body } = await decide(id, { looksCounted: true });
    expect(body.notice.en.paragraphs).toContainEqual(expect.stringMatching(/^\d\. There were 2 looks at your file\.$/));
    expect(body.notice["zh-Hans"].paragraphs).toContainEqual(expect.stringMatching(/^\d\. 您的档案被查询2次。$/));
  });

  it("is told to the subject too, once, however often it is reported", async () => {
    const { id } = await asked("account:otc:c");
    const [first, again] = [await decide(id), await decide(id)];
    expect(again.body).toEqual({ ...first.body, receipt: "" });
    const notices = await world.pool<{ about: string; cause: string }>`
      select n.about, n.cause from notice n join subject_check c on c.subject = n.subject where c.id = ${id}`;
    expect(notices).toEqual([{ about: "adverse_action", cause: first.body.decision }]);
    expect(codeOf(await decide(id, { outcome: "limited" }))).toBe(refusal(409, "decision_already_reported"));
  });

  it("is late when it is reported after the law's time, and told all the same", async () => {
    const { id } = await asked("account:otc:d");
    world.clock.advance({ days: 31 });
    const { body } = await decide(id, { decidedAt: "2024-06-01T12:00:00Z" });
    expect([body.isLate, body.noticeBy]).toEqual([true, "2024-07-02T03:59:59.999999Z"]);
    // The file is free from when the subject is told.
    expect(body.freeFileUntil).toBe("2024-09-01T03:59:59.999999Z");
  });

  it("is in the subject's file, which proves itself", async () => {
    const { id } = await asked("account:otc:e");
    await world.sequence();
    const { body: result } = await decide(id, { outcome: "worse_terms", decidedBy: "person" });
    await world.sequence();
    const olga = await world.operator();
    const file = parseFile((await olga.get("/v1/subjects/account%3Aotc%3Ae/file")).body);
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: SHIPPED });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const said = file.chains[0]?.statements.flatMap((statement) => ("body" in statement ? [statement.body] : [])) ?? [];
    expect(said.find(({ kind }) => kind === "decision")).toMatchObject({
      id: result.decision,
      check: id,
      subscriber: "demo",
      outcome: "worse_terms",
      decidedBy: "person",
      looks: "not_counted",
    });
    expect(said.find(({ kind }) => kind === "notice")).toMatchObject({
      about: "adverse_action",
      cause: result.decision,
      text: result.notice,
    });
  });
});

describe("a decision that cannot be reported", () => {
  it("is one on somebody else's check, on one that there is not, or without the right", async () => {
    const { id } = await asked("account:otc:f");
    const other = await world.subscriber("shop");
    expect(codeOf(await decide(id, {}, other))).toBe(refusal(404, "statement_unknown"));
    const [record = ""] = await world.records([rated({ subject: "account:otc:f" })]);
    for (const unknown of [record, "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d"])
      expect(codeOf(await decide(unknown))).toBe(refusal(404, "statement_unknown"));
    expect(codeOf(await decide("1"))).toBe(refusal(400, "request_malformed"));
    for (const caller of [await world.operator(), await world.source("bitcoin-otc")])
      expect(codeOf(await decide(id, {}, caller))).toBe(refusal(403, "right_missing"));
    expect(codeOf(await decide(id, {}, world.anyone))).toBe(refusal(401, "key_missing"));
  });

  it("is one before its check, or one to come", async () => {
    const { id } = await asked("account:otc:g");
    const now = new Date(world.clock.now() / 1000).toISOString();
    expect(codeOf(await decide(id, { decidedAt: "2024-01-01T00:00:00Z" }))).toBe(refusal(422, "decision_refused"));
    expect(codeOf(await decide(id, { decidedAt: "2099-01-01T00:00:00Z" }))).toBe(refusal(422, "decision_refused"));
    expect(codeOf(await decide(id, { decidedAt: "soon" }))).toBe(refusal(400, "instant_malformed"));
    expect((await decide(id, { decidedAt: now })).status).toBe(200);
  });

  it("is any where the configuration does not say how its operator is reached", async () => {
    const { keeper: _, ...unnamed } = under("eu");
    const elsewhere = await createWorld({ config: "market", declared: unnamed });
    const { id } = await asked("account:otc:h", elsewhere);
    expect(codeOf(await decide(id, {}, await elsewhere.subscriber()))).toBe(refusal(409, "keeper_unnamed"));
    await elsewhere.close();
  });
});

describe("under other laws", () => {
  it.each(["eu", "cn"] as const)("%s: no clock and no fifth reason, but the right to have a person decide", async (pack) => {
    const elsewhere = await createWorld({ config: "market", declared: under(pack) });
    const { id } = await asked("account:otc:i", elsewhere);
    const { body } = await decide(id, { looksCounted: true }, await elsewhere.subscriber());
    expect([body.noticeBy, body.freeFileUntil]).toEqual([null, null]);
    const [english, chinese] = [body.notice.en.paragraphs.join("\n"), body.notice["zh-Hans"].paragraphs.join("\n")];
    expect(english).toContain("You may see everything held about you, free of charge: /v1/me/file.");
    expect(english).toContain("You may ask Whoever tries it out that a person decides");
    expect(english).not.toContain("looks at your file");
    expect(chinese).toContain("您可以要求Whoever tries it out改由人工决定");
    await elsewhere.checkSoundness();
    await elsewhere.close();
  });
});
