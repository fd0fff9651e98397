import { strict as assert } from "node:assert";
import type { App } from "../../src/app.ts";
import type { RecordInput } from "../../src/core/record/index.ts";
import { examineStore, isSound } from "../../src/service/index.ts";
import type { Sql } from "../../src/store/index.ts";
import type { Ledger } from "./ledger.ts";
import type { Keys } from "./load.ts";
import { post } from "./post.ts";

type Sending = { readonly address: string; readonly keys: Keys; readonly ledger: Ledger };

/** Records of one request. */
const BATCH_RECORDS = 500;
/** Places shown of a fault. */
const SHOWN_MAX = 5;

/** Sends what was acknowledged once more: each must be recognised, under the id that it has. */
export async function verifyKept({ address, keys, ledger }: Sending, references: readonly string[]): Promise<void> {
  for (let from = 0; from < references.length; from += BATCH_RECORDS) {
    const kept = references.slice(from, from + BATCH_RECORDS).map((reference) => ledger.kept.get(reference));
    const body = kept.map((one) => one?.input);
    const answer = await post({ address, path: "/v1/records", key: keys.source, body });
    const seen = answer?.body.results;
    const wanted = kept.map((one) => ({ status: "already_recorded", record: one?.record }));
    assert.deepEqual(seen, wanted, "records that were acknowledged are not there under their ids");
  }
}

/** Sends again what was cut off, as a source would. Returns how many of them the store had kept all the same. */
export async function sendInFlight({ address, keys, ledger }: Sending): Promise<number> {
  const open: RecordInput[] = ledger.inFlight.splice(0);
  if (open.length === 0) return 0;
  const answer = await post({ address, path: "/v1/records", key: keys.source, body: open });
  const results: { status: string; record: string }[] = answer?.body.results ?? [];
  assert.equal(results.length, open.length, "the server does not answer to what was in flight");
  let hadKept = 0;
  results.forEach(({ status, record }, at) => {
    const input = open[at];
    assert.ok(input !== undefined && (status === "recorded" || status === "already_recorded"), `in flight, then ${status}`);
    if (status === "already_recorded") hadKept++;
    ledger.keep(input, record);
  });
  await verifyKept(
    { address, keys, ledger },
    open.map(({ reference }) => reference),
  );
  return hadKept;
}

/**
 * Whether the store holds each acknowledged record and check once, and no record besides; all of one moment. By a scan and by sets, since
 * no index leads to a record by its id alone: asked for a few rows of an anti-join, the planner walks through the whole index for each id.
 */
export async function verifyRows({ installation: { pool } }: Pick<App, "installation">, ledger: Ledger): Promise<void> {
  await pool.scan(async (tx) => {
    await verifyRecords(tx, ledger);
    await verifyChecks(tx, ledger);
  });
}

async function verifyRecords(sql: Sql, ledger: Ledger): Promise<void> {
  const records = [...ledger.kept.values()].map(({ record }) => record);
  const missingRecords = await sql<{ id: string }>`
    select id from unnest(${records}::uuid[]) as sent (id) except select record from record limit ${SHOWN_MAX}`;
  assert.deepEqual(missingRecords, [], "acknowledged records are lost");
  const [counted] = await sql<object>`
    select count(*) filter (where name = 'olist') as orders, count(distinct record) filter (where name = 'olist') as "orderIds",
      count(*) filter (where name = 'bitcoin-otc') as ratings, (select count(*) from reference) as "references"
    from record join source on source.id = record.source`;
  const { size } = ledger.kept;
  const wanted = { orders: size, orderIds: size, ratings: ledger.imported, references: size + ledger.imported };
  assert.deepEqual({ ...counted }, wanted, "the records are not the distinct references that were sent");
  const [tallied] = await sql<object>`
    select sum(records)::bigint as records, sum(on_time)::bigint as "onTime", sum(missed)::bigint as missed from tally_orders_1`;
  assert.deepEqual({ ...tallied }, ledger.outcomes(), "the tallies are not the sums of the distinct references that were sent");
}

/** A check that was cut off may be there; one that was never asked may not. */
async function verifyChecks(sql: Sql, { checks, checksUnanswered }: Ledger): Promise<void> {
  const wrong = await sql<{ id: string }>`
    (select id from unnest(${checks}::uuid[]) as sent (id) except select id from subject_check)
    union all (select id from subject_check group by id having count(*) > 1) limit ${SHOWN_MAX}`;
  assert.deepEqual(wrong, [], "acknowledged checks are not there exactly once");
  const [row] = await sql<{ held: number }>`select count(*) as held from subject_check where subscriber = 'demo'`;
  const held = row?.held ?? 0;
  assert.ok(held <= checks.length + checksUnanswered, `${held} checks; ${checks.length} were answered and ${checksUnanswered} cut off`);
}

/** Whether the doctor finds nothing but what may be looked at. */
export async function verifySound({ installation, keyFile }: App, dir: string, isDeep: boolean): Promise<void> {
  const findings = await examineStore(installation, { keyFile, dataDir: dir, isDeep });
  const faults = findings.filter(({ ok, isWarning }) => !ok && !isWarning);
  assert.ok(isSound(findings), `the doctor finds ${JSON.stringify(faults)}`);
}
