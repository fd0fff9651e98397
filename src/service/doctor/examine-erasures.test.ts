import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { type KeptTables, keepTables } from "../../../test/kept-tables.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { eraseStatement, withdrawRecord } from "../index.ts";

let world: World;
let kept: KeptTables;
let gone: { record: string; check: string; withdrawal: string };

beforeAll(async () => {
  world = await createWorld({ config: "market" });
  const [record = ""] = await world.records([rated({ reference: "gone" }), rated({ reference: "taken-back" })]);
  const { body } = await world.ask("trade-with", "account:otc:1");
  await withdrawRecord(world.installation, { source: "bitcoin-otc", reference: "taken-back", reason: "entered_in_error" });
  await world.sequence();
  const [withdrawal] = await world.pool<{ id: string }>`select id from statement where kind = 'withdrawal'`;
  gone = { record, check: body.id, withdrawal: withdrawal?.id ?? "" };
  // The check first: with the record it would be renewed.
  for (const statement of [gone.check, gone.record, gone.withdrawal]) {
    await eraseStatement(world.installation, { statement, basis: "GDPR Art. 17(1)(d)", operator: "olga" });
  }
  kept = await keepTables(world, TABLES, { isDeep: true });
});
afterAll(() => world.close());

const TABLES = ["record", "reference", "withdrawal", "subject_check", "statement", "erasure", "subject"];

test("a store in which something was erased is sound", async () => {
  expect(await kept.foundAfter(async () => undefined)).toEqual([]);
});

test("a record that comes back is found", async () => {
  const found = await kept.foundAfter(
    (sql) => sql`
      insert into record select r.subject, ${gone.record}::uuid, register, source, occurred_at, known_at, recorded_at, expires_at, month, is_adverse,
        state, came, went, slot, content, counts, is_sealed, body, came_under, entered, salt from record r`,
  );
  expect(found).toContain("erasures_whole: erased record still there");
});

test("a tombstone that is lost, or still has the digest of the content, is found", async () => {
  const fault = "erasures_whole: erased record with its content, or without its reference";
  expect(await kept.foundAfter((sql) => sql`delete from reference where record = ${gone.record}`)).toEqual([fault]);
  expect(await kept.foundAfter((sql) => sql`update reference set content = digest where record = ${gone.record}`)).toEqual([fault]);
});

test("a record that is gone without an erasure is found, as is a check or a statement", async () => {
  expect(await kept.foundAfter((sql) => sql`delete from erasure where statement = ${gone.record}`)).toEqual([
    "references_whole: reference without record",
  ]);
  expect(await kept.foundAfter((sql) => sql`delete from erasure where statement = ${gone.check}`)).toEqual([
    "erasures_whole: gone, and not erased",
  ]);
  expect(await kept.foundAfter((sql) => sql`delete from erasure where statement = ${gone.withdrawal}`)).toEqual([
    "withdrawals_whole: withdrawal without a reason",
    "erasures_whole: gone, and not erased",
  ]);
});

test("a salt or a body that is left is found", async () => {
  const salt = Buffer.alloc(32);
  expect(await kept.foundAfter((sql) => sql`update subject_check set salt = ${salt} where id = ${gone.check}`)).toEqual([
    "erasures_whole: erased check still there",
  ]);
  expect(await kept.foundAfter((sql) => sql`update statement set salt = ${salt} where id = ${gone.withdrawal}`)).toContain(
    "erasures_whole: erased statement still there",
  );
});

test("an erasure that no statement tells of, or of a version that never was, is found", async () => {
  expect(await kept.foundAfter((sql) => sql`update erasure set erasure = gen_random_uuid() where statement = ${gone.check}`)).toEqual([
    "erasures_whole: erasure that no statement tells of",
  ]);
  expect(await kept.foundAfter((sql) => sql`update erasure set went = version + 1 where statement = ${gone.record}`)).toEqual([
    "erasures_whole: erased at a version its subject never had",
  ]);
});

test("an erasure that is not in the list beside the key is found, and so is a list that is lost", async () => {
  const { erasures } = world.installation.log.files;
  await writeFile(erasures, "");
  expect(await kept.foundAfter(async () => undefined)).toEqual(["erasures_listed"]);
  await writeFile(erasures, "no erasure\n");
  expect(await kept.foundAfter(async () => undefined)).toEqual(["erasures_whole"]);
});
