import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyFile } from "../../src/core/file/index.ts";
import { BODY_BYTES_MAX } from "../../src/core/log/index.ts";
import type { RecordInput } from "../../src/core/record/index.ts";
import { subjectFile } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import { dossier, marketWithDossiers } from "../dossiers.ts";
import { rated } from "../given-records.ts";
import { type LogWatch, watchLog } from "../log-watch.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

/** Statements at the size limit of the log and above it, by name: see docs/guides/log.md, "What it withstands". */
let world: World;
let watch: LogWatch;
const stated: string[] = [];
beforeAll(async () => {
  world = await createWorld({ config: "market", declared: marketWithDossiers() });
  watch = await watchLog(world.pool);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.sequence();
  await watch.expectWhole(world.installation, stated);
  await world.close();
});

/** What the content of a record may have, so that its statement, with names, ids and times, fits into a leaf's body. */
const CONTENT_BYTES_MAX = BODY_BYTES_MAX - 1_024;

const bytesOf = (record: RecordInput): number =>
  Buffer.byteLength(world.installation.parseRecord(record, { now: world.clock.now() }).content);

/** A dossier of so many bytes: paragraphs in which some letters take two bytes, or six, and most of them one. */
function dossierOf(bytes: number): RecordInput {
  const made = (text: string) => dossier({ reference: `of-${bytes}-bytes`, text });
  let text = `é\u0001"${"a".repeat(BODY_BYTES_MAX)}`;
  while (bytesOf(made(text)) > bytes) text = text.slice(0, -Math.ceil((bytesOf(made(text)) - bytes) / 2));
  // A letter less may have cost the name of a part, too: some longer letters make up for it.
  const missing = bytes - bytesOf(made(text));
  return made(text.slice(0, text.length - missing) + "é".repeat(missing));
}

const furnish = async (records: readonly RecordInput[]) => (await world.source("archive")).post("/v1/records", records);

async function verdictOf(subject: string) {
  const file = await subjectFile(world.installation, { subject, viewer: { role: "operator", holder: "olga", registers: [] } });
  return verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(marketWithDossiers().packs) });
}

describe("a record", () => {
  it("body_at_limit: is recorded, and its file verifies", async () => {
    const subject = "lei:5493001KJTIIGC8Y1R12";
    const record = dossierOf(CONTENT_BYTES_MAX);
    expect(bytesOf(record)).toBe(CONTENT_BYTES_MAX);
    const { status, body } = await furnish([record]);
    expect([status, body.results]).toEqual([200, [expect.objectContaining({ status: "recorded" })]]);
    stated.push(body.results[0].record);
    await world.sequence();
    const verdict = await verdictOf(subject);
    expect(verdict.findings.filter(({ ok }) => !ok)).toEqual([]);
    // The operator's look at the file is a statement too.
    await world.sequence();
    await watch.expectWhole(world.installation, stated);
  });

  it("body_over_limit: is refused with its size and the limit, and the others of its batch are kept", async () => {
    const over = dossierOf(CONTENT_BYTES_MAX + 1);
    expect(bytesOf(over)).toBe(CONTENT_BYTES_MAX + 1);
    const { status, body } = await furnish([dossier({ text: "before" }), over, dossier({ text: "after" })]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ recorded: 2, refused: 1 });
    const [before, refused, after] = body.results;
    expect(refused).toMatchObject({
      status: "refused",
      code: "body_too_large",
      message: `the record has ${CONTENT_BYTES_MAX + 1} bytes; wanted at most ${CONTENT_BYTES_MAX}`,
      details: { path: "", seen: `${CONTENT_BYTES_MAX + 1} bytes`, wanted: `at most ${CONTENT_BYTES_MAX} bytes` },
    });
    stated.push(before.record, after.record);
    expect((await furnish([over])).body).toMatchObject({ recorded: 0, refused: 1 });
  });

  it("body_over_limit: does not take the place of one that it should correct", async () => {
    const otc = await world.source("archive");
    const wrong = dossier({ text: "wrong" });
    stated.push((await furnish([wrong])).body.results[0].record);
    const record = dossierOf(CONTENT_BYTES_MAX + 1);
    const answer = await otc.post("/v1/corrections", { reference: wrong.reference, reason: "entered_in_error", record });
    expect([answer.status, answer.body.code]).toEqual([413, "body_too_large"]);
    expect((await furnish([wrong])).body).toMatchObject({ alreadyRecorded: 1 });
  });
});

describe("a look", () => {
  /** Whose tallies, a row for each month, are more than a statement may hold. */
  const LONG = "account:otc:long";
  const MONTHS = 300;

  it("body_over_limit: at a subject with too many months is refused, and the others of its run are answered", async () => {
    const months = Array.from({ length: MONTHS }, (_, i) => `${2023 - Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-10`);
    const records = months.map((occurredAt) => dossier({ subject: LONG, kind: "body", occurredAt, text: "a" }));
    const { body } = await furnish(records);
    expect(body).toMatchObject({ recorded: MONTHS });
    stated.push(...body.results.map(({ record }: { record: string }) => record));
    stated.push(...(await world.records([rated({ subject: "account:otc:short" })])));
    const asker = await world.subscriber();
    const look = { look: "first", onBehalf: "a test" } as const;
    const alone = await asker.post("/v1/checks", { purpose: "deal-with", subject: LONG, ...look });
    expect([alone.status, alone.body.code]).toEqual([413, "body_too_large"]);
    expect(alone.body.detail).toMatch(/^the statement has \d+ bytes; wanted at most 65536$/);
    const together = await asker.post("/v1/checks", [
      { purpose: "trade-with", subject: "account:otc:short", ...look },
      { purpose: "deal-with", subject: LONG, ...look },
      { purpose: "trade-with", subject: "account:otc:other", ...look },
    ]);
    expect(together.status).toBe(200);
    const [one, refused, other] = together.body;
    expect(refused).toMatchObject({ code: "body_too_large", status: 413 });
    expect([one.standing.own, other.standing.own]).toEqual([
      { good: 1, bad: 0 },
      { good: 0, bad: 0 },
    ]);
    stated.push(one.id, other.id);
  });
});
