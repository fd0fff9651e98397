import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redecideChecks } from "../../src/service/index.ts";
import { type Contesting, createContesting } from "../contesting.ts";
import { rated } from "../given-records.ts";

/** GDPR Art. 19: those who were answered with a record are told while it is contested and suspended, and when that is over. */
let eu: Contesting;
let us: Contesting;
let count = 0;
beforeAll(async () => {
  [eu, us] = await Promise.all([createContesting("eu"), createContesting("us")]);
});
afterAll(async () => {
  await Promise.all([eu, us].map(({ world }) => world.checkSoundness()));
  await Promise.all([eu, us].map(({ world }) => world.close()));
});

const newAccount = (): string => `account:otc:restricted-${count++}`;

type Told = {
  readonly to: string;
  readonly about: string;
  readonly text: { readonly en: { readonly title: string; readonly paragraphs: readonly string[] }; readonly "zh-Hans": object };
  readonly data: Readonly<Record<string, string>>;
};

/** What receivers were told of an account, the oldest first. */
async function told({ world, operator }: Contesting, account: string): Promise<readonly Told[]> {
  await redecideChecks(world.installation);
  await world.sequence();
  const { body } = await operator.get(`/v1/subjects/${account}/file`);
  type Said = { readonly body?: Told & { readonly kind: string } };
  const said: readonly Said[] = body.chains[0].statements;
  return said.flatMap(({ body: one }) => (one?.kind === "notice" && one.to.startsWith("subscriber:") ? [one] : []));
}

const statesOf = (notices: readonly Told[]): string[] => notices.map(({ about, data }) => data.state ?? about);
/** Opens a dispute, by which the record is suspended where the law has it so, and asks the source. */
const contested = async ({ operate, contest, clock }: Contesting, { me, record }: Awaited<ReturnType<Contesting["recorded"]>>) => {
  const { body } = await contest(me, record);
  await operate(body.id, "route");
  await clock();
  return body.id;
};

const verify = async (dispute: string) => {
  const { status } = await eu.source.post(`/v1/disputes/${dispute}/answer`, { verdict: "verified", text: "The order is in our books." });
  expect(status).toBe(200);
};

describe("where the law tells every receiver", () => {
  it("who was answered with a contested record is told once that it is suspended, and once that it counts again", async () => {
    const account = newAccount();
    const mine = await eu.recorded(account);
    await eu.world.ask("trade-with", account);
    const { body: last } = await eu.world.ask("trade-with", account);
    const dispute = await contested(eu, mine);
    const [notice, ...more] = await told(eu, account);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ to: "subscriber:demo", about: "restriction", data: { state: "suspended", answers: "2" } });
    expect(notice?.data.checks).toContain(last.id);
    const words = JSON.stringify(notice?.text);
    expect(words).toContain("contested");
    expect(words).toContain("存在争议");
    expect(words).not.toMatch(/grade|等级|[A-E]级/);
    // While it is suspended nobody is answered with it, and so nobody else is told.
    await eu.world.ask("trade-with", account);
    eu.world.clock.advance({ seconds: 61 });
    expect(statesOf(await told(eu, account))).toEqual(["suspended"]);
    await verify(dispute);
    await eu.operate(dispute, "decide", { outcome: "rejected", text: "The order was seen." });
    expect(statesOf(await told(eu, account))).toEqual(["suspended", "counts_again"]);
    eu.world.clock.advance({ seconds: 61 });
    expect((await told(eu, account)).map(({ data }) => data.answers)).toEqual(["2", "2"]);
  });

  it("one that is removed is corrected, with no second notice", async () => {
    const account = newAccount();
    const mine = await eu.recorded(account);
    await eu.world.ask("trade-with", account);
    const dispute = await contested(eu, mine);
    expect(statesOf(await told(eu, account))).toEqual(["suspended"]);
    await eu.operate(dispute, "decide", { outcome: "upheld", text: "It was not them." });
    expect(statesOf(await told(eu, account))).toEqual(["suspended", "correction"]);
    eu.world.clock.advance({ seconds: 61 });
    expect(statesOf(await told(eu, account))).toEqual(["suspended", "correction"]);
  });

  it("one that is removed before anybody could be told is only corrected", async () => {
    const account = newAccount();
    const mine = await eu.recorded(account);
    await eu.world.ask("trade-with", account);
    const dispute = await contested(eu, mine);
    await eu.operate(dispute, "decide", { outcome: "upheld", text: "It was not them." });
    expect(statesOf(await told(eu, account))).toEqual(["correction"]);
  });

  it("an answer that was under way is found a minute later", async () => {
    const account = newAccount();
    const mine = await eu.recorded(account);
    const { body: answer } = await eu.world.ask("trade-with", account);
    const hidden = await eu.world.pool<{ text: string }>`
      with gone as (delete from subject_check where id = ${answer.id} returning *) select row_to_json(gone)::text as text from gone`;
    await contested(eu, mine);
    expect(await told(eu, account)).toEqual([]);
    await eu.world.pool`insert into subject_check select * from json_populate_record(null::subject_check, ${hidden[0]?.text}::json)`;
    eu.world.clock.advance({ seconds: 61 });
    expect(statesOf(await told(eu, account))).toEqual(["suspended"]);
  });

  it("one that its source withdraws meanwhile is corrected", async () => {
    const account = newAccount();
    const [record = ""] = await eu.world.records([rated({ subject: account, reference: "meanwhile" })]);
    await eu.world.ask("trade-with", account);
    await contested(eu, { record, me: await eu.world.me(account) });
    expect(statesOf(await told(eu, account))).toEqual(["suspended"]);
    const { status } = await eu.source.post("/v1/withdrawals", { reference: "meanwhile", reason: "entered_in_error" });
    expect([status, statesOf(await told(eu, account))]).toEqual([200, ["suspended", "correction"]]);
  });

  it("who was answered before the record came is told nothing", async () => {
    const account = newAccount();
    await eu.world.records([rated({ subject: account })]);
    await eu.world.ask("trade-with", account);
    const mine = await eu.recorded(account);
    const dispute = await contested(eu, mine);
    expect(await told(eu, account)).toEqual([]);
    await verify(dispute);
    await eu.operate(dispute, "decide", { outcome: "rejected", text: "The order was seen." });
    expect(await told(eu, account)).toEqual([]);
  });
});

describe("where the law tells receivers on request", () => {
  it("nobody is told of a contested record unasked", async () => {
    const account = newAccount();
    const mine = await us.recorded(account);
    await us.world.ask("trade-with", account);
    await contested(us, mine);
    expect(await told(us, account)).toEqual([]);
  });
});
