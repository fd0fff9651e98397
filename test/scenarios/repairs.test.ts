import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FileDocument, verifyFile } from "../../src/core/file/index.ts";
import type { Repair } from "../../src/core/law/index.ts";
import type { RecordInput } from "../../src/core/record/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import { examineStore, isSound, redecideChecks, runRepair, subjectFile } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer } from "../caller.ts";
import { ordered, rated } from "../given-records.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

/** Late by at most 100 reais, ordered in 2023 and delivered by the end of March 2024: stops counting from 1 June 2024 on. */
const ONE_TIME: Repair = {
  name: "one-time",
  title: "One-time repair of small delays",
  cite: "a decree, section 1",
  register: "orders",
  type: "ordered",
  from: "2024-06-02",
  when: [
    { kind: "amount_at_most", field: "price", currency: "BRL", amountMinor: 10_000 },
    { kind: "since_day", field: "occurredAt", day: "2023-01-01" },
    { kind: "by_day", field: "occurredAt", day: "2023-12-31" },
    { kind: "by_day", field: "delivered", day: "2024-03-31" },
    { kind: "word", field: "result", oneOf: ["delivered"] },
  ],
};
const SMALL: Repair = {
  ...ONE_TIME,
  name: "low",
  register: "trades",
  type: "rated",
  from: "2024-01-01",
  when: [{ kind: "number_at_most", field: "rating", value: -5 }],
};

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market", declared: { ...market, repairs: [ONE_TIME, SMALL] } });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const OPERATOR = "olga";
const VIEWER = { role: "operator", holder: OPERATOR, registers: [] } as const;
const run = (name: string, isDryRun = false) => runRepair(world.installation, { name, operator: OPERATOR, isDryRun });
const codeOf = ({ status, body }: Answer): string => `${status} ${body.code}`;

const late = (subject: string, says: object = {}, changes: Partial<RecordInput> = {}): RecordInput =>
  ordered({
    subject,
    occurredAt: "2023-06-01T10:00:00Z",
    says: { price: { currency: "BRL", amountMinor: 10_000 }, promisedBy: "2023-06-10", delivered: "2023-07-08T10:00:00Z", ...says },
    ...changes,
  });
const onTime = (subject: string): RecordInput => late(subject, { delivered: "2023-06-08T10:00:00Z" });

async function fileOf(subject: string): Promise<FileDocument> {
  await world.sequence();
  return subjectFile(world.installation, { subject, viewer: VIEWER });
}

async function faultsIn(file: FileDocument) {
  const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
  return findings.filter(({ ok }) => !ok);
}

describe("a campaign", () => {
  const [seller, other] = ["account:olist:repaired", "account:olist:other"];
  let told: Answer["body"];
  let gone = "";
  let stays: string[] = [];
  beforeAll(async () => {
    [gone = ""] = await world.records([late(seller)]);
    const kept = [
      onTime(seller),
      onTime(seller),
      onTime(seller),
      late(seller, { price: { currency: "BRL", amountMinor: 10_001 } }),
      late(seller, { price: { currency: "USD", amountMinor: 1 } }),
      late(seller, { price: undefined }),
      late(seller, { delivered: "2024-04-01T00:00:00Z" }),
      late(seller, { promisedBy: "2024-01-10", delivered: "2024-01-12T00:00:00Z" }, { occurredAt: "2024-01-01T00:00:00Z" }),
      late(seller, { result: "overdue", delivered: undefined }),
    ];
    stays = await world.records(kept);
    await world.records([late(other), late(other)]);
    told = (await world.ask("buy-from", seller)).body;
    await world.sequence();
  });

  it("says beforehand how many subjects change their grade, and changes nothing", async () => {
    for (const report of [await run("one-time", true), await run("one-time", true)]) {
      expect(report).toMatchObject({ records: 3, subjects: 2 });
      expect(report.moves.reduce((sum, { subjects }) => sum + subjects, 0)).toBe(2);
      expect(JSON.stringify(report)).not.toContain("account:");
    }
    expect((await world.ask("buy-from", seller)).body.standing.own).toEqual(told.standing.own);
  });

  it("is not carried out before its day", async () => {
    await expect(run("one-time")).rejects.toMatchObject({
      code: "repair_refused",
      message: expect.stringContaining("begins on 2024-06-02"),
    });
    await expect(run("none-such")).rejects.toMatchObject({ code: "repair_unknown", message: expect.stringContaining("one-time, low") });
  });

  it("ends just the records that it is of, from its first day on, and once", async () => {
    world.clock.set("2024-06-02T00:00:00Z");
    const dry = await run("one-time", true);
    expect(await run("one-time")).toEqual(dry);
    expect(await run("one-time")).toMatchObject({ records: 0, subjects: 0, moves: [] });
    const olga = await world.operator();
    const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(seller)}/records?limit=100`);
    expect(new Set(body.records.map(({ record }: { record: string }) => record))).toEqual(new Set(stays));
    const now = (await world.ask("buy-from", seller)).body.standing.own;
    expect(now.bad).toBe(told.standing.own.bad - 1);
  });

  it("gives no answer anew, since the records were right, and the file says under which provision they ended", async () => {
    expect(await redecideChecks(world.installation)).toEqual({ checks: 0, changed: 0, undecided: 0 });
    const file = await fileOf(seller);
    expect(await faultsIn(file)).toEqual([]);
    const said = file.chains[0]?.statements.flatMap((one) => ("body" in one ? [one.body] : [])) ?? [];
    expect(said.filter(({ kind }) => kind === "repair")).toMatchObject([
      { campaign: "one-time", basis: "a decree, section 1", operator: OPERATOR, records: [gone] },
    ]);
    expect(said.filter(({ kind }) => kind === "redecision" || kind === "renewed_check")).toEqual([]);
    expect(file.chains[0]?.statements.find((one) => "closed" in one)).toMatchObject({ closed: "erased", id: gone, kind: "record" });
  });

  it("lets what a repaired record had superseded count again, unless that is repaired with it", async () => {
    const [one, two] = ["account:otc:slot-1", "account:otc:slot-2"];
    const by = "account:otc:same";
    const at = (day: string) => `2024-05-${day}T10:00:00Z`;
    await world.records([
      rated({ subject: one, by, rating: -3, occurredAt: at("02") }),
      rated({ subject: one, by, rating: -9, occurredAt: at("03") }),
    ]);
    await world.records([
      rated({ subject: two, by, rating: -7, occurredAt: at("02") }),
      rated({ subject: two, by, rating: -9, occurredAt: at("03") }),
    ]);
    await world.sequence();
    expect(await run("low")).toMatchObject({ records: 3, subjects: 2 });
    const owns = [(await world.ask("trade-with", one)).body.standing.own, (await world.ask("trade-with", two)).body.standing.own];
    expect(owns).toEqual([
      { good: 0, bad: 1 },
      { good: 0, bad: 0 },
    ]);
  });
});

describe("an application", () => {
  it("ends one adverse record early, under the provision that the operator names", async () => {
    const subject = "account:otc:applied";
    const [bad, good] = await world.records([rated({ subject, rating: -1 }), rated({ subject })]);
    const olga = await world.operator();
    const apply = (record: string | undefined, basis = "Order 36") => olga.post("/v1/repairs", { record, basis });
    expect(codeOf(await apply(bad))).toBe("422 repair_refused");
    await world.sequence();
    expect(codeOf(await apply(good))).toBe("422 repair_refused");
    expect(codeOf(await apply(bad, " "))).toBe("422 repair_refused");
    expect(codeOf(await apply("0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d"))).toBe("404 statement_unknown");
    expect((await apply(bad)).status).toBe(200);
    expect(codeOf(await apply(bad))).toBe("422 repair_refused");
    expect((await world.ask("trade-with", subject)).body.standing.own).toEqual({ good: 1, bad: 0 });
    const file = await fileOf(subject);
    expect(await faultsIn(file)).toEqual([]);
    const said = file.chains[0]?.statements.flatMap((one) => ("body" in one ? [one.body] : [])) ?? [];
    expect(said.find(({ kind }) => kind === "repair")).toMatchObject({ campaign: "application", basis: "Order 36", records: [bad] });
  });
});

describe("the store", () => {
  it("is sound after all of it", async () => {
    const findings = await examineStore(world.installation, { isDeep: true, keyFile: world.keyFile });
    expect(findings.filter((finding) => !isSound([finding]))).toEqual([]);
  });
});
