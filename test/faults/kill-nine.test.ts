import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ordered } from "../given-records.ts";
import { createWorld } from "../world.ts";
import { killNine } from "./kill-nine.ts";
import { Ledger } from "./ledger.ts";
import { verifyRows } from "./verify.ts";

/** The short form of `node test/faults/kill-nine.ts`: one round of each kind, on the product's own processes. */
const SEED = 9;

let dir = "";

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-kill-nine-"));
  await chmod(dir, 0o755); // root's server runs as nobody
});

afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
});

test("after kill -9 of the server, of PostgreSQL and of an import, all that was acknowledged is there once and the doctor is clean", async () => {
  const outcome = await killNine({ dir, rounds: 3, seed: SEED });
  expect(outcome).toMatchObject({ rounds: { server: 1, server_and_database: 1, import: 1 }, doctorSound: 3 });
  // A run that nothing was sent in would prove nothing.
  expect(outcome.recordsAcknowledged).toBeGreaterThan(0);
  expect(outcome.checksAcknowledged).toBeGreaterThan(0);
  expect(outcome.rowsImported).toBeGreaterThan(0);
  expect(outcome.checkpointsSeen).toBeGreaterThan(0);
});

test("a record or a check that is lost, and a record that nobody sent, do not pass", async () => {
  const world = await createWorld({ config: "market" });
  const inputs = [ordered(), ordered(), ordered()];
  const [first = "", ...others] = await world.records(inputs, "olist");
  const { body } = await world.ask("buy-from", "account:olist:seller-1");
  const ledgerOf = (kept: readonly string[]): Ledger => {
    const ledger = new Ledger();
    kept.forEach((record, at) => {
      ledger.keep(inputs[at] ?? ordered(), record);
    });
    ledger.checks.push(body.id);
    return ledger;
  };
  await verifyRows(world, ledgerOf([first, ...others]));
  await expect(verifyRows(world, ledgerOf([first])), "more than was sent").rejects.toThrow("not the distinct references");
  await world.pool`delete from subject_check where id = ${body.id}`;
  await expect(verifyRows(world, ledgerOf([first, ...others]))).rejects.toThrow("checks are not there exactly once");
  await world.pool`delete from record where record = ${first}`;
  await expect(verifyRows(world, ledgerOf([first, ...others]))).rejects.toThrow("acknowledged records are lost");
  await world.close();
});
