import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyFile } from "../../src/core/file/index.ts";
import { bundlePath, grownBundles, parseBundle, parseEntry, parseLogProof, sha256, verifyLogProof } from "../../src/core/log/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import { checkLog, logTile, subjectFile } from "../../src/service/index.ts";
import { nodeEd25519Verify, readGrowingLog } from "../../src/store/index.ts";
import { rated } from "../given-records.ts";
import { type LogWatch, watchLog } from "../log-watch.ts";
import { registerDigests } from "../register-digests.ts";
import { brokenRules } from "../unsound-log.ts";
import { createWorld, type World } from "../world.ts";

/** Faults of time, by name: see docs/guides/log.md, "What it withstands". */
const TRADER = "account:otc:a";

let world: World;
let watch: LogWatch;
beforeEach(async () => {
  world = await createWorld({ config: "market", at: "2024-06-01T12:00:00Z" });
  watch = await watchLog(world.pool);
});
afterEach(async () => {
  await world.checkSoundness();
  await world.close();
});

async function daysOfLeaves(): Promise<number[]> {
  const { publishedSize = 0 } = (await readGrowingLog(world.pool)) ?? {};
  const days: number[] = [];
  for (const bundle of grownBundles(0, publishedSize)) {
    const bytes = await logTile(world.installation, { path: bundlePath(bundle) });
    days.push(...parseBundle(bytes, bundle.width).map((entry) => parseEntry(entry).day));
  }
  return days;
}

/** What was promised of a check, as its asker verifies it. */
async function promiseOf(receipt: string): Promise<readonly string[]> {
  const proof = parseLogProof(receipt);
  const { origin, key } = world.installation.log;
  const claim = { proof, entry: proof.extra ?? new Uint8Array(0), policy: { origin: `${origin}/receipt`, logKeys: [key] } };
  return (await verifyLogProof(claim, { hash: sha256, verify: nodeEd25519Verify })).checkpoint.extensions;
}

describe("clock_goes_back", () => {
  it("by a day and by a year: days of leaves and the log's time stand still, and receipts are of the clock", async () => {
    const instants = [
      ["2024-06-01T12:00:00Z", "2024-06-01T12:01:00Z"],
      ["2024-05-31T12:00:00Z", "2024-05-31T12:01:00Z"],
      ["2023-06-01T12:00:00Z", "2023-06-01T12:01:00Z"],
      ["2024-06-01T11:59:00Z", "2024-06-01T12:00:00Z"],
      ["2024-06-03T00:00:00Z", "2024-06-03T00:01:00Z"],
    ] as const;
    const stated: string[] = [];
    const times: number[] = [];
    for (const [instant, promised] of instants) {
      world.clock.set(instant);
      stated.push(...(await world.records([rated({ subject: TRADER, occurredAt: "2023-01-01T12:00:00Z" })])));
      const { body } = await world.ask("trade-with", TRADER);
      stated.push(body.id);
      expect(await promiseOf(body.receipt)).toEqual([`in the log by ${promised}`]);
      await world.sequence();
      times.push((await readGrowingLog(world.pool))?.checkpointAt ?? 0);
    }
    const noon = Date.parse("2024-06-01T12:00:00Z") * 1_000;
    expect(times).toEqual([noon, noon, noon, noon, Date.parse("2024-06-03T00:00:00Z") * 1_000]);
    const days = await daysOfLeaves();
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(days)).toEqual(new Set([19_875, 19_877]));
    expect(await watch.expectWhole(world.installation, stated)).toBe(instants.length);
    await expectFileHolds();
  });

  it("between a record and its withdrawal, which then come into the log in one round", async () => {
    const records = [
      rated({ subject: TRADER, reference: "wrong", occurredAt: "2023-01-01T12:00:00Z" }),
      rated({ subject: TRADER, occurredAt: "2023-01-01T12:00:00Z" }),
    ];
    const stated = await world.records(records);
    world.clock.set("2023-06-01T12:00:00Z");
    const source = await world.source();
    const { status, body } = await source.post("/v1/withdrawals", { reference: "wrong", reason: "entered_in_error" });
    expect([status, body.code]).toEqual([200, undefined]);
    const asked = await world.ask("trade-with", TRADER);
    expect(asked.body.standing.own).toEqual({ good: 1, bad: 0 });
    await world.sequence();
    await watch.expectWhole(world.installation, [...stated, asked.body.id]);
    await expectFileHolds();
  });

  it("while a witness is silent: what it signed last is not taken for recent", async () => {
    await world.records([rated({ subject: TRADER })]);
    await world.sequence();
    const first = (await world.anyone.get("/log/checkpoint")).text;
    await world.pool`update log_epoch set witnessed = published, witnessed_at = ${world.clock.now()}`;
    await world.records([rated({ subject: TRADER })]);
    await world.sequence();
    expect((await world.anyone.get("/log/checkpoint")).text, "it signed just now").toBe(first);
    world.clock.set("2023-06-01T12:00:00Z");
    expect((await world.anyone.get("/log/checkpoint")).text).toBe((await readGrowingLog(world.pool))?.checkpoint);
  });

  async function expectFileHolds(): Promise<void> {
    const file = await subjectFile(world.installation, { subject: TRADER, viewer: { role: "operator", holder: "olga", registers: [] } });
    const { findings, holds } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(holds).toBe(true);
  }
});

describe("queued_never_sequenced", () => {
  it("is told by the check of the log after a minute, by the metrics and by the proof, and is made good", async () => {
    await world.sequence();
    const [record = ""] = await world.records([rated({ subject: TRADER })]);
    world.clock.advance({ seconds: 60 });
    expect(brokenRules(await checkLog(world.installation))).toEqual([]);
    world.clock.advance({ seconds: 1 });
    expect(brokenRules(await checkLog(world.installation))).toMatchObject([{ check: "queue_prompt", isWarning: true }]);
    const metrics = (await world.anyone.get("/metrics")).text;
    expect(metrics).toMatch(/credence_log_waiting_statements [1-9]/);
    expect(metrics).toMatch(/credence_log_lag_seconds 61\n/);
    const waiting = await world.anyone.get(`/v1/statements/${record}/proof`);
    expect([waiting.status, waiting.body.state, waiting.headers["retry-after"]]).toEqual([202, "queued", "1"]);

    await world.sequence();
    expect((await world.anyone.get(`/v1/statements/${record}/proof`)).body.state).toBe("in_log");
    expect((await world.anyone.get("/metrics")).text).toMatch(/credence_log_lag_seconds 0\n/);
    await watch.expectWhole(world.installation, [record]);
  });
});
