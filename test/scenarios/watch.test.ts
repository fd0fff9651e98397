import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseInstant } from "../../src/lib/index.ts";
import { deliverNotices, openChannels, purposeOf } from "../../src/service/index.ts";
import { startWatching, watchAnswers, watchMonthSoFar } from "../../src/service/watch/index.ts";
import { markInstallation } from "../../src/store/index.ts";
import { rated } from "../given-records.ts";
import { openReceiver } from "../webhook-receiver.ts";
import { createWorld, type World } from "../world.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const TRADERS = Array.from({ length: 40 }, (_, i) => `account:otc:trader-${i}`);

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const truths = async () => (await world.anyone.get("/v1/purposes/trade-with/truth")).body;

/** Every trader is asked about at the world's time, and rated two days later: well, but for the first so many. */
async function month(badOnes: number): Promise<void> {
  for (const trader of TRADERS) expect((await world.ask("trade-with", trader)).status).toBe(200);
  world.clock.advance({ days: 2 });
  const at = new Date(world.clock.now() / 1000).toISOString();
  const records = TRADERS.map((subject, i) => rated({ subject, occurredAt: at, rating: i < badOnes ? -1 : 1 }));
  world.clock.advance({ hours: 1 });
  await world.records(records);
}

test("nothing is measured before a month in which anybody asked is over", async () => {
  await month(4);
  expect(await watchAnswers(world.installation)).toEqual([]);
  expect(await truths()).toEqual({ purpose: "trade-with", months: [], isSimulated: false });
});

test("a month that is over is measured once: what was told against what was learned, in the log and public", async () => {
  world.clock.set("2024-07-01T00:05:00Z");
  const measured = await watchAnswers(world.installation);
  expect(measured).toMatchObject([{ purpose: "trade-with", asked: 40, judged: 40, truth: { bad: 4, subjects: 40, isOut: false } }]);
  expect(measured[0]?.truth?.all).toMatchObject({ predicted: 0.9, observed: 0.9, isOut: false });
  expect(await watchAnswers(world.installation)).toEqual([]);
  const { months } = await truths();
  expect(months).toMatchObject([{ month: "2024-06", asked: 40, judged: 40, truth: { outcomes: 40, isOut: false }, stability: null }]);
  const [kept] = await world.pool<{ body: string }>`
    select convert_from(body, 'UTF8') as body from statement where kind = 'truth' and id = ${months[0].statement}`;
  expect(JSON.parse(kept?.body ?? "{}")).toMatchObject({ kind: "truth", purpose: "trade-with" });
});

test("a subject's own looks, records taken back and outcomes known before the answer are not judged", async () => {
  const subject = "account:otc:apart";
  const operator = await world.operator();
  const own = { purpose: "trade-with", subject, look: "own", onBehalf: "a test" };
  expect((await operator.post("/v1/checks", own)).status).toBe(200);
  world.clock.advance({ hours: 1 });
  const before = new Date(world.clock.now() / 1000).toISOString();
  world.clock.advance({ hours: 1 });
  await world.ask("trade-with", subject);
  world.clock.advance({ hours: 1 });
  const after = new Date(world.clock.now() / 1000).toISOString();
  await world.records([rated({ subject, occurredAt: before }), rated({ subject, occurredAt: after, reference: "taken-back" })]);
  const back = { reference: "taken-back", reason: "entered_in_error" };
  expect((await (await world.source("bitcoin-otc")).post("/v1/withdrawals", back)).status).toBe(200);
  expect(await watchMonthSoFar(world.installation, purposeOf(world.installation, "trade-with"))).toMatchObject({ asked: 1, judged: 0 });
});

test("an outcome of a subject that was read together with the one asked about is judged, and few are not told of", async () => {
  const [asked, other] = ["account:otc:one", "account:otc:same-one"];
  await world.records([rated({ subject: asked }), rated({ subject: other })]);
  const pair = { subject: asked, other, evidence: "the same signing key" };
  expect((await (await world.operator()).post("/v1/links", pair)).status).toBe(200);
  await world.ask("trade-with", asked);
  world.clock.advance({ hours: 2 });
  const occurredAt = new Date(world.clock.now() / 1000).toISOString();
  world.clock.advance({ hours: 1 });
  await world.records([rated({ subject: other, occurredAt })]);
  world.clock.set("2024-08-01T00:05:00Z");
  expect(await watchAnswers(world.installation)).toMatchObject([{ asked: 2, judged: 1 }]);
  expect((await truths()).months[0]).toMatchObject({ month: "2024-07", truth: null });
});

test("answers that promised too much are told to the operator, by webhook and by a metric", async () => {
  const receiver = await openReceiver();
  const outbox = await mkdtemp(join(tmpdir(), "credence-watch-"));
  const receivers = new Map([["operator", { url: receiver.url, secrets: [SECRET], mayBePrivate: true }]]);
  const channels = openChannels({ policy: { receivers, mail: undefined }, outbox, now: world.clock.now });
  try {
    await month(30);
    world.clock.set("2024-09-01T00:05:00Z");
    const job = startWatching(world.installation, (error) => expect.fail(String(error)));
    await expect.poll(async () => (await truths()).months[0]?.month, { timeout: 10_000 }).toBe("2024-08");
    await job.close();
    expect((await truths()).months[0].truth).toMatchObject({ isOut: true, all: { isOut: true, observed: 0.25 } });
    expect(await deliverNotices({ installation: world.installation, channels, pauses: new Map() })).toMatchObject({ delivered: 1 });
    const [letter] = receiver.received;
    expect(letter?.body).toMatchObject({
      type: "notice.calibration",
      data: { purpose: "trade-with", month: "2024-08", observed: "0.25" },
    });
    const metrics = (await (await world.operator()).get("/metrics")).text;
    expect(metrics).toContain('credence_calibration_out{purpose="trade-with"} 1');
  } finally {
    channels.close();
    await receiver.close();
    await rm(outbox, { recursive: true });
  }
});

test("in a store of history a month is of when its source could know, and over when the history is past it", async () => {
  const past = await createWorld({ config: "market" });
  try {
    const at = (instant: string) => parseInstant(instant).micros;
    const standAt = async (instant: string) => {
      await markInstallation(past.pool, { standingAt: at(instant) });
      await expect.poll(async () => (await past.installation.moment()).standingAt, { timeout: 10_000 }).toBe(at(instant));
    };
    await standAt("2020-03-15T00:00:00Z");
    for (const trader of TRADERS) await past.ask("trade-with", trader);
    past.clock.advance({ hours: 1 });
    const known = { occurredAt: "2020-03-20T12:00:00Z", knownAt: "2020-03-25T12:00:00Z" };
    const late = { occurredAt: "2020-03-20T12:00:00Z", knownAt: "2020-04-01T12:00:00Z" };
    await past.records(TRADERS.map((subject, i) => rated({ subject, ...(i < 35 ? known : late) })));
    await standAt("2020-04-02T00:00:00Z");
    expect(await watchAnswers(past.installation)).toMatchObject([{ month: 2020 * 12 + 2, asked: 40, judged: 35, truth: { bad: 0 } }]);
    await past.checkSoundness();
  } finally {
    await past.close();
  }
});
