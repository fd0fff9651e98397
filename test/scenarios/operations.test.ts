import { randomUUID } from "node:crypto";
import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Caller } from "../caller.ts";
import { gave, rated } from "../given-records.ts";
import { ratingsToldByPoints } from "../told-by-points.ts";
import { createWorld, type World } from "../world.ts";

/** Sixteen months before the world's clock. */
const SHIFT = Date.UTC(2023, 0, 1) * 1_000 - Date.UTC(2020, 0, 1) * 1_000;
const RATINGS = 1_100;
const POINTS_AT = 8;
const trader = (subject: number): string => `account:otc:trader-${subject}`;

/** A small file as the importer of Bitcoin-OTC wants it. */
const OTC = ["6,2,4,1289241911.72836", "6,5,2,1289241941.53378", "1,15,1,1289243140.39049", "4,3,-7,1289245277.36975"].join("\n");

let world: World;
let empty: World;
let olga: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  empty = await createWorld({ config: "market" });
  olga = await world.operator();
  const ratings = ratingsToldByPoints({ ratings: RATINGS });
  for (let from = 0; from < RATINGS; from += 500) {
    const some = ratings.slice(from, from + 500).map(({ subject, asker = 0, occurredAt, counted }, at) => {
      const rating = counted?.counts[POINTS_AT] ?? 0;
      const said = { occurredAt: new Date((occurredAt + SHIFT) / 1_000).toISOString(), rating };
      const [to, by] = [trader(subject), trader(asker)];
      return {
        got: rated({ ...said, subject: to, by, reference: `got-${from + at}` }),
        given: gave({ ...said, subject: by, to, reference: `given-${from + at}` }),
      };
    });
    await world.records(some.map(({ got }) => got));
    await world.records(some.map(({ given }) => given));
  }
});
afterAll(async () => {
  for (const each of [world, empty]) {
    await each.checkSoundness();
    await each.close();
  }
});

const importsOf = ({ keyFile }: World): string => join(dirname(keyFile), "imports");

/** Asks for a job until it is over. */
async function ended(asking: Caller, id: string): Promise<Answer["body"]> {
  for (;;) {
    const { body } = await asking.get(`/v1/operations/jobs/${id}`);
    if (body.state !== "running") return body;
    await new Promise(setImmediate);
  }
}

async function done(asking: Caller, request: object): Promise<Answer["body"]> {
  const { status, body } = await asking.post("/v1/operations/jobs", request);
  expect(status, JSON.stringify(body)).toBe(200);
  return ended(asking, body.id);
}

describe("what an operator watches", () => {
  it("is intake and checks of the last minutes, the log's queue, the size of the store and what waits", async () => {
    await world.ask("trade-with", trader(3));
    const { body } = await olga.get("/v1/operations");
    expect(body.rates).toMatchObject({ slotSeconds: 10 });
    for (const name of ["records", "checks", "requests", "faults", "refusals"]) expect(body.rates[name]).toHaveLength(90);
    expect(body.log.waiting).toBeGreaterThan(RATINGS);
    expect(body.store).toMatchObject({ records: 2 * RATINGS });
    expect(body.store.bytes).toBeGreaterThan(1_000_000);
    expect(body.store.tables.map(({ name }: { name: string }) => name)).toContain("record");
    expect(body.disk.freeBytes).toBeLessThan(body.disk.totalBytes);
    expect(body.work).toEqual({
      disputes: { waiting: 0, soon: 0, overdue: 0 },
      erasures: { waiting: 0, soon: 0, overdue: 0 },
      reviews: { waiting: 0, soon: 0, overdue: 0 },
      verifications: 0,
      lawChanges: 0,
    });
  });

  it("counts a dispute and a request for erasure against their clocks, and what waits for a second operator", async () => {
    const [record = ""] = await world.records([rated({ subject: "account:otc:contester", rating: -1 })]);
    const me = await world.me("account:otc:contester");
    await me.post("/v1/me/disputes", { record, ground: "not_mine", text: "It was not me." });
    await me.post("/v1/me/erasures", { of: "record", target: record, ground: "unlawful", words: "Nobody may keep that." });
    const { body: proposed } = await olga.post("/v1/verifications", { subject: "account:otc:contester", evidence: "Passport seen." });
    const { work } = (await olga.get("/v1/operations")).body;
    expect([work.disputes.waiting, work.erasures.waiting, work.verifications]).toEqual([1, 1, 1]);
    expect((await olga.get("/v1/verifications")).body.verifications).toEqual([
      {
        verification: proposed.verification,
        subject: proposed.subject,
        operator: "olga",
        proposedAt: "2024-06-01T12:00:00Z",
        endsAt: proposed.endsAt,
      },
    ]);
  });
});

describe("a doctor's examination", () => {
  it("finds a sound store sound, and is in the list of what was done, with who had it done", async () => {
    const { body: started } = await olga.post("/v1/operations/jobs", { kind: "doctor", isDeep: true });
    expect(started).toMatchObject({ kind: "doctor", state: "running", operator: "olga" });
    const job = await ended(olga, started.id);
    expect(job).toMatchObject({ state: "done", failure: null, result: { kind: "doctor", isDeep: true, isSound: true } });
    expect(job.result.findings.length).toBeGreaterThan(40);
    const { body: list } = await olga.get("/v1/operations/jobs");
    expect(list).toMatchObject({ running: null, ended: [{ id: started.id }] });
  });

  it("is one at a time, and ends when it is told to", async () => {
    const { body: first } = await olga.post("/v1/operations/jobs", { kind: "doctor" });
    const { status, body: second } = await olga.post("/v1/operations/jobs", { kind: "doctor" });
    expect([status, second.code, second.details.job]).toEqual([409, "job_running", first.id]);
    expect((await olga.post(`/v1/operations/jobs/${first.id}/stop`, {})).body.progress.step).toBe("stopping");
    expect(await ended(olga, first.id)).toMatchObject({ state: "stopped", result: null, failure: null });
    expect((await olga.post(`/v1/operations/jobs/${first.id}/stop`, {})).body.code).toBe("job_unknown");
    expect((await olga.get(`/v1/operations/jobs/${randomUUID()}`)).body.code).toBe("job_unknown");
  });
});

describe("a candidate", () => {
  let first: string;
  let second: string;

  it("is compared with what is active, and changes nothing", async () => {
    const job = await done(olga, { kind: "train", purpose: "trade-with", last: 0.2 });
    first = job.id;
    expect(job).toMatchObject({ state: "done", about: "trade-with" });
    expect(job.result.candidate).toMatchObject({
      series: "trade-with",
      after: 0,
      form: "scorecard",
      activeForm: "own-record",
      isBetter: true,
    });
    const { candidate, active, share, baseRate } = job.result.candidate;
    expect(candidate.logLoss).toBeLessThan(active.logLoss);
    for (const each of [active, share, baseRate]) expect(each.logLoss).toBeGreaterThan(0);
    world.clock.advance({ seconds: 1 });
    second = (await done(olga, { kind: "train", purpose: "trade-with", last: 0.2 })).id;
    const { body } = await olga.get("/v1/operations/models");
    const [own] = body.series.filter(({ series }: { series: string }) => series === "trade-with");
    expect(own).toMatchObject({ form: "own-record", activation: 0, isTrainable: true, lastTraining: { id: second } });
  });

  it("is put in use by one operator's word, with a statement, and answers from then on", async () => {
    expect((await olga.post("/v1/operations/activations", { job: first })).body).toEqual({ series: "trade-with", activation: 1 });
    const { body } = await olga.get("/v1/operations/models");
    expect(body.series[0]).toMatchObject({ series: "trade-with", form: "scorecard", activation: 1 });
    world.clock.advance({ days: 1 });
    expect((await world.ask("trade-with", trader(3))).body.model.version).toBeGreaterThan(1);
    await world.sequence();
    expect(await world.pool`select from statement where kind = 'model_activation'`).toHaveLength(1);
  });

  it("is refused once another was activated, however much better it was than the one before", async () => {
    const { status, body } = await olga.post("/v1/operations/activations", { job: second });
    expect([status, body.code, body.details.reason]).toEqual([409, "candidate_refused", "outdated"]);
  });

  it("is refused where it is no better than what is active, or was no candidate", async () => {
    const again = await done(olga, { kind: "train", purpose: "trade-with", last: 0.2 });
    expect(again.result.candidate).toMatchObject({ after: 1, activeForm: "scorecard", isBetter: false });
    expect((await olga.post("/v1/operations/activations", { job: again.id })).body.details.reason).toBe("not_better");
    const doctor = (await olga.get("/v1/operations/jobs")).body.ended.find(({ kind }: { kind: string }) => kind === "doctor");
    expect((await olga.post("/v1/operations/activations", { job: doctor.id })).body.details.reason).toBe("no_candidate");
    expect((await olga.post("/v1/operations/activations", { job: randomUUID() })).body.code).toBe("job_unknown");
  });

  it("is refused a week after it was judged", async () => {
    await world.pool`update job set document = replace(document, '"isBetter":false', '"isBetter":true') where kind = 'train'`;
    const { id } = (await olga.get("/v1/operations/jobs")).body.ended.find(({ kind }: { kind: string }) => kind === "train");
    world.clock.advance({ days: 8 });
    const late = await world.operator("oleg");
    expect((await late.post("/v1/operations/activations", { job: id })).body.details.reason).toBe("too_old");
  });
});

describe("the keys of everybody", () => {
  it("are listed without the keys themselves, and revoked for good, with a statement", async () => {
    const source = await world.source("olist");
    const oleg = await world.operator("oleg");
    const { body } = await oleg.get("/v1/operations/keys");
    const key = body.keys.find(({ holder }: { holder: string }) => holder === "olist");
    expect(key).toMatchObject({ role: "source", for: ["orders"], revokedAt: null, isThisOne: false });
    expect(JSON.stringify(body)).not.toContain(source.key);
    expect((await oleg.post(`/v1/operations/keys/${key.id}/revocation`, {})).body.revokedAt).not.toBeNull();
    await world.sequence();
    expect(await world.pool`select from api_key where id = ${key.id} and revoked_at is not null`).toHaveLength(1);
    expect((await oleg.post("/v1/operations/keys/key-of-nobody/revocation", {})).body.code).toBe("key_unknown");
  });
});

describe("the imports folder", () => {
  it("is listed by name, without what is hidden and what leads elsewhere", async () => {
    const folder = importsOf(world);
    await mkdir(join(folder, "olist"), { recursive: true });
    await writeFile(join(folder, "otc.csv"), OTC);
    await writeFile(join(folder, ".hidden"), "x");
    await symlink("/", join(folder, "elsewhere"));
    const { body } = await olga.get("/v1/operations/imports");
    expect(body.files.map(({ name, kind }: { name: string; kind: string }) => [name, kind])).toEqual([
      ["olist", "folder"],
      ["otc.csv", "file"],
    ]);
    expect(body.datasets.map(({ name }: { name: string }) => name)).toEqual(["bitcoin-otc", "bitcoin-otc-given", "olist"]);
    expect(body).toMatchObject({ canSimulate: true, canUpload: false, isEmpty: false, isSimulated: false });
  });

  it("is all that an import may read", async () => {
    for (const file of ["../keys.json", "..", "elsewhere", "elsewhere/etc/passwd", ".hidden", "/etc/passwd"]) {
      const { body } = await olga.post("/v1/operations/jobs", { kind: "import", pack: "trading", dataset: "bitcoin-otc", file });
      expect(body.code, file).toBe("file_unreadable");
    }
    const other = await olga.post("/v1/operations/jobs", { kind: "import", pack: "inspections", dataset: "chicago", file: "otc.csv" });
    expect(other.body.code).toBe("dataset_unknown");
  });

  it("takes no upload where there are records: a key alone puts no words into a source's mouth", async () => {
    const { status, body } = await olga.post("/v1/operations/uploads", { name: "otc.csv", bytes: 100 });
    expect([status, body.code]).toEqual([409, "upload_refused"]);
  });

  it("gives what was laid into it by hand to a store that has records, and keeps it", async () => {
    const job = await done(olga, { kind: "import", pack: "trading", dataset: "bitcoin-otc", file: "otc.csv" });
    expect(job).toMatchObject({
      state: "done",
      about: "trading bitcoin-otc",
      result: { kind: "filling", summary: { recorded: 4, refused: 0 } },
    });
    expect(await readdir(importsOf(world))).toContain("otc.csv");
  });
});

describe("an empty store", () => {
  let ines: Caller;
  beforeAll(async () => {
    ines = await empty.operator("ines");
  });
  const piece = (upload: string, from: number, payload: Buffer) =>
    ines.send({
      method: "PUT",
      url: `/v1/operations/uploads/${upload}?from=${from}`,
      payload,
      headers: { "content-type": "application/octet-stream" },
    });

  it("takes a file piece by piece, in order, and no more than was said", async () => {
    const bytes = Buffer.from(OTC);
    const { body: begun } = await ines.post("/v1/operations/uploads", { name: "../../a file.csv", bytes: bytes.length });
    expect((await piece(begun.upload, 5, bytes.subarray(5, 9))).body.code).toBe("upload_refused");
    expect((await piece(begun.upload, 0, bytes.subarray(0, 40))).body).toMatchObject({ received: 40, file: null });
    expect((await piece(begun.upload, 40, Buffer.concat([bytes.subarray(40), bytes]))).body.code).toBe("upload_refused");
    const { body: whole } = await piece(begun.upload, 40, bytes.subarray(40));
    expect(whole).toMatchObject({ received: bytes.length, file: expect.stringMatching(/^upload-[0-9a-f]{8}-[A-Za-z-]*a-file\.csv$/) });
    expect((await piece(begun.upload, bytes.length, bytes)).body.code).toBe("upload_refused");
    expect((await piece(randomUUID(), 0, bytes)).body.code).toBe("upload_refused");
  });

  it("says of a file that is another than the one wanted what was wanted, and keeps nothing", async () => {
    await mkdir(importsOf(empty), { recursive: true });
    await writeFile(join(importsOf(empty), "wrong.csv"), "a,b\n1,2\n");
    const job = await done(ines, { kind: "import", pack: "trading", dataset: "bitcoin-otc", file: "wrong.csv" });
    expect(job).toMatchObject({
      state: "failed",
      result: null,
      failure: { code: "csv_malformed", message: expect.stringContaining("wanted") },
    });
    expect((await empty.anyone.get("/v1/house")).body.isEmpty).toBe(true);
  });

  it("is filled from what was sent, which is taken away then", async () => {
    const { body } = await ines.get("/v1/operations/imports");
    const { name: file } = body.files.find(({ isUpload }: { isUpload: boolean }) => isUpload);
    const job = await done(ines, { kind: "import", pack: "trading", dataset: "bitcoin-otc", file });
    expect(job).toMatchObject({ state: "done", result: { summary: { recorded: 4 } } });
    expect(await readdir(importsOf(empty))).toEqual(["wrong.csv"]);
    expect((await empty.anyone.get("/v1/house")).body).toMatchObject({ isEmpty: false, isSimulated: false });
  });

  it("that holds real records takes no simulated ones any more", async () => {
    expect(await done(ines, { kind: "simulate" })).toMatchObject({ state: "failed", failure: { code: "store_simulated" } });
  });
});
