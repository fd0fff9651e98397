import { afterAll, beforeAll, expect, test } from "vitest";
import { type Contesting, createContesting } from "../../../test/contesting.ts";
import { disputeFaults } from "../../store/audit/index.ts";
import type { Pool } from "../../store/index.ts";
import { examineStore } from "../index.ts";

let eu: Contesting;
let open = "";

/** One dispute that suspends a record, with a file; and one that had a record removed. */
beforeAll(async () => {
  eu = await createContesting("eu");
  const { record, me } = await eu.recorded("account:otc:open");
  open = (await eu.contest(me, record)).body.id;
  const url = `/v1/me/disputes/${open}/evidence`;
  await me.send({ method: "POST", url, payload: "A letter.", headers: { "content-type": "text/plain" } });
  const other = await eu.recorded("account:otc:upheld");
  const { body } = await eu.contest(other.me, other.record);
  await eu.operate(body.id, "decide", { outcome: "upheld" });
});
afterAll(() => eu.world.close());

const TABLES = ["dispute", "dispute_step", "dispute_evidence"] as const;

/** Breaks the disputes, looks, and takes it back. */
async function foundAfter(breakIt: (sql: Pool) => Promise<unknown>): Promise<{ readonly faults: unknown[]; readonly rules: string[] }> {
  const { pool, installation, keyFile } = eu.world;
  const run = (text: string) => pool(Object.assign([text], { raw: [text] }));
  for (const table of TABLES) await run(`create table kept_${table} as table ${table}`);
  await breakIt(pool);
  const { first } = await disputeFaults(pool);
  const findings = await examineStore(installation, { keyFile });
  for (const table of TABLES) await run(`truncate ${table}`);
  for (const table of TABLES) await run(`insert into ${table} select * from kept_${table}`);
  for (const table of TABLES) await run(`drop table kept_${table}`);
  const rules = findings.filter(({ ok, isWarning }) => !ok && !isWarning).map(({ check }) => check);
  return { faults: first.map(({ fault }) => fault), rules };
}

const STATE = "record in another state than its disputes leave it in";

test("a store in which records were contested is sound", async () => {
  expect(await foundAfter(async () => {})).toEqual({ faults: [], rules: [] });
});

test.each([
  ["live", "suspended"],
  ["suspended", "taken_out"],
  ["taken_out", "suspended"],
])("a dispute noted as if its record were %s, which it leaves %s, is found", async (noted, effect) => {
  const { faults, rules } = await foundAfter((sql) => sql`update dispute set effect = ${noted} where effect = ${effect}`);
  expect([faults, rules]).toEqual([[STATE], ["disputes_whole", "disputes_folded"]]);
});

test("a deadline that was moved is found", async () => {
  const { rules } = await foundAfter((sql) => sql`update dispute set acts_at = acts_at + 1 where acts_at is not null`);
  expect(rules).toEqual(["disputes_folded"]);
});

test("a step that is lost, or that nobody stated, is found", async () => {
  const lost = await foundAfter((sql) => sql`delete from dispute_step where number = 0 and dispute = ${open}`);
  expect(lost.faults).toEqual(["dispute without its first step"]);
  const unsaid = await foundAfter((sql) => sql`update dispute_step set statement = gen_random_uuid() where number = 1`);
  expect([unsaid.faults, unsaid.rules]).toEqual([["step that nobody stated"], ["disputes_whole", "disputes_folded"]]);
});

test("steps and files of no dispute, and files that nobody stated, are found", async () => {
  const gone = await foundAfter((sql) => sql`delete from dispute where id = ${open}`);
  expect(gone.faults).toEqual(["file of no dispute", "step of no dispute"]);
  const unsaid = await foundAfter((sql) => sql`update dispute_evidence set id = gen_random_uuid()`);
  expect(unsaid.faults).toEqual(["file that nobody stated"]);
});

test("a dispute whose steps do not open is found", async () => {
  const { pool } = eu.world;
  const rows = await pool<{ body: Buffer }>`select body from statement where id = ${open}`;
  await pool`update statement set body = ${Buffer.alloc(100)} where id = ${open}`;
  expect((await foundAfter(async () => {})).rules).toContain("disputes_folded");
  await pool`update statement set body = ${rows[0]?.body} where id = ${open}`;
});
