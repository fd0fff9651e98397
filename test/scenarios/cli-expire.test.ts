import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/store/index.ts";
import { runCli } from "../cli-process.ts";

let dir = "";
let server: EmbeddedServer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-expire-"));
  // PostgreSQL runs as another account when we are root, and must get through.
  await chmod(dir, 0o755);
  server = await startEmbeddedServer({ dir });
});

afterAll(async () => {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
});

/** Three ratings of trader 7, of which two are more than five years before the last. */
const RATINGS = ["101,7,3,1300000000", "102,7,-5,1300000001", "103,7,3,1457856000"];

it("says beforehand what would expire and changes nothing; then ends it, and leaves a sound store and log", async () => {
  const csv = join(dir, "ratings.csv");
  await writeFile(csv, `${RATINGS.join("\n")}\n`);
  expect(await runCli(dir, "import", "trading", "bitcoin-otc", csv)).toMatchObject({ code: 0 });
  const dry = ["expire", "--dry-run"];
  for (const { code, out } of [await runCli(dir, ...dry), await runCli(dir, ...dry)]) {
    expect([code, out.trimEnd().split("\n")]).toEqual([
      0,
      [
        "As of 13 March 2016, 2 records and 0 checks would expire, about 1 subject.",
        "  trades: 2 records of March 2011",
        "Nothing was changed.",
      ],
    ]);
  }
  const ended = await runCli(dir, "expire", "--json");
  expect(JSON.parse(ended.out)).toMatchObject({ isDryRun: false, registers: [{ register: "trades", records: 2 }], checks: 0, subjects: 1 });
  expect((await runCli(dir, "expire")).out).toContain("Nothing is past its time as of 13 March 2016.");
  expect((await runCli(dir, "log", "check")).out).toContain("2 of them erased");
  expect(await runCli(dir, "doctor")).toMatchObject({ code: 0 });
});
