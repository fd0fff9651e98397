import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { killNine } from "./kill-nine.ts";

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
});
