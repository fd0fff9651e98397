import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordInput } from "../../src/core/record/index.ts";
import type { CheckStatement } from "../../src/core/statement/index.ts";
import { appendRecords, correctRecord, findSubject, type RecordResult, withdrawRecord } from "../../src/service/index.ts";
import { open, readSubjectKeys, uuidBytes } from "../../src/store/index.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

/** What comes at the same moment, from several connections. */
let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const SOURCE = "bitcoin-otc";
const append = (inputs: readonly RecordInput[], source = SOURCE): Promise<RecordResult[]> =>
  appendRecords(world.installation, { source, inputs });
const statusesOf = (results: readonly RecordResult[]) => results.map(({ status }) => status);
const ownOf = async (subject: string) => (await world.ask("trade-with", subject)).body.standing.own;

/** Repeats are for what shows itself in one of a few attempts only; deadlocks most of all. */
const ATTEMPTS = 8;
const CROSSINGS = 20;

async function versionOf(subject: string): Promise<number> {
  const { pool, installation } = world;
  const found = await findSubject(pool, installation, subject);
  const rows = await pool<{ version: number }>`select version from subject where subject = ${found.subject}`;
  return rows[0]?.version ?? -1;
}

describe("the same batch sent twice at once", () => {
  it("counts once: each record is recorded in one of the two answers and recognised in the other", async () => {
    const batch = Array.from({ length: 50 }, (_, i) => rated({ subject: `account:otc:twice-${i % 7}` }));
    const [first, second] = await Promise.all([append(batch), append(batch)]);
    expect(statusesOf(first).map((status, i) => [status, second[i]?.status ?? ""].sort())).toEqual(
      batch.map(() => ["already_recorded", "recorded"]),
    );
    const all = await Promise.all(Array.from({ length: 7 }, (_, i) => ownOf(`account:otc:twice-${i}`)));
    expect(all.reduce((sum, { good }) => sum + good, 0)).toBe(50);
  });

  it("makes one subject, however many are making it", async () => {
    const batches = Array.from({ length: 8 }, () => [rated({ subject: "account:otc:newborn" })]);
    await Promise.all([...batches.map((batch) => append(batch)), world.ask("trade-with", "account:otc:newborn")]);
    expect(await ownOf("account:otc:newborn")).toEqual({ good: 8, bad: 0 });
    const rows = await world.pool<{ count: number }>`select count(*) as count from identifier where value = ${Buffer.from("otc:newborn")}`;
    expect(rows).toEqual([{ count: 1 }]);
  });
});

describe("one reference used for two records at once", () => {
  it("keeps one of them and refuses the other", async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const reference = `contested-${attempt}`;
      const subject = `account:otc:${reference}`;
      const results = await Promise.all([
        append([rated({ reference, subject, rating: 1 })]),
        append([rated({ reference, subject, rating: 2 })]),
      ]);
      expect(results.flatMap(statusesOf).sort()).toEqual(["recorded", "refused"]);
      const [refused] = results.flat().filter((result) => result.status === "refused");
      expect(refused?.error.code).toBe("reference_already_used");
      expect(await ownOf(subject)).toEqual({ good: 1, bad: 0 });
    }
  });
});

describe("two batches about the same subjects, in opposite order", () => {
  it("wait for each other and never for ever", async () => {
    for (let attempt = 0; attempt < CROSSINGS; attempt++) {
      // Half of them are new in each attempt: making subjects has locks of its own.
      const subjects = Array.from({ length: 40 }, (_, i) => `account:otc:crossed-${i % 2 === 0 ? i : `${attempt}-${i}`}`);
      const batch = (order: readonly string[]) => order.map((subject) => rated({ subject }));
      const results = await Promise.all([append(batch(subjects)), append(batch(subjects.toReversed())), append(batch(subjects))]);
      expect(new Set(results.flatMap(statusesOf))).toEqual(new Set(["recorded"]));
    }
    expect(await ownOf("account:otc:crossed-0")).toEqual({ good: 3 * CROSSINGS, bad: 0 });
  });
});

describe("corrections that move records between the same subjects, in opposite directions", () => {
  it("wait for each other and never for ever", async () => {
    const [left, right] = ["account:otc:left", "account:otc:right"];
    for (let attempt = 0; attempt < CROSSINGS; attempt++) {
      const wrong = [rated({ subject: left }), rated({ subject: right })];
      await append(wrong);
      const moves = wrong.map(({ reference }, i) =>
        correctRecord(world.installation, {
          source: SOURCE,
          reference,
          reason: "wrong_subject",
          record: rated({ subject: i === 0 ? right : left, rating: -1 }),
        }),
      );
      const both = rated({ subject: right });
      await Promise.all([...moves, append([both, rated({ subject: left })])]);
    }
    expect(await ownOf(left)).toEqual({ good: CROSSINGS, bad: CROSSINGS });
    expect(await ownOf(right)).toEqual({ good: CROSSINGS, bad: CROSSINGS });
  });
});

describe("a record taken back twice at once", () => {
  it("goes once; the second is told so", async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const wrong = rated({ subject: "account:otc:once" });
      await append([wrong]);
      const taking = () => withdrawRecord(world.installation, { source: SOURCE, reference: wrong.reference, reason: "entered_in_error" });
      const outcomes = await Promise.allSettled([taking(), taking()]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const rejected = outcomes.find((outcome) => outcome.status === "rejected");
      expect(rejected?.reason).toMatchObject({ code: "record_already_withdrawn" });
    }
    expect(await ownOf("account:otc:once")).toEqual({ good: 0, bad: 0 });
  });

  it("lets another of its slot count that comes meanwhile, whoever is first", async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const subject = `account:otc:slot-${attempt}`;
      const by = "account:otc:rater";
      const [early, late] = [
        rated({ subject, by, rating: -1, occurredAt: "2024-05-01" }),
        rated({ subject, by, occurredAt: "2024-05-02" }),
      ];
      await append([late]);
      const taking = withdrawRecord(world.installation, { source: SOURCE, reference: late.reference, reason: "entered_in_error" });
      await Promise.all([taking, append([early])]);
      expect(await ownOf(subject)).toEqual({ good: 0, bad: 1 });
    }
  });
});

describe("a check asked while records come", () => {
  it("reads a subject's version and its tally of one moment", async () => {
    const subject = "account:otc:moving";
    await append([rated({ subject })]);
    const comings = Array.from({ length: 40 }, () => append([rated({ subject })]));
    const answers = await Promise.all(Array.from({ length: 40 }, () => world.ask("trade-with", subject)));
    await Promise.all(comings);
    const bodies = await Promise.all(answers.map(({ body }) => storedCheck(body.id)));
    expect(bodies.map(({ good, version }) => good - version)).toEqual(bodies.map(() => 0));
    expect(await versionOf(subject)).toBe(41);
  });

  async function storedCheck(id: string): Promise<{ version: number; good: number }> {
    const { pool, installation } = world;
    const [row] = await pool<{ subject: string; version: number; body: Buffer }>`
      select subject, version, body from subject_check where id = ${id}`;
    if (row === undefined) throw new RangeError(`no check ${id}`);
    const stored = (await readSubjectKeys(pool, [row.subject])).get(row.subject);
    if (stored === undefined) throw new RangeError("the subject has no key");
    const body: CheckStatement = JSON.parse(open(installation.keys.subjectKey(row.subject, stored), uuidBytes(id), row.body));
    return { version: row.version, good: body.standing.own.good };
  }
});

describe("a subject's version", () => {
  const subject = "account:otc:versioned";
  const by = "account:otc:rater";

  it("rises once in each transaction that writes a record about it, be it superseded at once", async () => {
    await append([rated({ subject, by, reference: "v-late", occurredAt: "2024-05-02" }), rated({ subject })]);
    expect(await versionOf(subject)).toBe(1);
    await append([rated({ subject, by, reference: "v-early", occurredAt: "2024-05-01" })]);
    expect(await versionOf(subject)).toBe(2);
    const rows = await world.pool<{ state: string; came: number; went: number | null }>`
      select r.state, r.came, r.went from record r join identifier i on i.subject = r.subject
      where i.value = ${Buffer.from("otc:versioned")} and r.slot is not null order by r.occurred_at, r.came`;
    expect(rows).toContainEqual({ state: "superseded", came: 2, went: 2 });
  });

  it("stays where nothing is written about it: repeats, refusals, looks, a rebuild that finds all well", async () => {
    const before = await versionOf(subject);
    await append([rated({ subject, by, reference: "v-late", occurredAt: "2024-05-02" })]);
    await append([rated({ subject, by, reference: "v-late", rating: 9 }), rated({ subject, rating: 99 })]);
    await world.ask("trade-with", subject);
    expect(await versionOf(subject)).toBe(before);
  });

  it("rises once when a record is taken back, and once for each of the two subjects of a correction", async () => {
    const before = await versionOf(subject);
    await withdrawRecord(world.installation, { source: SOURCE, reference: "v-late", reason: "entered_in_error" });
    expect(await versionOf(subject)).toBe(before + 1);
    const record = rated({ subject: "account:otc:versioned-too" });
    await correctRecord(world.installation, { source: SOURCE, reference: "v-early", reason: "wrong_subject", record });
    expect([await versionOf(subject), await versionOf("account:otc:versioned-too")]).toEqual([before + 2, 1]);
    const again = rated({ subject: "account:otc:versioned-too" });
    await correctRecord(world.installation, { source: SOURCE, reference: record.reference, reason: "entered_in_error", record: again });
    expect(await versionOf("account:otc:versioned-too")).toBe(2);
  });
});

describe("a correction", () => {
  it("by the very record it takes back is refused, and the record stands", async () => {
    const subject = "account:otc:itself";
    const record = rated({ subject });
    await append([record]);
    const request = { source: SOURCE, reference: record.reference, reason: "entered_in_error", record } as const;
    await expect(correctRecord(world.installation, request)).rejects.toMatchObject({ code: "reference_already_used" });
    expect(await ownOf(subject)).toEqual({ good: 1, bad: 0 });
  });
});
