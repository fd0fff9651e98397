import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyFile } from "../../src/core/file/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import {
  type Channels,
  deliverNotices,
  eraseStatement,
  examineStore,
  openChannels,
  redecideChecks,
  subjectFile,
} from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer } from "../caller.ts";
import { rated } from "../given-records.ts";
import { registerDigests } from "../register-digests.ts";
import { openReceiver, type WebhookReceiver } from "../webhook-receiver.ts";
import { createWorld, type World } from "../world.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const SHOP = { name: "shop", title: "A shop", purposes: ["trade-with"] };

/** A world under one law, with a subscriber that takes webhooks. */
type Place = { readonly world: World; readonly receiver: WebhookReceiver; readonly channels: Channels; readonly folder: string };

const opened: Place[] = [];
afterAll(async () => {
  for (const { world, receiver, channels, folder } of opened) {
    await world.checkSoundness();
    channels.close();
    await receiver.close();
    await rm(folder, { recursive: true });
    await world.close();
  }
});

async function placeUnder(law: "us" | "eu" | "cn"): Promise<Place> {
  const declared = { ...market, lawPacks: { commerce: law }, subscribers: [...market.subscribers, SHOP] };
  const world = await createWorld({ config: "market", declared });
  const receiver = await openReceiver();
  const folder = await mkdtemp(join(tmpdir(), "credence-notices-"));
  const receivers = new Map([["subscriber:shop", { url: receiver.url, secrets: [SECRET], mayBePrivate: true }]]);
  const channels = openChannels({ policy: { receivers, mail: undefined }, outbox: folder, now: world.clock.now });
  const place = { world, receiver, channels, folder };
  opened.push(place);
  return place;
}

const deliver = ({ world, channels }: Place) => deliverNotices({ installation: world.installation, channels, pauses: new Map() });
const ask = async ({ world }: Place, subject: string, as = "shop"): Promise<string> => {
  const { status, body } = await (await world.subscriber(as)).post("/v1/checks", {
    purpose: "trade-with",
    subject,
    look: "first",
    onBehalf: "a test",
  });
  expect(status).toBe(200);
  return body.id;
};
const withdraw = async ({ world }: Place, reference: string): Promise<Answer> =>
  (await world.source("bitcoin-otc")).post("/v1/withdrawals", { reference, reason: "entered_in_error" });
const notices = async (
  { world }: Place,
  filter = "",
): Promise<{ to: string; about: string; state: string; subject: string; id: string }[]> =>
  (await (await world.operator()).get(`/v1/notices${filter}`)).body.notices;
const paragraphs = async ({ world }: Place, subject: string, to: string): Promise<string[][]> => {
  await world.sequence();
  const { body } = await (await world.operator()).get(`/v1/subjects/${subject}/file`);
  const said: { body?: { kind: string; to: string; text: { en: { paragraphs: string[] } } } }[] = body.chains[0].statements;
  return said.flatMap(({ body: one }) => (one?.kind === "notice" && one.to === to ? [one.text.en.paragraphs] : []));
};

describe("a record taken back under the law of the Union", () => {
  const subject = "account:otc:e1";
  let place: Place;
  let check: string;
  beforeAll(async () => {
    place = await placeUnder("eu");
    const good = Array.from({ length: 6 }, (_, at) => rated({ subject, by: `account:otc:g${at}`, rating: 3 }));
    await place.world.records([...good, rated({ subject, by: "account:otc:b1", rating: -10, reference: "wrong-1" })]);
    check = await ask(place, subject);
    await ask(place, subject, "demo");
    await (await place.world.operator()).post("/v1/checks", { purpose: "trade-with", subject, look: "own", onBehalf: "the subject" });
    await withdraw(place, "wrong-1");
    await redecideChecks(place.world.installation);
    await deliver(place);
  });

  it("is told at once to everybody who was answered with it, with what the answer would have been", async () => {
    const [one, ...more] = place.receiver.received;
    expect(more).toEqual([]);
    expect(one?.body).toMatchObject({
      type: "notice.correction",
      data: { check, purpose: "trade-with", told: "D", now: expect.any(String) },
    });
    expect(one?.body.data.text.en.paragraphs).toEqual([
      expect.stringMatching(
        /^On 1 June 2024 you asked: Will the next trade .+\? A record that the answer rested on was wrong and no longer counts\.$/,
      ),
      expect.stringMatching(/^You were told grade D; without the record that was wrong it is grade [AB]\.$/),
    ]);
    const inOutbox = (await notices(place, "?to=subscriber:demo"))[0];
    expect(JSON.parse(await readFile(join(place.folder, `${inOutbox?.id}.json`), "utf8"))).toMatchObject({ type: "notice.correction" });
  });

  it("is told to the subject once, with both answers, and the file says who was told", async () => {
    const [told, ...more] = await paragraphs(place, subject, "subject");
    expect(more).toEqual([]);
    expect(told?.[0]).toBe("On 1 June 2024 3 earlier answers about you that had counted it were decided again without it.");
    expect(told?.at(-1)).toBe("Those who asked are told.");
    expect(told?.join()).toMatch(/A shop asked: .+ It was told grade D; without the record it is grade [AB]\./);
    expect(await paragraphs(place, subject, "subscriber:shop")).toHaveLength(1);
  });

  it("is told once, however often checks are looked through", async () => {
    place.world.clock.advance({ seconds: 90 });
    await redecideChecks(place.world.installation);
    await deliver(place);
    expect(place.receiver.received).toHaveLength(1);
    expect((await notices(place)).map(({ to, state }) => `${to} ${state}`).sort()).toEqual([
      "subject in_file",
      "subscriber:demo delivered",
      "subscriber:shop delivered",
    ]);
  });

  it("is told without what the answer would have been to who may not ask that any more", async () => {
    const { world } = place;
    const narrowed = { ...SHOP, purposes: ["buy-from"] };
    const config = { ...world.installation.config, subscribers: [narrowed] };
    await world.records([rated({ subject: "account:otc:e2" }), rated({ subject: "account:otc:e2", rating: -5, reference: "wrong-4" })]);
    await ask(place, "account:otc:e2");
    await withdraw(place, "wrong-4");
    await redecideChecks({ ...world.installation, config });
    await deliver(place);
    const { data } = place.receiver.received.at(-1)?.body ?? {};
    expect(data.text.en.paragraphs).toHaveLength(1);
    expect([data.told, data.now]).toEqual([undefined, undefined]);
  });

  it("is seen by operators in pages, and by state, receiver and subject", async () => {
    const olga = await place.world.operator();
    const first = (await olga.get("/v1/notices?limit=3")).body;
    const second = (await olga.get(`/v1/notices?limit=3&cursor=${first.next}`)).body;
    expect([...first.notices, ...second.notices]).toEqual(await notices(place));
    expect(second.next).toBeNull();
    expect(await notices(place, `?subject=${subject}&state=delivered`)).toHaveLength(2);
    expect([await notices(place, "?state=failed"), await notices(place, "?to=source:bitcoin-otc")]).toEqual([[], []]);
    expect((await olga.get("/v1/notices?subject=account:otc:nobody")).body.code).toBe("subject_unknown");
  });
});

describe("a record erased after it was told of", () => {
  it("leaves no notice that tells what it counted, and has those told that relied on it, without saying more", async () => {
    const place = await placeUnder("eu");
    const { world } = place;
    const subject = "account:otc:x1";
    const [, wrong] = await world.records([rated({ subject }), rated({ subject, rating: -5, reference: "wrong-5" }), rated({ subject })]);
    const check = await ask(place, subject);
    await withdraw(place, "wrong-5");
    await redecideChecks(world.installation);
    await deliver(place);
    expect((await paragraphs(place, subject, "subscriber:shop")).join()).toMatch(/You were told/);
    await eraseStatement(world.installation, { statement: wrong ?? "", basis: "GDPR Art. 17", operator: "olga" });
    await deliver(place);
    const left = [...(await paragraphs(place, subject, "subject")), ...(await paragraphs(place, subject, "subscriber:shop"))];
    expect(left).toEqual([
      [expect.stringMatching(/^On 1 June 2024 you asked: .+ was erased\. Do not rely on that answer any more; you may ask again\.$/)],
    ]);
    expect(place.receiver.received.at(-1)?.body).toMatchObject({ type: "notice.erasure", data: { check } });
    const file = await subjectFile(world.installation, { subject, viewer: { role: "operator", holder: "olga", registers: [] } });
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const examined = await examineStore(world.installation, { isDeep: true, keyFile: world.keyFile });
    expect(examined.filter(({ ok, isWarning }) => !ok && !isWarning)).toEqual([]);
  });

  it("is not told of any more where that was not sent yet", async () => {
    const place = await placeUnder("eu");
    const { world } = place;
    const subject = "account:otc:x2";
    const [wrong] = await world.records([rated({ subject, reference: "wrong-6" }), rated({ subject })]);
    await ask(place, subject);
    await withdraw(place, "wrong-6");
    await redecideChecks(world.installation);
    await world.sequence();
    await eraseStatement(world.installation, { statement: wrong ?? "", basis: "GDPR Art. 17", operator: "olga" });
    expect(await deliver(place)).toEqual({ delivered: 1, inFile: 0, failed: 2, putOff: 0 });
    expect(place.receiver.received.map(({ body }) => body.type)).toEqual(["notice.erasure"]);
  });
});

describe("a record taken back under the law of the United States", () => {
  const subject = "account:otc:u1";
  let place: Place;
  let record: string;
  let later: string;
  const tell = async (id: string, body: object = {}) => (await place.world.operator()).post(`/v1/corrections/${id}/tell`, body);
  beforeAll(async () => {
    place = await placeUnder("us");
    const [, wrong] = await place.world.records([
      rated({ subject }),
      rated({ subject, by: "account:otc:b2", rating: -5, reference: "wrong-2" }),
    ]);
    record = wrong ?? "";
    await ask(place, subject, "demo");
    place.world.clock.set("2024-11-01T12:00:00Z");
    later = await ask(place, subject);
    place.world.clock.set("2025-02-01T12:00:00Z");
  });

  it("is told to nobody by itself, and the subject hears that it may ask", async () => {
    expect((await tell(record)).body).toMatchObject({ code: "telling_refused" });
    await withdraw(place, "wrong-2");
    await redecideChecks(place.world.installation);
    expect((await notices(place)).map(({ to }) => to)).toEqual(["subject"]);
    expect((await paragraphs(place, subject, "subject"))[0]?.at(-1)).toBe(
      "If you ask for it, those who asked since 1 August 2024 are told too.",
    );
  });

  it("is told at the subject's request to those of the last six months, of each answer once", async () => {
    expect((await tell(record, { receivers: ["demo"] })).body).toMatchObject({ receivers: [], receipt: "" });
    const { status, body } = await tell(record);
    expect([status, body.receivers]).toEqual([200, [{ subscriber: "shop", answers: 1 }]]);
    expect(body.receipt).toContain("/receipt");
    expect((await tell(record)).body).toMatchObject({ receivers: [{ subscriber: "shop", answers: 1 }], receipt: "" });
    await deliver(place);
    expect(place.receiver.received.map(({ body: said }) => said.data.check)).toEqual([later]);
  });

  it("can be told at the request of the subject itself, and of nobody else's record", async () => {
    await place.world.records([rated({ subject: "account:otc:u2" })]);
    const [own, other] = [await place.world.me(subject), await place.world.me("account:otc:u2")];
    expect((await own.post(`/v1/me/corrections/${record}/tell`, {})).status).toBe(200);
    expect((await other.post(`/v1/me/corrections/${record}/tell`, {})).body).toMatchObject({ status: 404, code: "statement_unknown" });
    expect((await tell("00000000-0000-7000-8000-000000000000")).body.code).toBe("statement_unknown");
  });
});

describe("a record taken back where the law asks for no telling", () => {
  it("is told to its subject, and to others when they ask for their changed answers", async () => {
    const place = await placeUnder("cn");
    const subject = "account:otc:c1";
    await place.world.records([rated({ subject }), rated({ subject, by: "account:otc:b3", rating: -5, reference: "wrong-3" })]);
    await ask(place, subject);
    await withdraw(place, "wrong-3");
    await redecideChecks(place.world.installation);
    expect((await notices(place)).map(({ to }) => to)).toEqual(["subject"]);
    expect((await (await place.world.subscriber("shop")).get("/v1/redecisions")).body.redecisions).toHaveLength(1);
  });
});

describe("a source", () => {
  it("shows everybody how many of its records were found wrong, by month", async () => {
    const place = await placeUnder("eu");
    const { world } = place;
    await world.records(["s1", "s2", "s3"].map((by) => rated({ subject: "account:otc:s", by: `account:otc:${by}`, reference: by })));
    await withdraw(place, "s1");
    world.clock.set("2024-07-31T23:59:59Z");
    await withdraw(place, "s2");
    const source = await world.source("bitcoin-otc");
    const right = rated({ subject: "account:otc:s", by: "account:otc:s3", reference: "s3-right", rating: 2 });
    expect((await source.post("/v1/corrections", { reference: "s3", reason: "wrong_subject", record: right })).status).toBe(200);
    const { status, body } = await world.anyone.get("/v1/sources/bitcoin-otc");
    expect([status, body.name, body.foundWrong]).toEqual([
      200,
      "bitcoin-otc",
      [
        { month: "2024-07", withdrawn: 1, corrected: 1, removed: 0 },
        { month: "2024-06", withdrawn: 1, corrected: 0, removed: 0 },
      ],
    ]);
    expect((await world.anyone.get("/v1/sources/olist")).body.foundWrong).toEqual([]);
    expect((await world.anyone.get("/v1/sources/nobody")).body).toMatchObject({ status: 404, code: "source_unknown" });
  });
});

describe("the metrics", () => {
  it("say how many notices wait and failed", async () => {
    const [place] = opened;
    const { text } = (await place?.world.anyone.get("/metrics")) ?? { text: "" };
    expect(text).toMatch(/^credence_notices_waiting 0$/m);
    expect(text).toMatch(/^credence_notices_failed 0$/m);
    expect(text).toMatch(/^credence_notices_lag_seconds 0$/m);
  });
});
