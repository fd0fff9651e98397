import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../src/core/log/index.ts";
import {
  answerAgain,
  type BelievedLog,
  believeHead,
  believeLaw,
  believeRecords,
  type Found,
  isAltered,
  type LogHead,
  type ProvenLaw,
  type ProvenRecords,
  sumOfRecords,
} from "../../src/core/public-proof/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import { inspected, rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

/** What a stranger does who believes nothing but arithmetic: with HTTP alone, and no key. */

const KITCHEN = "licence:chicago-food:1";

let city: World;
let market: World;
beforeAll(async () => {
  [city, market] = await Promise.all([createWorld({ config: "city" }), createWorld({ config: "market" })]);
  await city.records([inspected({ reference: "taken-back", says: { result: "failed" } }), ...kitchenVisits(5)]);
  await city.ask("eat-at", KITCHEN);
  const back = await (await city.source()).post("/v1/withdrawals", { reference: "taken-back", reason: "entered_in_error" });
  if (back.status !== 200) throw new Error(back.text);
  await market.records([rated({ subject: "account:otc:1" })]);
  await Promise.all([city.sequence(), market.sequence()]);
});
afterAll(async () => {
  for (const world of [city, market]) {
    await world.checkSoundness();
    await world.close();
  }
});

const kitchenVisits = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    inspected({ occurredAt: `2024-0${i + 1}-03T12:00:00Z`, says: { result: i === 2 ? "failed" : "passed" } }),
  );

function held<T>(found: Found<T>): T {
  if (isAltered(found)) throw new Error(`${found.reason} ${found.of}: ${found.says}`);
  return found.value;
}

async function headOf({ anyone }: World): Promise<LogHead> {
  const [keys, checkpoint] = await Promise.all([anyone.get("/log/key"), anyone.get("/log/checkpoint")]);
  const texts = { keys: keys.text, checkpoint: checkpoint.text, witnesses: [] };
  return held(await believeHead(texts, { known: undefined, rotations: [] }, { hash: sha256, verify: nodeEd25519Verify }));
}

const logsOf = ({ origin, checkpoint }: LogHead): BelievedLog[] => [{ epoch: 1, origin, checkpoint }];

async function lawOf(world: World, purpose: string): Promise<ProvenLaw> {
  const head = await headOf(world);
  const { status, body } = await world.anyone.get(`/v1/purposes/${purpose}/proof?size=${head.checkpoint.size}`);
  expect(status).toBe(200);
  return held(await believeLaw(sha256, { law: body.law, logs: logsOf(head), purpose, model: body.model }));
}

async function recordsOf(world: World, subject: string): Promise<ProvenRecords> {
  const head = await headOf(world);
  const { status, body } = await world.anyone.get(`/v1/subjects/${subject}/proof?size=${head.checkpoint.size}`);
  expect(status).toBe(200);
  return held(await believeRecords(sha256, { ...body, logs: logsOf(head) }));
}

describe("a stranger, without a key,", () => {
  it("finds the law of a purpose in the log and computes the public standing of a body again to the last bit", async () => {
    const law = await lawOf(city, "eat-at");
    expect(law.leaves.map(({ kind }) => kind).sort()).toEqual(["model", "purpose", "register"]);
    const { body: shown } = await city.anyone.get(`/v1/standings/${KITCHEN}?purpose=eat-at`);
    const answer = { standing: shown.standing, tallies: shown.tallies, standingAt: Date.parse(shown.standingAt) * 1000 };
    expect(held(await answerAgain(law, answer))).toMatchObject({ probability: shown.standing.probability, own: { good: 4, bad: 1 } });
    const dearer = { ...answer, standing: { ...answer.standing, probability: answer.standing.probability + 2 ** -53 } };
    expect(await answerAgain(law, dearer)).toMatchObject({ is: "altered", reason: "standing_differs", of: "probability" });
  });

  it("sums a body's records out of the log, one that was taken back left out, to the tally that the answer was made of", async () => {
    const law = await lawOf(city, "eat-at");
    const records = await recordsOf(city, KITCHEN);
    expect(records).toMatchObject({ isWhole: true, isSummable: true, closed: 1 });
    expect(records.records).toHaveLength(6);
    const { body: shown } = await city.anyone.get(`/v1/standings/${KITCHEN}?purpose=eat-at`);
    const versions = new Map<string, number>(shown.read.map((one: { subject: string; version: number }) => [one.subject, one.version]));
    const summed = { registers: law.registers, tallies: shown.tallies, versions };
    expect(held(await sumOfRecords(records, summed))).toBe(5);
    const [first, ...rest] = shown.tallies.inspections;
    const tallies = { inspections: [{ ...first, counts: first.counts.map((count: number) => count + 1) }, ...rest] };
    expect(await sumOfRecords(records, { ...summed, tallies })).toMatchObject({
      is: "altered",
      reason: "tally_differs",
      of: "inspections",
    });
  });

  it("is shown the newest statements only of a body that has more than a page can carry", async () => {
    const many = "licence:chicago-food:2";
    await city.records(Array.from({ length: 300 }, (_, i) => inspected({ subject: many, reference: `many-${i}` })));
    await city.sequence();
    const records = await recordsOf(city, many);
    expect(records).toMatchObject({ isWhole: false, isSummable: false });
    expect(records.records).toHaveLength(256);
  });

  it("is shown nothing of a person, not even a leaf, and the same as of nobody", async () => {
    const person = await market.anyone.get("/v1/subjects/account:otc:1/proof");
    const nobody = await market.anyone.get("/v1/subjects/account:otc:nobody/proof");
    expect(person.status).toBe(404);
    expect({ ...person.body, requestId: "" }).toEqual({ ...nobody.body, requestId: "" });
    expect((await lawOf(market, "trade-with")).purpose.name).toBe("trade-with");
  });

  it("has proofs only against checkpoints that there are, and of models that there were", async () => {
    const tooFar = await city.anyone.get("/v1/purposes/eat-at/proof?size=1000000");
    expect(tooFar).toMatchObject({ status: 404, body: { code: "log_part_unknown" } });
    expect(await city.anyone.get(`/v1/subjects/${KITCHEN}/proof?size=1000000`)).toMatchObject({ status: 404 });
    const unknown = await city.anyone.get("/v1/purposes/eat-at/proof?model=7");
    expect(unknown).toMatchObject({ status: 404, body: { code: "model_version_unknown" } });
  });
});
