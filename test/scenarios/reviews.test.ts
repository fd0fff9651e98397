import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { eraseStatement } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { SHIPPED } from "../given-file.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

/** GDPR Art. 22(3): a person decides, where the subject asks for one. */
const shop = { name: "shop", title: "A shop", purposes: ["trade-with"] };
let world: World;
let demo: Caller;
let olga: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market", declared: { ...market, subscribers: [...market.subscribers, shop] } });
  [demo, olga] = [await world.subscriber(), await world.operator()];
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const WORDS = "The two bad ratings are of one quarrel.";
const VERDICT = { outcome: "changed", reasons: "One quarrel was counted twice.", person: "Ada Lovelace" } as const;
const refusal = (status: number, code: string): string => `${status} ${code}`;
const codeOf = ({ status, body }: Answer): string => `${status} ${body.code}`;

type Looked = { readonly me: Caller; readonly check: string };

async function looked(subject: string, by: Caller = demo): Promise<Looked> {
  await world.records([rated({ subject, rating: -1 })]);
  const { body } = await by.post("/v1/checks", { purpose: "trade-with", subject, look: "first", onBehalf: "application 7" });
  return { me: await world.me(subject), check: body.id };
}
const ask = ({ me, check }: Looked, words = WORDS) => me.post("/v1/me/reviews", { check, words });
const decide = (review: string, by: Caller = demo, verdict: object = VERDICT) => by.post(`/v1/reviews/${review}/decision`, verdict);

describe("a review", () => {
  it("goes to whoever looked, with a month's time, and is decided by a person with reasons that the subject is told", async () => {
    const one = await looked("account:otc:review-1");
    const { status, body: asked } = await ask(one);
    expect([status, asked.check, asked.subscriber, asked.isOverdue, asked.decided]).toEqual([200, one.check, "demo", false, null]);
    // A month of Brussels, to the end of its last day.
    expect(asked.answerBy).toBe("2024-07-01T21:59:59.999999Z");
    const { body: list } = await demo.get("/v1/reviews");
    expect(list.reviews).toMatchObject([
      {
        id: asked.id,
        words: WORDS,
        about: { subject: "account:otc:review-1", onBehalf: "application 7", purpose: "trade-with", grade: "none" },
      },
    ]);
    const { body: decided } = await decide(asked.id);
    expect(decided).toMatchObject({ review: asked.id, outcome: "changed", isLate: false });
    expect((await demo.get("/v1/reviews")).body.reviews).toEqual([]);
    const { body: mine } = await one.me.get("/v1/me/reviews");
    expect(mine.reviews).toMatchObject([
      { id: asked.id, decided: { outcome: "changed", person: "Ada Lovelace", reasons: VERDICT.reasons } },
    ]);
    const told = await world.pool<{ lane: string; about: string; cause: string }>`
      select n.lane, n.about, n.cause from notice n where n.cause in (${asked.id}, ${decided.decision}) order by n.lane`;
    expect(told).toEqual([
      { lane: "subject", about: "review", cause: decided.decision },
      { lane: "subscriber:demo", about: "review", cause: asked.id },
    ]);
  });

  it("is asked for once for each check, and decided once", async () => {
    const one = await looked("account:otc:review-2");
    const [first, again] = [await ask(one), await ask(one, "something else")];
    expect(again.body).toEqual({ ...first.body, receipt: "" });
    await decide(first.body.id);
    expect(codeOf(await decide(first.body.id))).toBe(refusal(409, "review_already_decided"));
  });

  it("decided after the law's time is late, and holds", async () => {
    const one = await looked("account:otc:review-3");
    const { body: asked } = await ask(one);
    world.clock.advance({ days: 40 });
    expect((await demo.get("/v1/reviews")).body.reviews).toMatchObject([{ id: asked.id, isOverdue: true }]);
    expect((await decide(asked.id, olga)).body).toMatchObject({ isLate: true });
  });

  it("is listed page by page, those with the least time left first, to an operator everybody's", async () => {
    const subjects = ["account:otc:page-1", "account:otc:page-2", "account:otc:page-3"];
    const asked: string[] = [];
    for (const [i, subject] of subjects.entries()) {
      world.clock.advance({ days: 1 });
      const one = await looked(subject, i === 1 ? await world.subscriber("shop") : demo);
      asked.push((await ask(one)).body.id);
    }
    const idsOf = ({ body }: Answer) => body.reviews.map(({ id }: { id: string }) => id);
    const first = await olga.get("/v1/reviews?limit=2");
    const rest = await olga.get(`/v1/reviews?limit=2&cursor=${first.body.next}`);
    expect([idsOf(first), idsOf(rest), rest.body.next]).toEqual([asked.slice(0, 2), asked.slice(2), null]);
    expect(idsOf(await demo.get("/v1/reviews"))).toEqual([asked[0], asked[2]]);
    expect(codeOf(await demo.get(`/v1/reviews?cursor=${first.body.next}`))).toBe(refusal(400, "cursor_malformed"));
  });

  it("is in the subject's file, which proves itself", async () => {
    const one = await looked("account:otc:review-4");
    world.clock.advance({ seconds: 1 });
    const { body: asked } = await ask(one);
    world.clock.advance({ seconds: 1 });
    await decide(asked.id, demo, { ...VERDICT, outcome: "stands" });
    await world.sequence();
    const file = parseFile((await olga.get("/v1/subjects/account%3Aotc%3Areview-4/file")).body);
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: SHIPPED });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const said = file.chains[0]?.statements.flatMap((statement) => ("body" in statement ? [statement.body] : [])) ?? [];
    expect(said.filter(({ kind }) => kind.startsWith("review"))).toMatchObject([
      { kind: "review", check: one.check, words: WORDS, by: "subject" },
      { kind: "review_decision", review: asked.id, outcome: "stands", person: "Ada Lovelace", by: "demo", isLate: false },
    ]);
  });

  it("loses its words with an erasure, and is decided all the same", async () => {
    const one = await looked("account:otc:review-5");
    const { body: asked } = await ask(one);
    await world.sequence();
    for (const statement of [asked.id, one.check])
      await eraseStatement(world.installation, { statement, basis: "GDPR Art. 17", operator: "olga" });
    const open = (await demo.get("/v1/reviews")).body.reviews.find(({ id }: { id: string }) => id === asked.id);
    expect([open.words, open.about]).toEqual([null, null]);
    expect((await decide(asked.id)).status).toBe(200);
  });
});

describe("a review that cannot be", () => {
  it("is one of somebody else's check, of none, or in no words", async () => {
    const [one, other] = [await looked("account:otc:not-1"), await looked("account:otc:not-2")];
    expect(codeOf(await ask({ me: one.me, check: other.check }))).toBe(refusal(404, "statement_unknown"));
    expect(codeOf(await ask({ me: one.me, check: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d" }))).toBe(refusal(404, "statement_unknown"));
    expect(codeOf(await ask(one, " "))).toBe(refusal(422, "review_refused"));
    expect(codeOf(await demo.post("/v1/me/reviews", { check: one.check, words: WORDS }))).toBe(refusal(403, "right_missing"));
  });

  it("is decided by nobody but the subscriber or an operator, by name and with reasons", async () => {
    const one = await looked("account:otc:not-3");
    const { body: asked } = await ask(one);
    expect(codeOf(await decide(asked.id, await world.subscriber("shop")))).toBe(refusal(404, "review_unknown"));
    expect(codeOf(await decide(one.check))).toBe(refusal(404, "review_unknown"));
    for (const empty of [{ person: "" }, { reasons: " " }])
      expect(codeOf(await decide(asked.id, demo, { ...VERDICT, ...empty }))).toBe(refusal(422, "review_refused"));
    expect(codeOf(await decide(asked.id, one.me))).toBe(refusal(403, "right_missing"));
    expect(codeOf(await decide(asked.id, await world.source("bitcoin-otc")))).toBe(refusal(403, "right_missing"));
  });
});
