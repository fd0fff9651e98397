import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  concatBytes,
  hashLeaf,
  nodesOf,
  parseCheckpoint,
  parseLogProof,
  parseNote,
  sha256,
  treeRoot,
  verifyCheckpoint,
  verifyLogProof,
} from "../../src/core/log/index.ts";
import { nodeEd25519Verify, uuidBytes } from "../../src/store/index.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

/** Every answer is signed for, and what was signed for comes into the log. */
let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const policyOf = (what: "receipt" | "log") => {
  const { origin, key } = world.installation.log;
  return { origin: what === "receipt" ? `${origin}/receipt` : origin, logKeys: [key] };
};

async function verified(text: string, entry: Uint8Array, what: "receipt" | "log") {
  const claim = { proof: parseLogProof(text), entry, policy: policyOf(what) };
  return verifyLogProof(claim, { hash: sha256, verify: nodeEd25519Verify });
}

/** What each of these statements' leaves commits to, as a stranger learns it. */
async function commitmentOf(id: string): Promise<Uint8Array> {
  const { body } = await world.anyone.get(`/v1/statements/${id}/proof`);
  expect(body.state).toBe("in_log");
  const entry = Buffer.from(body.entry, "base64");
  return entry.subarray(entry.length - 96, entry.length - 64);
}

describe("a receipt", () => {
  it("of a check proves by itself what was promised, and the log keeps the promise", async () => {
    const { body: answer } = await world.ask("trade-with", "account:otc:receipted");
    const { extra, checkpoint } = parseLogProof(answer.receipt);
    const leaf = extra ?? new Uint8Array(0);
    const proven = await verified(answer.receipt, leaf, "receipt");
    expect(proven.checkpoint.extensions).toEqual(["in the log by 2024-06-01T12:01:00Z"]);
    expect(checkpoint).toContain("/receipt\n");
    await world.sequence();
    expect(Buffer.from(leaf)).toEqual(Buffer.concat([uuidBytes(answer.id), await commitmentOf(answer.id)]));
  });

  it("of a batch is for all of its new records, in their order", async () => {
    const source = await world.source();
    const subject = "account:otc:batch";
    const bad = { ...rated({ subject }), says: { rating: 99, by: "account:otc:x" } };
    const { body } = await source.post("/v1/records", [rated({ subject }), bad, rated({ subject })]);
    await world.sequence();
    const ids = body.results
      .filter((result: { status: string }) => result.status === "recorded")
      .map((result: { record: string }) => result.record);
    const leaves = await Promise.all(ids.map(async (id: string) => concatBytes([uuidBytes(id), await commitmentOf(id)])));
    const { checkpoint } = await verifyCheckpoint(body.receipt, policyOf("receipt"), nodeEd25519Verify);
    const hashes = leaves.map((leaf) => hashLeaf(sha256, leaf));
    expect(checkpoint.size).toBe(2);
    expect(checkpoint.root).toEqual(treeRoot(sha256, 2, nodesOf(sha256, hashes)));
  });

  it("comes with every deed that is stated, and not where nothing was", async () => {
    const source = await world.source();
    const one = rated({ subject: "account:otc:deed" });
    await source.post("/v1/records", [one]);
    const again = await source.post("/v1/records", [one]);
    expect(again.body).toMatchObject({ alreadyRecorded: 1, receipt: "" });
    const withdrawn = await source.post("/v1/withdrawals", { reference: one.reference, reason: "entered_in_error" });
    expect(parseCheckpoint(parseNote(withdrawn.body.receipt).text)).toMatchObject({ size: 1, origin: policyOf("receipt").origin });
    const operator = await world.operator();
    const linked = await operator.post("/v1/links", { subject: "account:otc:deed", other: "account:otc:batch", evidence: "a test" });
    expect(parseCheckpoint(parseNote(linked.body.receipt).text)).toMatchObject({ size: 2 });
  });
});

describe("?wait=log", () => {
  it("answers when it is in the log, with the proof", async () => {
    const source = await world.source();
    const asker = await world.subscriber();
    const check = { purpose: "trade-with", subject: "account:otc:waits", look: "first", onBehalf: "a test" };
    const sequencing = setInterval(() => void world.sequence(), 100);
    try {
      const [records, answer, answers] = await Promise.all([
        source.post("/v1/records?wait=log", [rated({ subject: "account:otc:waits" })]),
        asker.post("/v1/checks?wait=log", check),
        asker.post("/v1/checks?wait=log", [check, { ...check, purpose: "none" }]),
      ]);
      expect(answers.body).toMatchObject([{ proof: expect.stringContaining("tlog-proof") }, { code: "purpose_unknown" }]);
      for (const [id, proof] of [
        [records.body.results[0].record, records.body.results[0].proof],
        [answer.body.id, answer.body.proof],
      ]) {
        const { body } = await world.anyone.get(`/v1/statements/${id}/proof`);
        const entry = new Uint8Array(Buffer.from(body.entry, "base64"));
        const { checkpoint } = await verified(proof, entry, "log");
        expect(checkpoint.size).toBeGreaterThan(0);
      }
    } finally {
      clearInterval(sequencing);
    }
  });

  it("refuses a batch too large to prove, before anything of it is kept", async () => {
    const source = await world.source();
    const { status, body } = await source.post(
      "/v1/records?wait=log",
      Array.from({ length: 1_001 }, () => ({})),
    );
    expect([status, body.code]).toEqual([413, "body_too_large"]);
  });

  it("says when the log is late, and the record is kept all the same", { timeout: 20_000 }, async () => {
    const source = await world.source();
    const one = rated({ subject: "account:otc:late" });
    const late = await source.post("/v1/records?wait=log", [one]);
    expect([late.status, late.body.code]).toEqual([503, "log_late"]);
    expect((await source.post("/v1/records", [one])).body).toMatchObject({ alreadyRecorded: 1 });
  });
});
