import { afterAll, beforeAll, expect, test } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { moveFaults } from "../../store/audit/index.ts";
import type { Pool } from "../../store/index.ts";
import { examineStore, findSubject, withdrawRecord } from "../index.ts";
import { moveRecord } from "../moves/index.ts";

let world: World;
const subject = "account:otc:contested";
const wrong = rated({ subject });

/** Two records: one suspended, reinstated, suspended and removed; one suspended and withdrawn then. */
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  const [first = "", second = ""] = await world.records([rated({ subject }), wrong], "bitcoin-otc");
  const { subject: id } = await findSubject(world.pool, world.installation, subject);
  for (const move of ["suspension", "reinstatement", "suspension", "removal"] as const) {
    const moving = { subject: id, record: first, move, dispute: first, outcome: "upheld" } as const;
    await world.pool.begin((tx) => moveRecord(tx, world.installation, moving));
  }
  await world.pool.begin((tx) => moveRecord(tx, world.installation, { subject: id, record: second, move: "suspension", dispute: second }));
  await withdrawRecord(world.installation, { source: "bitcoin-otc", reference: wrong.reference, reason: "entered_in_error" });
});
afterAll(() => world.close());

async function foundIn(sql: Pool): Promise<string[]> {
  const { first } = await moveFaults(sql);
  return first.map(({ fault }) => String(fault));
}

/** Breaks the moves, looks, and takes it back. */
async function foundAfter(breakIt: (tx: Pool) => Promise<unknown>): Promise<{ readonly faults: string[]; readonly rules: string[] }> {
  await world.pool`create table kept_move as table record_move`;
  await breakIt(world.pool);
  const faults = await foundIn(world.pool);
  const findings = await examineStore(world.installation, { keyFile: world.keyFile });
  await world.pool`truncate record_move`;
  await world.pool`insert into record_move select * from kept_move`;
  await world.pool`drop table kept_move`;
  return { faults, rules: findings.filter(({ ok, isWarning }) => !ok && !isWarning).map(({ check }) => check) };
}

test("a store in which records were moved is sound", async () => {
  expect(await foundIn(world.pool)).toEqual([]);
  expect((await foundAfter(async () => {})).rules).toEqual([]);
});

test("a move that is lost is found: what follows does not follow, and the record is in another state", async () => {
  const { faults, rules } = await foundAfter((sql) => sql`delete from record_move where move = 'reinstatement'`);
  expect([faults, rules]).toEqual([["move that does not follow"], ["moves_whole"]]);
  const last = await foundAfter((sql) => sql`delete from record_move where move = 'removal'`);
  expect(last.rules).toEqual(["states_folded"]);
});

test("a move that nobody stated is found, as is one of another kind than stated", async () => {
  const unsaid = await foundAfter((sql) => sql`update record_move set statement = gen_random_uuid() where move = 'removal'`);
  expect(unsaid).toEqual({ faults: ["move that no statement tells of"], rules: ["moves_whole"] });
  const other = await foundAfter((sql) => sql`update record_move set move = 'suspension' where move = 'removal'`);
  expect(other.faults).toEqual(["move that does not follow", "move that no statement tells of"]);
});

test("a move of no record, or at a version that never was, or after the record was taken back, is found", async () => {
  const none = await foundAfter(
    (sql) => sql`update record_move set record = gen_random_uuid() where version = (select max(version) from record_move)`,
  );
  expect(none.faults).toEqual(["move of no record"]);
  const early = await foundAfter((sql) => sql`update record_move set version = 1 where version = (select min(version) from record_move)`);
  expect(early.faults).toEqual(["move at a version its subject never had"]);
  const late = await foundAfter((sql) => sql`update record_move set version = 1000 where version = (select max(version) from record_move)`);
  expect(late.faults).toEqual(["move at a version its subject never had", "move of a record that had been taken back"]);
});
